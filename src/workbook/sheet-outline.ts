import { parseAddress } from './address.ts'
import { ColumnIndex, type ColumnSpan } from './column-index.ts'
import { RowIndex } from './row-index.ts'
import type { XmlScanner } from './xml.ts'

/** A cell as the file spells it. */
export interface SpelledCell {
  readonly row: number
  /** 0 for the row itself, which comes before its cells. */
  readonly column: number
  readonly format: number
  /** Its type and all that stands inside it. */
  readonly spelling: string
  /** The whole element. */
  readonly source: string
}

/** What programs note down of a row's size and filled area. */
const NOTED: ReadonlySet<string> = new Set(['r', 'ht', 'spans'])
/** The rest of a part is gathered in stretches of about this length. */
const STRETCH = 2 ** 13
const NUMBERED_ROW = '<row r="'

/**
 * Walks through a sheet part cell by cell, as the file spells them. What it passes by is kept: `rest` is the part with
 * nothing left out but what filling may change (cells, stored heights, the sizes that programs note down).
 */
export class SheetOutline {
  readonly heights = new RowIndex()
  readonly rowFormats = new Map<number, number>()
  readonly columns: ColumnIndex
  private readonly scanner: XmlScanner
  private readonly spans: ColumnSpan[] = []
  private readonly stretches: string[] = []
  /** The depth of the rows while walking through them. */
  private dataDepth = 0
  private row = 0
  private column = 0

  constructor(scanner: XmlScanner) {
    this.scanner = scanner
    this.columns = new ColumnIndex(this.spans)
    scanner.hold(0)
  }

  get rest(): string {
    return this.stretches.join('')
  }

  /** The next row or cell; undefined at the end, when `rest` is complete. */
  next(): SpelledCell | undefined {
    const { scanner } = this
    while (scanner.next()) {
      if (this.dataDepth > 0) {
        if (scanner.kind === 'open' && scanner.name === 'c') return this.readCell()
        if (scanner.kind === 'open' && scanner.name === 'row') return this.openRow()
        if (scanner.depth < this.dataDepth) this.leaveData()
      } else this.pass()
    }
    this.keep(scanner.source.length)
    return undefined
  }

  /**
   * With both at the beginning of a row, goes on to a later row of both where all up to there is the same: what is the same,
   * tag for tag, need not be read. Says whether there was such a row.
   */
  static leapAlike(one: SheetOutline, other: SheetOutline): boolean {
    const [text, twin] = [one.scanner.ahead, other.scanner.ahead]
    const length = Math.min(text.length, twin.length)
    const next = text.lastIndexOf(NUMBERED_ROW, length - NUMBERED_ROW.length)
    if (next <= 0 || text.slice(0, next) !== twin.slice(0, next) || !twin.startsWith(NUMBERED_ROW, next)) return false
    one.scanner.leap(next)
    other.scanner.leap(next)
    return true
  }

  /** Outside the cells. */
  private pass(): void {
    const { scanner } = this
    if (scanner.kind === 'open' && (scanner.name === 'dimension' || scanner.name === 'sheetData')) {
      this.keep(scanner.start)
      if (scanner.name === 'sheetData') this.dataDepth = scanner.depth
      else {
        scanner.skip()
        scanner.hold(scanner.end)
      }
      return
    }
    if (scanner.kind === 'open' && scanner.name === 'col') this.takeColumn()
    if (scanner.heldLength > STRETCH) {
      this.keep(scanner.end)
      scanner.hold(scanner.end)
    }
  }

  private leaveData(): void {
    this.dataDepth = 0
    this.scanner.hold(this.scanner.end)
  }

  private keep(end: number): void {
    this.stretches.push(this.scanner.release(end))
  }

  private takeColumn(): void {
    const { scanner } = this
    const first = scanner.number('min') ?? 1
    const span = { first, last: scanner.number('max') ?? first, width: 0, hidden: false }
    this.spans.push({ ...span, format: scanner.number('style') ?? 0 })
  }

  private openRow(): SpelledCell {
    const { scanner } = this
    // A row inside a row is passed over by whoever reads cells; counted here, it would move the cells behind it.
    if (scanner.depth !== this.dataDepth + 1) throw scanner.damaged()
    this.row = scanner.number('r') ?? this.row + 1
    this.column = 0
    const format = scanner.flag('customFormat') ? scanner.number('s') : undefined
    if (format !== undefined) this.rowFormats.set(this.row, format)
    const height = scanner.number('ht')
    if (height !== undefined) this.heights.set(this.row, this.heightOf(height))
    const properties = scanner.attributesBut(NOTED)
    if (properties !== '') this.stretches.push(`${this.row} ${properties}`)
    return { row: this.row, column: 0, format: 0, spelling: '', source: '' }
  }

  private lastHeight = { height: 0, hidden: false }

  private heightOf(height: number): { readonly height: number; readonly hidden: boolean } {
    if (this.lastHeight.height !== height) this.lastHeight = { height, hidden: false }
    return this.lastHeight
  }

  private readCell(): SpelledCell {
    const { scanner } = this
    const address = scanner.attribute('r')
    this.column = (address === undefined ? undefined : parseAddress(address)?.column) ?? this.column + 1
    const type = scanner.attribute('t') ?? ''
    const format = scanner.number('s') ?? 0
    const tagLength = scanner.end - scanner.start
    scanner.hold(scanner.start)
    scanner.skip()
    const innerLength = scanner.heldLength - (scanner.end - scanner.start)
    const source = scanner.release(scanner.end)
    const spelling = type + source.slice(tagLength, Math.max(tagLength, innerLength))
    return { row: this.row, column: this.column, format, spelling, source }
  }
}
