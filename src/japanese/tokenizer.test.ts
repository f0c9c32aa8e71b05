import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadTokenizer } from '../cli/dictionary.ts'
import { createTokenizer } from './tokenizer.ts'

const { dictionary } = loadTokenizer()
const tokenizer = createTokenizer(dictionary)
const kuromojiLike = createTokenizer(dictionary, { mode: 'kuromoji' })
const stock = createTokenizer(dictionary, { userWords: false })

const cut = (text: string, by = tokenizer): string =>
  by
    .tokenize(text)
    .map((token) => token.surface)
    .join('|')

/** An Excel cell holds no more characters. */
const CELL = 32_767

describe('tokens', () => {
  test('have surface, dictionary form, part of speech and place', () => {
    expect(tokenizer.tokenize('記録を行った')).toEqual([
      { surface: '記録', base: '記録', pos: '名詞', detail: 'サ変接続', start: 0, end: 2 },
      { surface: 'を', base: 'を', pos: '助詞', detail: '格助詞', start: 2, end: 3 },
      { surface: '行っ', base: '行う', pos: '動詞', detail: '自立', start: 3, end: 5 },
      { surface: 'た', base: 'た', pos: '助動詞', detail: '*', start: 5, end: 6 },
    ])
  })

  test('have dictionary forms that no rule gives', () => {
    expect(tokenizer.tokenize('来ません').map((token) => token.base)).toEqual(['来る', 'ます', 'ん'])
  })

  test('leave white space and line ends out, and count them in the places', () => {
    expect(tokenizer.tokenize(' 保存\t 期間\r\n  \n三年 ').map(({ surface, start }) => `${surface}@${start}`)).toEqual([
      '保存@1',
      '期間@5',
      '三@12',
      '年@13',
    ])
  })

  test('of an empty text are none', () => {
    expect(tokenizer.tokenize('')).toEqual([])
    expect(tokenizer.tokenize(' \n ')).toEqual([])
  })

  test.each([
    ['characters beyond the BMP', '😀😀𠮷野家', '😀😀𠮷|野家'],
    ['a lone high surrogate', 'ログ\ud83dログ', 'ログ|\ud83d|ログ'],
    ['a lone low surrogate', 'ログ\ude00ログ', 'ログ|\ude00|ログ'],
    ['a private character, as PDFs have for bullets', '\uf06c対策', '\uf06c|対策'],
  ])('stay whole around %s', (_, text, expected) => {
    expect(cut(text)).toBe(expected)
  })
})

describe("the field's own words", () => {
  test('are cut where they end', () => {
    expect(cut('クラウドサービスカスタマデータ', stock)).toBe('クラウドサービスカスタマデータ')
    expect(cut('クラウドサービスカスタマデータ')).toBe('クラウド|サービス|カスタマ|データ')
    expect(cut('クラウドを利用', stock)).toBe('クラ|ウド|を|利用')
    expect(cut('クラウドを利用')).toBe('クラウド|を|利用')
  })

  test('that are compounds are one word of the dictionary, and their parts are the tokens', () => {
    const words: string[] = []
    tokenizer.eachWord('多要素認証', (_, start, end) => words.push('多要素認証'.slice(start, end)))
    expect(words).toEqual(['多要素認証'])
    expect(tokenizer.tokenize('責任分界点').map(({ surface, start, end }) => [surface, start, end])).toEqual([
      ['責任', 0, 2],
      ['分界点', 2, 5],
    ])
  })

  test('leave words alone that merely hold the same characters', () => {
    expect(cut('カタログを見直す')).toBe('カタログ|を|見直す')
  })
})

describe('every text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(...'クラウド認証の記録を12 A.\n\u3000😀ーｱﾞ、。', '\ud83d', '\ude00'),
      maxLength: 60,
    }),
  )
  const modes = [tokenizer, kuromojiLike, stock]

  test('is covered by its tokens, in order, but for white space', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...modes), (given, by) => {
        let end = 0
        for (const token of by.tokenize(given)) {
          expect(given.slice(end, token.start)).toMatch(/^[\s\u00d0]*$/)
          expect(token.surface).toBe(given.slice(token.start, token.end))
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(given.slice(end)).toMatch(/^[\s\u00d0]*$/)
      }),
      { numRuns: 2_000 },
    )
  })

  test('gives the same tokens whatever was cut before it', () => {
    fc.assert(
      fc.property(text, text, (before, given) => {
        const fresh = createTokenizer(dictionary).tokenize(given)
        tokenizer.tokenize(before)
        expect(tokenizer.tokenize(given)).toEqual(fresh)
      }),
      { numRuns: 100 },
    )
  })

  test('gives line by line what it gives at once', () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom(...'暗号化と復号、鍵の管理。ABC 12'), maxLength: 20 }), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(lines, (given) => {
        expect(cut(given.join('\n'))).toBe(given.flatMap((line) => cut(line) || []).join('|'))
      }),
    )
  })
})

describe('a cell as long as Excel allows, without punctuation', () => {
  test.each(['ア', 'あ', '漢', 'x', '1', '責任分界点', 'すもももももももものうち', '😀'])(
    '%s, again and again',
    (piece) => {
      const text = piece.repeat(Math.floor(CELL / piece.length))
      const started = process.cpuUsage()
      for (const by of [tokenizer, kuromojiLike]) expect(by.tokenize(text).at(-1)?.end).toBe(text.length)
      const { user } = process.cpuUsage(started)
      // kuromoji itself would take minutes: what this guards against is quadratic growth.
      expect(user / 1_000).toBeLessThan(2_000)
    },
  )
})

test('a line so long that its costs would not fit 32 bits is cut like a short one', () => {
  const sizes = (length: number) =>
    new Set(tokenizer.tokenize('鱻'.repeat(length)).map(({ surface }) => surface.length))
  expect(sizes(250_000)).toEqual(sizes(1_000))
})
