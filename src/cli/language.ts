import { type DictionaryData, dictionaryOver } from '../japanese/dictionary.ts'
import { createTokenizer } from '../japanese/tokenizer.ts'
import { handicapsOf } from '../japanese/unknown-words.ts'
import { type Knowledge, type Language, languageOver } from '../search/index.ts'
import { type Cache, cache as ownCache } from './cache.ts'

/** All that reading Japanese takes, as it lies in memory. */
interface Prepared {
  readonly dictionary: DictionaryData
  readonly knowledge: Knowledge
}

const IDENTITY = ['language']

const opened = ({ dictionary, knowledge }: Prepared): Language =>
  languageOver(createTokenizer(dictionaryOver(dictionary)), knowledge)

/** Unpacking the dictionary, the thesaurus and the topics takes longer than a question: what came of it is kept. */
export const loadLanguage = async (cache: Cache = ownCache): Promise<Language> => {
  const kept = cache.find<Prepared>(IDENTITY)
  if (kept) return opened(kept)
  // Loaded when needed: what is shipped is larger than all the code together.
  const [{ shippedDictionary }, { shippedKnowledge }] = await Promise.all([
    import('./dictionary.ts'),
    import('../search/shipped.ts'),
  ])
  const dictionary = shippedDictionary()
  const knowledge = shippedKnowledge()
  const made: Prepared = { dictionary, knowledge }
  cache.keep(
    IDENTITY,
    (): Prepared => ({ dictionary: { ...dictionary, handicaps: handicapsOf(dictionary) }, knowledge }),
  )
  return opened(made)
}
