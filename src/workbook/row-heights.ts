import type { Grid, Range } from './grid.ts'
import { lineCount } from './text-size.ts'

/** Excel's own limit, in points. */
const TALLEST = 409.5
const USUAL_HEIGHT = 15
/** Lines of Japanese fonts stand 1.2 (ＭＳ Ｐゴシック) to 1.75 (メイリオ) font sizes apart. */
const TIGHTEST_LINE = 1.2
const WIDEST_LINE = 1.75
/** Space above and below the lines of a cell. */
const EDGE = 1.5

export interface WrittenText {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly fontSize: number
}

export interface HeightContext {
  readonly grid: Grid
  readonly standardSize: number
  readonly defaultHeight: number | undefined
}

/**
 * The rows that must grow for the texts to be seen, with their new heights. Programs do not measure again a row whose
 * height is stored, and never one whose cells are merged. No row shrinks.
 */
export function growRows(written: readonly WrittenText[], context: HeightContext): ReadonlyMap<number, number> {
  return new RowFitter(context).fit(written)
}

/** How high a row is shown, in points, also where the file leaves it to the program. */
export function shownHeights(context: HeightContext): (row: number) => number {
  const fitter = new RowFitter(context)
  return (row) => (context.grid.row(row).hidden ? 0 : fitter.present(row))
}

class RowFitter {
  private readonly context: HeightContext
  private readonly linePitch: number
  private readonly heights = new Map<number, number>()

  constructor(context: HeightContext) {
    this.context = context
    const { defaultHeight, standardSize } = context
    const pitch = (defaultHeight ?? WIDEST_LINE * standardSize) / standardSize
    this.linePitch = Math.min(Math.max(pitch, TIGHTEST_LINE), WIDEST_LINE)
  }

  fit(written: readonly WrittenText[]): ReadonlyMap<number, number> {
    const spanning: (WrittenText & { readonly merge: Range })[] = []
    for (const text of written) {
      const merge = this.context.grid.mergeAt(text.row, text.column)
      if (merge && merge.bottom > merge.top) spanning.push({ ...text, merge })
      else this.grow(text.row, this.heightOf(text))
    }
    for (const text of spanning) this.growTogether(text.merge, this.heightOf(text))
    return this.heights
  }

  private heightOf({ row, column, text, fontSize }: WrittenText): number {
    const face = { fontSize, standardSize: this.context.standardSize }
    const lines = lineCount(text, cellWidth(this.context.grid, row, column), face)
    return lines * fontSize * this.linePitch + EDGE
  }

  private grow(row: number, wanted: number): void {
    const { hidden } = this.context.grid.row(row)
    const present = this.present(row)
    const height = Math.min(Math.ceil(wanted * 4) / 4, TALLEST)
    if (!hidden && height > present) this.heights.set(row, height)
  }

  /** What the rows of a merge lack together is shared out among them. */
  private growTogether(merge: Range, wanted: number): void {
    const rows: number[] = []
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      if (!this.context.grid.row(row).hidden) rows.push(row)
    }
    const present = rows.reduce((sum, row) => sum + this.present(row), 0)
    const share = (wanted - present) / rows.length
    if (share > 0) for (const row of rows) this.grow(row, this.present(row) + share)
  }

  /** A row without a stored height is as high as its highest text: to store less would shrink it. */
  present(row: number): number {
    return this.heights.get(row) ?? this.context.grid.row(row).height ?? this.measured(row)
  }

  private measured(row: number): number {
    const { grid, defaultHeight } = this.context
    let height = defaultHeight ?? USUAL_HEIGHT
    for (const cell of grid.cellsInRow(row)) {
      if (!cell.style.wrap || cell.text === '') continue
      const merge = grid.mergeAt(row, cell.column)
      if (merge) continue
      height = Math.max(height, this.heightOf({ ...cell, fontSize: cell.style.fontSize }))
    }
    return height
  }
}

/** The width of a cell, or of the whole merge that it anchors. */
export function cellWidth(grid: Grid, row: number, column: number): number {
  const { left, right } = grid.mergeAt(row, column) ?? { left: column, right: column }
  let width = 0
  for (let at = left; at <= right; at += 1) {
    const { width: own, hidden } = grid.column(at)
    if (!hidden) width += own
  }
  return width
}
