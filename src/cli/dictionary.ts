import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { openDictionary } from '../japanese/dictionary.ts'
import { createTokenizer, type JapaneseTokenizer } from '../japanese/tokenizer.ts'

const DICTIONARY = new URL('../japanese/dictionary.bin.gz', import.meta.url)

let loaded: JapaneseTokenizer | undefined

/** The tokenizer over the dictionary that stands beside the code; read once in a process. */
export function loadTokenizer(): JapaneseTokenizer {
  loaded ??= createTokenizer(openDictionary(gunzipSync(readFileSync(DICTIONARY))))
  return loaded
}
