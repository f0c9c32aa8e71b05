import { describe, expect, it } from 'vitest'
import { workbookNamed, workbookNames } from '../../test/support/workbooks.ts'
import type { Grid } from '../workbook/grid.ts'
import { type Correction, corrected, NOTHING_SAID } from './correct.ts'
import { drawGrid } from './drawn-grid.ts'
import { type Mapping, readMapping, toMappingJson } from './mapping.ts'
import { readChecklist } from './read.ts'

const grid = drawGrid({
  rows: [
    ['No', '分類', '質問', '回答', '備考', 'メモ'],
    ['1', '暗号', '鍵を更新していますか。'],
    ['2', '', 'ログを保存していますか。'],
    ['3', '', '規程がありますか。'],
  ],
  boxes: ['A1:F4'],
})

const mappingAfter = (sheet: Grid, ...corrections: readonly Correction[]): Mapping =>
  corrections.reduce((mapping, correction) => {
    const [layout] = readChecklist([sheet], { mapping }).sheets
    if (!layout) throw new RangeError('one grid, one sheet')
    return corrected(mapping, layout, correction)
  }, NOTHING_SAID)

const read = (sheet: Grid, ...corrections: readonly Correction[]) => {
  const [layout] = readChecklist([sheet], { mapping: mappingAfter(sheet, ...corrections) }).sheets
  if (!layout) throw new RangeError('one grid, one sheet')
  return layout
}

const rowsOf = (sheet: Grid, ...corrections: readonly Correction[]) =>
  read(sheet, ...corrections).questions.map(({ row }) => row)

describe('a correction', () => {
  it('of a column changes that column, and leaves the others as they were found', () => {
    const roles = (...corrections: readonly Correction[]) =>
      read(grid, ...corrections).blocks[0]?.columns.map(({ role }) => role)
    const found = roles()
    const corrected = roles({ kind: 'column', column: 6, row: 1, role: 'explanation' })
    expect(corrected).toEqual([...(found ?? []).slice(0, 5), 'explanation'])
  })

  it('that names another column of questions takes the part from the first', () => {
    const layout = read(grid, { kind: 'column', column: 2, row: 1, role: 'question' })
    expect(layout.questions.map(({ cell }) => cell)).toContain('B2')
    expect(layout.blocks[0]?.columns.filter(({ role }) => role === 'question')).toHaveLength(1)
  })

  it('of a row is told by its text, and taken back by leaving it as found', () => {
    const out: Correction = { kind: 'row', row: 3, as: 'none', text: 'ログを保存していますか。' }
    expect(rowsOf(grid, out)).toEqual([2, 4])
    expect(mappingAfter(grid, out).sheets[0]?.rows).toEqual([{ row: 3, as: 'none', text: 'ログを保存していますか。' }])
    expect(rowsOf(grid, out, { ...out, as: undefined })).toEqual([2, 3, 4])
  })

  it('of the header moves where the questions begin', () => {
    expect(rowsOf(grid, { kind: 'header', row: 2 })).toEqual([3, 4])
    expect(mappingAfter(grid, { kind: 'header', row: 2 }).sheets[0]?.tables?.[0]?.headerRows).toEqual([1, 2])
    expect(rowsOf(grid, { kind: 'header', row: 2 }, { kind: 'no-header', row: 2 })).toEqual([2, 3, 4])
    const none = mappingAfter(grid, { kind: 'no-header', row: 1 }).sheets[0]?.tables?.[0]
    expect(none).toMatchObject({ headerRows: [], firstRow: 1 })
  })

  it('says that another table begins, without losing the first', () => {
    const two = drawGrid({
      rows: [
        ['No', '質問', '回答'],
        ['1', '鍵を更新していますか。'],
        [],
        ['', 'こと', 'しるし'],
        ['2', 'ログを保存していますか。'],
      ],
      boxes: ['A1:C2', 'A4:C5'],
    })
    const tables = mappingAfter(two, { kind: 'table', row: 4 }).sheets[0]?.tables
    expect(tables?.map(({ headerRows }) => headerRows)).toEqual([[1], [4]])
    const said = rowsOf(
      two,
      { kind: 'table', row: 4 },
      { kind: 'column', column: 2, row: 4, role: 'question' },
      { kind: 'column', column: 3, row: 4, role: 'answer' },
    )
    expect(said).toEqual([2, 5])
  })

  it('gives a question its places, and a sheet its questions', () => {
    const places = read(grid, {
      kind: 'places',
      cell: 'C2',
      text: '鍵を更新していますか。',
      answers: ['F2'],
      remarks: 'E2',
    })
    expect(places.questions[0]).toMatchObject({ answerCells: [{ cell: 'F2' }], remarksCell: 'E2' })
    const blank = drawGrid({ rows: [['鍵について'], ['']], boxes: ['A2:A2'] })
    const one = read(
      blank,
      { kind: 'question', cell: 'A1', text: '鍵について' },
      { kind: 'places', cell: 'A1', text: '鍵について', answers: ['A2'], remarks: undefined },
    )
    expect(one).toMatchObject({ isChecklist: true, questions: [{ cell: 'A1', answerCells: [{ cell: 'A2' }] }] })
  })

  it('leaves a sheet out, and takes it in again', () => {
    const out = read(grid, { kind: 'sheet', isChecklist: false })
    expect(out).toMatchObject({ isChecklist: false, questions: [] })
    expect(rowsOf(grid, { kind: 'sheet', isChecklist: false }, { kind: 'sheet', isChecklist: true })).toEqual([2, 3, 4])
  })

  it('can be written down in the words of the file, and read back', () => {
    const mapping = mappingAfter(grid, { kind: 'column', column: 6, row: 1, role: 'theirs' })
    expect(readMapping(toMappingJson(mapping))).toEqual(mapping)
  })
})

describe('every workbook at hand (those of ../shared are left out where they are absent)', () => {
  it.each(workbookNames)('%s is read as before where a column is said to be what it was found to be', (name) => {
    const { grids } = workbookNamed(name)
    const found = readChecklist(grids)
    const mapping = found.sheets.reduce((said, sheet) => {
      const [first] = sheet.blocks.filter(({ columns }) => columns.length > 0)
      const [column] = first?.columns ?? []
      if (!first || !column) return said
      const row = first.headerRows[0] ?? first.firstRow
      return corrected(said, sheet, { kind: 'column', column: column.column, row, role: column.role })
    }, NOTHING_SAID)
    const questions = (layout: typeof found) => layout.sheets.map((sheet) => sheet.questions)
    expect(questions(readChecklist(grids, { mapping }))).toEqual(questions(found))
  })
})
