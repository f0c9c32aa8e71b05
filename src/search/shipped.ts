import { shippedLexicon } from '../japanese/thesaurus.ts'
import type { JapaneseTokenizer } from '../japanese/tokenizer.ts'
import { shippedTopics } from '../topics/shipped.ts'
import { type Knowledge, type Language, languageOver } from './language.ts'

/** Made from what is shipped beside the code. */
export const shippedKnowledge = (): Knowledge => ({ lexicon: shippedLexicon(), topics: shippedTopics() })

export const shippedLanguage = (tokenizer: JapaneseTokenizer): Language => languageOver(tokenizer, shippedKnowledge())
