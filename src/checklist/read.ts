/** Reads a customer's workbook as a checklist: without help, and where a person says something of it, as said. */
import type { Grid } from '../workbook/grid.ts'
import { findTables } from './blocks.ts'
import { readForm } from './forms.ts'
import { type Given, givenFor } from './given.ts'
import { withGivenQuestions } from './given-questions.ts'
import { tablesAsGiven } from './given-tables.ts'
import type { ChecklistLayout } from './layout.ts'
import type { Mapping } from './mapping.ts'
import { findLegend, type OptionSet } from './options.ts'
import { judgeSheets, type SheetReading } from './sheets.ts'
import { readTable, type Table } from './table.ts'
import { questionSlot } from './table-columns.ts'

export interface ReadChoice {
  /** What a person says of the layout: it goes before what is found, and the rest stays found. */
  readonly mapping?: Mapping | undefined
}

/** @example readChecklist(workbook.sheets.map(({ name }) => workbook.grid(name))).sheets[0]?.questions */
export function readChecklist(sheets: readonly Grid[], { mapping }: ReadChoice = {}): ChecklistLayout {
  const found = givenFor(sheets, mapping).map(({ grid, ...given }) => ({
    grid,
    given,
    tables: given.tables ? tablesAsGiven(grid, given.tables) : findTables(grid),
  }))
  const legends = found.map(({ grid, tables }) => legendOf(grid, tables))
  const [elsewhere] = legends.filter((legend) => legend !== undefined)
  const readings = found.map((each, index) => readSheet(each, legends[index] ?? elsewhere))
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

interface FoundSheet {
  readonly grid: Grid
  readonly given: Given
  readonly tables: readonly Table[]
}

function readSheet({ grid, given, tables }: FoundSheet, legend: OptionSet | undefined): SheetReading {
  const inTables = tables.flatMap((table) => readTable(grid, table, legend, given.rows) ?? [])
  const form = inTables.length === 0 && !given.tables ? readForm(grid, given.rows) : undefined
  const readings = form ? [form] : inTables
  return {
    grid,
    isChecklist: given.isChecklist,
    doubt: form?.doubt,
    blocks: readings.map(({ block }) => block),
    questions: withGivenQuestions(
      grid,
      readings.flatMap(({ questions }) => questions),
      given.questions,
    ),
  }
}
