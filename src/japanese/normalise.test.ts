import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { normalise, normaliseWithMap, squash } from './normalise.ts'
import radicals from './radicals.json' with { type: 'json' }

const spellings: readonly (readonly [what: string, given: string, expected: string])[] = [
  ['half-width kana with its voicing mark', 'ﾊﾞｯｸｱｯﾌﾟ', 'バックアップ'],
  ['a voicing mark typed apart', 'ハ゛ックアッフ゜', 'バックアップ'],
  ['a voicing mark as a combining character', 'か\u3099', 'が'],
  ['full-width Latin and digits', 'ＩＳＯ２７００１', 'ISO27001'],
  ['case is kept', 'SaaS', 'SaaS'],
  ['full-width punctuation', '有／無（必須）：', '有/無(必須):'],
  ['half-width punctuation', '｢はい｣､以上｡', '「はい」、以上。'],
  ['abbreviations in one square', '㈱', '(株)'],
  ['ligatures', 'ﬁle conﬂict', 'file conflict'],
  ['Kangxi radicals', '⽇本の⽂書', '日本の文書'],
  ['supplementary radicals', '⻑期・⻄⽇本・国⺠', '長期・西日本・国民'],
  ['circled numbers are kept', '①１つ目 ⑳', '①1つ目 ⑳'],
  ['superscripts are kept', 'TLS1.2²', 'TLS1.2²'],
  ['a full-width hyphen inside katakana', 'サ－バ', 'サーバ'],
  ['a dash inside katakana', 'デ—タ', 'データ'],
  ['a half-width long vowel mark', 'ｻｰﾊﾞｰ', 'サーバー'],
  ['a long vowel mark after hiragana', 'らーめん', 'らーめん'],
  ['a long vowel mark between digits', '１２ー３', '12-3'],
  ['a long vowel mark alone', 'ー', '-'],
  ['a dash at the end of katakana', 'クラウド―共通', 'クラウド-共通'],
  ['doubled dashes between katakana', 'ア――イ', 'ア--イ'],
  ['dashes between digits', '03‐1234–5678−90', '03-1234-5678-90'],
  ['wave dashes', '9時〜18時、9時～18時', '9時~18時、9時~18時'],
  ['white space runs', ' a \u00A0\u3000 b\t', 'a b'],
  ['spaced-out headings', '目　　的', '目的'],
  ['a line end inside a Japanese sentence', 'サーバ\r\nー', 'サーバー'],
  ['a space beside Latin', 'AWS  東京 リージョン', 'AWS 東京リージョン'],
  ['zero-width characters', 'ロ\u200Bグ\uFEFF管\u2060理', 'ログ管理'],
  ['variation selectors', '葛\u{E0100}飾✔\uFE0F', '葛飾✔'],
  ['soft hyphens and control characters', 'pass\u00ADword\u0007', 'password'],
  ['nothing', '', ''],
]

describe('normalise', () => {
  it.each(spellings)('%s', (_what, given, expected) => {
    expect(normalise(given)).toBe(expected)
  })

  it.each([' ', '\n', 'ー', '-', 'ﾞ', '\u3099', 'サ－', 'か '])(
    'is not slowed down by a text full of "%s"',
    (piece) => {
      expect(normalise(`x${piece.repeat(200_000)}x`)).toMatch(/^x.*x$/)
    },
    10_000,
  )

  it('leaves a normalised text as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('squash', () => {
  it('makes equal what a reader takes for the same', () => {
    expect(squash('ＩＳＯ／ＩＥＣ ２７００１ の ﾛｸﾞ')).toBe(squash('iso/iec27001のログ'))
  })
})

describe('normaliseWithMap', () => {
  it('gives the text that normalise gives', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normaliseWithMap(text).text).toBe(normalise(text))
      }),
    )
  })

  it('maps offsets monotonely into the given text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normalised = normaliseWithMap(text)
        const places = Array.from({ length: normalised.text.length + 1 }, (_, offset) => normalised.toSource(offset))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(places.every((place) => place >= 0 && place <= text.length)).toBe(true)
      }),
    )
  })

  it('points back at what a word was spelt like', () => {
    const source = '　毎日　ﾊﾞｯｸｱｯﾌﾟ　を取得'
    const { text, spanInSource } = normaliseWithMap(source)
    const start = text.indexOf('バックアップ')
    const span = spanInSource(start, start + 'バックアップ'.length)
    expect(source.slice(span.start, span.end)).toBe('ﾊﾞｯｸｱｯﾌﾟ')
  })

  it('points at the whole of a character that became several', () => {
    const { text, toSource, spanInSource } = normaliseWithMap('当社㈱です')
    expect(text).toBe('当社(株)です')
    expect(spanInSource(3, 4)).toEqual({ start: 2, end: 3 })
    expect(toSource(5)).toBe(3)
  })

  it('normalises what a span points at to what stands in the span', () => {
    fc.assert(
      fc.property(fc.array(wholeWord, { minLength: 1 }), fc.nat(), (words, pick) => {
        const source = words.join(' / ')
        const { text, spanInSource } = normaliseWithMap(source)
        const parts = text.split(' / ')
        const index = pick % parts.length
        const start = parts.slice(0, index).join(' / ').length + (index === 0 ? 0 : ' / '.length)
        const span = spanInSource(start, start + (parts[index] ?? '').length)
        expect(source.slice(span.start, span.end)).toBe(words[index])
      }),
    )
  })
})

describe('the list of radicals', () => {
  it('maps radicals that NFKC leaves alone to kanji', () => {
    const list = z.object({
      説明: z.string(),
      部首: z.record(z.string(), z.string().regex(/^\p{Unified_Ideograph}$/u)),
    })
    for (const radical of Object.keys(list.parse(radicals).部首)) {
      expect(radical).toMatch(/^[\u2E80-\u2EFF]$/)
      expect(radical.normalize('NFKC')).toBe(radical)
    }
  })
})

const wholeWord = fc.constantFrom('ﾊﾞｯｸｱｯﾌﾟ', 'ＩＤ', 'サ－バ', '⽇程', '㈱', 'ログ', '①')

/** Japanese with all that goes wrong in it, mixed with anything that Unicode has. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'ｻﾊﾞﾟ゛゜\u3099かカァー－-―‐〜～~Ａ1１①²⽇⻑（）「」。、・㈱ﬁ™´ᄀ\u1161 　\n\t\u200B\uFE0F\u00AD葛',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))
