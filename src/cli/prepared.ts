import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { type Answerer, type AnswererChoice, createAnswerer } from '../answer/index.ts'
import type { Gathered, Language } from '../search/index.ts'
import type { LibrarySection } from '../whitepaper/index.ts'
import { type Cache, cache as ownCache } from './cache.ts'

interface Prepared {
  readonly sections: readonly LibrarySection[]
  readonly saved: Gathered
}

interface PreparedChoice extends Pick<AnswererChoice, 'others'> {
  readonly cache?: Cache
}

const DIGEST_BYTES = 32
const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/**
 * Reading and indexing a whitepaper takes longer than answering one question, and the next question is mostly about the same
 * documents: so what was prepared is kept, under a name made of the documents' very bytes. A quotation must be exact, so
 * what is read back is held against its digest.
 */
export const preparedAnswerer = (
  identity: readonly (string | Uint8Array)[],
  language: Language,
  read: () => readonly LibrarySection[],
  { cache = ownCache, ...choice }: PreparedChoice = {},
): Answerer =>
  cache.get(identity, {
    make: () => createAnswerer(read(), language, choice),
    save: ({ sections, saved }) => {
      const prepared: Prepared = { sections, saved }
      const bytes = serialize(prepared)
      return Buffer.concat([digest(bytes), bytes])
    },
    open: (kept) => {
      const bytes = kept.subarray(DIGEST_BYTES)
      if (!digest(bytes).equals(kept.subarray(0, DIGEST_BYTES))) throw new RangeError('what was kept is not whole')
      const { sections, saved }: Prepared = deserialize(bytes)
      return createAnswerer(sections, language, { ...choice, saved })
    },
  })
