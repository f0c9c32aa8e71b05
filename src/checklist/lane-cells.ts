/** What a row has in a lane. */
import type { FormControl, Grid } from '../workbook/grid.ts'
import { type Lane, rangeOf } from './lanes.ts'
import { type Slot, slotAt } from './view.ts'

/** The slot that begins in the lane on this row; else the empty place at the lane's left edge, or what lies over it. */
export function slotInLane(grid: Grid, row: number, lane: Lane): Slot {
  const first = slotAt(grid, row, lane.left)
  if (lane.left === lane.right || (first.text !== '' && isWithin(first, lane))) return first
  for (const column of columnsToSee(grid, row, lane)) {
    const slot = slotAt(grid, row, column)
    if (slot.text !== '' && isWithin(slot, lane)) return slot
  }
  return first
}

/** Wider lanes are gaps, where nothing is merged down from above: there the row's own cells will do. */
const WIDEST = 100

function columnsToSee(grid: Grid, row: number, lane: Lane): readonly number[] {
  if (lane.right - lane.left < WIDEST) return rangeOf(lane.left + 1, lane.right)
  return grid
    .cellsInRow(row)
    .map(({ column }) => column)
    .filter((column) => column > lane.left && column <= lane.right)
}

/** Begins in the lane, and is not the end of a neighbour's merge. */
export function isWithin({ range }: Slot, lane: Lane): boolean {
  return range.left >= lane.left && range.left <= lane.right
}

export function beginsHere(slot: Slot, row: number, lane: Lane): boolean {
  return slot.range.top === row && isWithin(slot, lane)
}

export function controlsIn(grid: Grid, row: number, lane: Lane): readonly FormControl[] {
  return grid.controls.filter(
    (control) =>
      control.row === row && control.column >= lane.left && control.column <= lane.right && isTickable(control.kind),
  )
}

/** Check boxes and option buttons, as the file formats spell them; not push buttons or group boxes. */
export function isTickable(kind: string): boolean {
  return /check|radio|option/i.test(kind)
}
