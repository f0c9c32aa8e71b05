/** A stretch of the filled sheet, cell by cell, with what stood there before. */
import type { Filled } from '../review/index.ts'
import { columnLetters } from '../workbook/address.ts'
import { type Cell, type Grid, openWorkbook, type Range } from '../workbook/index.ts'
import type { PreviewJson } from './schemas/export.ts'

/** A page is read by people: nobody looks through more columns than this. */
const MOST_COLUMNS = 100

export interface Window {
  readonly sheet: number
  readonly top: number
  /** How many visible rows. */
  readonly rows: number
}

/** @throws WorkbookError where there is no such sheet. */
export const previewOf = ({ bytes, changes }: Filled, { sheet, top, rows: wanted }: Window): PreviewJson => {
  const workbook = openWorkbook(bytes)
  const grid = workbook.grid(sheet)
  const sheets = workbook.sheets.flatMap(({ name, visibility }, index) =>
    visibility === 'visible'
      ? [{ index, name, changes: changes.filter((change) => change.sheet === name).length }]
      : [],
  )
  const { bounds } = grid
  if (!bounds) return { sheet: grid.name, sheets, columns: [], rows: [], next: null }
  const columns = numbers(bounds.left, Math.min(bounds.right, bounds.left + MOST_COLUMNS - 1)).filter(
    (column) => !grid.column(column).hidden,
  )
  const left = numbers(Math.max(top, bounds.top), bounds.bottom).filter((row) => !grid.row(row).hidden)
  const rows = left.slice(0, wanted)
  const before = new Map(
    changes.filter((change) => change.sheet === grid.name).map((change) => [change.address, change.before]),
  )
  return {
    sheet: grid.name,
    sheets,
    columns: columns.map((column) => ({
      column,
      letters: columnLetters(column),
      width: grid.column(column).width,
    })),
    rows: rows.map((row) => ({
      row,
      cells: columns.flatMap((column) => {
        const place = placed(grid, row, column, rows, columns)
        return place ? [shown(place, column, before)] : []
      }),
    })),
    next: left[wanted] ?? null,
  }
}

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)

interface Placed {
  readonly address: string
  readonly cell: Cell | undefined
  readonly columns: number
  readonly rows: number
}

/** What is drawn at a place; nothing where a merge that is drawn already covers it. A merge cut by the window is drawn in part. */
const placed = (
  grid: Grid,
  row: number,
  column: number,
  rows: readonly number[],
  columns: readonly number[],
): Placed | undefined => {
  const merge = grid.mergeAt(row, column)
  if (!merge) return { address: columnLetters(column) + row, cell: grid.cell(row, column), columns: 1, rows: 1 }
  const [coveredRows, coveredColumns] = covered(merge, rows, columns)
  if (coveredRows[0] !== row || coveredColumns[0] !== column) return undefined
  return {
    address: columnLetters(merge.left) + merge.top,
    cell: grid.cell(merge.top, merge.left),
    columns: coveredColumns.length,
    rows: coveredRows.length,
  }
}

const covered = (
  { top, bottom, left, right }: Range,
  rows: readonly number[],
  columns: readonly number[],
): readonly [readonly number[], readonly number[]] => [
  rows.filter((row) => row >= top && row <= bottom),
  columns.filter((column) => column >= left && column <= right),
]

const shown = ({ address, cell, columns, rows }: Placed, column: number, before: ReadonlyMap<string, string>) => ({
  cell: address,
  column,
  text: cell?.text ?? '',
  columns,
  rows,
  fill: cell?.style.fill ?? null,
  bold: cell?.style.bold ?? false,
  wrap: cell?.style.wrap ?? false,
  before: before.get(address) ?? null,
})
