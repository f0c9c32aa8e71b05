import type { XmlScanner } from './xml.ts'
import { decodeEscapes } from './xml-text.ts'

/** The texts of a workbook's string table, in its order. */
export function readSharedStrings(scanner: XmlScanner): string[] {
  const texts: string[] = []
  while (scanner.next()) {
    if (scanner.kind !== 'open' || scanner.name !== 'si') continue
    scanner.keep()
    texts.push(readString(scanner))
  }
  return texts
}

/** A string item as a person reads it: its runs joined, the furigana (`rPh`) left out. */
export function readString(scanner: XmlScanner): string {
  const outside = scanner.depth - 1
  let text = ''
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.kind !== 'open') continue
    if (scanner.name === 't') text += scanner.textContent()
    else if (scanner.name === 'rPh') scanner.skip()
  }
  return decodeEscapes(text)
}
