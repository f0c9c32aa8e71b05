/** What a row has in a lane. */
import type { FormControl, Grid } from '../workbook/grid.ts'
import { type Lane, rangeOf } from './lanes.ts'
import { type Slot, slotAt } from './view.ts'

/** The slot that begins in the lane on this row; else the empty place at the lane's left edge, or what lies over it. */
export function slotInLane(grid: Grid, row: number, lane: Lane): Slot {
  for (const column of rangeOf(lane.left, lane.right)) {
    const slot = slotAt(grid, row, column)
    if (slot.text !== '' && slot.range.left >= lane.left) return slot
  }
  return slotAt(grid, row, lane.left)
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
