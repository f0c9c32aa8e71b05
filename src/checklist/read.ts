/** Reads a customer's workbook as a checklist, without help. */
import type { Grid } from '../workbook/grid.ts'
import { findTables } from './blocks.ts'
import { readForm } from './forms.ts'
import type { ChecklistLayout } from './layout.ts'
import { findLegend, type OptionSet } from './options.ts'
import { judgeSheets, type SheetReading } from './sheets.ts'
import { readTable, type Table } from './table.ts'
import { questionSlot } from './table-columns.ts'

/** @example readChecklist(workbook.sheetNames.map((name) => workbook.grid(name))).sheets[0]?.questions */
export function readChecklist(sheets: readonly Grid[]): ChecklistLayout {
  const found = sheets.map((grid) => ({ grid, tables: findTables(grid) }))
  const legends = found.map(({ grid, tables }) => legendOf(grid, tables))
  const [elsewhere] = legends.filter((legend) => legend !== undefined)
  const readings = found.map(({ grid, tables }, index) => readSheet(grid, tables, legends[index] ?? elsewhere))
  return { sheets: judgeSheets(readings) }
}

/** A legend stands above, below or beside the tables, or on a sheet that has none. */
function legendOf(grid: Grid, tables: readonly Table[]): OptionSet | undefined {
  return findLegend(grid, (row, column) => !tables.some((table) => covers(grid, table, row, column)))
}

function covers(grid: Grid, { headerRows, rows, columns }: Table, row: number, column: number): boolean {
  const left = columns.all[0]?.lane.left ?? 1
  const right = columns.all.at(-1)?.lane.right ?? 1
  const last = rows.findLast((candidate) => questionSlot(grid, columns, candidate) !== undefined) ?? 0
  return row >= (headerRows[0] ?? rows[0] ?? 0) && row <= last && column >= left && column <= right
}

function readSheet(grid: Grid, tables: readonly Table[], legend: OptionSet | undefined): SheetReading {
  const inTables = tables.flatMap((table) => readTable(grid, table, legend) ?? [])
  const form = inTables.length === 0 ? readForm(grid) : undefined
  const readings = form ? [form] : inTables
  return {
    grid,
    blocks: readings.map(({ block }) => block),
    questions: readings.flatMap(({ questions }) => questions),
  }
}
