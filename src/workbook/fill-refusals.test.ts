import { describe, expect, it } from 'vitest'
import { type CellWrite, fillCells, openWorkbook } from './index.ts'
import { type Specimen, specimen, textCell } from './specimen.ts'
import { fill, STRINGS } from './specimen-fill.ts'

describe('what is left alone', () => {
  const refusal = (contents: Specimen, write: Partial<CellWrite> = {}) => fill(contents, [write]).outcomes[0]?.refusal

  it('a cell that holds something, unless overwriting is asked for', () => {
    const sheets = [{ rows: `<row r="1">${textCell('A1', '質問')}</row>` }]
    expect(refusal({ sheets })).toBe('not-empty')
    expect(refusal({ sheets }, { overwrite: true })).toBeUndefined()
  })

  it('formulas, even when overwriting, and all cells that they fill', () => {
    const rows =
      '<row r="1"><c r="A1"><f>1</f></c><c r="B1"><f t="shared" si="0"/></c><c r="C1"><f t="array" ref="C1:D2">A1</f></c></row>'
    for (const address of ['A1', 'B1', 'C1', 'D2']) {
      expect(refusal({ sheets: [{ rows }] }, { address, overwrite: true })).toBe('formula')
    }
    expect(refusal({ sheets: [{ rows }] }, { address: 'E1' })).toBeUndefined()
  })

  it('table headers, and the areas of pivot tables', () => {
    const related = [
      { id: 'r1', type: 'table', target: '../tables/t.xml' },
      { id: 'r2', type: 'pivotTable', target: '../pivotTables/p.xml' },
    ]
    const parts = {
      'xl/tables/t.xml': '<table displayName="t" ref="A1:B3"/>',
      'xl/pivotTables/p.xml': '<pivotTableDefinition><location ref="D1:E9"/></pivotTableDefinition>',
    }
    const contents = { sheets: [{ related }], parts }
    expect(refusal(contents, { address: 'B1' })).toBe('table-header')
    expect(refusal(contents, { address: 'B2' })).toBeUndefined()
    expect(refusal(contents, { address: 'E9' })).toBe('pivot')
  })

  it('what is no place at all', () => {
    expect(refusal({}, { sheet: 'ない' })).toBe('no-such-sheet')
    expect(refusal({}, { address: 'A0' })).toBe('bad-address')
    expect(refusal({}, { address: 'A1:B2' })).toBe('bad-address')
  })

  it('texts that no cell can hold', () => {
    expect(refusal({}, { value: 'あ'.repeat(32_768) })).toBe('too-long')
    expect(refusal({}, { value: 'あ'.repeat(32_767) })).toBeUndefined()
    expect(refusal({}, { value: '\n'.repeat(254) })).toBe('too-long')
  })

  it('the whole file, byte for byte, where nothing is written', () => {
    const before = specimen({ sheets: [{ rows: '<row r="1"><c r="A1"><f>1</f></c></row>' }] })
    const { bytes } = fillCells(openWorkbook(before), [{ sheet: 'Sheet1', address: 'A1', value: 'x' }])
    expect(bytes).toEqual(before)
  })
})

describe('merged cells', () => {
  const tail = '<mergeCells><mergeCell ref="B2:C4"/></mergeCells>'

  it('are written at their anchor', () => {
    const filled = fill({ strings: STRINGS, sheets: [{ tail }] }, [{ address: 'C4' }])
    expect(filled.outcomes).toMatchObject([{ address: 'B2', written: true }])
    expect(filled.grid.cell(2, 2)?.text).toBe('回答')
  })

  it('keep a question that stands at their anchor', () => {
    const rows = `<row r="2">${textCell('B2', '質問')}<c r="C2" s="1"/></row>`
    expect(fill({ sheets: [{ tail, rows }] }, [{ address: 'C2' }]).outcomes).toMatchObject([
      { address: 'B2', refusal: 'not-empty' },
    ])
  })

  it('take one answer, not two that differ', () => {
    const writes = [{ address: 'B2' }, { address: 'C3' }, { address: 'C4', value: '別' }]
    expect(fill({ strings: STRINGS, sheets: [{ tail }] }, writes).outcomes.map((outcome) => outcome.refusal)).toEqual([
      undefined,
      undefined,
      'conflict',
    ])
  })
})

describe('protected sheets', () => {
  it('say which written cells the customer cannot edit', () => {
    const rows = '<row r="1"><c r="A1" s="3"/><c r="B1" s="1"/></row>'
    const tail = '<sheetProtection sheet="1"/>'
    const writes = [{ address: 'A1' }, { address: 'B1' }, { address: 'C1' }]
    expect(fill({ sheets: [{ rows, tail }] }, writes).outcomes.map((outcome) => outcome.locked)).toEqual([
      false,
      true,
      true,
    ])
    expect(fill({ sheets: [{ rows }] }, writes).outcomes.map((outcome) => outcome.locked)).toEqual([
      false,
      false,
      false,
    ])
  })
})
