import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { openDictionary } from '../japanese/dictionary.ts'
import { createTokenizer, type JapaneseTokenizer } from '../japanese/tokenizer.ts'
import { cached } from './cache.ts'

const DICTIONARY = new URL('../japanese/dictionary.bin.gz', import.meta.url)

let loaded: JapaneseTokenizer | undefined

/** The tokenizer over the dictionary that stands beside the code; read once in a process. */
export function loadTokenizer(): JapaneseTokenizer {
  loaded ??= createTokenizer(openDictionary(cached(['dictionary'], () => unpacked(readFileSync(DICTIONARY)))))
  return loaded
}

/** Unpacks into one piece of the size that gzip notes in its last four bytes: many small pieces would be copied together. */
function unpacked(packed: Buffer): Uint8Array {
  return gunzipSync(packed, { chunkSize: packed.readUInt32LE(packed.length - 4) })
}
