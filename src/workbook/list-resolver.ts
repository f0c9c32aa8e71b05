import type { Grid, Range } from './grid.ts'
import { parseMoved, splitSheet } from './references.ts'

/** Where a dropdown's list may come from. */
export interface ListSources {
  /** What a name stands for on a sheet: the sheet's own names come before those of the book. */
  nameFormula(name: string, sheet: string): string | undefined
  /** Undefined where the book has no such sheet. */
  grid(sheet: string): Grid | undefined
  /** The grid of the sheet that bears the table, and the table. */
  table(name: string): { readonly grid: Grid; readonly table: Grid['tables'][number] } | undefined
}

/** The cell that asks for its list, seen from the cell that the formula was written for. */
export interface Viewpoint {
  readonly sheet: string
  readonly row: number
  readonly column: number
  /** How far references without "$" move. */
  readonly down: number
  readonly right: number
  /** The formula is the text of another one, in which nothing moves. */
  readonly fixed?: boolean
}

export interface ResolvedList {
  readonly values: readonly string[] | undefined
  /** Another cell of the same dropdown may have another list. */
  readonly moves: boolean
}

/** Names may refer to names; a circle of them must end somewhere. */
const DEEPEST = 8
const LONGEST_FORMULA = 8192
/** What a dropdown shows in Excel. */
const MOST_VALUES = 32_767
/** All lists of a sheet together: a few bytes can let every row have a whole column for its list. */
const MOST_VALUES_IN_SHEET = 2_000_000

/** Finds out what stands in a dropdown's list, as far as that can be known without calculating formulas. */
export class ListResolver {
  private readonly sources: ListSources
  private readonly areas = new Map<string, readonly string[]>()
  private left = MOST_VALUES_IN_SHEET
  private moves = false

  constructor(sources: ListSources) {
    this.sources = sources
  }

  resolve(source: string, from: Viewpoint): ResolvedList {
    this.moves = false
    const values = this.list(source, from, 0)
    return { values, moves: this.moves }
  }

  private list(source: string, from: Viewpoint, depth: number): readonly string[] | undefined {
    if (depth > DEEPEST || source.length > LONGEST_FORMULA) return undefined
    const formula = source.startsWith('=') ? source.slice(1).trim() : source
    const constant = quotedText(formula)
    if (constant !== undefined) return splitInlineList(constant)
    const area = this.area(formula, from)
    if (area) return this.textsIn(area.grid, area.range)
    const argument = /^INDIRECT\(\s*(.+?)\s*(?:,\s*(?:TRUE|1)?\s*)?\)$/is.exec(formula)?.[1]
    if (argument !== undefined) return this.indirect(argument, from, depth)
    return this.tableColumn(formula) ?? this.named(formula, from, depth)
  }

  private area(
    formula: string,
    from: Viewpoint,
  ): { readonly grid: Grid | undefined; readonly range: Range } | undefined {
    const reference = parseMoved(formula, from)
    if (!reference) return undefined
    if (reference.moves && !from.fixed) this.moves = true
    return { grid: this.sources.grid(reference.sheet || from.sheet), range: reference.range }
  }

  /** What the argument says is read as if it were written out: it stays where it is. */
  private indirect(argument: string, from: Viewpoint, depth: number): readonly string[] | undefined {
    const text = quotedText(argument) ?? this.cellText(argument, from)
    if (text === undefined || text === '') return undefined
    return this.list(text, { ...from, down: 0, right: 0, fixed: true }, depth + 1)
  }

  private cellText(argument: string, from: Viewpoint): string | undefined {
    const area = this.area(argument, from)
    return area?.grid?.cell(area.range.top, area.range.left)?.text
  }

  /** References without "$" in a name's formula are seen from A1. */
  private named(formula: string, from: Viewpoint, depth: number): readonly string[] | undefined {
    const split = splitSheet(formula)
    if (!split) return undefined
    const sheet = split.sheet || from.sheet
    const meant = this.sources.nameFormula(split.rest, sheet)
    const seen = { ...from, sheet, down: from.row - 1, right: from.column - 1, fixed: false }
    return meant === undefined ? undefined : this.list(meant.trim(), seen, depth + 1)
  }

  /** Table1[Column] is that column without header and totals. */
  private tableColumn(formula: string): readonly string[] | undefined {
    const match = /^([^[\]'"!(){}]+)\[([^[\]#]+)\]$/.exec(formula)
    const found = match && this.sources.table(match[1] ?? '')
    if (!found) return undefined
    const { range, headerRows, totalsRows, columns } = found.table
    const index = columns.findIndex((column) => column.name === match[2])
    if (index < 0) return undefined
    const column = range.left + index
    const area = { top: range.top + headerRows, bottom: range.bottom - totalsRows, left: column, right: column }
    return this.textsIn(found.grid, area)
  }

  /** The texts of an area, row by row; the area may be a whole column, so only the cells that exist are looked at. */
  private textsIn(grid: Grid | undefined, area: Range): readonly string[] | undefined {
    if (!grid || this.left <= 0) return undefined
    const key = `${grid.name}!${area.top}:${area.left}:${area.bottom}:${area.right}`
    const known = this.areas.get(key)
    if (known) return known
    const texts: string[] = []
    const rows = grid.filledRows
    for (let at = firstFrom(rows, area.top); at < rows.length && texts.length < MOST_VALUES; at += 1) {
      const row = rows[at] ?? 0
      if (row > area.bottom) break
      this.left -= 1
      for (const cell of grid.cellsInRow(row)) {
        if (cell.column >= area.left && cell.column <= area.right && cell.text !== '') texts.push(cell.text)
      }
    }
    this.left -= texts.length
    this.areas.set(key, texts)
    return texts
  }
}

/** The place of the first row that is not above `top`. */
function firstFrom(rows: readonly number[], top: number): number {
  let from = 0
  let to = rows.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((rows[middle] ?? 0) < top) from = middle + 1
    else to = middle
  }
  return from
}

function quotedText(formula: string): string | undefined {
  return /^"((?:[^"]|"")*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"')
}

function splitInlineList(list: string): string[] {
  return list
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '')
}
