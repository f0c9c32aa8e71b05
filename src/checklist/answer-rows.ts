/** A question merged over several rows, each with a name of its own and a place beside it: all of them are its answer. */
import type { Grid } from '../workbook/grid.ts'
import { isChoiceWord } from './choices.ts'
import type { Column } from './columns.ts'
import { beginsHere, slotInLane } from './lane-cells.ts'
import { rangeOf } from './lanes.ts'
import type { TableColumns } from './table-columns.ts'
import type { Slot } from './view.ts'

export interface AnswerRow {
  readonly row: number
  /** What this row alone stands for, where the rows are the words to choose from. */
  readonly option?: string
}

/** The rows of a question that take an answer each; the first alone where its rows have no names. */
export function answerRows(grid: Grid, columns: TableColumns, { range }: Slot): readonly AnswerRow[] {
  const rows = rangeOf(range.top, range.bottom)
  const named = columns.all.find((column) => isName(column) && names(grid, column, rows).length === rows.length)
  if (rows.length < 2 || !named) return [{ row: range.top }]
  const texts = names(grid, named, rows)
  const areOptions = texts.every(isChoiceWord) || OPTIONS.test(named.lane.path.at(-1) ?? '')
  return rows.map((row, index) => ({ row, ...(areOptions ? { option: texts[index] ?? '' } : {}) }))
}

/** A column to be read, of what may be chosen. */
export function listsOptions({ role, lane, shape }: Column): boolean {
  return role === 'other' && shape.filled > 0 && OPTIONS.test(lane.path.at(-1) ?? '')
}

const OPTIONS = /選択肢|回答候補|options?$|choices?$/iu
const NO_NAMES: readonly Column['role'][] = ['id', 'parent', 'question', 'twin', 'context']

/** What the customer wrote beside the question. */
function isName({ role, shape, lane }: Column): boolean {
  return !NO_NAMES.includes(role) && role !== 'theirs' && shape.filled > 0.5 && shape.boxes < 0.5 && !lane.hidden
}

function names(grid: Grid, { lane }: Column, rows: readonly number[]): readonly string[] {
  return rows
    .map((row) => ({ row, slot: slotInLane(grid, row, lane) }))
    .filter(({ row, slot }) => slot.text !== '' && beginsHere(slot, row, lane))
    .map(({ slot }) => slot.text)
}
