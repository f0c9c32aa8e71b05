import { LAST_COLUMN, LAST_ROW, parseAddress, parseRange, parseRanges } from './address.ts'
import { type CellContext, CellReader } from './cell-reader.ts'
import { ColumnIndex, type ColumnSpan } from './column-index.ts'
import { WorkbookError } from './error.ts'
import type { Cell, Column, Range, Row } from './grid.ts'
import { RowIndex } from './row-index.ts'
import type { XmlScanner } from './xml.ts'
import { eachChild } from './xml-walk.ts'

/** A list validation as the file states it; its source is resolved only when somebody asks for the values. */
export interface ListValidation {
  readonly ranges: readonly Range[]
  readonly source: string
}

/** A form control as the sheet part mentions it; the rest stands in parts of its own. */
export interface ControlReference {
  readonly shapeId: string
  readonly name: string
  readonly relationship: string
  /** The cells that it lies over, where the sheet part says it. */
  readonly area: Range | undefined
}

/** What one sheet part holds, before anything is looked up in other parts. */
export interface SheetContent {
  readonly cells: ReadonlyMap<number, readonly Cell[]>
  readonly merges: readonly Range[]
  readonly columns: ColumnIndex
  readonly rows: RowIndex
  readonly defaultColumn: Column
  readonly defaultRow: Row
  readonly validations: readonly ListValidation[]
  readonly controls: readonly ControlReference[]
  readonly protected: boolean
  /** The height of rows that store none, in points. */
  readonly defaultHeight: number | undefined
  readonly hasFormulas: boolean
  /** Cells that show the results of one formula: arrays and data tables. */
  readonly formulaAreas: readonly Range[]
  /** The highest index into the string table that a cell names. */
  readonly highestString: number
  /** Each row comes once, in the order of the numbers. */
  readonly rowsAscend: boolean
}

/** The space beside the digits of a column's width that programs add by default. */
const COLUMN_PADDING = 0.7109375
const USUAL_COLUMN_DIGITS = 8

/** A row that holds cells takes up memory of its own, about as much as three of them. */
const ROW_WEIGHT = 3
/** An `sqref` names at most some thousand ranges. */
const LONGEST_SQREF = 2 ** 20

export function readSheet(scanner: XmlScanner, context: CellContext): SheetContent {
  const reader = new SheetReader(scanner, context)
  if (!scanner.next() || scanner.name !== 'worksheet') throw scanner.damaged()
  while (scanner.next()) {
    if (scanner.kind === 'open') reader.take()
  }
  return reader
}

class SheetReader implements SheetContent {
  readonly cells = new Map<number, Cell[]>()
  readonly merges: Range[] = []
  readonly rows = new RowIndex()
  defaultColumn: Column = { width: USUAL_COLUMN_DIGITS + COLUMN_PADDING, hidden: false }
  defaultRow: Row = { hidden: false }
  readonly validations: ListValidation[] = []
  readonly controls: ControlReference[] = []
  protected = false
  defaultHeight: number | undefined
  rowsAscend = true

  readonly columns: ColumnIndex

  private readonly scanner: XmlScanner
  private readonly cellReader: CellReader
  private readonly spans: ColumnSpan[] = []
  /** A row's cells are gathered here: an array of its own would have grown beyond what it needs. */
  private readonly scratch: Cell[] = []
  private hasData = false
  private lastRow = 0
  private lastProperties: Row = { hidden: false }

  constructor(scanner: XmlScanner, context: CellContext) {
    this.scanner = scanner
    this.cellReader = new CellReader(scanner, context)
    this.columns = new ColumnIndex(this.spans)
  }

  get hasFormulas(): boolean {
    return this.cellReader.hasFormulas
  }

  get formulaAreas(): readonly Range[] {
    return this.cellReader.formulaAreas
  }

  get highestString(): number {
    return this.cellReader.highestString
  }

  take(): void {
    const { scanner } = this
    switch (scanner.name) {
      case 'sheetData':
        this.takeData()
        break
      case 'sheetFormatPr':
        this.takeDefaults()
        break
      case 'cols':
        eachChild(scanner, 'col', () => this.takeColumn())
        break
      case 'mergeCell':
        this.takeMerge()
        break
      case 'dataValidation':
        this.takeValidation()
        break
      case 'control':
        this.takeControl()
        break
      case 'sheetProtection':
        this.protected = scanner.flag('sheet')
        break
      // What stands here repeats, for older programs, what stands in the Choice beside it.
      case 'Fallback':
        scanner.skip()
        break
    }
  }

  private takeDefaults(): void {
    const { scanner } = this
    const digits = scanner.number('baseColWidth') ?? USUAL_COLUMN_DIGITS
    this.defaultColumn = { width: scanner.number('defaultColWidth') ?? digits + COLUMN_PADDING, hidden: false }
    this.defaultRow = { hidden: scanner.flag('zeroHeight') }
    this.defaultHeight = scanner.number('defaultRowHeight')
  }

