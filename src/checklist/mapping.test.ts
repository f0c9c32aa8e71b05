import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { ChecklistError } from './error.ts'
import { readMapping, toMappingJson } from './mapping.ts'
import { readChecklist } from './read.ts'
import { told, toldWith } from './told.ts'
import words from './words/mapping-words.json' with { type: 'json' }

/** What a person could have said of a sheet named Sheet1. */
const saying = (sheet: object) => ({ シート: [{ 名前: 'Sheet1', ...sheet }] })

const codeOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof ChecklistError) return { code: error.code, ja: error.text.ja }
    throw error
  }
  return undefined
}

/** A sheet whose headers mislead: the customer's own column looks like ours, and ours has a name that no list knows. */
const MISLEADING: Drawing = {
  rows: [
    ['No', '確認内容', '回答', 'ひとこと', '備考'],
    ['1', '鍵の長さを定めていますか。'],
    ['2', 'ログを保存していますか。'],
    ['3', '退会後に消去していますか。'],
  ],
  boxes: ['A1:E4'],
}

describe('the file', () => {
  test('the names are Japanese, and each stands for one thing', () => {
    const names = z.record(z.string().regex(/[\u3040-\u30ff\u4e00-\u9fff]/), z.string().regex(/^[A-Za-z_]+$/))
    const file = z.strictObject({ 項目: names, 列の役割: names, 行の扱い: names })
    expect(file.parse(words)).toEqual(words)
    for (const table of Object.values(words)) {
      const meant = Object.values(table)
      expect(new Set(meant).size).toBe(meant.length)
    }
  })

  test('it is read into what it says, and written as it was', () => {
    const file = saying({
      チェックシートか: true,
      表: [{ 見出し行: [1], 最初の行: 2, 列: { B: '設問', D: '回答' }, 選択肢: { D: [{ 語: '備考', 意味: 'はい' }] } }],
      行の扱い: [{ 行: 3, 扱い: '回答不要', 文: '設問' }],
      個別の設問: [{ セル: 'B4', 回答セル: ['D4'], 備考セル: 'E4' }],
    })
    const mapping = readMapping(file)
    expect(mapping.sheets[0]).toMatchObject({
      name: 'Sheet1',
      isChecklist: true,
      tables: [{ headerRows: [1], columns: { B: 'question', D: 'answer' } }],
      rows: [{ row: 3, as: 'no_answer_needed', text: '設問' }],
      questions: [{ cell: 'B4', answers: ['D4'], remarks: 'E4' }],
    })
    expect(toMappingJson(mapping)).toEqual(file)
    expect(readMapping(mapping)).toEqual(mapping)
  })

  test.each([
    ['a role that is none', { 表: [{ 列: { B: '質問です' } }] }, 'シート > 0 > 表 > 0 > 列 > B'],
    ['a column that is none', { 表: [{ 列: { 二: '設問' } }] }, '列'],
    ['a row that is none', { 表: [{ 見出し行: [0] }] }, '見出し行'],
    ['an unknown entry', { 表示: true }, 'シート > 0'],
    ['rows upside down', { 表: [{ 最初の行: 9, 最後の行: 3 }] }, '最後の行'],
    ['a table that begins nowhere', { 表: [{ 見出し行: [] }] }, '最初の行'],
    ['a cell that is none', { 個別の設問: [{ セル: '右上' }] }, 'セル'],
  ])('%s is refused with its place', (_, sheet, where) => {
    const said = codeOf(() => readMapping(saying(sheet)))
    expect(said?.code).toBe('bad-mapping')
    expect(said?.ja).toContain(where)
  })

  test('a file that is no mapping at all, or a bottomless one', () => {
    const bottomless = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)
    for (const file of [null, 'シート', [], bottomless, { シート: bottomless }])
      expect(codeOf(() => readMapping(file))?.code).toBe('bad-mapping')
  })
})

