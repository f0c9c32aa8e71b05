/** Reads a grid as a person sees it: a merged area is one slot, wherever one looks at it. */
import { addressOf } from '../workbook/address.ts'
import type { Cell, Grid, Range } from '../workbook/grid.ts'

export interface Slot {
  readonly range: Range
  readonly text: string
  /** Absent where the file has no such cell. */
  readonly cell: Cell | undefined
}

export function slotAt(grid: Grid, row: number, column: number): Slot {
  const range = grid.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column }
  const cell = grid.cell(range.top, range.left)
  return { range, cell, text: cell?.text.trim() ?? '' }
}

export function addressOfSlot(slot: Slot): string {
  return addressOf(slot.range.top, slot.range.left)
}

/** What has its top-left corner in this row and holds text, left to right. */
export function textSlots(grid: Grid, row: number): readonly Slot[] {
  return grid
    .cellsInRow(row)
    .filter((cell) => cell.text.trim() !== '')
    .map((cell) => slotAt(grid, row, cell.column))
    .filter((slot) => slot.range.top === row && slot.text !== '')
}

/** The rows in which something is written, top to bottom. */
export function textRows(grid: Grid): readonly number[] {
  return grid.filledRows.filter((row) => grid.cellsInRow(row).some((cell) => cell.text.trim() !== ''))
}

/** Empty, and drawn or set up as a place to write: bordered, with a dropdown, unlocked, or merged into a box. */
export function isOpen(grid: Grid, slot: Slot): boolean {
  if (slot.text !== '' || slot.cell?.formula !== undefined) return false
  const { top, left } = slot.range
  return (
    slot.cell?.style.bordered === true ||
    isUnlocked(grid, slot) ||
    grid.choicesAt(top, left) !== undefined ||
    isMerged(slot)
  )
}

export function isUnlocked(grid: Grid, slot: Slot): boolean {
  return grid.protected && slot.cell !== undefined && !slot.cell.style.locked
}

export function isMerged(slot: Slot): boolean {
  return slot.range.top < slot.range.bottom || slot.range.left < slot.range.right
}

/** How far a text is moved in, by its style or by blanks in front of it. */
export function indentOf({ cell }: Slot): number {
  return (cell?.style.indent ?? 0) + (/^[ \u3000]*/.exec(cell?.text ?? '')?.[0].length ?? 0)
}

/** The check box of a spreadsheet service, which keeps a truth value, not ticked. */
export function isUntickedValue({ cell }: Slot): boolean {
  return cell?.kind === 'boolean' && cell.text === 'FALSE' && cell.formula === undefined
}

/** How a slot is painted: equal for cells that play the same part. */
export function look(slot: Slot): string {
  const style = slot.cell?.style
  return style === undefined ? '' : `${style.fill ?? ''}/${style.bold ? 'bold' : ''}/${style.fontSize}`
}
