/** Tells where below a table its legend begins: signs or levels, each beside its meaning. */
import type { Grid } from '../workbook/grid.ts'
import { isOption } from './options.ts'
import { textSlots } from './view.ts'

const LEAST = 3

/** The rows of a table without a legend that follows them behind a gap. */
export function rowsBeforeLegend(grid: Grid, rows: readonly number[]): readonly number[] {
  const start = rows.findIndex((row, index) => {
    const isBehindGap = index > 0 && (rows[index - 1] ?? row) < row - 1
    const own = isEntry(grid, row) ? index : index + 1
    const entries = rows.slice(own, own + LEAST)
    return isBehindGap && entries.length === LEAST && entries.every((entry) => isEntry(grid, entry))
  })
  return start < 0 ? rows : rows.slice(0, start)
}

function isEntry(grid: Grid, row: number): boolean {
  const [sign, meaning, another] = textSlots(grid, row)
  return sign !== undefined && isOption(sign.text) && meaning !== undefined && another === undefined
}
