import { encodePart, type PartText } from './encoding.ts'
import { type Splice, splice } from './splice.ts'
import { XmlScanner } from './xml.ts'
import { eachChild } from './xml-walk.ts'

/** What a format does for the text in it. */
export interface TextCare {
  /** It is broken into lines. */
  readonly wraps: boolean
  /** It stays a text when somebody edits it, as behind an apostrophe, whatever it begins with. */
  readonly quoted: boolean
}

interface Xf extends TextCare {
  readonly text: string
}

/** Appends cell formats to the style part: the same format, but kinder to its text. No format that is there is changed or renumbered. */
export class StyleTable {
  private readonly part: PartText
  private readonly name: string
  private readonly xfs: readonly Xf[]
  private readonly insertAt: number
  private readonly count: { readonly start: number; readonly end: number } | undefined
  private readonly known = new Map<string, number>()
  private readonly added: string[] = []

  constructor(part: PartText, name: string) {
    this.part = part
    this.name = name
    const xfs: Xf[] = []
    let insertAt = -1
    let count: StyleTable['count']
    const scanner = new XmlScanner(part.text, name)
    while (scanner.next()) {
      if (scanner.kind !== 'open' || scanner.name !== 'cellXfs') continue
      count = scanner.attributeSpan('count')
      eachChild(scanner, 'xf', () => {
        xfs.push(readXf(scanner))
        insertAt = scanner.end
      })
    }
    this.xfs = xfs
    this.insertAt = insertAt
    this.count = count
  }

  /** The number of the format that is like `xf` but takes that care of its text. */
  caring(xf: number, { wraps, quoted }: TextCare): number {
    const original = this.xfs[xf]
    const wrap = wraps && original?.wraps === false
    const quote = quoted && original?.quoted === false
    if (!original || !(wrap || quote)) return xf
    const key = `${xf} ${wrap} ${quote}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    const number = this.xfs.length + this.added.length
    const wrapped = wrap ? withWrap(original.text, this.name) : original.text
    this.added.push(quote ? withQuote(wrapped, this.name) : wrapped)
    this.known.set(key, number)
    return number
  }

  /** The grown part, or undefined where nothing was added. */
  encoded(): Uint8Array | undefined {
    if (this.added.length === 0) return undefined
    const splices: Splice[] = [{ start: this.insertAt, end: this.insertAt, text: this.added.join('') }]
    if (this.count) splices.push({ ...this.count, text: String(this.xfs.length + this.added.length) })
    return encodePart(this.part, splices)
  }
}

function readXf(scanner: XmlScanner): Xf {
  const { start } = scanner
  const quoted = scanner.flag('quotePrefix')
  const outside = scanner.depth - 1
  let wraps = false
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.kind === 'open' && scanner.name === 'alignment') wraps = scanner.flag('wrapText')
  }
  return { text: scanner.source.slice(start, scanner.end), wraps, quoted }
}

function withQuote(xf: string, part: string): string {
  const scanner = new XmlScanner(xf, part)
  scanner.next()
  return splice(xf, [setAttribute(scanner, 'quotePrefix', '1')])
}

/** `<alignment>` comes first among the children of an xf. */
function withWrap(xf: string, part: string): string {
  const scanner = new XmlScanner(xf, part)
  scanner.next()
  const { prefix, empty, end } = scanner
  const splices: Splice[] = [setAttribute(scanner, 'applyAlignment', '1')]
  const alignment = `<${prefix}alignment wrapText="1"/>`
  if (empty) {
    splices.push({ start: end - 2, end, text: `>${alignment}</${prefix}xf>` })
    return splice(xf, splices)
  }
  while (scanner.next()) {
    if (scanner.kind === 'open' && scanner.name === 'alignment') {
      return splice(xf, [...splices, setAttribute(scanner, 'wrapText', '1')])
    }
  }
  return splice(xf, [...splices, { start: end, end, text: alignment }])
}

/** Sets an attribute of the element just opened, in its place or behind the element's name. */
export function setAttribute(scanner: XmlScanner, name: string, value: string): Splice {
  const span = scanner.attributeSpan(name)
  if (span) return { ...span, text: value }
  const at = scanner.start + 1 + scanner.prefix.length + scanner.name.length
  return { start: at, end: at, text: ` ${name}="${value}"` }
}
