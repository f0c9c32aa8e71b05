/** The tables of a sheet as a person says they are: header, rows and columns as said, the rest as found. */
import type { Grid } from '../workbook/grid.ts'
import { findCaptions, rowsUsedBy, sideBySide } from './blocks.ts'
import { readColumns } from './columns.ts'
import { ChecklistError } from './error.ts'
import type { GivenTable } from './given.ts'
import { findHeaders, type HeaderRows } from './headers.ts'
import { type LaneReading, readLane } from './lane-reading.ts'
import { cutLanes, rangeOf } from './lanes.ts'
import type { Table } from './table.ts'
import { columnsOf } from './table-columns.ts'
import { textRows } from './view.ts'

export function tablesAsGiven(grid: Grid, given: readonly GivenTable[]): readonly Table[] {
  const rows = textRows(grid)
  const found = findHeaders(grid, rows)
  const own = given.map((table) => headerOf(table, found))
  const headers = withOwn(found, own)
  const captions = findCaptions(grid, headers, rows)
  return given.map((table, index) => {
    const header = own[index]
    const before = own.slice(0, index).filter((other) => other?.top === header?.top).length
    const below = rowsOf(table, header, headers, rows)
    const part = partMeant(grid, table, header, below, before)
    const used = rowsUsedBy(grid, part, below)
    const columns = readColumns(
      part.map(({ lane }) => readLane(grid, lane, used)),
      table.roles,
    )
    const known = columns && columnsOf(columns)
    if (!known) throw new ChecklistError('no-question-column', { sheet: grid.name, row: header?.top ?? table.firstRow })
    const caption = captions[headers.findIndex(({ top }) => top === header?.top)]
    return {
      headerRows: header ? rangeOf(header.top, header.bottom) : [],
      columns: known,
      rows: used,
      caption,
      given: table,
    }
  })
}

/** What is said, or of the headers found the last one above the first row. */
function headerOf({ headerRows, firstRow }: GivenTable, found: readonly HeaderRows[]): HeaderRows | undefined {
  if (!headerRows) return found.findLast(({ bottom }) => bottom < firstRow) ?? found[0]
  const [top] = headerRows
  const bottom = headerRows.at(-1)
  return top === undefined || bottom === undefined ? undefined : { top, bottom }
}

/** Headers found elsewhere still end the tables above them. */
function withOwn(found: readonly HeaderRows[], own: readonly (HeaderRows | undefined)[]): readonly HeaderRows[] {
  const said = [...new Map(own.flatMap((header) => (header ? [[header.top, header]] : []))).values()]
  const others = found.filter(({ top, bottom }) => said.every((header) => header.bottom < top || bottom < header.top))
  return [...said, ...others].sort((a, b) => a.top - b.top)
}

/** A header that was found above the last row said is none. */
function rowsOf(
  { firstRow, lastRow = 0 }: GivenTable,
  header: HeaderRows | undefined,
  headers: readonly HeaderRows[],
  rows: readonly number[],
): readonly number[] {
  const start = header ? header.bottom + 1 : firstRow
  const end = headers.find(({ top }) => top >= start && top > lastRow)?.top ?? Number.POSITIVE_INFINITY
  return rows.filter((row) => row >= start && row < end)
}

/** Of tables side by side the one in which the columns stand that are spoken of; those outside it are taken in. */
function partMeant(
  grid: Grid,
  { roles }: GivenTable,
  header: HeaderRows | undefined,
  rows: readonly number[],
  before: number,
): readonly LaneReading[] {
  const lanes = cutLanes(grid, header, rows, [...roles.keys()]).map((lane) => readLane(grid, lane, rows))
  const isSaid = ({ lane }: LaneReading) => roles.has(lane.left)
  const parts = sideBySide(lanes)
  const touched = roles.size === 0 ? [parts[before] ?? []] : parts.filter((part) => part.some(isSaid))
  return lanes.filter((reading) => isSaid(reading) || touched.some((part) => part.includes(reading)))
}
