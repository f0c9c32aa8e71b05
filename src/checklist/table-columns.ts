/** The columns of a table by what they are for, and what a row has in them. */
import type { Grid } from '../workbook/grid.ts'
import type { Column } from './columns.ts'
import { beginsHere, controlsIn, isWithin, slotInLane } from './lane-cells.ts'
import type { Lane } from './lanes.ts'
import { isOpen, type Slot } from './view.ts'
import { isId } from './wording.ts'

export interface TableColumns {
  readonly question: Column
  readonly parent: Column | undefined
  readonly id: Column | undefined
  /** The columns that take the answer itself. */
  readonly answers: readonly Column[]
  readonly all: readonly Column[]
}

export function columnsOf(all: readonly Column[]): TableColumns | undefined {
  const question = all.find(({ role }) => role === 'question')
  if (!question) return undefined
  const answers = all.filter(({ role }) => role === 'answer' || role === 'choice')
  const ids = all.filter(({ role, lane }) => role === 'id' && !lane.hidden).sort((a, b) => b.confidence - a.confidence)
  return { all, question, answers, parent: all.find(({ role }) => role === 'parent'), id: ids[0] }
}

/** The words of a question: not the mark, (1), that stands before them in a cell of its own under the same header. */
export function wordsInLane(grid: Grid, row: number, lane: Lane): Slot {
  const slot = slotInLane(grid, row, lane)
  if (slot.range.right >= lane.right || !isId(slot.text)) return slot
  const rest = slotInLane(grid, row, { ...lane, left: slot.range.right + 1 })
  return rest.text !== '' && beginsHere(rest, row, lane) ? rest : slot
}

/** The question's text where it begins on this row; a stem that has no parts is the question itself. */
export function questionSlot(grid: Grid, columns: TableColumns, row: number): Slot | undefined {
  for (const column of [columns.question, columns.parent]) {
    if (!column) continue
    const slot = wordsInLane(grid, row, column.lane)
    if (slot.text === '' || !beginsHere(slot, row, column.lane)) continue
    if (
      column === columns.parent &&
      slotInLane(grid, row, columns.question.lane).text === '' &&
      slot.range.bottom > row
    )
      continue
    return slot
  }
  return undefined
}

export function hasId(grid: Grid, columns: TableColumns, row: number): boolean {
  if (!columns.id) return false
  const slot = slotInLane(grid, row, columns.id.lane)
  return slot.text !== '' && isWithin(slot, columns.id.lane)
}

export function idText(grid: Grid, columns: TableColumns, row: number): string {
  return columns.id && row > 0 ? slotInLane(grid, row, columns.id.lane).text : ''
}

export function hasOwnId(grid: Grid, columns: TableColumns, row: number): boolean {
  if (!columns.id) return false
  const slot = slotInLane(grid, row, columns.id.lane)
  return slot.text !== '' && slot.range.top === row && slot.range.left >= columns.id.lane.left
}

export function idCovers(grid: Grid, columns: TableColumns, row: number, previous: number): boolean {
  return columns.id !== undefined && slotInLane(grid, row, columns.id.lane).range.top <= previous
}

export function hasDropdown(grid: Grid, row: number, column: Column | undefined): boolean {
  if (!column) return false
  const { range } = slotInLane(grid, row, column.lane)
  return grid.choicesAt(range.top, range.left) !== undefined
}

/** A place of the answer's own: not under the merge of a heading, and drawn as a box or filled already. */
export function takesAnswer(grid: Grid, columns: TableColumns, row: number): boolean {
  return columns.answers.some(({ lane }) => {
    const slot = slotInLane(grid, row, lane)
    const own = isWithin(slot, lane)
    return own && (slot.text !== '' || isOpen(grid, slot) || controlsIn(grid, row, lane).length > 0)
  })
}