describe('what does not fit the workbook', () => {
  const grid = drawGrid(MISLEADING)

  test.each([
    ['unknown-sheet', { シート: [{ 名前: '別のシート' }] }, '「Sheet1」'],
    ['outside-sheet', saying({ 表: [{ 列: { Z: '回答' } }] }), 'Z 列'],
    ['outside-sheet', saying({ 表: [{ 見出し行: [40] }] }), '40 行'],
    ['outside-sheet', saying({ 個別の設問: [{ セル: 'B2', 回答セル: ['AA2'] }] }), 'AA2'],
    ['no-question-text', saying({ 個別の設問: [{ セル: 'D3', 回答セル: ['E3'] }] }), 'D3'],
    ['no-question-column', saying({ 表: [{ 見出し行: [1], 列: { A: '番号', B: '使わない' } }] }), '設問の列'],
  ])('%s', (code, file, word) => {
    const said = codeOf(() => toldWith(file, grid))
    expect(said?.code).toBe(code)
    expect(said?.ja).toContain(word)
  })
})

describe('what a person says goes before what was found', () => {
  const grid = drawGrid(MISLEADING)

  test('column roles; columns that are not spoken of stay as found', () => {
    expect(told(grid)[0]).toBe('B2 #1 -> C2 +E2')
    expect(toldWith(saying({ 表: [{ 見出し行: [1], 列: { C: '依頼元', D: '回答' } }] }), grid)).toEqual([
      'B2 #1 -> D2 +E2',
      'B3 #2 -> D3 +E3',
      'B4 #3 -> D4 +E4',
    ])
  })

  test('its reason and confidence are told', () => {
    const mapping = readMapping(saying({ チェックシートか: true, 表: [{ 列: { D: '回答' } }] }))
    const [sheet] = readChecklist([grid], { mapping }).sheets
    const said = { reason: { ja: '対応づけの指定' }, confidence: 1 }
    expect(sheet).toMatchObject(said)
    expect(sheet?.blocks[0]?.columns.find(({ column }) => column === 4)).toMatchObject({ role: 'answer', ...said })
  })

  test('header rows, and a table without any', () => {
    const nameless = drawGrid({ rows: MISLEADING.rows.slice(1), boxes: ['A1:E3'] })
    const table = { 見出し行: [], 最初の行: 1, 列: { A: '番号', B: '設問', D: '回答', E: '備考' } }
    expect(toldWith(saying({ 表: [table] }), nameless)).toEqual([
      'B1 #1 -> D1 +E1',
      'B2 #2 -> D2 +E2',
      'B3 #3 -> D3 +E3',
    ])
  })

  test('first and last row', () => {
    expect(toldWith(saying({ 表: [{ 最初の行: 3, 最後の行: 3 }] }), grid)).toEqual(['B3 #2 -> C3 +E3'])
  })

  test('a last row below what looked like another header', () => {
    const twice = drawGrid({
      rows: [...MISLEADING.rows, ['No', '確認内容', '回答', 'ひとこと', '備考'], ['4', '規程がありますか。']],
      boxes: ['A1:E6'],
    })
    const { blocks } = readChecklist([twice], {
      mapping: readMapping(
        saying({ 表: [{ 見出し行: [1], 最後の行: 6 }], 行の扱い: [{ 行: 5, 扱い: '設問ではない' }] }),
      ),
    }).sheets[0] ?? { blocks: [] }
    expect(blocks).toMatchObject([{ headerRows: [1], firstRow: 2, lastRow: 6 }])
  })

  test('rows: to skip and why, headings, none at all, and to take after all', () => {
    const rows = [
      { 行: 2, 扱い: '記入例' },
      { 行: 3, 扱い: '見出し' },
    ]
    expect(toldWith(saying({ 行の扱い: rows }), grid)).toEqual([
      'B2 #1 -> C2 +E2 example',
      'B4 #3 (ログを保存していますか。) -> C4 +E4',
    ])
    expect(toldWith(saying({ 行の扱い: [{ 行: 3, 扱い: '設問ではない' }] }), grid)).toHaveLength(2)
    const struck = drawGrid({ ...MISLEADING, struck: ['B3'] })
    expect(told(struck)[1]).toContain('struck_out')
    expect(toldWith(saying({ 行の扱い: [{ 行: 3, 扱い: '設問' }] }), struck)[1]).toBe('B3 #2 -> C3 +E3')
  })

  test('a row that has moved is found by its text, and one that is gone is not missed', () => {
    const said = (text: string) => saying({ 行の扱い: [{ 行: 2, 扱い: '記入例', 文: text }] })
    expect(toldWith(said('退会後に'), grid).map((line) => line.includes('example'))).toEqual([false, false, true])
    expect(toldWith(said('もうない文'), grid)).toEqual(told(grid))
  })

  test('the options of a column and what they mean', () => {
    const options = { C: [{ 語: '甲', 意味: 'はい' }, { 語: '乙' }] }
    const mapping = readMapping(saying({ 表: [{ 選択肢: options }] }))
    expect(readChecklist([grid], { mapping }).sheets[0]?.questions[0]?.answerCells).toEqual([
      { cell: 'C2', kind: 'choice', options: ['甲', '乙'], legend: { 甲: 'はい' } },
    ])
  })

  test('a dropdown still says what may be written; the mapping says what it means', () => {
    const listed = drawGrid({ ...MISLEADING, dropdowns: { 'C2:C4': ['A', 'B'] } })
    const mapping = readMapping(
      saying({
        表: [
          {
            選択肢: {
              C: [
                { 語: 'A', 意味: 'はい' },
                { 語: 'Z', 意味: 'いいえ' },
              ],
            },
          },
        ],
      }),
    )
    expect(readChecklist([listed], { mapping }).sheets[0]?.questions[0]?.answerCells).toEqual([
      { cell: 'C2', kind: 'choice', options: ['A', 'B'], legend: { A: 'はい' } },
    ])
  })

  test('marks under headers that mean nothing by themselves', () => {
    const graded = drawGrid({
      rows: [
        ['No', '確認内容', '1', '2', '3'],
        ['1', '鍵の長さを定めていますか。'],
        ['2', 'ログを保存していますか。'],
      ],
      boxes: ['A1:E3'],
    })
    const mapping = readMapping(
      saying({ 表: [{ 選択肢: { C: [{ 語: '1', 意味: 'いいえ' }], E: [{ 語: '3', 意味: 'はい' }] } }] }),
    )
    const cells = readChecklist([graded], { mapping }).sheets[0]?.questions[0]?.answerCells ?? []
    expect(cells.map(({ cell, legend }) => [cell, legend])).toEqual(
      ['C2', 'D2', 'E2'].map((cell) => [cell, { '1': 'いいえ', '3': 'はい' }]),
    )
  })

  test('single questions: where their answers go, also for one that was not found', () => {
    const questions = [
      { セル: 'B2', 回答セル: ['D2'], 備考セル: 'D3' },
      { セル: 'D1', 回答セル: ['E1'] },
    ]
    expect(toldWith(saying({ 個別の設問: questions }), grid)).toEqual([
      'D1 -> E1 記入済',
      'B2 #1 -> D2 +D3',
      'B3 #2 -> C3 +E3',
      'B4 #3 -> C4 +E4',
    ])
  })

  test('whether a sheet is a checklist', () => {
    const mapping = readMapping(saying({ チェックシートか: false }))
    expect(readChecklist([grid], { mapping }).sheets).toMatchObject([
      { isChecklist: false, questions: [], confidence: 1 },
    ])
  })

  test('rows of a form', () => {
    const form = drawGrid({
      rows: [
        ['Q1. 鍵の長さを定めていますか。'],
        [],
        ['Q2. ログを保存していますか。'],
        [],
        ['Q3. 規程がありますか。'],
        [],
      ],
      boxes: ['A2:A2', 'A4:A4', 'A6:A6'],
    })
    expect(told(form)).toHaveLength(3)
    const rows = [
      { 行: 1, 扱い: '回答不要' },
      { 行: 5, 扱い: '設問ではない' },
    ]
    expect(toldWith(saying({ 行の扱い: rows }), form)).toEqual(['A1 #Q1 -> A2 no_answer_needed', 'A3 #Q2 -> A4'])
  })
})
