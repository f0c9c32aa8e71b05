import packed from '../../src/japanese/dictionary.bin.gz'
import { openDictionary } from '../../src/japanese/dictionary.ts'
import { createTokenizer } from '../../src/japanese/tokenizer.ts'
import { shippedLanguage } from '../../src/search/shipped.ts'
import { unpack } from './unpack.ts'

export const language = shippedLanguage(createTokenizer(openDictionary(await unpack(packed))))
