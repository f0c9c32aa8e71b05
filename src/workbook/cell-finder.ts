import { LAST_COLUMN, parseAddress, parseRange } from './address.ts'
import type { Range } from './grid.ts'
import type { XmlScanner } from './xml.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where a wanted cell stands in the sheet part, or where it would have to stand. */
export interface CellSpot extends Stretch {
  readonly column: number
  /** The cell's format, where the file has the cell. */
  readonly format: number | undefined
  readonly exists: boolean
  /** The cell shows furigana. */
  readonly phonetic: boolean
  /** An extension list, which stays. */
  readonly extension: string
}

/** A row's start tag. */
export interface RowTag {
  readonly end: number
  /** Where an attribute can be added: behind the element's name. */
  readonly nameEnd: number
  readonly height: Stretch | undefined
  readonly spans: Stretch | undefined
  readonly firstColumn: number
  readonly lastColumn: number
  /** The format that new cells of the row take on. */
  readonly format: number | undefined
  readonly empty: boolean
}

export interface RowSpot {
  readonly row: number
  /** Undefined where the file has no such row. */
  readonly tag: RowTag | undefined
  /** Where the row would have to stand. */
  readonly insertAt: number
  readonly cells: readonly CellSpot[]
}

export interface SheetSpots {
  /** The namespace prefix of the sheet's own elements, with its colon. */
  readonly prefix: string
  /** Found as they are asked for, and once only: all of them at once would weigh more than the part. */
  readonly rows: Iterable<RowSpot>
  /** The "/>" of a sheet without rows. */
  readonly emptyData: Stretch | undefined
  readonly dimension: (Stretch & { readonly range: Range }) | undefined
}

/** What is wanted of a sheet. A row may be wanted for itself alone. */
export interface WantedCells {
  /** In ascending order. */
  readonly rows: readonly number[]
  /** In ascending order. */
  columnsIn(row: number): readonly number[]
}

/**
 * Goes through a sheet part once and finds where the wanted cells stand.
 * @param rowsAscend the part was read to its end before, and its rows are in order: behind the last one wanted is nothing to find
 */
export function findCells(scanner: XmlScanner, wanted: WantedCells, rowsAscend: boolean): SheetSpots {
  let dimension: SheetSpots['dimension']
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue
    if (scanner.name === 'dimension') dimension = findDimension(scanner)
    if (scanner.name !== 'sheetData') continue
    const { prefix, empty, end } = scanner
    const emptyData = empty ? { start: end - 2, end } : undefined
    if (!rowsAscend) throw scanner.damaged()
    return { prefix, rows: new RowFinder(scanner, wanted).find(), emptyData, dimension }
  }
  throw scanner.damaged()
}

function findDimension(scanner: XmlScanner): SheetSpots['dimension'] {
  const span = scanner.attributeSpan('ref')
  const range = parseRange(scanner.attribute('ref') ?? '')
  return span && range && { ...span, range }
}

class RowFinder {
  private readonly scanner: XmlScanner
  private readonly wanted: WantedCells
  /** How many of the wanted rows are found. */
  private found = 0

  constructor(scanner: XmlScanner, wanted: WantedCells) {
    this.scanner = scanner
    this.wanted = wanted
  }

  *find(): Generator<RowSpot, void> {
    const { scanner, wanted } = this
    const outside = scanner.depth - 1
    let last = 0
    while (this.found < wanted.rows.length && scanner.next() && scanner.depth > outside) {
      if (scanner.kind !== 'open' || scanner.name !== 'row') continue
      const row = scanner.number('r') ?? last + 1
      last = row
      yield* this.missingBefore(row, scanner.start)
      if (row === wanted.rows[this.found]) yield this.takeRow(row)
      else scanner.skip()
    }
    yield* this.missingBefore(Number.POSITIVE_INFINITY, scanner.start)
  }

  private *missingBefore(before: number, insertAt: number): Generator<RowSpot, void> {
    for (let row = this.wanted.rows[this.found]; row !== undefined && row < before; ) {
      this.found += 1
      const cells = this.wanted.columnsIn(row).map((column) => missingCell(column, insertAt))
      yield { row, tag: undefined, insertAt, cells }
      row = this.wanted.rows[this.found]
    }
  }

  private takeRow(row: number): RowSpot {
    this.found += 1
    const insertAt = this.scanner.start
    const tag = readTag(this.scanner)
    return { row, tag, insertAt, cells: this.takeCells(this.wanted.columnsIn(row)) }
  }

  private takeCells(columns: readonly number[]): CellSpot[] {
    const { scanner } = this
    const spots: CellSpot[] = []
    const outside = scanner.depth - 1
    let last = 0
    const missingBefore = (column: number) => {
      for (let next = columns[spots.length]; next !== undefined && next < column; next = columns[spots.length]) {
        spots.push(missingCell(next, scanner.start))
      }
    }
    while (scanner.next() && scanner.depth > outside) {
      if (scanner.kind !== 'open' || scanner.name !== 'c') continue
      const column = columnOf(scanner, last)
      if (column <= last) throw scanner.damaged()
      last = column
      missingBefore(column)
      if (column === columns[spots.length]) spots.push(takeCell(scanner, column))
      else scanner.skip()
    }
    missingBefore(Number.POSITIVE_INFINITY)
    return spots
  }
}

function missingCell(column: number, at: number): CellSpot {
  return { column, start: at, end: at, format: undefined, exists: false, phonetic: false, extension: '' }
}

/** Cells may leave out their address: then they stand behind the one before. */
function columnOf(scanner: XmlScanner, last: number): number {
  const address = scanner.attribute('r')
  const column = address === undefined ? last + 1 : parseAddress(address)?.column
  if (column === undefined || column > LAST_COLUMN) throw scanner.damaged()
  return column
}

function takeCell(scanner: XmlScanner, column: number): CellSpot {
  const { start } = scanner
  const format = scanner.number('s') ?? 0
  const phonetic = scanner.flag('ph')
  let extension = ''
  const outside = scanner.depth - 1
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.kind !== 'open') continue
    const childStart = scanner.start
    const isExtension = scanner.name === 'extLst'
    scanner.skip()
    if (isExtension) extension = scanner.source.slice(childStart, scanner.end)
  }
  return { column, start, end: scanner.end, format, exists: true, phonetic, extension }
}

function readTag(scanner: XmlScanner): RowTag {
  const [first = 0, last = 0] = (scanner.attribute('spans') ?? '').split(/[:\s]/).map(Number)
  return {
    end: scanner.end,
    nameEnd: scanner.start + 1 + scanner.prefix.length + scanner.name.length,
    height: scanner.attributeSpan('ht'),
    spans: scanner.attributeSpan('spans'),
    firstColumn: first,
    lastColumn: last,
    format: scanner.flag('customFormat') ? scanner.number('s') : undefined,
    empty: scanner.empty,
  }
}
