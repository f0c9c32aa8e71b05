import { brotliDecompressSync } from 'node:zlib'
import packed from '../../dist/worker/knowledge.bin.br'
import type { AnswerKnowledge } from '../answer/knowledge.ts'
import type { ThesaurusData } from '../japanese/lexicon.ts'
import { unpack } from '../packing.ts'
import type { OpenModel } from '../topics/index.ts'

/** As scripts/build-worker.ts packs it; the two are always built together. */
interface Packed {
  readonly dictionary: Uint8Array
  readonly thesaurus: ThesaurusData
  readonly topics: OpenModel
  readonly answer: AnswerKnowledge
  readonly forms: readonly unknown[]
}

/** Unpacked in global scope, where it costs no request any time. */
export const knowledge = unpack(new Uint8Array(brotliDecompressSync(new Uint8Array(packed)))) as Packed
