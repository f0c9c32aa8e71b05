import { gunzipSync } from 'fflate'
import packed from '../japanese/dictionary.bin.gz'
import { openDictionary } from '../japanese/dictionary.ts'
import { createTokenizer } from '../japanese/tokenizer.ts'
import { shippedLanguage } from '../search/shipped.ts'

/** Made in global scope, where it costs no request any time: once for each isolate. */
export const language = shippedLanguage(createTokenizer(openDictionary(gunzipSync(new Uint8Array(packed)))))
