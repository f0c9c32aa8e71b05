import { describe, expect, it } from 'vitest'
import { asWrapped, headings, outlineText, read } from './testing.ts'

const PROSE = '運用チームが毎朝、監視の結果を確かめ、気になる点があれば当日のうちに担当者へ伝えて記録に残しています。'

/** Pages of a PDF: a running head, the body, a page number. */
function pages(bodies: readonly string[], number: (page: number) => string): string {
  return bodies.map((body, index) => `例示株式会社 対策集\n\n${body}\n\n${number(index + 1)}\n`).join('\f')
}

const BODY = [1, 2, 3, 4].map((chapter) => asWrapped([`${chapter}. 章の題${chapter}`, PROSE, PROSE, PROSE]))

describe('what stands on every page', () => {
  it.each([
    ['plain', (page: number) => String(page)],
    ['dashed', (page: number) => `- ${page} -`],
    ['of all', (page: number) => `${page} / 4`],
    ['Japanese', (page: number) => `${page} ページ`],
  ])('leaves out running heads and %s page numbers', (_, number) => {
    const text = pages(BODY, number)
    expect(headings(text)).toEqual(['1 章の題1', '2 章の題2', '3 章の題3', '4 章の題4'])
    expect(read(text).title).toBe('例示株式会社 対策集')
    expect(outlineText(text)).toBe([1, 2, 3, 4].map(() => `${PROSE}\n${PROSE}\n${PROSE}`).join('\n'))
  })

  it('joins a sentence over the foot and the head of two pages', () => {
    const torn = BODY.map((body, index) => (index < 3 ? `${body}\n\n${'一二三'[index]}つ目は、次へ続いてい` : body))
    const bodies = torn.map((body, index) => (index > 0 ? `ます。\n\n${body}` : body))
    expect(outlineText(pages(bodies, (page) => `- ${page} -`))).toContain('二つ目は、次へ続いています。')
  })

  it('keeps a line that recurs in the text, and the numbers of a table', () => {
    const note = '※この節の内容はプランによって異なります。'
    const text = asWrapped([1, 2, 3, 4].flatMap((chapter) => [`${chapter}. 章の題${chapter}`, PROSE, note]))
    expect(read(text).sections.map((section) => section.passages.at(-1)?.kind)).toEqual([
      'note',
      'note',
      'note',
      'note',
    ])
    expect(outlineText(asWrapped(['1. 表', PROSE, '1', '鍵', '2', '記録', '3', '網', '2. 結び', PROSE]))).toContain(
      '1\n鍵\n2\n記録\n3',
    )
  })
})

describe('contents and history', () => {
  const body = asWrapped(['1. 目的', PROSE, '2. 範囲', PROSE, '3. 体制', PROSE])

  it('leaves out contents with leaders, wrapped entries too', () => {
    const contents = '目次\n\n1. 目的 ........ 3\n2. 範囲と、\nその例外 …………… 4\n3. 体制 ・・・・・・ 5\n'
    expect(headings(`${contents}\n${body}`)).toEqual(['1 目的', '2 範囲', '3 体制'])
  })

  it('leaves out contents without leaders, with page numbers or without', () => {
    expect(headings(`目次\n1. 目的 3\n2. 範囲 4\n3. 体制 5\n\n${body}`)).toEqual(['1 目的', '2 範囲', '3 体制'])
    expect(headings(`Contents\n1. 目的\n2. 範囲\n3. 体制\n\n${body}`)).toEqual(['1 目的', '2 範囲', '3 体制'])
    expect(outlineText(`目次\n1. 目的 3\n2. 範囲 4\n3. 体制 5\n\n${body}`)).not.toContain('範囲 4')
  })

  it('leaves out the history of editions, at the end and at the beginning', () => {
    const history = '改訂履歴\n版 内容 改訂日\n1.0 新しく作成 2023/4/1\n1.1 組織の名を\n改めた 2024/10/15'
    for (const text of [`${body}\n\n${history}`, `${history}\n\n${body}`]) {
      expect(headings(text)).toEqual(['1 目的', '2 範囲', '3 体制'])
      expect(outlineText(text)).not.toContain('組織の名')
      expect(read(text)).toMatchObject({ edition: '1.1', date: '2024-10-15' })
    }
  })

  it('leaves out the closing word', () => {
    expect(outlineText(`${body}\n\n以上`)).not.toContain('以上')
  })
})
