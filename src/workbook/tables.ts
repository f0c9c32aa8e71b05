import { parseRange } from './address.ts'
import type { TableArea } from './grid.ts'
import { oncePerPart, type Package } from './package.ts'
import type { XmlScanner } from './xml.ts'

export function readTables(pack: Package, sheetPart: string): TableArea[] {
  return pack
    .related(sheetPart, 'table')
    .map((part) => readTable(pack, part))
    .filter((table) => table !== undefined)
}

const readTable = oncePerPart((pack, part) => parseTable(pack.scan(part)))

function parseTable(scanner: XmlScanner): TableArea | undefined {
  const columns: { name: string; calculated: boolean }[] = []
  let table: Omit<TableArea, 'columns'> | undefined
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue
    if (scanner.name === 'table') table = tableProperties(scanner)
    else if (scanner.name === 'tableColumn') {
      scanner.keep()
      columns.push(readColumn(scanner))
    }
  }
  return table && { ...table, columns }
}

function tableProperties(scanner: XmlScanner): Omit<TableArea, 'columns'> | undefined {
  const range = parseRange(scanner.attribute('ref') ?? '')
  return (
    range && {
      name: scanner.attribute('displayName') ?? scanner.attribute('name') ?? '',
      range,
      headerRows: scanner.number('headerRowCount') ?? 1,
      totalsRows: scanner.number('totalsRowCount') ?? 0,
    }
  )
}

function readColumn(scanner: XmlScanner): { name: string; calculated: boolean } {
  const name = scanner.attribute('name') ?? ''
  let calculated = false
  const outside = scanner.depth - 1
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.kind === 'open' && scanner.name === 'calculatedColumnFormula') calculated = true
  }
  return { name, calculated }
}
