/** Written workbooks through the eyes of other programs: they find all that they found before, and the answers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { type CellWrite, fillCells, type Grid, openWorkbook } from '../src/workbook/index.ts'
import { richParts } from '../src/workbook/rich-specimen.ts'
import { specimen, textCell } from '../src/workbook/specimen.ts'
import { zipOf, zipParts } from '../src/workbook/zip-specimen.ts'
import { libreOffice, throughLibreOffice } from './support/libre-office.ts'

/** Texts that Excel would take for something else if a person typed them. */
const TURNING = ['=SUM(1,2)', '+81-3-0000-0000', '- 鍵は分けて保管', '@admin', "'24年度に実施", '=暗号化', '-']

const turningWrites: readonly CellWrite[] = TURNING.map((value, index) => ({
  sheet: 'Sheet1',
  address: `B${index + 1}`,
  value,
}))
const withTurning = (): Uint8Array =>
  fillCells(openWorkbook(specimen({ sheets: [{ rows: `<row r="1">${textCell('A1', '質問')}</row>` }] })), turningWrites)
    .bytes

const textsIn = (grid: Grid): readonly (readonly [string | undefined, string | undefined])[] =>
  TURNING.map((_, index) => grid.cell(index + 1, 2)).map((cell) => [cell?.kind, cell?.text])

describe('exceljs', () => {
  it('reads texts that begin like a formula as texts, and their cells as quoted', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(withTurning().slice().buffer)
    const sheet = book.getWorksheet('Sheet1')
    expect(TURNING.map((_, index) => sheet?.getCell(index + 1, 2).value)).toEqual(TURNING)
    expect(TURNING.map((_, index) => sheet?.getCell(index + 1, 2).type)).toEqual(
      TURNING.map(() => ExcelJS.ValueType.String),
    )
  })
})

/** What a reader sees of a sheet; the cells written into aside. */
const seen = (bytes: Uint8Array, written: ReadonlySet<string>) => {
  const workbook = openWorkbook(bytes)
  return workbook.sheets.map(({ name }) => {
    const grid = workbook.grid(name)
    const cells = grid.filledRows.flatMap((row) => grid.cellsInRow(row))
    return {
      name,
      visibility: grid.visibility,
      protected: grid.protected,
      merges: grid.merges,
      choices: grid.choices.map(({ ranges, values, source }) => ({ ranges, values, source })),
      comments: [...grid.comments],
      columns: Array.from({ length: 40 }, (_, at) => grid.column(at + 1)),
      cells: cells
        .filter(({ address, text }) => text !== '' && !written.has(`${name}!${address}`))
        .map(({ address, kind, text, formula, style: { fill, bold, strike, locked } }) => ({
          address,
          kind,
          text,
          formula,
          style: { fill, bold, strike, locked },
        })),
    }
  })
}

const SAMPLES = ['security-checksheet', 'iaas-checksheet', 'free-text']

/** In each sheet the empty cells beside and below the first texts. */
function someWrites(bytes: Uint8Array): readonly CellWrite[] {
  const workbook = openWorkbook(bytes)
  return workbook.sheets.flatMap(({ name }) => {
    const grid = workbook.grid(name)
    const places = grid.filledRows.slice(0, 12).map((row) => `F${row}`)
    return places.map((address, index) => ({ sheet: name, address, value: TURNING[index % TURNING.length] ?? '' }))
  })
}

const program = libreOffice()

describe.skipIf(program === undefined)('LibreOffice (skipped where it is not installed)', () => {
  const originals = new Map([
    ...SAMPLES.map(
      (name) => [`${name}.xlsx`, new Uint8Array(readFileSync(join('templates/samples', `${name}.xlsx`)))] as const,
    ),
    ['rich.xlsx', zipOf(zipParts(richParts()))] as const,
  ])
  const filled = new Map(
    [...originals].map(([name, bytes]) => [name, fillCells(openWorkbook(bytes), someWrites(bytes))]),
  )

  it('keeps texts that begin like a formula, and finds all else as it was', { timeout: 120_000 }, () => {
    const files = new Map([...originals].map(([name, bytes]) => [`before-${name}`, bytes]))
    for (const [name, { bytes }] of filled) files.set(`after-${name}`, bytes)
    files.set('turning.xlsx', withTurning())
    const read = throughLibreOffice(program ?? '', files)
    expect([...read.keys()].sort()).toEqual([...files.keys()].sort())
    expect(textsIn(openWorkbook(read.get('turning.xlsx') ?? new Uint8Array()).grid('Sheet1'))).toEqual(
      TURNING.map((text) => ['text', text]),
    )
    for (const [name, { outcomes }] of filled) {
      const written = new Set(
        outcomes.filter((outcome) => outcome.written).map(({ write, address }) => `${write.sheet}!${address}`),
      )
      expect(written.size).toBeGreaterThan(3)
      const [before, after] = [`before-${name}`, `after-${name}`].map((own) => read.get(own) ?? new Uint8Array())
      expect(seen(after ?? new Uint8Array(), written)).toEqual(seen(before ?? new Uint8Array(), written))
    }
  })
})
