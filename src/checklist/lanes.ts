/**
 * Cuts a table into lanes: what a person would call its columns. In 方眼紙 a lane is many narrow columns wide; under a merged
 * header a lane may have to be cut again where the rows below are.
 */
import type { Grid } from '../workbook/grid.ts'
import { boxedOptions } from './boxes.ts'
import type { HeaderRows } from './headers.ts'
import { isOpen, type Slot, slotAt, textSlots } from './view.ts'

export interface Lane {
  readonly left: number
  readonly right: number
  /** The header texts over it, outermost tier first. */
  readonly path: readonly string[]
  readonly hidden: boolean
}

/** Columns below this width are the squares of 方眼紙. */
export const NARROW = 4.5
/** Share of the rows in which something must begin at a column, for a lane to begin there without a header of its own. */
const REGULAR = 0.4
const SAMPLE = 120
const MAX_LANES = 400

/** @param given columns that begin a lane because a person says so */
export function cutLanes(
  grid: Grid,
  header: HeaderRows | undefined,
  rows: readonly number[],
  given: readonly number[] = [],
): readonly Lane[] {
  const tiers = header ? rangeOf(header.top, header.bottom) : []
  const slots = tiers
    .flatMap((row) => textSlots(grid, row))
    .filter((slot) => slot.range.right - slot.range.left < MAX_LANES)
  const headed = new Set([...slots.map((slot) => slot.range.left), ...given])
  if (headed.size === 0) return []
  const sample = rows.slice(0, SAMPLE)
  const right = Math.max(...slots.map((slot) => slot.range.right), ...given)
  const left = leftEdge(grid, Math.min(...headed), sample)
  const starts = rangeOf(left, right).filter((column) => {
    if (column === left || headed.has(column)) return true
    const over = slots.findLast(({ range }) => range.left < column && column <= range.right)
    if (over) return beginsInRows(grid, sample, column) && !holdsBoxes(grid, sample, over)
    if (beginsInRows(grid, sample, column)) return true
    const rowsToSee = [...tiers, ...sample]
    return isUnused(grid, rowsToSee, column) && !isUnused(grid, rowsToSee, column - 1)
  })
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? right + 1) - 1
    return { left: start, right: end, path: headerPath(grid, tiers, start), hidden: isHidden(grid, start, end) }
  })
}

export function rangeOf(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset)
}

/** Categories and ids often stand in columns that bear no header. */
function leftEdge(grid: Grid, headed: number, rows: readonly number[]): number {
  const used = rangeOf(1, headed - 1).filter((column) => {
    const filled = rows.filter((row) => slotAt(grid, row, column).text !== '')
    return filled.length >= Math.max(2, rows.length * REGULAR)
  })
  return Math.min(headed, ...used)
}

function beginsInRows(grid: Grid, rows: readonly number[], column: number): boolean {
  const narrow = grid.column(column).width < NARROW
  const beginning = rows.filter((row) => {
    const slot = slotAt(grid, row, column)
    if (slot.range.left !== column) return false
    if (narrow) return slot.range.right > column && (slot.text !== '' || isOpen(grid, slot))
    return slot.text !== '' || isOpen(grid, slot)
  })
  return beginning.length >= Math.max(1, rows.length * REGULAR)
}

/** An ordinary column that nothing stands in: a gap between two tables. */
function isUnused(grid: Grid, rows: readonly number[], column: number): boolean {
  if (grid.column(column).width < NARROW) return false
  return rows.every((row) => {
    const slot = slotAt(grid, row, column)
    return slot.range.left === column && slot.text === '' && !isOpen(grid, slot)
  })
}

/** Boxes and their labels, each in a cell of its own, under one header: one answer, not many columns. */
function holdsBoxes(grid: Grid, rows: readonly number[], { range }: Slot): boolean {
  const boxed = rows.filter((row) => {
    const boxes = grid
      .cellsInRow(row)
      .filter(({ column, text }) => column >= range.left && column <= range.right && boxedOptions(text).length > 0)
    return boxes.length > 1 || boxes.some(({ text }) => boxedOptions(text)[0]?.label === '')
  })
  return boxed.length >= rows.length * REGULAR
}

function isHidden(grid: Grid, left: number, right: number): boolean {
  return rangeOf(left, right).every((column) => grid.column(column).hidden)
}

function headerPath(grid: Grid, tiers: readonly number[], column: number): readonly string[] {
  const slots = tiers.map((row) => groupOver(grid, tiers, row, column)).filter((slot) => slot.text !== '')
  const distinct = slots.filter((slot, index) => slots.findIndex((other) => other.range === slot.range) === index)
  const path = distinct.map((slot) => slot.text).filter((text, index, all) => text !== all[index - 1])
  const words = path.filter((text) => !POINTS.test(text))
  return words.length > 0 ? words : path
}

/** What an answer counts, below its name: 「4点」. */
const POINTS = /^[（(]?[-－▲+＋]?[0-9０-９]+\s*(?:点|pts?|points?)[)）]?$/iu

/** An unmerged group header stands only over the first of its columns: it is carried to those that have a name below. */
function groupOver(grid: Grid, tiers: readonly number[], row: number, column: number): Slot {
  const own = slotAt(grid, row, column)
  const below = tiers.filter((tier) => tier > row)
  const isNamed = (at: number) =>
    below.some((tier) => slotAt(grid, tier, at).text !== '' && slotAt(grid, tier, at).range.top > row)
  if (own.text !== '' || !isNamed(column)) return own
  for (let at = column - 1; at >= 1 && column - at <= MAX_GROUP; at -= 1) {
    const slot = slotAt(grid, row, at)
    if (slot.text !== '') return slot.range.bottom === row && isNamed(at) ? slot : own
  }
  return own
}

const MAX_GROUP = 12
