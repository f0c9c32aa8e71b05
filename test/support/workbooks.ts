import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Grid, openWorkbook } from '../../src/workbook/index.ts'

/** Our samples, and the check sheets of others where they stand beside the repository. */
const FOLDERS = ['../../templates/samples/', '../../../shared/eval/layouts/', '../../../shared/eval/layouts/real/'].map(
  (path) => new URL(path, import.meta.url),
)

export interface SheetFile {
  readonly name: string
  readonly grids: readonly Grid[]
}

export const gridsOf = (bytes: Uint8Array): readonly Grid[] => {
  const workbook = openWorkbook(bytes)
  return workbook.sheets.map(({ name }) => workbook.grid(name))
}

const opened: ReadonlyMap<string, () => SheetFile> = new Map(
  FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.xls[xm]$/u.test(name))
      .map((name) => [name, () => ({ name, grids: gridsOf(new Uint8Array(readFileSync(new URL(name, folder)))) })]),
  ),
)

/** The names of all workbooks at hand. */
export const workbookNames: readonly string[] = [...opened.keys()]

export const workbookNamed = (name: string): SheetFile => {
  const open = opened.get(name)
  if (!open) throw new Error(`No workbook ${name}`)
  return open()
}

/** The same sheet with other texts in some cells: as if somebody had filled in or emptied them. */
export const withTexts = (grid: Grid, textAt: (row: number, column: number) => string | undefined): Grid => {
  const cell: Grid['cell'] = (row, column) => {
    const known = grid.cell(row, column)
    const text = textAt(row, column)
    return known && text !== undefined ? { ...known, text, kind: text === '' ? 'empty' : 'text' } : known
  }
  return new Proxy(grid, {
    get: (target, property) => {
      if (property === 'cell') return cell
      if (property === 'cellsInRow')
        return (row: number) => target.cellsInRow(row).map((each) => cell(row, each.column) ?? each)
      const value: unknown = Reflect.get(target, property)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
