import { describe, expect, test } from 'vitest'
import type { FormControl } from '../workbook/grid.ts'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { readChecklist } from './read.ts'
import { told } from './told.ts'

const ASKED = ['鍵の長さを定めていますか。', '来訪者を記録していますか。'] as const
const HEADER = ['No', '質問', '回答', '備考']
const numbered = (...cells: readonly string[]) => ASKED.map((text, index) => [String(index + 1), text, ...cells])

describe('choices', () => {
  test('from the header', () => {
    expect(told(drawGrid({ rows: [['No', '質問', '回答（○・×・△）'], ...numbered()] }))).toEqual([
      'B2 #1 -> C2[○/×/△]',
      'B3 #2 -> C3[○/×/△]',
    ])
  })

  test('from the header, with what they mean', () => {
    const layout = readChecklist([
      drawGrid({ rows: [['No', '質問', '評価\n（○：対応済／△：一部対応／－：対象外）'], ...numbered()] }),
    ])
    expect(layout.sheets[0]?.questions[0]?.answerCells).toEqual([
      {
        cell: 'C2',
        kind: 'choice',
        options: ['○', '△', '－'],
        legend: { '○': '対応済', '△': '一部対応', '－': '対象外' },
      },
    ])
  })

  test('from a legend above, in one text', () => {
    const grid = drawGrid({
      rows: [['評価基準：A＝実施済　B＝一部実施　C＝未実施'], ['No', '質問', '評価'], ...numbered()],
      boxes: ['A2:C4'],
    })
    expect(told(grid)).toEqual(['B3 #1 -> C3[A/B/C]', 'B4 #2 -> C4[A/B/C]'])
  })

  test('from a legend beside the table', () => {
    const grid = drawGrid({
      rows: [
        ['No', '質問', '回答', '', '記号', '意味'],
        ['1', ASKED[0], '', '', '○', '実施している'],
        ['2', ASKED[1], '', '', '×', '実施していない'],
      ],
      boxes: ['A1:C3', 'E1:F3'],
    })
    expect(told(grid)).toEqual(['B2 #1 -> C2[○/×]', 'B3 #2 -> C3[○/×]'])
  })

  test('from a sheet of instructions', () => {
    const instructions = drawGrid({
      name: '記入要領',
      rows: [['記入方法'], ['○：実施している'], ['△：一部実施している'], ['×：実施していない']],
    })
    const checklist = drawGrid({ name: '質問票', rows: [HEADER, ...numbered()] })
    expect(told(instructions, checklist)).toEqual(['質問票!B2 #1 -> C2[○/△/×] +D2', '質問票!B3 #2 -> C3[○/△/×] +D3'])
  })

  test('from the rows that are filled already', () => {
    const grid = drawGrid({
      rows: [
        HEADER,
        ...['○', '×', '○', ''].map((filled, index) => [String(index + 1), `${index}を定めていますか。`, filled]),
      ],
    })
    expect(told(grid).at(-1)).toBe('B5 #4 -> C5[○/×] +D5')
  })

  test('where some rows have a dropdown, the others want words', () => {
    const grid = drawGrid({ rows: [HEADER, ...numbered()], boxes: ['A1:D3'], dropdowns: { 'C2:C2': ['有', '無'] } })
    expect(told(grid)).toEqual(['B2 #1 -> C2[有/無] +D2', 'B3 #2 -> C3 +D3'])
  })

  test('printed in the cell, to be circled', () => {
    expect(told(drawGrid({ rows: [HEADER, ...numbered('はい ・ いいえ')], boxes: ['A1:D3'] }))[0]).toBe(
      'B2 #1 -> C2[はい/いいえ] +D2',
    )
    expect(told(drawGrid({ rows: [HEADER, ...numbered('１．実施済み\n２．未実施')], boxes: ['A1:D3'] }))[0]).toBe(
      'B2 #1 -> C2[１．実施済み/２．未実施] +D2',
    )
  })
})

test('a value that only says that nothing is chosen yet is no answer', () => {
  const grid = drawGrid({
    rows: [HEADER, ['1', ASKED[0], '選択してください'], ['2', ASKED[1], '　　年　　月']],
    boxes: ['A1:D3'],
    dropdowns: { 'C2:C2': ['選択してください', '有', '無'] },
  })
  expect(told(grid)).toEqual(['B2 #1 -> C2[選択してください/有/無] +D2', 'B3 #2 -> C3 +D3'])
})

