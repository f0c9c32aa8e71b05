import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

const cases: readonly (readonly [what: string, given: string, expected: readonly string[]])[] = [
  ['full stops', '保管する。廃棄する。', ['保管する。', '廃棄する。']],
  ['a last sentence without its stop', '保管する。廃棄する', ['保管する。', '廃棄する']],
  ['questions and exclamations', 'ありますか？はい！以上', ['ありますか？', 'はい！', '以上']],
  ['several marks together', '本当ですか！？はい。', ['本当ですか！？', 'はい。']],
  ['half-width marks', '保管する｡ありますか?はい', ['保管する｡', 'ありますか?', 'はい']],
  ['a query in an address', 'https://example.com/?a=b を参照。', ['https://example.com/?a=b を参照。']],
  ['line ends', '一、保管\r\n二、廃棄\n\n三、返却', ['一、保管', '二、廃棄', '三、返却']],
  ['stops inside 「」', '「はい。いいえ。」と答える。次。', ['「はい。いいえ。」と答える。', '次。']],
  ['stops inside （）', '保管（例外あり。）する。次。', ['保管（例外あり。）する。', '次。']],
  ['brackets inside brackets', '（「はい。」とする。）である。次。', ['（「はい。」とする。）である。', '次。']],
  ['a list mark that closes nothing', '1）保管する。廃棄する。', ['1）保管する。', '廃棄する。']],
  ['a bracket that is never closed', '保管（例外あり。廃棄する。', ['保管（例外あり。', '廃棄する。']],
  ['a bracket does not reach over a line end', '保管（例外\n廃棄する。）次。', ['保管（例外', '廃棄する。）', '次。']],
  ['decimals and versions', 'TLS 1.2以上。99.95%。', ['TLS 1.2以上。', '99.95%。']],
  ['nothing', ' \n ', []],
]

describe('splitSentences', () => {
  it.each(cases)('%s', (_what, given, expected) => {
    expect(splitSentences(given).map((sentence) => sentence.text)).toEqual(expected)
  })

  it('says where each sentence stands, and leaves out nothing but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let done = 0
        for (const sentence of splitSentences(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(done)
          expect(text.slice(done, sentence.start).trim()).toBe('')
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.text).toBe(sentence.text.trim())
          expect(sentence.text).not.toBe('')
          done = sentence.end
        }
        expect(text.slice(done).trim()).toBe('')
      }),
      { numRuns: 1000 },
    )
  })
})

const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...'あ漢a1。！？?!」「（）(『』 　\n\r'), fc.string({ unit: 'grapheme', maxLength: 3 })),
  )
  .map((parts) => parts.join(''))
