import { addressOf, parseRange } from './address.ts'
import type { Cell, CellKind, Range } from './grid.ts'
import { formatNumber, general, numberFormat } from './number-format.ts'
import { readString } from './shared-strings.ts'
import { type CellFormat, PLAIN_FORMAT } from './styles.ts'
import type { XmlScanner } from './xml.ts'
import { decodeEscapes } from './xml-text.ts'

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly strings: readonly string[]
  readonly formats: readonly CellFormat[]
  readonly from1904: boolean
}

/** Reads the cells of one sheet, and notes what filling them must know of their formulas and strings. */
export class CellReader {
  hasFormulas = false
  readonly formulaAreas: Range[] = []
  highestString = -1
  private readonly scanner: XmlScanner
  private readonly context: CellContext

  constructor(scanner: XmlScanner, context: CellContext) {
    this.scanner = scanner
    this.context = context
  }

  /** Reads `<c>`; cells that neither hold nor show anything are dropped, for a sheet may have millions of them. */
  read(row: number, column: number): Cell | undefined {
    const { scanner } = this
    const type = scanner.attribute('t') ?? 'n'
    const format = this.context.formats[scanner.number('s') ?? 0] ?? PLAIN_FORMAT
    const { style } = format
    let raw: string | undefined
    let inline: string | undefined
    let formula: string | undefined
    const outside = scanner.depth - 1
    while (scanner.next() && scanner.depth > outside) {
      if (scanner.kind !== 'open') continue
      if (scanner.name === 'v') raw = scanner.textContent()
      else if (scanner.name === 'is') inline = readString(scanner)
      else if (scanner.name === 'f') formula = this.readFormula()
      else scanner.skip()
    }
    const value = this.valueOf(type, raw, inline, format)
    if (value.kind === 'empty' && formula === undefined && !style.bordered && style.fill === undefined) return undefined
    const { kind, text } = value
    const cell = { row, column, address: addressOf(row, column), kind, text, style }
    return formula === undefined ? cell : { ...cell, formula }
  }

  private readFormula(): string {
    const { scanner } = this
    this.hasFormulas = true
    const type = scanner.attribute('t')
    const area = type === 'array' || type === 'dataTable' ? parseRange(scanner.attribute('ref') ?? '') : undefined
    if (area) this.formulaAreas.push(area)
    return scanner.textContent()
  }

  private valueOf(type: string, raw: string | undefined, inline: string | undefined, format: CellFormat): CellValue {
    if (type === 'inlineStr') return textValue(inline ?? '')
    if (raw === undefined || raw === '') return NOTHING
    switch (type) {
      case 's':
        return this.sharedString(Number(raw))
      case 'str':
      case 'd':
        return textValue(decodeEscapes(raw))
      case 'b':
        return { kind: 'boolean', text: raw.trim() === '1' || raw.trim() === 'true' ? 'TRUE' : 'FALSE' }
      case 'e':
        return { kind: 'error', text: raw }
      default:
        return this.numberValue(raw, format)
    }
  }

  private sharedString(index: number): CellValue {
    if (index > this.highestString) this.highestString = index
    return textValue(this.context.strings[index] ?? '')
  }

  private numberValue(raw: string, format: CellFormat): CellValue {
    const value = Number(raw)
    if (!Number.isFinite(value)) return textValue(raw)
    const text =
      format.numberFormat === 0
        ? general(value)
        : formatNumber(value, numberFormat(format.numberFormat), this.context.from1904)
    return { kind: 'number', text }
  }
}

interface CellValue {
  readonly kind: CellKind
  readonly text: string
}

const NOTHING: CellValue = { kind: 'empty', text: '' }

function textValue(text: string): CellValue {
  return text === '' ? NOTHING : { kind: 'text', text }
}
