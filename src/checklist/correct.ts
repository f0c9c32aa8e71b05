/** One correction after the other, as a person makes them in front of the sheet, turned into a mapping. */
import { columnLetters } from '../workbook/address.ts'
import type { Block, ColumnRole, SheetLayout } from './layout.ts'
import type { Mapping, RowKind, SheetMapping, TableMapping } from './mapping.ts'

/** What a correction needs to know of the sheet as it is read now. */
export interface CorrectedSheet extends Pick<SheetLayout, 'name'> {
  readonly blocks: readonly Pick<Block, 'headerRows' | 'firstRow' | 'lastRow' | 'columns'>[]
}

export type Correction =
  | { readonly kind: 'sheet'; readonly isChecklist: boolean }
  /** `row`: where in the column the person points, for a sheet with several tables. */
  | { readonly kind: 'column'; readonly column: number; readonly row: number; readonly role: ColumnRole }
  /** The row belongs to the header of the table around it. */
  | { readonly kind: 'header'; readonly row: number }
  | { readonly kind: 'no-header'; readonly row: number }
  /** Another table begins, with this row as its header. */
  | { readonly kind: 'table'; readonly row: number }
  /** undefined: as found. */
  | { readonly kind: 'row'; readonly row: number; readonly as: RowKind | undefined; readonly text: string }
  | { readonly kind: 'question'; readonly cell: string; readonly text: string }
  /** All the cells that take the question's answer, and the one for its remarks. */
  | {
      readonly kind: 'places'
      readonly cell: string
      readonly text: string
      readonly answers: readonly string[]
      readonly remarks: string | undefined
    }

/** A mapping that says nothing. */
export const NOTHING_SAID: Mapping = { sheets: [] }

/** The mapping with one correction more. What nobody corrected is left to be found. */
export function corrected(mapping: Mapping, sheet: CorrectedSheet, correction: Correction): Mapping {
  const before = mapping.sheets.find(({ name }) => name === sheet.name) ?? { name: sheet.name }
  const after = correctedSheet(before, sheet, correction)
  const others = mapping.sheets.filter(({ name }) => name !== sheet.name)
  return { sheets: [...others, after] }
}

function correctedSheet(said: SheetMapping, sheet: CorrectedSheet, correction: Correction): SheetMapping {
  if (correction.kind === 'sheet') return { ...said, isChecklist: correction.isChecklist }
  // Whoever corrects something inside a sheet wants it read, and still sees it where a step leaves no place for answers.
  const known: SheetMapping = { ...said, isChecklist: true }
  switch (correction.kind) {
    case 'column':
      return { ...known, tables: withColumn(tablesOf(known, sheet), correction) }
    case 'header':
      return { ...known, tables: withHeader(tablesOf(known, sheet), correction.row) }
    case 'no-header':
      return { ...known, tables: withoutHeader(tablesOf(known, sheet), correction.row) }
    case 'table':
      return { ...known, tables: withTable(tablesOf(known, sheet), correction.row) }
    case 'row':
      return { ...known, rows: withRow(known.rows ?? [], correction) }
    case 'question':
    case 'places':
      return { ...known, questions: withQuestion(known.questions ?? [], correction) }
  }
}

/** What is said of the tables; where nothing is, what was found, pinned but for its rows: they are found as before. */
function tablesOf(said: SheetMapping, { blocks }: CorrectedSheet): readonly TableMapping[] {
  if (said.tables) return said.tables
  return blocks
    .filter(({ columns }) => columns.length > 0)
    .map(({ headerRows, firstRow, columns }) => ({
      headerRows,
      ...(headerRows.length === 0 ? { firstRow } : {}),
      columns: Object.fromEntries(columns.map(({ column, role }) => [columnLetters(column), role])),
    }))
}

function startOf({ headerRows = [], firstRow = 1 }: TableMapping): number {
  return headerRows[0] ?? firstRow
}

/** The table in which a row stands: the last one that begins above it, of those side by side the one with the column. */
function tableAt(tables: readonly TableMapping[], row: number, letters?: string): number {
  const above = tables.flatMap((table, index) => (startOf(table) <= row ? [index] : []))
  const nearest = above.at(-1) ?? 0
  const start = tables[nearest] && startOf(tables[nearest])
  const beside = tables.flatMap((table, index) => (startOf(table) === start ? [index] : []))
  return (
    beside.find((index) => letters !== undefined && tables[index]?.columns?.[letters] !== undefined) ??
    beside[0] ??
    nearest
  )
}

function withColumn(
  tables: readonly TableMapping[],
  { column, row, role }: Extract<Correction, { kind: 'column' }>,
): readonly TableMapping[] {
  const letters = columnLetters(column)
  const at = tableAt(tables, row, letters)
  const table = tables[at] ?? {}
  // A table asks in one column: the one that was taken for it before gives way.
  const others = Object.entries(table.columns ?? {}).map(
    ([name, known]) => [name, role === 'question' && known === 'question' ? 'other' : known] as const,
  )
  return replaced(tables, at, { ...table, columns: { ...Object.fromEntries(others), [letters]: role } })
}

function withHeader(tables: readonly TableMapping[], row: number): readonly TableMapping[] {
  const at = tableAt(tables, row)
  const { headerRows = [], firstRow: _, ...table } = tables[at] ?? {}
  const isBeside = headerRows.some((known) => Math.abs(known - row) <= 1)
  return replaced(tables, at, { ...table, headerRows: isBeside ? ordered([...headerRows, row]) : [row] })
}

function withoutHeader(tables: readonly TableMapping[], row: number): readonly TableMapping[] {
  const at = tables.findIndex(({ headerRows = [] }) => headerRows.includes(row))
  const table = tables[at]
  if (!table) return tables
  const headerRows = (table.headerRows ?? []).filter((known) => known !== row)
  return replaced(tables, at, { ...table, headerRows, ...(headerRows.length === 0 ? { firstRow: row } : {}) })
}

function withTable(tables: readonly TableMapping[], row: number): readonly TableMapping[] {
  return [...tables, { headerRows: [row] }].sort((a, b) => startOf(a) - startOf(b))
}

function replaced(tables: readonly TableMapping[], at: number, table: TableMapping): readonly TableMapping[] {
  return at < tables.length ? tables.map((known, index) => (index === at ? table : known)) : [...tables, table]
}

function ordered(rows: readonly number[]): readonly number[] {
  return [...new Set(rows)].sort((a, b) => a - b)
}

/** Enough of a text to find its row again. */
const BEGINNING = 30

function withRow(
  rows: NonNullable<SheetMapping['rows']>,
  { row, as, text }: Extract<Correction, { kind: 'row' }>,
): NonNullable<SheetMapping['rows']> {
  const others = rows.filter((known) => known.row !== row)
  if (as === undefined) return others
  const start = text.trim().slice(0, BEGINNING)
  return [...others, { row, as, ...(start === '' ? {} : { text: start }) }].sort((a, b) => a.row - b.row)
}

function withQuestion(
  questions: NonNullable<SheetMapping['questions']>,
  correction: Extract<Correction, { kind: 'question' | 'places' }>,
): NonNullable<SheetMapping['questions']> {
  const { cell } = correction
  const start = correction.text.trim().slice(0, BEGINNING)
  const { answers = [], remarks } = correction.kind === 'places' ? correction : {}
  return [
    ...questions.filter((known) => known.cell !== cell),
    {
      cell,
      ...(answers.length > 0 ? { answers } : {}),
      ...(remarks === undefined ? {} : { remarks }),
      ...(start === '' ? {} : { text: start }),
    },
  ]
}
