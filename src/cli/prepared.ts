import { type Answerer, type AnswererChoice, createAnswerer } from '../answer/index.ts'
import type { Language, SavedIndex } from '../search/index.ts'
import { sectionsOf, type Whitepaper } from '../whitepaper/index.ts'
import { type Cache, type Identity, cache as ownCache } from './cache.ts'

interface Prepared {
  /** Whole documents: each of their sections names its own, and data knows no two names for one thing. */
  readonly whitepapers: readonly Whitepaper[]
  readonly saved: SavedIndex
}

interface PreparedChoice extends Pick<AnswererChoice, 'others'> {
  readonly cache?: Cache
}

/**
 * Reading and indexing a whitepaper takes longer than answering one question, and the next question is mostly about the same
 * documents: so what was prepared is kept, under a name made of the documents' very bytes.
 */
export const preparedAnswerer = (
  identity: Identity,
  language: Language,
  read: () => readonly Whitepaper[],
  { cache = ownCache, ...choice }: PreparedChoice = {},
): Answerer => {
  const kept = cache.find<Prepared>(identity)
  if (kept) return createAnswerer(sectionsOf(kept.whitepapers), language, { ...choice, saved: kept.saved })
  const whitepapers = read()
  const answerer = createAnswerer(sectionsOf(whitepapers), language, choice)
  cache.keep(identity, (): Prepared => ({ whitepapers, saved: answerer.saved }))
  return answerer
}
