import type { XmlScanner } from './xml.ts'

/** Calls `read` at each child of one name; whatever `read` leaves of it is passed over. */
export function eachChild(scanner: XmlScanner, name: string, read: () => void): void {
  const outside = scanner.depth - 1
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.kind === 'open' && scanner.name === name) read()
  }
}

/** Walks through what stands inside the element just opened. */
export function inside(scanner: XmlScanner, visit: () => void): void {
  const outside = scanner.depth - 1
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.kind === 'open') visit()
  }
}
