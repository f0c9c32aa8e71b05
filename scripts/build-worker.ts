/**
 * npm run build:worker: a name for what reads documents; and the dictionary, the thesaurus, the topics and the published forms as one file for Cloudflare, as small
 * as it gets. The Worker's size is limited, and it unpacks this at its start.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib'
import { answerKnowledge } from '../src/answer/shipped.ts'
import { digestOf } from '../src/node/reader.ts'
import { pack } from '../src/packing.ts'
import { openModel } from '../src/topics/index.ts'

const OUT = 'dist/worker'
const FILE = `${OUT}/knowledge.bin.br`
const PARTS = {
  dictionary: 'src/japanese/dictionary.bin.gz',
  thesaurus: 'src/japanese/thesaurus.json',
  topics: 'src/topics/model.json',
} as const
const FORMS = 'templates/layouts'
const LARGEST_WINDOW = 24

const READER = `${OUT}/reader.json`
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

const jsonIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
const answer = ['src/answer/particulars', 'src/answer/contraries'].flatMap(jsonIn)
const forms = jsonIn(FORMS)
const sources = [import.meta.filename, ...Object.values(PARTS), ...answer, FORMS, ...forms]

const isFresh = (): boolean =>
  existsSync(FILE) && sources.every((path) => statSync(path).mtimeMs < statSync(FILE).mtimeMs)

mkdirSync(OUT, { recursive: true })
writeFileSync(READER, JSON.stringify({ name: digestOf('src/') }))

if (!isFresh()) {
  const bytes = pack({
    dictionary: new Uint8Array(gunzipSync(readFileSync(PARTS.dictionary))),
    thesaurus: json(PARTS.thesaurus),
    topics: openModel(json(PARTS.topics)),
    answer: answerKnowledge,
    forms: forms.map(json),
  })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: LARGEST_WINDOW,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  writeFileSync(FILE, brotliCompressSync(bytes, { params }))
}
