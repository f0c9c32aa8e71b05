import { openDictionary } from '../../src/japanese/dictionary.ts'
import { createTokenizer } from '../../src/japanese/tokenizer.ts'
import { cutLines } from '../support/lines.ts'
import { unpack } from '../support/unpack.ts'

const packed = await (await fetch('/dictionary.bin.gz')).arrayBuffer()
const tokenizer = createTokenizer(openDictionary(await unpack(packed)))

Object.assign(globalThis, { cut: () => cutLines(tokenizer) })
