/** Single questions of which a person says where they stand and where their answers go. */
import { parseAddress } from '../workbook/address.ts'
import type { Grid } from '../workbook/grid.ts'
import { isPrefilled } from './answers.ts'
import { boxedOptions } from './boxes.ts'
import { ChecklistError } from './error.ts'
import { answerCellsOfForm } from './form-places.ts'
import type { GivenQuestion } from './given.ts'
import type { AnswerCell, Question } from './layout.ts'
import { addressOfSlot, type Slot, slotAt } from './view.ts'
import { leadingId } from './wording.ts'

export function withGivenQuestions(
  grid: Grid,
  found: readonly Question[],
  given: readonly GivenQuestion[],
): readonly Question[] {
  const said = new Map(given.map((question) => [anchorOf(grid, question.cell), question]))
  const known = found.map((question) => corrected(grid, question, said.get(question.cell)))
  const others = given
    .filter(({ cell }) => !found.some((question) => question.cell === anchorOf(grid, cell)))
    .map((question) => corrected(grid, newQuestion(grid, question.cell), question))
  return others.length === 0 ? known : [...known, ...others].sort((a, b) => a.row - b.row)
}

function corrected(grid: Grid, question: Question, said: GivenQuestion | undefined): Question {
  if (!said) return question
  const remarks = said.remarks === undefined ? {} : { remarksCell: anchorOf(grid, said.remarks) }
  const cells = said.answers?.map((cell) => anchorOf(grid, cell))
  if (!cells || isSame(cells, question.answerCells)) return { ...question, ...remarks }
  const slots = cells.map((cell) => slotOf(grid, cell))
  return { ...question, ...remarks, answerCells: cellsFrom(grid, slots), prefilled: slots.some(isPrefilled) }
}

function isSame(cells: readonly string[], found: readonly AnswerCell[]): boolean {
  const known = new Set(found.map(({ cell }) => cell))
  return known.size === new Set(cells).size && cells.every((cell) => known.has(cell))
}

/** Cells with a box each, one after the other, are one answer. */
function cellsFrom(grid: Grid, slots: readonly Slot[]): readonly AnswerCell[] {
  const [first, ...others] = slots
  if (!first) return []
  const place = { kind: 'answer', labelled: true } as const
  if (slots.every(({ text }) => boxedOptions(text).length > 0))
    return answerCellsOfForm(grid, { ...place, slot: first, others })
  return slots.flatMap((slot) => answerCellsOfForm(grid, { ...place, slot, others: [] }))
}

function newQuestion(grid: Grid, cell: string): Question {
  const slot = slotOf(grid, cell)
  if (slot.text === '') throw new ChecklistError('no-question-text', { sheet: grid.name, cell })
  return {
    sheet: grid.name,
    row: slot.range.top,
    rowEnd: slot.range.bottom,
    cell: addressOfSlot(slot),
    id: leadingId(slot.text) ?? '',
    context: [],
    text: slot.text,
    answerCells: [],
    prefilled: false,
  }
}

function anchorOf(grid: Grid, cell: string): string {
  return addressOfSlot(slotOf(grid, cell))
}

function slotOf(grid: Grid, cell: string): Slot {
  const place = parseAddress(cell)
  return slotAt(grid, place?.row ?? 1, place?.column ?? 1)
}
