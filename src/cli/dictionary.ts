import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type DictionaryData, dictionaryOver, unpackDictionary } from '../japanese/dictionary.ts'
import { createTokenizer, type JapaneseTokenizer } from '../japanese/tokenizer.ts'

const DICTIONARY = new URL('../japanese/dictionary.bin.gz', import.meta.url)

let loaded: JapaneseTokenizer | undefined

/** The tokenizer over the dictionary that stands beside the code; read once in a process. */
export function loadTokenizer(): JapaneseTokenizer {
  loaded ??= createTokenizer(dictionaryOver(shippedDictionary()))
  return loaded
}

export const shippedDictionary = (): DictionaryData => unpackDictionary(unzipped(readFileSync(DICTIONARY)))

/** Unpacks into one piece of the size that gzip notes in its last four bytes: many small pieces would be copied together. */
function unzipped(packed: Buffer): Uint8Array<ArrayBuffer> {
  return gunzipSync(packed, { chunkSize: packed.readUInt32LE(packed.length - 4) })
}
