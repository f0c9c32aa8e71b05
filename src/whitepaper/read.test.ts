import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WHITEPAPER_ERROR_CODES, WhitepaperError } from './error.ts'
import { toOutline } from './outline.ts'
import { readWhitepaper } from './read.ts'
import type { Section } from './section.ts'
import { asPrinted, asWrapped, read } from './testing.ts'

const utf8 = new TextEncoder()
const squash = (text: string) => text.replace(/\s+/gu, '')

/** Japanese and Latin words; none of them can be taken for a mark or a number. */
const word = fc.constantFrom(
  '監視',
  'サーバー',
  'の',
  'を',
  '記録',
  'Cloud',
  'API',
  '（例外）',
  '「手引き」',
  '、',
  'データ',
)
const sentence = fc.array(word, { minLength: 3, maxLength: 60 }).map((words) => `本文は${words.join('')}です。`)
const item = fc.tuple(fc.constantFrom('・', '①', '※', '●'), sentence).map(([mark, text]) => mark + text)
const body = fc.array(fc.oneof(sentence, item), { minLength: 1, maxLength: 6 })
const chapters = fc.array(body, { minLength: 3, maxLength: 6 })

const asMarkdown = (blocks: readonly string[]) => blocks.map((block) => block.replace(/^\d/, '## $&')).join('\n\n')
const SETTINGS = [asPrinted, asWrapped, asMarkdown]

describe('whatever the text', () => {
  it('loses nothing and adds nothing when it joins lines', () => {
    fc.assert(
      fc.property(chapters, fc.constantFrom(...SETTINGS), (bodies, set) => {
        const sections = read(set(blocksOf(bodies))).sections
        expect(sections.map(({ number }) => number)).toEqual(bodies.map((_, index) => String(index + 1)))
        expect(toOutline(read(set(blocksOf(bodies)))).sections.map(({ text }) => squash(text))).toEqual(
          bodies.map((blocks) => squash(blocks.join(''))),
        )
      }),
    )
  })

  it('gives spans that ascend, do not overlap, and hold their passage', () => {
    fc.assert(
      fc.property(chapters, fc.constantFrom(...SETTINGS), fc.constantFrom('\n', '\r\n'), (bodies, set, lineEnd) => {
        const text = set(blocksOf(bodies)).replaceAll('\n', lineEnd)
        const { whitepaper, source } = readWhitepaper(utf8.encode(text))
        expectSound(whitepaper.sections, source)
      }),
    )
  })

  it('reads any text at all, or says what is wrong with it', () => {
    const pieces = fc.constantFrom(
      '1. 題',
      '## 題',
      '・',
      '①',
      '|a|',
      '---',
      '\f',
      '\t',
      ' ',
      '\n',
      '第1章',
      '「',
      '。',
      'x',
      '目次',
      '12',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        try {
          const { whitepaper, source } = readWhitepaper(utf8.encode(parts.join('')))
          expectSound(whitepaper.sections, source)
        } catch (error) {
          expect(error).toBeInstanceOf(WhitepaperError)
        }
      }),
      { numRuns: 500 },
    )
  })
})

function blocksOf(bodies: readonly (readonly string[])[]): readonly string[] {
  return bodies.flatMap((blocks, index) => [`${index + 1}. 章の題`, ...blocks])
}

function expectSound(sections: readonly Section[], source: string): void {
  let last = 0
  for (const section of sections) {
    expect(section.span.start).toBeGreaterThanOrEqual(last)
    expect(section.text).toBe(section.passages.map(({ text }) => text).join('\n'))
    for (const { span, text } of section.passages) {
      expect(span.start).toBeGreaterThanOrEqual(last)
      expect(span.end).toBeGreaterThan(span.start)
      expect(isSubsequence(squash(text), squash(source.slice(span.start, span.end)))).toBe(true)
      expect(text).not.toBe('')
      last = span.end
    }
    expect(section.span.end).toBeGreaterThanOrEqual(last)
    last = section.span.end
  }
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (const character of whole) if (character === part[at]) at += 1
  return at === part.length
}

