/**
 * npm run build:worker: the dictionary, the thesaurus and the topics as one file for Cloudflare, as small as it gets. Brotli
 * takes a fifth off what the browser and Node read as gzip; the Worker's size is limited, and it unpacks this at its start.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib'
import { pack } from '../src/packing.ts'
import { openModel } from '../src/topics/index.ts'

const OUT = 'dist/worker'
const FILE = `${OUT}/language.bin.br`
const PARTS = {
  dictionary: 'src/japanese/dictionary.bin.gz',
  thesaurus: 'src/japanese/thesaurus.json',
  topics: 'src/topics/model.json',
} as const
const LARGEST_WINDOW = 24

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

const isFresh = (): boolean =>
  existsSync(FILE) && Object.values(PARTS).every((path) => statSync(path).mtimeMs < statSync(FILE).mtimeMs)

if (!isFresh()) {
  const bytes = pack({
    dictionary: new Uint8Array(gunzipSync(readFileSync(PARTS.dictionary))),
    thesaurus: json(PARTS.thesaurus),
    topics: openModel(json(PARTS.topics)),
  })
  mkdirSync(OUT, { recursive: true })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: LARGEST_WINDOW,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  writeFileSync(FILE, brotliCompressSync(bytes, { params }))
}
