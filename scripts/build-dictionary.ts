/** Builds src/japanese/dictionary.bin.gz from the npm package kuromoji and src/japanese/user-words.json. */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { buildDictionary } from './dictionary/build.ts'

const TARGET = new URL('../src/japanese/dictionary.bin.gz', import.meta.url)

const bytes = buildDictionary()
const packed = gzipSync(bytes, { level: 9 })
writeFileSync(TARGET, packed)
console.log(`dictionary.bin.gz: ${packed.length} bytes (${bytes.length} unpacked)`)
