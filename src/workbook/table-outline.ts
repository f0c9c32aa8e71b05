import type { XmlScanner } from './xml.ts'

/** The rest of a part is gathered in stretches of about this length. */
const STRETCH = 2 ** 13

/** A part that grows by items at the end of a list: walks through the items, and keeps the part without them. */
export class TableOutline {
  private readonly scanner: XmlScanner
  private readonly list: string
  private readonly element: string
  private readonly stretches: string[] = []
  private listDepth = -1

  constructor(scanner: XmlScanner, list: string, element: string) {
    this.scanner = scanner
    this.list = list
    this.element = element
    scanner.hold(0)
  }

  get rest(): string {
    return this.stretches.join('')
  }

  /** The next item as it is written; undefined at the end, when `rest` is complete. */
  next(): string | undefined {
    const { scanner } = this
    while (scanner.next()) {
      if (scanner.kind !== 'text' && scanner.name === this.list) this.passList()
      else if (scanner.kind === 'open' && scanner.name === this.element && scanner.depth === this.listDepth + 1) {
        return this.item()
      } else if (scanner.heldLength > STRETCH) this.leaveOut(scanner.end)
    }
    this.stretches.push(scanner.release(scanner.source.length))
    return undefined
  }

  /** The list's own tag counts the items, so it is left out as well. */
  private passList(): void {
    const { scanner } = this
    this.listDepth = scanner.kind === 'open' ? scanner.depth : -1
    this.leaveOut(scanner.start)
  }

  private leaveOut(from: number): void {
    this.stretches.push(this.scanner.release(from))
    this.scanner.hold(this.scanner.end)
  }

  private item(): string {
    const { scanner } = this
    this.leaveOut(scanner.start)
    scanner.hold(scanner.start)
    scanner.skip()
    const written = scanner.release(scanner.end)
    scanner.hold(scanner.end)
    return written
  }
}

export function outlineStrings(scanner: XmlScanner): TableOutline {
  return new TableOutline(scanner, 'sst', 'si')
}

export function outlineStyles(scanner: XmlScanner): TableOutline {
  return new TableOutline(scanner, 'cellXfs', 'xf')
}

/** The workbook part has no list that grows; how it wants to be calculated is the one thing that may change. */
export function outlineWorkbook(scanner: XmlScanner): TableOutline {
  return new TableOutline(scanner, 'calcPr', '')
}

/** A control's properties, or a drawing with controls, without the states of the check boxes. */
export function withoutTicks(xml: string): string {
  return xml.replace(/\schecked="[A-Za-z]*"|<(\w+:)?Checked>\d*<\/\1?Checked>/g, '')
}

/** A cell format without what a written text may need of it: to be wrapped, and to stay a text when somebody edits it. */
export function withoutCare(xf: string): string {
  return xf
    .replace(/\s(?:quotePrefix|applyAlignment|wrapText)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
    .replace(/<(\w+:)?alignment\s*(?:\/>|>\s*<\/\1?alignment>)/g, '')
    .replace(/\s*(?:\/>|>\s*<\/(?:\w+:)?xf>)$/, '/>')
}
