/** A sheet as it looks: what a page needs to draw it, a stretch of rows at a time. */
import type { Cell, Grid, Range, Workbook } from '../workbook/index.ts'
import type { CellJson, SheetShapeJson, SheetStretchJson } from './schemas/drawing.ts'

/** Blank rows and columns that are drawn beyond the last text: an answer may be wanted there. */
const MARGIN = 1
/** Sheets may be formatted down to their very end. */
const MOST_BLANK_ROWS = 100
const MOST_COLUMNS = 256

export const shapeOf = (workbook: Workbook, sheet: string): SheetShapeJson => {
  const grid = workbook.grid(sheet)
  const rows = lastRow(grid) + MARGIN
  const heightOf = withLargeTexts(grid, workbook.shownHeights(sheet))
  const heights: { first: number; last: number; height: number }[] = []
  for (let row = 1; row <= rows; row += 1) {
    const height = heightOf(row)
    const run = heights.at(-1)
    if (run && run.height === height) run.last = row
    else heights.push({ first: row, last: row, height })
  }
  const columns = Array.from({ length: lastColumn(grid) + MARGIN }, (_, index) => {
    const { width, hidden } = grid.column(index + 1)
    return hidden ? 0 : width
  })
  return { rows, columns, heights }
}

/** Lines stand so many font sizes apart. */
const LINE = 1.35

/** A row whose height the file leaves to the program is as high as its largest letters. */
const withLargeTexts =
  (grid: Grid, heightOf: (row: number) => number) =>
  (row: number): number => {
    const height = heightOf(row)
    if (height === 0 || grid.row(row).height !== undefined) return height
    const isAlone = (column: number): boolean => grid.mergeAt(row, column)?.bottom === row || !grid.mergeAt(row, column)
    const texts = grid.cellsInRow(row).filter(({ text, column }) => text !== '' && isAlone(column))
    return Math.max(height, ...texts.map(({ style }) => style.fontSize * LINE))
  }

const lastRow = (grid: Grid): number => {
  const texts = grid.filledRows.findLast((row) => grid.cellsInRow(row).some(({ text }) => text !== '')) ?? 0
  return Math.min(grid.bounds?.bottom ?? 0, texts + MOST_BLANK_ROWS)
}

const lastColumn = (grid: Grid): number => Math.min(grid.bounds?.right ?? 0, MOST_COLUMNS)

export const stretchOf = (workbook: Workbook, sheet: string, top: number, bottom: number): SheetStretchJson => {
  const grid = workbook.grid(sheet)
  const end = Math.min(bottom, lastRow(grid) + MARGIN)
  const right = lastColumn(grid) + MARGIN
  const merges = grid.merges.filter((merge) => merge.bottom >= top && merge.top <= end && merge.left <= right)
  const above = merges.filter((merge) => merge.top < top).flatMap(({ top: row, left }) => grid.cell(row, left) ?? [])
  const inside = grid.filledRows
    .filter((row) => row >= top && row <= end)
    .flatMap((row) => grid.cellsInRow(row).filter(({ column }) => column <= right))
  const isShown = shownCells(grid)
  return {
    top,
    bottom: end,
    merges: merges.map((merge) => ({ ...merge })),
    cells: [...above, ...inside].filter(isShown).map((cell) => cellJson(workbook, grid, cell)),
  }
}

/** Of a merge only the first cell shows. */
const shownCells =
  (grid: Grid) =>
  ({ row, column }: Cell): boolean => {
    const merge: Range | undefined = grid.mergeAt(row, column)
    return !merge || (merge.top === row && merge.left === column)
  }

const cellJson = (workbook: Workbook, grid: Grid, { row, column, text, kind, formula, style }: Cell): CellJson => {
  const { bold, strike, bordered, wrap, fontSize, align, vertical } = style
  const fill = style.fill === undefined ? undefined : workbook.rgb(style.fill)
  const color = style.color === undefined ? undefined : workbook.rgb(style.color)
  return {
    row,
    column,
    text,
    size: fontSize,
    ...(kind === 'number' ? { number: true } : {}),
    ...(formula === undefined ? {} : { formula }),
    ...(grid.choicesAt(row, column) ? { dropdown: true } : {}),
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { color }),
    ...(bold ? { bold } : {}),
    ...(strike ? { strike } : {}),
    ...(bordered ? { bordered } : {}),
    ...(wrap ? { wrap } : {}),
    ...(align === undefined ? {} : { align }),
    ...(vertical === undefined ? {} : { vertical }),
  }
}
