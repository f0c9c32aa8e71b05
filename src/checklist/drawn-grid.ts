/** For tests: draws a small grid from rows of texts, the way one would sketch a sheet on paper. */
import { addressOf, contains, parseRange } from '../workbook/address.ts'
import type { Cell, CellStyle, FormControl, Grid, Range } from '../workbook/grid.ts'

export interface Drawing {
  readonly name?: string
  readonly visibility?: Grid['visibility']
  /** Row 1 first; '' is an empty cell. */
  readonly rows: readonly (readonly string[])[]
  readonly merges?: readonly string[]
  /** Ranges with borders all around. */
  readonly boxes?: readonly string[]
  readonly bold?: readonly string[]
  readonly struck?: readonly string[]
  readonly unlocked?: readonly string[]
  readonly fills?: Readonly<Record<string, string>>
  /** How far texts are moved in, as by the button for it. */
  readonly indents?: Readonly<Record<string, number>>
  readonly dropdowns?: Readonly<Record<string, readonly string[]>>
  readonly formulas?: Readonly<Record<string, string>>
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  /** Every column as narrow as in 方眼紙. */
  readonly narrow?: boolean
  readonly controls?: readonly FormControl[]
}

export function drawGrid(drawing: Drawing): Grid {
  const merges = ranges(drawing.merges)
  const cells = drawCells(drawing)
  const choices = Object.entries(drawing.dropdowns ?? {}).map(([at, values]) => ({
    ranges: ranges([at]),
    values,
    source: values.join(),
  }))
  const filledRows = [...cells.keys()].sort((a, b) => a - b)
  return {
    name: drawing.name ?? 'Sheet1',
    visibility: drawing.visibility ?? 'visible',
    bounds: boundsOf([...cells.values()].flatMap((row) => [...row.values()])),
    cell: (row, column) => cells.get(row)?.get(column),
    cellsInRow: (row) => [...(cells.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column),
    filledRows,
    merges,
    mergeAt: (row, column) => merges.find((range) => contains(range, row, column)),
    column: (column) => ({
      width: drawing.narrow ? 2.3 : 12,
      hidden: drawing.hiddenColumns?.includes(column) ?? false,
    }),
    row: (row) => ({ hidden: drawing.hiddenRows?.includes(row) ?? false }),
    choices,
    choicesAt: (row, column) => choices.find((list) => list.ranges.some((range) => contains(range, row, column))),
    tables: [],
    controls: drawing.controls ?? [],
    comments: new Map(),
    protected: drawing.unlocked !== undefined,
  }
}

function ranges(texts: readonly string[] | undefined): readonly Range[] {
  return (texts ?? []).map((text) => {
    const range = parseRange(text)
    if (!range) throw new Error(`Not a range: ${text}`)
    return range
  })
}

function drawCells(drawing: Drawing): Map<number, Map<number, Cell>> {
  const styled = [
    drawing.boxes,
    drawing.bold,
    drawing.struck,
    drawing.unlocked,
    Object.keys(drawing.fills ?? {}),
    Object.keys(drawing.indents ?? {}),
  ].flatMap(ranges)
  const bottom = Math.max(drawing.rows.length, ...styled.map((range) => range.bottom))
  const right = Math.max(...drawing.rows.map((row) => row.length), ...styled.map((range) => range.right))
  const cells = new Map<number, Map<number, Cell>>()
  for (let row = 1; row <= bottom; row += 1) {
    const line = new Map<number, Cell>()
    for (let column = 1; column <= right; column += 1) {
      const cell = drawCell(drawing, row, column)
      if (cell.text !== '' || styled.some((range) => contains(range, row, column))) line.set(column, cell)
    }
    if (line.size > 0) cells.set(row, line)
  }
  return cells
}

function drawCell(drawing: Drawing, row: number, column: number): Cell {
  const text = drawing.rows[row - 1]?.[column - 1] ?? ''
  const address = addressOf(row, column)
  const formula = drawing.formulas?.[address]
  return {
    row,
    column,
    address,
    kind: kindOf(text),
    text,
    ...(formula === undefined ? {} : { formula }),
    style: styleAt(drawing, row, column),
  }
}

function kindOf(text: string): Cell['kind'] {
  if (text === '') return 'empty'
  if (text === 'TRUE' || text === 'FALSE') return 'boolean'
  return /^\d+$/.test(text) ? 'number' : 'text'
}

function styleAt(drawing: Drawing, row: number, column: number): CellStyle {
  const within = (texts: readonly string[] | undefined) => ranges(texts).some((range) => contains(range, row, column))
  const fill = Object.entries(drawing.fills ?? {}).find(([at]) => within([at]))?.[1]
  const indent = Object.entries(drawing.indents ?? {}).find(([at]) => within([at]))?.[1]
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(indent === undefined ? {} : { indent }),
    bold: within(drawing.bold),
    strike: within(drawing.struck),
    bordered: within(drawing.boxes),
    wrap: false,
    locked: !within(drawing.unlocked),
    fontSize: 11,
  }
}

function boundsOf(cells: readonly Cell[]): Range | undefined {
  const [first] = cells
  if (!first) return undefined
  return cells.reduce<Range>(
    (bounds, { row, column }) => ({
      top: Math.min(bounds.top, row),
      left: Math.min(bounds.left, column),
      bottom: Math.max(bounds.bottom, row),
      right: Math.max(bounds.right, column),
    }),
    { top: first.row, left: first.column, bottom: first.row, right: first.column },
  )
}
