/** The mapping held against the sheets that it speaks of: places checked, moved rows found again, ready to be asked. */
import { addressOf, parseAddress } from '../workbook/address.ts'
import type { Grid } from '../workbook/grid.ts'
import { ChecklistError } from './error.ts'
import type { ColumnRole } from './layout.ts'
import type { Mapping, RowKind, SheetMapping, TableMapping } from './mapping.ts'
import type { OptionSet } from './options.ts'
import { REASONS } from './reasons.ts'
import { slotAt, textRows, textSlots } from './view.ts'
import { squash } from './words.ts'

/** What every reading says that a mapping decided. */
export const GIVEN = { reason: REASONS.given, confidence: 1 } as const

export interface GivenTable {
  /** undefined: as found. */
  readonly headerRows: readonly number[] | undefined
  readonly firstRow: number
  /** undefined: as found. */
  readonly lastRow: number | undefined
  readonly roles: ReadonlyMap<number, ColumnRole>
  readonly options: ReadonlyMap<number, OptionSet>
}

export interface GivenQuestion {
  readonly cell: string
  readonly answers: readonly string[] | undefined
  readonly remarks: string | undefined
}

/** What is said of one sheet. */
export interface Given {
  readonly isChecklist: boolean | undefined
  /** undefined: as found. */
  readonly tables: readonly GivenTable[] | undefined
  readonly rows: ReadonlyMap<number, RowKind>
  readonly questions: readonly GivenQuestion[]
}

const NOTHING: Given = { isChecklist: undefined, tables: undefined, rows: new Map(), questions: [] }

/** What the mapping says of each sheet, in the sheets' order. */
export function givenFor(
  sheets: readonly Grid[],
  mapping: Mapping | undefined,
): readonly (Given & { readonly grid: Grid })[] {
  for (const { name } of mapping?.sheets ?? []) {
    if (!sheets.some((grid) => grid.name === name))
      throw new ChecklistError('unknown-sheet', { sheet: name, sheets: sheets.map((grid) => grid.name) })
  }
  return sheets.map((grid) => {
    const said = mapping?.sheets.find(({ name }) => name === grid.name)
    return { grid, ...(said ? givenSheet(grid, said) : NOTHING) }
  })
}

function givenSheet(grid: Grid, { isChecklist, tables, rows = [], questions = [] }: SheetMapping): Given {
  for (const { cell, answers = [], remarks = cell } of questions) {
    for (const each of [cell, ...answers, remarks]) mustBeCell(grid, each)
  }
  return {
    isChecklist,
    tables: tables?.map((table) => givenTable(grid, table)),
    rows: new Map(rows.flatMap(({ row, as, text }) => rowsHolding(grid, row, text).map((at) => [at, as]))),
    questions: questions.flatMap((question) => movedQuestion(grid, question)),
  }
}

function givenTable(
  grid: Grid,
  { headerRows, firstRow, lastRow, columns = {}, options = {} }: TableMapping,
): GivenTable {
  for (const row of [...(headerRows ?? []), firstRow ?? 1, lastRow ?? 1]) mustBeWithin(grid, row, 1, `${row} 行`)
  for (const letters of [...Object.keys(columns), ...Object.keys(options)])
    mustBeWithin(grid, 1, columnNumber(letters), `${letters} 列`)
  return {
    headerRows: headerRows?.toSorted((a, b) => a - b),
    firstRow: firstRow ?? 1,
    lastRow,
    roles: new Map(Object.entries(columns).map(([letters, role]) => [columnNumber(letters), role])),
    options: new Map(Object.entries(options).map(([letters, words]) => [columnNumber(letters), optionSet(words)])),
  }
}

function optionSet(words: readonly { readonly word: string; readonly meaning?: string | undefined }[]): OptionSet {
  return {
    options: words.map(({ word }) => word),
    legend: Object.fromEntries(words.flatMap(({ word, meaning }) => (meaning === undefined ? [] : [[word, meaning]]))),
  }
}

function columnNumber(letters: string): number {
  return parseAddress(`${letters}1`)?.column ?? 0
}

function mustBeCell(grid: Grid, cell: string): void {
  const place = parseAddress(cell)
  mustBeWithin(grid, place?.row ?? 0, place?.column ?? 0, cell)
}

/** An answer may be wanted in the blank beside or below all that is drawn. */
const MARGIN = 1

function mustBeWithin(grid: Grid, row: number, column: number, place: string): void {
  const { bottom, right } = grid.bounds ?? { bottom: 0, right: 0 }
  if (row < 1 || column < 1 || row > bottom + MARGIN || column > right + MARGIN)
    throw new ChecklistError('outside-sheet', { sheet: grid.name, place })
}

/** The row that was meant: where its text stands now, or none where the text is gone or not the only one. */
function rowsHolding(grid: Grid, row: number, text: string | undefined): readonly number[] {
  const holds = (at: number) => text === undefined || textSlots(grid, at).some((slot) => begins(slot.text, text))
  if (holds(row)) return [row]
  const elsewhere = textRows(grid).filter(holds)
  return elsewhere.length === 1 ? elsewhere : []
}

/** Texts shorter than this are no sign of the same row. */
const TELLING = 8

/** What is remembered of a long question may go on in the next row. */
function begins(text: string, start: string): boolean {
  const [long, short] = [squash(text), squash(start)]
  return long.startsWith(short) || (long.length >= TELLING && short.startsWith(long))
}

function movedQuestion(
  grid: Grid,
  { cell, answers, remarks, text }: NonNullable<SheetMapping['questions']>[number],
): readonly GivenQuestion[] {
  const place = parseAddress(cell)
  if (!place) return []
  const stands = (row: number) => text === undefined || begins(slotAt(grid, row, place.column).text, text)
  const rows = stands(place.row) ? [place.row] : textRows(grid).filter(stands)
  const [row] = rows
  if (row === undefined || rows.length > 1) return []
  const moved = (each: string) => {
    const { row: from, column } = parseAddress(each) ?? place
    return addressOf(from + row - place.row, column)
  }
  return [
    { cell: moved(cell), answers: answers?.map(moved), remarks: remarks === undefined ? undefined : moved(remarks) },
  ]
}
