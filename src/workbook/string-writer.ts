import { encodePart, type PartText } from './encoding.ts'
import type { Splice } from './splice.ts'
import { XmlScanner } from './xml.ts'
import { encodeCellText } from './xml-text.ts'

/** Where a cell's text goes: into the table that all sheets share, or into the cell. */
export interface StringStore {
  /** The cell's type and content, for a text. */
  cell(text: string, prefix: string): { readonly type: string; readonly content: string }
}

/** For books without a string table, or with one that must not grow. */
export const INLINE_STRINGS: StringStore = {
  cell: (text, prefix) => ({
    type: 'inlineStr',
    content: `<${prefix}is>${textElement(text, prefix)}</${prefix}is>`,
  }),
}

function textElement(text: string, prefix: string): string {
  return `<${prefix}t xml:space="preserve">${encodeCellText(text)}</${prefix}t>`
}

/** Appends to the string table; what is in there (runs, furigana) is never touched. */
export class StringTable implements StringStore {
  private readonly part: PartText
  private readonly table: TableShape
  private readonly added = new Map<string, number>()
  private references = 0

  private constructor(part: PartText, table: TableShape) {
    this.part = part
    this.table = table
  }

  /** Undefined where appending would not be safe: then an index that dangles now would show one of our texts. */
  static open(part: PartText, name: string, highestIndex: number): StringTable | undefined {
    const table = readShape(new XmlScanner(part.text, name))
    const sound = table.plain && table.items >= table.declaredItems && highestIndex < table.items
    return sound ? new StringTable(part, table) : undefined
  }

  cell(text: string, prefix: string): { readonly type: string; readonly content: string } {
    const index = this.added.get(text) ?? this.table.items + this.added.size
    this.added.set(text, index)
    this.references += 1
    return { type: 's', content: `<${prefix}v>${index}</${prefix}v>` }
  }

  /** The grown part, or undefined where nothing was added. */
  encoded(): Uint8Array | undefined {
    if (this.added.size === 0) return undefined
    const { prefix, counters, insertAt, emptyRoot } = this.table
    const items = [...this.added.keys()]
      .map((text) => `<${prefix}si>${textElement(text, prefix)}</${prefix}si>`)
      .join('')
    const grown: Splice[] = counters.map(({ start, end, value, name }) => ({
      start,
      end,
      text: String(value + (name === 'count' ? this.references : this.added.size)),
    }))
    grown.push(
      emptyRoot === undefined
        ? { start: insertAt, end: insertAt, text: items }
        : { ...emptyRoot, text: `>${items}</${prefix}sst>` },
    )
    return encodePart(this.part, grown)
  }
}

interface TableShape {
  readonly prefix: string
  readonly items: number
  readonly declaredItems: number
  /** Whether there is nothing but string items, and perhaps an extension list behind them. */
  readonly plain: boolean
  readonly counters: readonly {
    readonly name: string
    readonly start: number
    readonly end: number
    readonly value: number
  }[]
  readonly insertAt: number
  /** The "/>" of a table that has no items. */
  readonly emptyRoot: { readonly start: number; readonly end: number } | undefined
}

function readShape(scanner: XmlScanner): TableShape {
  scanner.next()
  const { prefix, empty, end } = scanner
  const plainRoot = scanner.name === 'sst'
  const declaredItems = scanner.number('uniqueCount') ?? 0
  const counters = ['count', 'uniqueCount'].flatMap((name) => {
    const span = scanner.attributeSpan(name)
    return span ? [{ name, ...span, value: scanner.number(name) ?? 0 }] : []
  })
  let items = 0
  let strangers = 0
  let insertAt = end
  while (scanner.next() && scanner.depth > 0) {
    if (scanner.kind !== 'open') continue
    if (scanner.name === 'si') items += 1
    else if (scanner.name !== 'extLst') strangers += 1
    const isItem = scanner.name === 'si'
    scanner.skip()
    if (isItem) insertAt = scanner.end
  }
  const emptyRoot = empty ? { start: end - 2, end } : undefined
  return { prefix, items, declaredItems, plain: plainRoot && strangers === 0, counters, insertAt, emptyRoot }
}