describe('boxes to tick', () => {
  test('several in one text, ticked ones being an answer', () => {
    const grid = drawGrid({
      rows: [HEADER, ['1', ASKED[0], '□はい　□いいえ\n□該当なし'], ['2', ASKED[1], '□はい　■いいえ\n□該当なし']],
      boxes: ['A1:D3'],
    })
    expect(told(grid)).toEqual([
      'B2 #1 -> C2[□はい/いいえ/該当なし] +D2',
      'B3 #2 -> C3[□はい/いいえ/該当なし] +D3 記入済',
    ])
  })

  test('brackets that wait for a circle', () => {
    expect(told(drawGrid({ rows: [HEADER, ...numbered('（　）はい\n（　）いいえ')], boxes: ['A1:D3'] }))[0]).toBe(
      'B2 #1 -> C2[□はい/いいえ] +D2',
    )
  })

  test('one column for each option', () => {
    const marks = drawGrid({ rows: [['No', '項目', 'はい', 'いいえ', '備考'], ...numbered()], boxes: ['A1:E3'] })
    const boxes = drawGrid({
      rows: [['No', '項目', '実施', '一部', '未実施'], ...numbered('□', '□', '□')],
      boxes: ['A1:E3'],
    })
    const grades = drawGrid({ rows: [['No', '評価項目', '1', '2', '3', 'コメント'], ...numbered()], boxes: ['A1:F3'] })
    expect(told(marks)[0]).toBe('B2 #1 -> C2[□はい○], D2[□いいえ○] +E2')
    expect(told(boxes)[0]).toBe('B2 #1 -> C2[□実施], D2[□一部], E2[□未実施]')
    expect(told(grades)[0]).toBe('B2 #1 -> C2[□1○], D2[□2○], E2[□3○] +F2')
  })

  test('one row for each option', () => {
    const grid = drawGrid({
      rows: [HEADER, ['1', ASKED[0], '□ 済'], ['', '', '□ 未'], ['2', ASKED[1], '□ 済'], ['', '', '□ 未']],
      boxes: ['A1:D5'],
    })
    expect(told(grid)).toEqual(['B2 #1 -> C2[□済], C3[□未] +D2', 'B4 #2 -> C4[□済], C5[□未] +D4'])
  })

  test('a box alone before the item', () => {
    expect(
      told(
        drawGrid({
          rows: [
            ['チェック', '確認項目'],
            ['□', '端末の暗号化'],
            ['□', '来訪者の記録'],
          ],
          boxes: ['A1:B3'],
        }),
      ),
    ).toEqual(['B2 -> A2[□はい]', 'B3 -> A3[□はい]'])
  })

  test('form controls drawn over the cells', () => {
    const control = (row: number, column: number, label: string): FormControl => ({
      name: `${label} ${row}`,
      kind: 'CheckBox',
      label,
      row,
      column,
      linkedCell: `$K$${row}`,
      checked: false,
    })
    const grid = drawGrid({
      rows: [HEADER, ...numbered()],
      boxes: ['A1:D3'],
      controls: [control(2, 3, 'はい'), control(2, 3, 'いいえ'), control(3, 3, 'はい')],
    })
    const [first] = readChecklist([grid]).sheets[0]?.questions ?? []
    expect(
      first?.answerCells.map(({ options, formControl, linkedCell }) => [options, formControl, linkedCell]),
    ).toEqual([
      [['はい'], 'はい 2', 'K2'],
      [['いいえ'], 'いいえ 2', 'K2'],
    ])
  })
})

describe('方眼紙', () => {
  const merges = (columns: readonly string[]) =>
    [1, 2, 3].flatMap((row) => columns.map((range) => range.replace(/([A-Z])(?=:|$)/g, `$1${row}`)))

  test('wide cells made of narrow ones, a box and its label in a cell each', () => {
    const grid = drawGrid({
      narrow: true,
      rows: [
        ['No', '', '確認項目', '', '', '', '回答', '', '', '', '', '', '備考', ''],
        ...ASKED.map((text, index) => [String(index + 1), '', text, '', '', '', '□', 'はい', '', '□', 'いいえ', '']),
      ],
      merges: [...merges(['A:B', 'C:F', 'M:N']), 'G1:L1', 'H2:I2', 'K2:L2', 'H3:I3', 'K3:L3'],
      boxes: ['A1:N3'],
    })
    expect(told(grid)).toEqual(['C2 #1 -> G2[□はい], J2[□いいえ] +M2', 'C3 #2 -> G3[□はい], J3[□いいえ] +M3'])
  })

  test('boxes with their labels, without merges under the answer', () => {
    const grid = drawGrid({
      narrow: true,
      rows: [
        ['No', '', '確認項目', '', '', '', '回答', '', '', '', '備考', ''],
        ...ASKED.map((text, index) => [String(index + 1), '', text, '', '', '', '□はい', '', '□いいえ']),
      ],
      merges: merges(['A:B', 'C:F', 'K:L']),
      boxes: ['A1:L3'],
    })
    expect(told(grid)[0]).toBe('C2 #1 -> G2[□はい], I2[□いいえ] +K2')
  })
})

test('a dropdown beside the answer takes no words', () => {
  const grid = drawGrid({
    rows: [
      ['No', '確認項目', '回答', '証跡', '備考'],
      ['1', '鍵の長さを定めていますか。'],
      ['2', 'ログを保存していますか。'],
    ],
    boxes: ['A1:E3'],
    dropdowns: { 'C2:C3': ['○', '×'], 'D2:D3': ['有', '無'], 'E3:E3': ['要確認', '確認済'] },
  })
  expect(told(grid)).toEqual(['B2 #1 -> C2[○/×] +E2', 'B3 #2 -> C3[○/×]'])
})

describe('the mark in a column for each option', () => {
  const rows = [
    ['No', '確認項目', 'はい', 'いいえ'],
    ['1', '鍵の長さを定めていますか。', '', ''],
    ['2', 'ログを保存していますか。', '', ''],
  ]
  const marked = (drawing: Partial<Drawing>) => told(drawGrid({ rows, boxes: ['A1:D4'], ...drawing })).at(-1)

  test('is a circle, as most write it', () => {
    expect(marked({})).toBe('B3 #2 -> C3[□はい○], D3[□いいえ○]')
  })

  test('is what the dropdown allows', () => {
    expect(marked({ dropdowns: { 'C2:D3': ['●'] } })).toBe('B3 #2 -> C3[□はい●], D3[□いいえ●]')
  })

  test('is what the example row has', () => {
    const example = ['例', '鍵を管理していますか。', 'レ', '']
    expect(marked({ rows: [...rows.slice(0, 1), example, ...rows.slice(1)] })).toMatch(
      /C4\[□はいレ\], D4\[□いいえレ\]/u,
    )
  })

  test('is what the header says', () => {
    const group = ['', '', '該当する欄に✓', '']
    expect(marked({ rows: [group, ...rows], merges: ['C1:D1'] })).toMatch(/C4\[□はい✓\], D4\[□いいえ✓\]/u)
  })
})
