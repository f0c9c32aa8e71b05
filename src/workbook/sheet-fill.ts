import { addressOf } from './address.ts'
import { findCells, type RowSpot } from './cell-finder.ts'
import type { CellWrite, Grid } from './grid.ts'
import { cellWidth, growRows, type WrittenText } from './row-heights.ts'
import type { SheetContent } from './sheet-reader.ts'
import { type CellContent, SheetSplicer } from './sheet-writer.ts'
import type { Splice } from './splice.ts'
import type { StringStore } from './string-writer.ts'
import type { StyleTable } from './style-writer.ts'
import { type CellFormat, PLAIN_FORMAT } from './styles.ts'
import { lineCount } from './text-size.ts'
import type { Target } from './write-checks.ts'
import type { XmlScanner } from './xml.ts'

export interface FillOptions {
  /** Wraps text that does not fit on one line of its cell, so that it can be read. */
  readonly wrap?: boolean
  /** Makes rows as high as the texts written into them need. */
  readonly fitRows?: boolean
}

/** What filling a sheet needs from the rest of the book. */
export interface SheetSurroundings {
  readonly grid: Grid
  readonly content: SheetContent
  readonly formats: readonly CellFormat[]
  readonly strings: StringStore
  /** Undefined where the book has no styles. */
  readonly styles: StyleTable | undefined
  readonly options: FillOptions
}

export interface FilledSheet {
  readonly splices: readonly Splice[]
  /** The addresses of the written cells that the sheet's protection keeps the customer from editing. */
  readonly locked: ReadonlySet<string>
}

/** A merge of this many rows has room for any text. */
const MOST_ROWS_TO_FIT = 200
const PLAIN_NUMBER = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,14})?$/

export function fillSheet(
  scanner: XmlScanner,
  targets: readonly Target[],
  surroundings: SheetSurroundings,
): FilledSheet {
  return new SheetFiller(targets, surroundings).fill(scanner)
}

class SheetFiller {
  private readonly byRow = new Map<number, Target[]>()
  private readonly surroundings: SheetSurroundings
  private readonly standardSize: number
  private readonly written: WrittenText[] = []
  private readonly locked = new Set<string>()

  constructor(targets: readonly Target[], surroundings: SheetSurroundings) {
    this.surroundings = surroundings
    this.standardSize = this.formatOf(0).style.fontSize
    for (const target of targets) this.rowOf(target.row).push(target)
    if (surroundings.options.fitRows ?? true) this.addRowsOfMerges(targets)
  }

  fill(scanner: XmlScanner): FilledSheet {
    const rows = [...this.byRow.keys()].sort((a, b) => a - b)
    const wanted = { rows, columnsIn: (row: number) => this.targetsIn(row).map(({ column }) => column) }
    const spots = findCells(scanner, wanted, this.surroundings.content.rowsAscend)
    const splicer = new SheetSplicer(spots)
    for (const spot of spots.rows) splicer.add(spot, this.contentsOf(spot, spots.prefix))
    return { splices: splicer.with(this.heights()), locked: this.locked }
  }

  private rowOf(row: number): Target[] {
    const known = this.byRow.get(row)
    if (known) return known
    const made: Target[] = []
    this.byRow.set(row, made)
    return made
  }

  /** From left to right, a cell once: a merge may have sent the same answer there twice. */
  private targetsIn(row: number): readonly Target[] {
    return (this.byRow.get(row) ?? [])
      .toSorted((a, b) => a.column - b.column)
      .filter(({ column }, at, targets) => column !== targets[at - 1]?.column)
  }

  private addRowsOfMerges(targets: readonly Target[]): void {
    for (const { row, column } of targets) {
      const merge = this.surroundings.grid.mergeAt(row, column)
      if (!merge || merge.bottom - merge.top > MOST_ROWS_TO_FIT) continue
      for (let covered = merge.top; covered <= merge.bottom; covered += 1) this.rowOf(covered)
    }
  }

  private contentsOf(spot: RowSpot, prefix: string): CellContent[] {
    const targets = this.targetsIn(spot.row)
    return spot.cells.flatMap((cell, index) => {
      const target = targets[index]
      const format = cell.format ?? spot.tag?.format ?? this.columnFormat(cell.column)
      return target ? [this.contentOf(target, format, prefix)] : []
    })
  }

  private columnFormat(column: number): number {
    return this.surroundings.content.columns.at(column)?.format ?? 0
  }

  private contentOf(target: Target, format: number, prefix: string): CellContent {
    const { grid, strings } = this.surroundings
    const { style } = this.formatOf(format)
    if (grid.protected && style.locked) this.locked.add(addressOf(target.row, target.column))
    const value = this.typed(target, format)
    if (typeof value === 'number') return { format, type: '', content: `<${prefix}v>${value}</${prefix}v>` }
    if (typeof value === 'boolean') return { format, type: 'b', content: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` }
    if (value === '') return { format, type: '', content: '' }
    return { format: this.caring(target, value, format), ...strings.cell(value, prefix) }
  }

  /**
   * Picking "3" from a dropdown stores a number in Excel, and the customer's sums count on it; cells formatted as text keep
   * text. A cell that held a truth value goes on holding one: it may be drawn as a check box.
   */
  private typed({ value, row, column }: Target, format: number): CellWrite['value'] {
    if (typeof value !== 'string') return value
    const isBoolean = this.surroundings.grid.cell(row, column)?.kind === 'boolean'
    if (isBoolean && (value === 'TRUE' || value === 'FALSE')) return value === 'TRUE'
    if (!PLAIN_NUMBER.test(value)) return value
    const { numberFormat } = this.formatOf(format)
    const offered = this.surroundings.grid.choicesAt(row, column)?.values?.includes(value) ?? false
    return offered && !isTextFormat(numberFormat) ? Number(value) : value
  }

  /** The format that the cell needs for its text to be seen: a short answer keeps the one that it has. */
  private caring({ row, column }: Target, text: string, format: number): number {
    const { grid, styles, options } = this.surroundings
    const { style, numberFormat } = this.formatOf(format)
    const { fontSize } = style
    const face = { fontSize, standardSize: this.standardSize }
    const wraps = style.wrap || (options.wrap ?? true)
    const long = wraps && lineCount(text, cellWidth(grid, row, column), face) > 1
    if (long) this.written.push({ row, column, text, fontSize })
    return styles?.caring(format, { wraps: long, quoted: TURNS.test(text) && !isTextFormat(numberFormat) }) ?? format
  }

  private heights(): ReadonlyMap<number, number> {
    const { grid, content, options } = this.surroundings
    if (!(options.fitRows ?? true)) return new Map()
    const fitting = this.written.filter(({ row, column }) => {
      const merge = grid.mergeAt(row, column)
      return !merge || merge.bottom - merge.top <= MOST_ROWS_TO_FIT
    })
    return growRows(fitting, { grid, standardSize: this.standardSize, defaultHeight: content.defaultHeight })
  }

  private formatOf(format: number): CellFormat {
    return this.surroundings.formats[format] ?? PLAIN_FORMAT
  }
}

/** Who edits such a text, and be it for a comma, is told that it is a broken formula, or loses its apostrophe. A sign alone is safe. */
const TURNS = /^[-=+@－＝＋＠].|^'/su

/** The number of the built-in format "@". */
const TEXT_FORMAT = 49

function isTextFormat(format: CellFormat['numberFormat']): boolean {
  return format === '@' || format === TEXT_FORMAT
}