describe('large and hostile text', () => {
  const PROSE = '運用チームが毎朝、監視の結果を確かめ、気になる点があれば当日のうちに担当者へ伝えて記録に残しています。'

  const secondsFor = (text: string) => {
    const bytes = utf8.encode(text)
    const start = performance.now()
    readWhitepaper(bytes)
    return (performance.now() - start) / 1000
  }

  it.each([
    [
      'prose',
      (size: number) =>
        asWrapped([...new Array(size / 100)].map((_, index) => (index % 10 ? PROSE : `${index / 10 + 1}. 題`))),
    ],
    ['one unending paragraph', (size: number) => `1. 題\n${'「監視を続けて\n'.repeat(size / 10)}\n2. 題\n${PROSE}`],
    [
      'headings only',
      (size: number) => [...new Array(size / 20)].map((_, index) => `${(index % 150) + 1}. 題`).join('\n'),
    ],
  ])('takes time in proportion to the length of %s', (_, build) => {
    secondsFor(build(100_000))
    const small = secondsFor(build(100_000))
    const large = Math.min(secondsFor(build(1_600_000)), secondsFor(build(1_600_000)))
    // Sixteen times the text: linear time gives about 16, quadratic time 256. The rest is for a noisy machine.
    expect(large / Math.max(small, 0.005)).toBeLessThan(100)
  })

  it.each([
    ['one line of 1 MB', `1. 題\n${'監視'.repeat(500_000)}`],
    ['one line of brackets', `1. 題\n${'「（'.repeat(300_000)}`],
    ['one line of marks', `## 題\n\n## 題\n\n${'**_\\'.repeat(250_000)}`],
    ['one line of dots', `1. 題\n${'. '.repeat(500_000)}`],
    ['one line of spaces', `1. 題\nx${' '.repeat(1_000_000)}x`],
    ['one line of tabs', `1. 題\n${'a\t'.repeat(500_000)}`],
    ['one line of companies', `1. 題\n${'株式会社（以下'.repeat(100_000)}`],
    ['one cover line of 1 MB', `${'第版 ver 株式会社 2024年 '.repeat(60_000)}\n\n1. 題\n文です。`],
    ['one line of addresses', `1. 題\n${'http://'.repeat(150_000)}\nx`],
    ['one Markdown heading with a gap of 1 MB', `## 題\n\n## 題${' '.repeat(1_000_000)}x\n\n文です。`],
    ['one table row of 1 MB', `## 題\n\n## 題\n\na\tb${'\u00a0'.repeat(1_000_000)}x`],
    ['one heading of 1 MB', `1. ${'題'.repeat(1_000_000)}\n2. 題\n文です。`],
    ['100,000 Markdown headings', '## 題\n'.repeat(100_000)],
    ['100,000 numbers', [...new Array(100_000)].map((_, index) => `1.${index % 200}.${index % 7} 題`).join('\n')],
    ['100,000 dates', `1. 題\n\n改訂履歴\n${'1.0 2024/1/1\n'.repeat(100_000)}`],
    ['100,000 page numbers', `1. 題\n${[...new Array(100_000)].map((_, index) => `- ${index % 9999} -`).join('\n')}`],
  ])('reads %s', (_, text) => {
    expect(readWhitepaper(utf8.encode(text)).whitepaper.sections.length).toBeGreaterThan(0)
  })
})

it('says in both languages what to do next, for every error', () => {
  for (const code of WHITEPAPER_ERROR_CODES) {
    const error = new WhitepaperError(code)
    expect(error).toMatchObject({ code, name: 'WhitepaperError', message: error.text.en })
    expect(error.text.ja).toMatch(/ください。$/)
  }
})

it('prints an outline with list marks', () => {
  const text = '1. 目的（A.5.1.1）\n\n本文です。\n・一つ目\n\n2. 範囲\n\n結びです。'
  expect(toOutline(read(text, { fileName: 'safe-1.0.txt' }))).toEqual({
    document: { title: 'safe', product: 'safe', edition: '1.0', date: '' },
    sections: [
      { number: '1', title: '目的', controls: ['5.1.1'], text: '本文です。\n・ 一つ目' },
      { number: '2', title: '範囲', controls: [], text: '結びです。' },
    ],
  })
})
