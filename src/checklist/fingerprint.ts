/** Tells a form by its layout, whatever was filled in and however many rows it has. */
import type { Grid } from '../workbook/grid.ts'
import { findHeaders, type HeaderRows } from './headers.ts'
import { NARROW, rangeOf } from './lanes.ts'
import type { Mapping } from './mapping.ts'
import { textRows, textSlots } from './view.ts'
import { FORM_WORDS, isWord, squash } from './words.ts'

export interface KnownMapping {
  readonly fingerprint: string
  readonly mapping: Mapping
}

/** What is known of this very form, if anything. */
export function findMapping<Known extends KnownMapping>(
  known: readonly Known[],
  sheets: readonly Grid[],
): Known | undefined {
  if (known.length === 0) return undefined
  const fingerprint = fingerprintOf(sheets)
  return known.find((candidate) => candidate.fingerprint === fingerprint)
}

/** Of sheet names, headers with their places, and the widths of columns; sixteen hexadecimal digits. */
export function fingerprintOf(sheets: readonly Grid[]): string {
  return digest(JSON.stringify(sheets.map((grid) => [grid.name, grid.visibility, traitsOf(grid)])))
}

function traitsOf(grid: Grid): unknown {
  const headers = findHeaders(grid, textRows(grid))
  const [first] = headers
  if (!first) return ['form', labelsOf(grid), shapesOf(grid)]
  const tables = [...new Set(headers.map((header) => JSON.stringify(textsOf(grid, header))))]
  const columns = headers.flatMap((header) => slotsOf(grid, header)).map(({ range }) => range.right)
  return ['tables', first.top, tables, rangeOf(1, Math.max(...columns)).map((column) => widthOf(grid, column))]
}

function slotsOf(grid: Grid, { top, bottom }: HeaderRows) {
  return rangeOf(top, bottom).flatMap((row) => textSlots(grid, row))
}

/** Headers further down move when rows are added above them: of their rows only the tiers are told. */
function textsOf(grid: Grid, header: HeaderRows): unknown {
  return slotsOf(grid, header).map(({ range, text }) => [range.top - header.top, range.left, squash(text)])
}

/** 方眼紙 or not: a little wider or narrower is the same form still. */
function widthOf(grid: Grid, column: number): string {
  const { width, hidden } = grid.column(column)
  return hidden ? 'hidden' : width < NARROW ? 'narrow' : 'wide'
}

/** Of a sheet without a header: the words that name its places, by column. */
function labelsOf(grid: Grid): readonly string[] {
  const labels = textRows(grid)
    .flatMap((row) => textSlots(grid, row))
    .filter(({ text }) => Object.values(FORM_WORDS).some((list) => isWord(list, text)))
  return distinct(labels.map(({ range, text }) => `${range.left}:${squash(text)}`))
}

/** Of a sheet without a header: from where to where its merged cells and dropdowns reach across. */
function shapesOf(grid: Grid): readonly string[] {
  const ranges = [...grid.merges, ...grid.choices.flatMap((choices) => choices.ranges)]
  return distinct(ranges.map(({ left, right }) => `${left}-${right}`))
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}

/** FNV-1a with 64 bits: the forms that one vendor meets are few, and nobody gains by making two collide. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