  private takeColumn(): void {
    const { scanner } = this
    const first = scanner.number('min') ?? 1
    if (this.spans.length === LAST_COLUMN || !Number.isInteger(first) || first < 1) throw scanner.damaged()
    this.spans.push({
      first,
      last: scanner.number('max') ?? first,
      width: scanner.number('width') ?? this.defaultColumn.width,
      hidden: scanner.flag('hidden'),
      format: scanner.number('style') ?? 0,
    })
  }

  private takeMerge(): void {
    const range = parseRange(this.scanner.attribute('ref') ?? '')
    if (!range || (range.top === range.bottom && range.left === range.right)) return
    this.scanner.keep()
    this.merges.push(range)
  }

  /** The writer looks for rows in the first `sheetData`: a second one, or one inside something else, must not hide others. */
  private takeData(): void {
    const { scanner } = this
    if (this.hasData || scanner.depth !== 2) throw scanner.damaged()
    this.hasData = true
    eachChild(scanner, 'row', () => this.takeRow())
  }

  private takeRow(): void {
    const { scanner } = this
    const row = scanner.number('r') ?? this.lastRow + 1
    if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw scanner.damaged()
    if (row <= this.lastRow) this.rowsAscend = false
    this.lastRow = row
    this.takeRowProperties(row)
    const outside = scanner.depth - 1
    let count = 0
    let column = 0
    while (scanner.next() && scanner.depth > outside) {
      if (scanner.kind !== 'open' || scanner.name !== 'c') continue
      column = this.columnOf(row, column)
      const cell = this.cellReader.read(row, column)
      if (!cell) continue
      scanner.keep()
      this.scratch[count] = cell
      count += 1
    }
    this.keepCells(row, this.scratch.slice(0, count))
  }

  /** Cells may leave out their address: then they stand behind the one before. */
  private columnOf(row: number, last: number): number {
    const address = this.scanner.attribute('r')
    const place = address === undefined ? { row, column: last + 1 } : parseAddress(address)
    if (place?.row !== row || place.column > LAST_COLUMN) throw this.scanner.damaged()
    return place.column
  }

  /** Long runs of rows are alike, and share what they say. */
  private takeRowProperties(row: number): void {
    const height = this.scanner.number('ht')
    const hidden = this.scanner.flag('hidden')
    if (height === undefined && hidden === this.defaultRow.hidden) return
    if (this.lastProperties.height !== height || this.lastProperties.hidden !== hidden) {
      this.lastProperties = height === undefined ? { hidden } : { height, hidden }
    }
    if (this.rows.set(row, this.lastProperties)) this.scanner.keep()
  }

  private keepCells(row: number, cells: Cell[]): void {
    if (cells.length === 0) return
    this.scanner.keep(ROW_WEIGHT)
    const known = this.cells.get(row)
    const all = known ? [...known, ...cells] : cells
    const ordered = all.every((cell, index) => index === 0 || (all[index - 1]?.column ?? 0) < cell.column)
    this.cells.set(row, ordered ? all : all.sort((a, b) => a.column - b.column))
  }

  private takeValidation(): void {
    const { scanner } = this
    if (scanner.attribute('type') !== 'list') return
    let sqref = scanner.attribute('sqref') ?? ''
    let source = ''
    const outside = scanner.depth - 1
    while (scanner.next() && scanner.depth > outside) {
      if (scanner.kind !== 'open') continue
      if (scanner.name === 'formula1') source = scanner.textContent()
      else if (scanner.name === 'sqref') sqref = scanner.textContent()
    }
    if (sqref.length > LONGEST_SQREF) throw new WorkbookError('too-big', scanner.part)
    const ranges = parseRanges(sqref)
    scanner.keep(ranges.length)
    if (ranges.length > 0) this.validations.push({ ranges, source: source.trim() })
  }

  private takeControl(): void {
    const { scanner } = this
    const shapeId = scanner.attribute('shapeId') ?? ''
    const name = scanner.attribute('name') ?? ''
    const relationship = scanner.prefixedAttribute('id') ?? ''
    const corners: number[] = []
    const outside = scanner.depth - 1
    while (scanner.next() && scanner.depth > outside) {
      if (scanner.kind === 'open' && (scanner.name === 'row' || scanner.name === 'col')) {
        corners.push(Number(scanner.textContent()) + 1)
      }
    }
    scanner.keep()
    this.controls.push({ shapeId, name, relationship, area: areaOf(corners) })
  }
}

/** An anchor's corners come as column, row, column, row. */
function areaOf(corners: readonly number[]): Range | undefined {
  const [left, top, right = left, bottom = top] = corners
  return left !== undefined &&
    top !== undefined &&
    right !== undefined &&
    bottom !== undefined &&
    corners.every(Number.isInteger)
    ? { top, left, bottom, right }
    : undefined
}
