import type { XmlScanner } from './xml.ts'

/** A part that grows by items at the end of a list: the items, and the part without them. */
export interface TableOutline {
  readonly items: readonly string[]
  readonly rest: string
}

export function outlineStrings(scanner: XmlScanner): TableOutline {
  return outline(scanner, 'sst', 'si')
}

export function outlineStyles(scanner: XmlScanner): TableOutline {
  return outline(scanner, 'cellXfs', 'xf')
}

/** The workbook part has no list that grows; how it wants to be calculated is the one thing that may change. */
export function outlineWorkbook(scanner: XmlScanner): TableOutline {
  let at = 0
  let rest = ''
  while (scanner.next()) {
    if (scanner.kind !== 'open' || scanner.name !== 'calcPr') continue
    rest += scanner.source.slice(at, scanner.start)
    scanner.skip()
    at = scanner.end
  }
  return { items: [], rest: rest + scanner.source.slice(at) }
}

/** A control's properties, or a drawing with controls, without the states of the check boxes. */
export function withoutTicks(xml: string): string {
  return xml.replace(/\schecked="[A-Za-z]*"|<(\w+:)?Checked>\d*<\/\1?Checked>/g, '')
}

/** The list's own tag counts the items, so it is left out as well. */
function outline(scanner: XmlScanner, list: string, element: string): TableOutline {
  const items: string[] = []
  const rest: string[] = []
  let at = 0
  let listDepth = -1
  while (scanner.next()) {
    const isList = scanner.name === list
    if (isList && scanner.kind !== 'text') {
      listDepth = scanner.kind === 'open' ? scanner.depth : -1
      rest.push(scanner.source.slice(at, scanner.start))
      at = scanner.end
    } else if (scanner.kind === 'open' && scanner.name === element && scanner.depth === listDepth + 1) {
      const { start } = scanner
      rest.push(scanner.source.slice(at, start))
      scanner.skip()
      items.push(scanner.source.slice(start, scanner.end))
      at = scanner.end
    }
  }
  return { items, rest: rest.join('') + scanner.source.slice(at) }
}
