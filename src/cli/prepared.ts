import { deserialize, serialize } from 'node:v8'
import { type Answerer, createAnswerer } from '../answer/index.ts'
import type { Gathered, Language } from '../search/index.ts'
import type { LibrarySection } from '../whitepaper/index.ts'
import { cached } from './cache.ts'

interface Prepared {
  readonly sections: readonly LibrarySection[]
  readonly saved: Gathered
}

/**
 * Reading and indexing a whitepaper takes longer than answering one question, and the next question is mostly about the same
 * documents: so what was prepared is kept, under a name made of the documents' very bytes.
 */
export const preparedAnswerer = (
  identity: readonly (string | Uint8Array)[],
  language: Language,
  read: () => readonly LibrarySection[],
): Answerer => {
  let made: Answerer | undefined
  const bytes = cached(identity, () => {
    made = createAnswerer(read(), language)
    const prepared: Prepared = { sections: made.sections, saved: made.saved }
    return serialize(prepared)
  })
  if (made) return made
  const { sections, saved }: Prepared = deserialize(bytes)
  return createAnswerer(sections, language, saved)
}
