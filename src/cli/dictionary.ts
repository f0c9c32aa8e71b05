import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Dictionary, openDictionary } from '../japanese/dictionary.ts'
import { createTokenizer, type JapaneseTokenizer } from '../japanese/tokenizer.ts'
import { cache } from './cache.ts'

const DICTIONARY = new URL('../japanese/dictionary.bin.gz', import.meta.url)

let loaded: JapaneseTokenizer | undefined

/** The tokenizer over the dictionary that stands beside the code; read once in a process. */
export function loadTokenizer(): JapaneseTokenizer {
  loaded ??= createTokenizer(dictionary())
  return loaded
}

/** Unpacking takes a third of opening, so the unpacked bytes are kept; their own checksum says whether they are whole. */
function dictionary(): Dictionary {
  let bytes = new Uint8Array()
  return cache.get(['dictionary'], {
    make: () => {
      bytes = unpacked(readFileSync(DICTIONARY))
      return openDictionary(bytes)
    },
    save: () => bytes,
    open: openDictionary,
  })
}

/** Unpacks into one piece of the size that gzip notes in its last four bytes: many small pieces would be copied together. */
function unpacked(packed: Buffer): Uint8Array<ArrayBuffer> {
  return gunzipSync(packed, { chunkSize: packed.readUInt32LE(packed.length - 4) })
}
