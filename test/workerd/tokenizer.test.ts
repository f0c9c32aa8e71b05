import { describe, expect, inject, it } from 'vitest'
import packed from '../../src/japanese/dictionary.bin.gz'
import { openDictionary } from '../../src/japanese/dictionary.ts'
import { createTokenizer } from '../../src/japanese/tokenizer.ts'
import { cutLines } from '../support/lines.ts'
import { unpack } from '../support/unpack.ts'

const tokenizer = createTokenizer(openDictionary(await unpack(packed)))

describe('the tokenizer in workerd', () => {
  it('really runs there', () => {
    expect(navigator.userAgent).toBe('Cloudflare-Workers')
  })

  it('cuts as Node does', () => {
    expect(cutLines(tokenizer)).toEqual(inject('cutByNode'))
  })
})
