import { describe, expect, test } from 'vitest'
import { drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

const ASKED = ['鍵の長さを定めていますか。', '来訪者を記録していますか。'] as const

describe('sheets without a header row', () => {
  test('the answer stands below, behind a label', () => {
    const grid = drawGrid({
      rows: [['問1', ASKED[0]], ['回答', ''], [], ['問2', ASKED[1]], ['回答', '']],
      boxes: ['B2:B2', 'B5:B5'],
    })
    expect(told(grid)).toEqual(['B1 #問1 -> B2', 'B4 #問2 -> B5'])
  })

  test('Q1 and A1', () => {
    expect(
      told(
        drawGrid({
          rows: [
            ['Q1', ASKED[0]],
            ['A1', ''],
            ['Q2', ASKED[1]],
            ['A2', ''],
          ],
        }),
      ),
    ).toEqual(['B1 #Q1 -> B2', 'B3 #Q2 -> B4'])
  })

  test('an empty frame below and no label', () => {
    const frames = ['A2:D2', 'A4:D4']
    const grid = drawGrid({ rows: [[`1. ${ASKED[0]}`], [], [`2. ${ASKED[1]}`], []], merges: frames, boxes: frames })
    expect(told(grid)).toEqual(['A1 #1 -> A2', 'A3 #2 -> A4'])
  })

  test('boxes, then room for details, under headings', () => {
    const grid = drawGrid({
      rows: [
        ['Ⅰ 体制'],
        ['Q1.', ASKED[0]],
        ['', 'ご回答', '□ はい　□ いいえ'],
        ['', '詳　細', ''],
        ['Ⅱ 記録'],
        ['Q2.', ASKED[1]],
        ['', 'ご回答', '□ はい　□ いいえ'],
        ['', '詳　細', ''],
      ],
      fills: { 'A1:C1': '404040', 'A5:C5': '404040' },
      boxes: ['B3:C4', 'B7:C8'],
    })
    expect(told(grid)).toEqual(['B2 #Q1. (Ⅰ 体制) -> C3[□はい/いいえ] +C4', 'B6 #Q2. (Ⅱ 記録) -> C7[□はい/いいえ] +C8'])
  })

  test('the answer stands beside, with a dropdown or boxes of its own', () => {
    const dropdown = drawGrid({
      rows: ASKED.map((text, index) => [String(index + 1), text, '']),
      boxes: ['A1:C2'],
      dropdowns: { 'C1:C2': ['可', '否'] },
    })
    const boxes = drawGrid({ rows: [['確認票'], ...ASKED.map((text) => [text, '□はい', '□いいえ'])], boxes: ['A2:C3'] })
    expect(told(dropdown)).toEqual(['B1 #1 -> C1[可/否]', 'B2 #2 -> C2[可/否]'])
    expect(told(boxes)).toEqual(['A2 -> B2[□はい], C2[□いいえ]', 'A3 -> B3[□はい], C3[□いいえ]'])
  })

  test('cards of labels, whose question may be a mere topic', () => {
    const card = (id: string, category: string, text: string) => [
      ['設問番号', id, '分類', category],
      ['設問', text],
      ['回答', ''],
      ['備考', ''],
    ]
    const grid = drawGrid({
      rows: [...card('1', '体制', ASKED[0]), [], ...card('2', '技術', '端末の暗号化')],
      boxes: ['A1:D4', 'A6:D9'],
    })
    expect(told(grid)).toEqual(['B2 #1 (体制) -> B3 +B4', 'B7 #2 (技術) -> B8 +B9'])
  })

  test('a list of items with a box before each', () => {
    expect(told(drawGrid({ rows: [['導入前の確認'], ['□', '端末の暗号化'], ['□', '来訪者の記録']] }))).toEqual([
      'B2 -> A2[□はい]',
      'B3 -> A3[□はい]',
    ])
  })

  test('a letter is no form', () => {
    expect(
      told(
        drawGrid({
          rows: [['会社名', ''], ['下記につきご回答ください。'], ['ご不明な点はお尋ねください。']],
          boxes: ['B1:B1'],
        }),
      ),
    ).toEqual([])
  })
})
