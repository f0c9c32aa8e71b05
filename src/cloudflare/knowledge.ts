import { brotliDecompressSync } from 'node:zlib'
import packed from '../../dist/worker/knowledge.bin.br'
import { type NamedForm, namedFormSchema } from '../checklist/index.ts'
import { openDictionary } from '../japanese/dictionary.ts'
import { lexiconOf, type ThesaurusData } from '../japanese/lexicon.ts'
import { createTokenizer } from '../japanese/tokenizer.ts'
import { unpack } from '../packing.ts'
import { languageOver } from '../search/index.ts'
import { type OpenModel, topicKnowledge } from '../topics/index.ts'

/** As scripts/build-worker.ts packs it; the two are always built together. */
interface Packed {
  readonly dictionary: Uint8Array
  readonly thesaurus: ThesaurusData
  readonly topics: OpenModel
  readonly forms: readonly unknown[]
}

const { dictionary, thesaurus, topics, forms } = unpack(
  new Uint8Array(brotliDecompressSync(new Uint8Array(packed))),
) as Packed

/** Made in global scope, where it costs no request any time: once for each isolate. */
export const language = languageOver(createTokenizer(openDictionary(dictionary)), {
  lexicon: lexiconOf(thesaurus),
  topics: topicKnowledge(topics),
})

/** Forms that are published, and known to Kotae. */
export const publishedForms: readonly NamedForm[] = forms.map((form) => namedFormSchema.parse(form))
