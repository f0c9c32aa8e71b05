import type { Dropdowns } from './choices.ts'
import type { Cell, Choices, Column, FormControl, Grid, Range, Row, TableArea } from './grid.ts'
import { RangeIndex } from './range-index.ts'
import type { SheetContent } from './sheet-reader.ts'

/** What a grid needs from outside its sheet part. Each is asked for at most once, and only when somebody looks. */
export interface GridSurroundings {
  dropdowns(): Dropdowns
  tables(): readonly TableArea[]
  controls(): readonly FormControl[]
  comments(): ReadonlyMap<string, string>
}

const NO_CELLS: readonly Cell[] = []

export class SheetGrid implements Grid {
  readonly name: string
  readonly visibility: Grid['visibility']
  readonly bounds: Range | undefined
  readonly filledRows: readonly number[]
  private readonly content: SheetContent
  private readonly surroundings: GridSurroundings
  private mergeIndex: RangeIndex<Range> | undefined
  private knownDropdowns: Dropdowns | undefined
  private knownTables: readonly TableArea[] | undefined
  private knownControls: readonly FormControl[] | undefined
  private knownComments: ReadonlyMap<string, string> | undefined

  constructor(name: string, visibility: Grid['visibility'], content: SheetContent, surroundings: GridSurroundings) {
    this.name = name
    this.visibility = visibility
    this.content = content
    this.surroundings = surroundings
    this.filledRows = [...content.cells.keys()].sort((a, b) => a - b)
    this.bounds = boundsOf(content.cells.values())
  }

  get merges(): readonly Range[] {
    return this.content.merges
  }

  get protected(): boolean {
    return this.content.protected
  }

  cell(row: number, column: number): Cell | undefined {
    const cells = this.cellsInRow(row)
    let from = 0
    let to = cells.length
    while (from < to) {
      const middle = (from + to) >> 1
      const cell = cells[middle]
      if (cell === undefined || cell.column === column) return cell
      if (cell.column < column) from = middle + 1
      else to = middle
    }
    return undefined
  }

  cellsInRow(row: number): readonly Cell[] {
    return this.content.cells.get(row) ?? NO_CELLS
  }

  mergeAt(row: number, column: number): Range | undefined {
    this.mergeIndex ??= new RangeIndex(this.merges.map((range) => ({ range, value: range })))
    return this.mergeIndex.at(row, column)
  }

  column(column: number): Column {
    const span = this.content.columns.at(column)
    return span ? { width: span.width, hidden: span.hidden } : this.content.defaultColumn
  }

  row(row: number): Row {
    return this.content.rows.at(row) ?? this.content.defaultRow
  }

  get choices(): readonly Choices[] {
    return this.dropdowns.all
  }

  choicesAt(row: number, column: number): Choices | undefined {
    return this.dropdowns.at(row, column)
  }

  private get dropdowns(): Dropdowns {
    this.knownDropdowns ??= this.surroundings.dropdowns()
    return this.knownDropdowns
  }

  get tables(): readonly TableArea[] {
    this.knownTables ??= this.surroundings.tables()
    return this.knownTables
  }

  get controls(): readonly FormControl[] {
    this.knownControls ??= this.surroundings.controls()
    return this.knownControls
  }

  get comments(): ReadonlyMap<string, string> {
    this.knownComments ??= this.surroundings.comments()
    return this.knownComments
  }
}

function boundsOf(rows: Iterable<readonly Cell[]>): Range | undefined {
  let top = Number.POSITIVE_INFINITY
  let left = Number.POSITIVE_INFINITY
  let bottom = 0
  let right = 0
  for (const cells of rows) {
    for (const cell of cells) {
      if (cell.text === '' && !cell.style.bordered) continue
      top = Math.min(top, cell.row)
      bottom = Math.max(bottom, cell.row)
      left = Math.min(left, cell.column)
      right = Math.max(right, cell.column)
    }
  }
  return bottom === 0 ? undefined : { top, left, bottom, right }
}
