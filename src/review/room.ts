import type { Grid } from '../workbook/index.ts'
import { cellWidth } from '../workbook/row-heights.ts'

/** An answer may always be this long: a row grows for it, and what is shorter hardly says anything. */
const LEAST = 120
/** What fits into a whole page of merged cells is still not worth reading. */
const MOST = 600
/** Lines of Japanese fonts stand about this many font sizes apart. */
const LINE_PITCH = 1.5
/** A digit's width is about half a full-width character's, in the standard font that widths are counted in. */
const DIGITS_PER_CHARACTER = 2
const STANDARD_SIZE = 11

/** How many full-width characters a cell, or the merge that it anchors, shows; undefined where the file leaves its height open. */
export const roomIn = (grid: Grid, row: number, column: number): number | undefined => {
  const { top, bottom } = grid.mergeAt(row, column) ?? { top: row, bottom: row }
  const fontSize = grid.cell(row, column)?.style.fontSize ?? STANDARD_SIZE
  let height = 0
  for (let at = top; at <= bottom; at += 1) {
    const { height: own, hidden } = grid.row(at)
    if (own === undefined) return undefined
    if (!hidden) height += own
  }
  const lines = Math.floor(height / (fontSize * LINE_PITCH))
  const perLine = Math.floor((cellWidth(grid, row, column) * STANDARD_SIZE) / fontSize / DIGITS_PER_CHARACTER)
  return Math.min(MOST, Math.max(LEAST, lines * perLine))
}
