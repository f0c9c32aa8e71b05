import type { Splice } from './splice.ts'
import { setAttribute } from './style-writer.ts'
import type { XmlScanner } from './xml.ts'

/** What the schema wants in front of `calcPr`. */
const BEFORE: ReadonlySet<string> = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames'])

/** Asks for a recalculation when the book is opened: sums over the answers would show their old results otherwise. */
export function askForRecalculation(scanner: XmlScanner): Splice | undefined {
  scanner.next()
  const { prefix } = scanner
  let insertAt = -1
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue
    if (scanner.name === 'calcPr') {
      return scanner.flag('fullCalcOnLoad') ? undefined : setAttribute(scanner, 'fullCalcOnLoad', '1')
    }
    const precedes = BEFORE.has(scanner.name)
    scanner.skip()
    if (precedes) insertAt = scanner.end
  }
  return { start: insertAt, end: insertAt, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }
}
