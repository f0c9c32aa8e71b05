import { gunzipSync } from 'fflate'
import packed from '../japanese/dictionary.bin.gz'
import { openDictionary } from '../japanese/dictionary.ts'
import { openThesaurus } from '../japanese/thesaurus.ts'
import { createTokenizer } from '../japanese/tokenizer.ts'
import { createLanguage } from '../search/index.ts'

/** Made in global scope, where it costs no request any time: once for each isolate. */
export const language = createLanguage(
  createTokenizer(openDictionary(gunzipSync(new Uint8Array(packed)))),
  openThesaurus(),
)
