import type { DefinedName } from './book.ts'
import type { Choices, Grid } from './grid.ts'
import { parseReference, splitSheet } from './references.ts'
import type { ListValidation } from './sheet-reader.ts'

/** Where a dropdown's list may come from. */
export interface ListSources {
  readonly names: readonly DefinedName[]
  /** Undefined where the book has no such sheet. */
  grid(sheet: string): Grid | undefined
  /** The grid of the sheet that bears the table, and the table. */
  table(name: string): { readonly grid: Grid; readonly table: Grid['tables'][number] } | undefined
}

/** Names may refer to names; a circle of them must end somewhere. */
const DEEPEST = 8

export function resolveChoices(validation: ListValidation, sheet: string, sources: ListSources): Choices {
  const { ranges, source } = validation
  const values = resolveList(source, sheet, sources, 0)
  return values === undefined ? { ranges, source } : { ranges, values, source }
}

function resolveList(source: string, sheet: string, sources: ListSources, depth: number): string[] | undefined {
  if (depth > DEEPEST) return undefined
  const formula = source.startsWith('=') ? source.slice(1) : source
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(formula)
  if (quoted) return splitInlineList((quoted[1] ?? '').replaceAll('""', '"'))
  const reference = parseReference(formula)
  if (reference) return textsIn(sources.grid(reference.sheet || sheet), reference.range)
  return tableColumn(formula, sources) ?? namedList(formula, sheet, sources, depth)
}

function splitInlineList(list: string): string[] {
  return list
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

/** The texts of an area, row by row; the area may be a whole column, so only the cells that exist are looked at. */
function textsIn(grid: Grid | undefined, area: Grid['bounds']): string[] | undefined {
  if (!grid || !area) return undefined
  return grid.filledRows
    .filter((row) => row >= area.top && row <= area.bottom)
    .flatMap((row) => grid.cellsInRow(row))
    .filter((cell) => cell.column >= area.left && cell.column <= area.right && cell.text !== '')
    .map((cell) => cell.text)
}

function namedList(formula: string, sheet: string, sources: ListSources, depth: number): string[] | undefined {
  const split = splitSheet(formula)
  if (!split) return undefined
  const wanted = split.rest.toLowerCase()
  const home = split.sheet || sheet
  const named = sources.names.filter((name) => name.name.toLowerCase() === wanted)
  const found = named.find((name) => name.sheet === home) ?? named.find((name) => name.sheet === '')
  return found && resolveList(found.formula.trim(), home, sources, depth + 1)
}

/** Table1[Column] is that column without header and totals. */
function tableColumn(formula: string, sources: ListSources): string[] | undefined {
  const match = /^([^[\]'"!(){}]+)\[([^[\]#]+)\]$/.exec(formula)
  const found = match && sources.table(match[1] ?? '')
  if (!found) return undefined
  const { range, headerRows, totalsRows, columns } = found.table
  const index = columns.findIndex((column) => column.name === match[2])
  if (index < 0) return undefined
  const column = range.left + index
  return textsIn(found.grid, {
    top: range.top + headerRows,
    bottom: range.bottom - totalsRows,
    left: column,
    right: column,
  })
}
