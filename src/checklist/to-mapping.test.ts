import { describe, expect, test } from 'vitest'
import { workbookNamed, workbookNames } from '../../test/support/workbooks.ts'
import { drawGrid } from './drawn-grid.ts'
import { readMapping, toMappingJson } from './mapping.ts'
import { readChecklist } from './read.ts'
import { lastingMapping, toMapping } from './to-mapping.ts'

describe('a layout as a mapping', () => {
  const grid = drawGrid({
    rows: [
      ['No', '分類', '質問', '回答（○/×）', '備考'],
      ['記入例', '', '鍵の長さを定めていますか。', '○'],
      ['1', '暗号', '鍵を更新していますか。'],
      ['2', '', 'ログを保存していますか。'],
    ],
    boxes: ['A1:E4'],
  })

  test('says what was found, in the words of the file', () => {
    expect(toMappingJson(toMapping(readChecklist([grid])))).toEqual({
      シート: [
        {
          名前: 'Sheet1',
          チェックシートか: true,
          表: [
            {
              見出し行: [1],
              最初の行: 2,
              最後の行: 4,
              列: { A: '番号', B: '分類', C: '設問', D: '回答', E: '備考' },
              選択肢: { D: [{ 語: '○' }, { 語: '×' }] },
            },
          ],
          行の扱い: [{ 行: 2, 扱い: '記入例', 文: '鍵の長さを定めていますか。' }],
        },
      ],
    })
  })

  test('of a form it names each question and its place', () => {
    const form = drawGrid({
      rows: [['1. 鍵を更新していますか。'], [], ['2. 規程がありますか。'], []],
      boxes: ['A2:A2', 'A4:A4'],
    })
    expect(toMapping(readChecklist([form])).sheets[0]?.questions).toEqual([
      { cell: 'A1', answers: ['A2'], text: '1. 鍵を更新していますか。' },
      { cell: 'A3', answers: ['A4'], text: '2. 規程がありますか。' },
    ])
  })

  test('to be remembered, it leaves the rows open that the sheet ends by itself', () => {
    const found = toMapping(readChecklist([grid]))
    expect(lastingMapping(found, [grid]).sheets[0]?.tables).toMatchObject([{ headerRows: [1] }])
    expect(lastingMapping(found, [grid]).sheets[0]?.tables?.[0]).not.toHaveProperty('lastRow')
    const cut = readMapping({ シート: [{ 名前: 'Sheet1', 表: [{ 見出し行: [1], 最初の行: 2, 最後の行: 3 }] }] })
    expect(lastingMapping(cut, [grid]).sheets[0]?.tables).toEqual([{ headerRows: [1], firstRow: 2, lastRow: 3 }])
  })
})

describe('every workbook at hand (those of ../shared are left out where they are absent)', () => {
  test.each(workbookNames)('%s: read by its own mapping, it asks the same', (name) => {
    const { grids } = workbookNamed(name)
    const found = readChecklist(grids)
    const file: unknown = JSON.parse(JSON.stringify(toMappingJson(toMapping(found))))
    const again = readChecklist(grids, { mapping: readMapping(file) })
    const questions = (layout: typeof found) => layout.sheets.map((sheet) => sheet.questions)
    expect(questions(again)).toEqual(questions(found))
  })
})
