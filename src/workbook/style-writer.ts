import { encodePart, type PartText } from './encoding.ts'
import { type Splice, splice } from './splice.ts'
import { XmlScanner } from './xml.ts'
import { eachChild } from './xml-walk.ts'

interface Xf {
  readonly text: string
  readonly wraps: boolean
}

/** Appends cell formats to the style part: the same format, with its text wrapped. No format that is there is changed or renumbered. */
export class StyleTable {
  private readonly part: PartText
  private readonly name: string
  private readonly xfs: readonly Xf[]
  private readonly insertAt: number
  private readonly count: { readonly start: number; readonly end: number } | undefined
  private readonly wrapped = new Map<number, number>()
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

  /** The number of the format that is like `xf` but wraps its text. */
  wrapping(xf: number): number {
    const original = this.xfs[xf]
    if (!original || original.wraps) return xf
    const known = this.wrapped.get(xf)
    if (known !== undefined) return known
    const number = this.xfs.length + this.added.length
    this.added.push(withWrap(original.text, this.name))
    this.wrapped.set(xf, number)
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
  const outside = scanner.depth - 1
  let wraps = false
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.kind === 'open' && scanner.name === 'alignment') wraps = scanner.flag('wrapText')
  }
  return { text: scanner.source.slice(start, scanner.end), wraps }
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
