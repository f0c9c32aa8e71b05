import { unzipSync } from 'fflate'
import type { CellWrite, Grid, WriteOutcome } from './grid.ts'
import { comparePackages, type FillOptions, fillCells, openWorkbook, type PackageDifference } from './index.ts'
import { type Specimen, specimen } from './specimen.ts'

/** The part of a specimen's first sheet. */
export const SHEET = 'xl/worksheets/sheet1.xml'

export const STRINGS = ['<t>質問</t>', '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>']

export interface Filled {
  readonly outcomes: readonly WriteOutcome[]
  readonly grid: Grid
  readonly difference: PackageDifference
  part(name: string): string
}

/** Fills a specimen's first sheet for a test, and throws where something changes that filling must never change. */
export function fill(contents: Specimen, writes: readonly Partial<CellWrite>[], options?: FillOptions): Filled {
  const before = specimen(contents)
  const copy = before.slice()
  const { bytes, outcomes } = fillCells(
    openWorkbook(before),
    writes.map((write) => ({ sheet: 'Sheet1', address: 'A1', value: '回答', ...write })),
    options,
  )
  if (before.some((byte, index) => byte !== copy[index])) throw new Error('The workbook given was changed')
  const difference = comparePackages(before, bytes)
  if (difference.unexplained.length > 0)
    throw new Error(`More than cells changed in ${difference.unexplained.join(', ')}`)
  const after = unzipSync(bytes)
  return {
    outcomes,
    grid: openWorkbook(bytes).grid('Sheet1'),
    difference,
    part: (name) => new TextDecoder().decode(after[name]),
  }
}

/** What stands inside the sheet part's `<sheetData>`. */
export function rowsOf(filled: Filled): string {
  return filled.part(SHEET).replace(/^.*<sheetData>|<\/sheetData>.*$/gs, '')
}
