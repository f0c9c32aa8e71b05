import { describe, expect, it } from 'vitest'
import packed from '../../src/japanese/dictionary.bin.gz'
import { openDictionary } from '../../src/japanese/dictionary.ts'
import { createTokenizer } from '../../src/japanese/tokenizer.ts'
import { LINES, WORDS } from '../support/tokenized.ts'
import { unpack } from '../support/unpack.ts'

const tokenizer = createTokenizer(openDictionary(await unpack(packed)))

describe('the tokenizer in workerd', () => {
  it('really runs there', () => {
    expect(navigator.userAgent).toBe('Cloudflare-Workers')
  })

  it.each(LINES.map((line, at) => [line, WORDS[at]] as const))('cuts %s as everywhere', (line, words) => {
    expect(tokenizer.tokenize(line).map(({ surface, base }) => `${surface}/${base}`)).toEqual(words)
  })

  it('cuts a full cell without a single full stop', () => {
    const cell = '責任分界点'.repeat(6553)
    expect(tokenizer.tokenize(cell).at(-1)?.end).toBe(cell.length)
  })
})
