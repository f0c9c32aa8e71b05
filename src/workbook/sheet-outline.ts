import { addressOf, parseAddress } from './address.ts'
import type { XmlScanner } from './xml.ts'

/** A cell as the file spells it. */
export interface SpelledCell {
  readonly row: number
  readonly column: number
  readonly format: number
  /** Its type and all that stands inside it. */
  readonly spelling: string
}

/** A sheet part taken apart: its cells, and all the rest of it with nothing left out but what filling may change. */
export interface SheetOutline {
  readonly cells: ReadonlyMap<string, SpelledCell>
  readonly rowFormats: ReadonlyMap<number, number>
  /** The part without cells, stored heights and the sizes that programs note down about the filled area. */
  readonly rest: string
}

const NOTED: ReadonlySet<string> = new Set(['ht', 'spans'])
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g

export function outlineSheet(scanner: XmlScanner): SheetOutline {
  const cells = new Map<string, SpelledCell>()
  const rowFormats = new Map<number, number>()
  const rest: string[] = []
  let at = 0
  const leaveOut = (from: number, to: number) => {
    rest.push(scanner.source.slice(at, from))
    at = to
  }
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue
    const { start } = scanner
    if (scanner.name === 'dimension') {
      scanner.skip()
      leaveOut(start, scanner.end)
    } else if (scanner.name === 'sheetData') {
      const data = new DataOutline(scanner, cells, rowFormats)
      data.read()
      leaveOut(start, scanner.end)
      rest.push(data.rows.join(''))
    }
  }
  leaveOut(scanner.source.length, scanner.source.length)
  return { cells, rowFormats, rest: rest.join('') }
}

class DataOutline {
  /** The rows that say something of their own, without their cells. */
  readonly rows: string[] = []
  private readonly scanner: XmlScanner
  private readonly cells: Map<string, SpelledCell>
  private readonly rowFormats: Map<number, number>

  constructor(scanner: XmlScanner, cells: Map<string, SpelledCell>, rowFormats: Map<number, number>) {
    this.scanner = scanner
    this.cells = cells
    this.rowFormats = rowFormats
  }

  read(): void {
    const { scanner } = this
    const outside = scanner.depth - 1
    let row = 0
    while (scanner.next() && scanner.depth > outside) {
      if (scanner.kind !== 'open' || scanner.name !== 'row') continue
      row = scanner.number('r') ?? row + 1
      const format = scanner.flag('customFormat') ? scanner.number('s') : undefined
      if (format !== undefined) this.rowFormats.set(row, format)
      const properties = ownProperties(scanner)
      if (properties !== '') this.rows.push(`${row}${properties}`)
      this.readCells(row)
    }
  }

  private readCells(row: number): void {
    const { scanner } = this
    const outside = scanner.depth - 1
    let column = 0
    while (scanner.next() && scanner.depth > outside) {
      if (scanner.kind !== 'open' || scanner.name !== 'c') continue
      column = parseAddress(scanner.attribute('r') ?? '')?.column ?? column + 1
      const type = scanner.attribute('t') ?? ''
      const format = scanner.number('s') ?? 0
      const tagEnd = scanner.end
      scanner.skip()
      const inner = scanner.source.slice(tagEnd, Math.max(tagEnd, scanner.start))
      this.cells.set(addressOf(row, column), { row, column, format, spelling: type + inner })
    }
  }
}

/** The attributes of a row's tag, in alphabetical order, but for its number and what programs note down. */
function ownProperties(scanner: XmlScanner): string {
  const tag = scanner.source.slice(scanner.start, scanner.end)
  return [...tag.matchAll(ATTRIBUTE)]
    .filter(([, name = '']) => name !== 'r' && !NOTED.has(name))
    .map(([text]) => text.trim())
    .sort()
    .map((text) => ` ${text}`)
    .join('')
}
