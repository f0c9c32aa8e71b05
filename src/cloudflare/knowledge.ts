import { type NamedForm, namedFormSchema } from '../checklist/index.ts'
import { openDictionary } from '../japanese/dictionary.ts'
import { lexiconOf } from '../japanese/lexicon.ts'
import { createTokenizer } from '../japanese/tokenizer.ts'
import { languageOver } from '../search/index.ts'
import { topicKnowledge } from '../topics/index.ts'
import { knowledge } from './packed.ts'

const { dictionary, thesaurus, topics, forms } = knowledge

/** Made in global scope, where it costs no request any time: once for each isolate. */
export const language = languageOver(createTokenizer(openDictionary(dictionary)), {
  lexicon: lexiconOf(thesaurus),
  topics: topicKnowledge(topics),
})

/** Forms that are published, and known to Kotae. */
export const publishedForms: readonly NamedForm[] = forms.map((form) => namedFormSchema.parse(form))
