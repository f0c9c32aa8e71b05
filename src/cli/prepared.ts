import { type Answerer, createAnswerer, openPrepared, type Prepared } from '../answer/index.ts'
import type { Language } from '../search/index.ts'
import { sectionsOf, type Whitepaper } from '../whitepaper/index.ts'
import { type Cache, type Identity, cache as ownCache } from './cache.ts'

/**
 * Reading and indexing a whitepaper takes longer than answering one question, and the next question is mostly about the same
 * documents: so what was prepared is kept, under a name made of the documents' very bytes. Each group of documents that is
 * read gets an answerer of its own.
 */
export const preparedAnswerers = (
  identity: Identity,
  language: Language,
  read: () => readonly (readonly Whitepaper[])[],
  cache: Cache = ownCache,
): readonly Answerer[] => {
  const kept = cache.find<readonly Prepared[]>(identity)
  if (kept) return kept.map((group) => openPrepared(group, language))
  const groups = read()
  const answerers = groups.map((whitepapers) => createAnswerer(sectionsOf(whitepapers), language))
  cache.keep(identity, (): readonly Prepared[] =>
    answerers.map(({ saved }, at) => ({ whitepapers: groups[at] ?? [], saved })),
  )
  return answerers
}
