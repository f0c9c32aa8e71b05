import { describe, expect, test } from 'vitest'
import { drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

const ASKED = [
  '鍵の長さを定めていますか。',
  '来訪者を記録していますか。',
  '記録を一年間残していますか。',
  '複製を別の場所に置いていますか。',
] as const
const HEADER = ['No', '質問', '回答', '備考']

describe('headings among the questions', () => {
  const inOneContext = ['B3 #1-1 (1. 組織) -> C3 +D3', 'B4 #1-2 (1. 組織) -> C4 +D4', 'B6 #2-1 (2. 技術) -> C6 +D6']
  const rows = [HEADER, ['1. 組織'], ['1-1', ASKED[0]], ['1-2', ASKED[1]], ['2. 技術'], ['2-1', ASKED[2]]]

  test('where the ids stand', () => {
    expect(told(drawGrid({ rows, boxes: ['A1:D6'] }))).toEqual(inOneContext)
  })

  test('merged over the table', () => {
    expect(told(drawGrid({ rows, boxes: ['A1:D6'], merges: ['A2:D2', 'A5:D5'] }))).toEqual(inOneContext)
  })

  test('in the question’s own column: told by the number alone, by colour, by brackets', () => {
    const numbered = [
      HEADER,
      ['1', '組織的対策'],
      ['1.1', ASKED[0]],
      ['1.2', ASKED[1]],
      ['2', '技術的対策'],
      ['2.1', ASKED[2]],
    ]
    expect(told(drawGrid({ rows: numbered }))).toEqual([
      'B3 #1.1 (組織的対策) -> C3 +D3',
      'B4 #1.2 (組織的対策) -> C4 +D4',
      'B6 #2.1 (技術的対策) -> C6 +D6',
    ])
    const coloured = [HEADER, ['', '組織的対策'], ['1', ASKED[0]], ['', '技術的対策'], ['2', ASKED[1]]]
    expect(
      told(drawGrid({ rows: coloured, boxes: ['A1:D5'], fills: { 'A2:D2': 'BBBBBB', 'A4:D4': 'BBBBBB' } })),
    ).toEqual(['B3 #1 (組織的対策) -> C3 +D3', 'B5 #2 (技術的対策) -> C5 +D5'])
    const bracketed = [
      ['確認項目', 'チェック'],
      ['【組織】'],
      ['方針の策定'],
      ['責任者の任命'],
      ['【技術】'],
      ['端末の暗号化'],
    ]
    expect(told(drawGrid({ rows: bracketed, boxes: ['A1:B6'] }))).toEqual([
      'A3 (【組織】) -> B3',
      'A4 (【組織】) -> B4',
      'A6 (【技術】) -> B6',
    ])
  })

  test('one inside the other', () => {
    const grid = drawGrid({
      rows: [
        HEADER,
        ['第1章 組織'],
        ['1.1 体制'],
        ['1', ASKED[0]],
        ['1.2 教育'],
        ['2', ASKED[1]],
        ['第2章 技術'],
        ['2.1 記録'],
        ['3', ASKED[2]],
      ],
      merges: ['A2:D2', 'A3:D3', 'A5:D5', 'A7:D7', 'A8:D8'],
      fills: { 'A2:D2': '999999', 'A7:D7': '999999', 'A3:D3': 'DDDDDD', 'A5:D5': 'DDDDDD', 'A8:D8': 'DDDDDD' },
      boxes: ['A1:D9'],
    })
    expect(told(grid)).toEqual([
      'B4 #1 (第1章 組織 > 1.1 体制) -> C4 +D4',
      'B6 #2 (第1章 組織 > 1.2 教育) -> C6 +D6',
      'B9 #3 (第2章 技術 > 2.1 記録) -> C9 +D9',
    ])
  })

  test('with the names of the answer columns repeated beside it', () => {
    const grid = drawGrid({
      rows: [HEADER, ['1', ASKED[0]], ['技術的対策', '', '回答', '備考'], ['2', ASKED[1]]],
      merges: ['A3:B3'],
      boxes: ['A1:D4'],
    })
    expect(told(grid)).toEqual(['B2 #1 -> C2 +D2', 'B4 #2 (技術的対策) -> C4 +D4'])
  })
})

describe('categories', () => {
  const rows = [
    ['大項目', '中項目', '確認内容', '実施状況'],
    ['組織', '体制', ASKED[0]],
    ['', '', ASKED[1]],
    ['', '教育', ASKED[2]],
    ['技術', '', ASKED[3]],
  ]
  const carried = ['C2 (組織 > 体制) -> D2', 'C3 (組織 > 体制) -> D3', 'C4 (組織 > 教育) -> D4', 'C5 (技術) -> D5']

  test('blank below: carried down until an outer one changes', () => {
    expect(told(drawGrid({ rows, boxes: ['A1:D5'] }))).toEqual(carried)
  })

  test('merged downwards', () => {
    expect(told(drawGrid({ rows, boxes: ['A1:D5'], merges: ['A2:A4', 'B2:B3'] }))).toEqual(carried)
  })

  test('under a header that no list knows, and right of the answers', () => {
    expect(
      told(
        drawGrid({
          rows: [
            ['柱', '設問', '回答'],
            ['人', ASKED[0]],
            ['', ASKED[1]],
            ['物', ASKED[2]],
          ],
        }),
      ),
    ).toEqual(['B2 (人) -> C2', 'B3 (人) -> C3', 'B4 (物) -> C4'])
    expect(
      told(
        drawGrid({
          rows: [
            ['No', '設問', '回答', '分類'],
            ['1', ASKED[0], '', '体制'],
            ['2', ASKED[1], '', '技術'],
          ],
        }),
      ),
    ).toEqual(['B2 #1 (体制) -> C2', 'B3 #2 (技術) -> C3'])
  })
})

describe('questions over several rows', () => {
  test('the text goes on in the next row', () => {
    const grid = drawGrid({
      rows: [
        ['番号', '質問事項', '回答'],
        ['①', '外部の事業者に業務を委ねる場合、その範囲を'],
        ['', '明らかにしていますか。'],
        ['②', ASKED[0]],
        ['', '※規程名も記入のこと。'],
      ],
    })
    expect(told(grid)).toEqual(['B2 #① -> C2', 'B4 #② -> C4'])
  })

  test('a stem asks nothing by itself and is said with each of its parts', () => {
    const stem = '次の各項目について実施状況を回答してください。'
    const grid = drawGrid({
      rows: [
        ['No', '設問', '回答'],
        ['1', stem],
        ['', '(a) 端末の暗号化'],
        ['', '(b) 通信の暗号化'],
        ['2', ASKED[0]],
      ],
      boxes: ['A1:C5'],
      dropdowns: { 'C3:C5': ['○', '×'] },
    })
    expect(told(grid)).toEqual([
      `B3 #(a) 親「${stem}」 -> C3[○/×]`,
      `B4 #(b) 親「${stem}」 -> C4[○/×]`,
      'B5 #2 -> C5[○/×]',
    ])
  })

  test('the remarks stand under the question', () => {
    const grid = drawGrid({
      rows: [
        ['No', '質問', '回答'],
        ['1', ASKED[0]],
        ['', '備考'],
        ['2', ASKED[1]],
        ['', '備考'],
      ],
      boxes: ['A1:C5'],
    })
    expect(told(grid)).toEqual(['B2 #1 -> C2 +C3', 'B4 #2 -> C4 +C5'])
  })

  test('several questions share one merged answer', () => {
    const grid = drawGrid({ rows: [HEADER, ['1', ASKED[0]], ['2', ASKED[1]]], merges: ['C2:C3'], boxes: ['A1:D3'] })
    expect(told(grid)).toEqual(['B2 #1 -> C2 +D2', 'B3 #2 -> C2 +D3'])
  })
})

describe('rows that are not to be answered', () => {
  test('examples, hidden, struck out and excused ones are told with their reason; filled ones are marked', () => {
    const grid = drawGrid({
      rows: [
        HEADER,
        ['（例）', ASKED[0], '○'],
        ['1', ASKED[0], '○'],
        ['2', ASKED[1]],
        ['3', ASKED[2]],
        ['4', ASKED[3], '回答不要'],
        ['5', '（欠番）'],
      ],
      boxes: ['A1:D7'],
      hiddenRows: [4],
      struck: ['B5:B5'],
    })
    expect(told(grid)).toEqual([
      'B2 #（例） -> C2 +D2 記入済 example',
      'B3 #1 -> C3 +D3 記入済',
      'B4 #2 -> C4 +D4 hidden_row',
      'B5 #3 -> C5 +D5 struck_out',
      'B6 #4 -> C6 +D6 記入済 no_answer_needed',
      'B7 #5 -> C7 +D7 no_answer_needed',
    ])
  })

  test('what explains the question above is none itself', () => {
    const grid = drawGrid({
      rows: [
        ['No', '質問', '回答'],
        ['1', ASKED[0]],
        ['解説', '規程に定めがあることをいいます。'],
        ['2', ASKED[1]],
        ['解説', '台帳に残すことをいいます。'],
      ],
      boxes: ['A1:C5'],
    })
    expect(told(grid)).toEqual(['B2 #1 -> C2', 'B4 #2 -> C4'])
  })

  test('totals, notes, greetings and a legend under the table are no questions', () => {
    const grid = drawGrid({
      rows: [
        HEADER,
        ['1', ASKED[0]],
        ['2', ASKED[1]],
        ['合計', '', '0'],
        ['○', '実施している'],
        ['×', '実施していない'],
        ['', '※ ご不明な点はお問い合わせください。'],
        ['', '以上'],
      ],
      boxes: ['A1:D4'],
    })
    expect(told(grid).map((line) => line.split(' ')[0])).toEqual(['B2', 'B3'])
  })
})
