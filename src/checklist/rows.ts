/** Tells the rows of a table apart: questions, section headings, continued lines, totals, notes. */
import type { Grid } from '../workbook/grid.ts'
import { boxedOptions } from './boxes.ts'
import { isChoiceWord } from './choices.ts'
import { readHeader } from './header-text.ts'
import { isWithin, slotInLane } from './lane-cells.ts'
import type { SkipReason } from './layout.ts'
import type { RowKind } from './mapping.ts'
import { type AskedRow, doubtsAbout, type Following, leadingNumber, type Norm, normOf } from './row-norm.ts'
import { isExampleLabel, skipReason } from './row-skips.ts'
import { hasDropdown, hasId, hasOwnId, idCovers, idText, questionSlot, type TableColumns } from './table-columns.ts'
import { indentOf, type Slot, textSlots } from './view.ts'
import { isId, isPart } from './wording.ts'
import { FORM_WORDS, isWord, ROW_WORDS, startsWithWord, wordIn } from './words.ts'

export type RowReading =
  | { readonly kind: 'question'; readonly row: number; readonly slot: Slot; readonly skip?: SkipReason }
  | { readonly kind: 'continuation'; readonly row: number; readonly slot: Slot }
  | { readonly kind: 'section'; readonly row: number; readonly slot: Slot }
  /** 「備考」 in place of a question: a place to write, for the question above. */
  | { readonly kind: 'remarks'; readonly row: number; readonly slot: Slot }
  /** Nothing but a further box to tick. */
  | { readonly kind: 'boxes'; readonly row: number; readonly slot: Slot }

const MAX_SECTION = 80
const ENOUGH_DOUBTS = 2

/** @param said what a person says of single rows */
export function readRows(
  grid: Grid,
  columns: TableColumns,
  rows: readonly number[],
  said: ReadonlyMap<number, RowKind>,
): readonly RowReading[] {
  const asked = rows.flatMap((row) => {
    const slot = questionSlot(grid, columns, row)
    return slot ? [{ row, slot }] : []
  })
  const norm = normOf(grid, columns, asked)
  const slots = new Map(asked.map(({ row, slot }) => [row, slot]))
  const readings: RowReading[] = []
  for (const [index, row] of rows.entries()) {
    const last = readings.at(-1)
    const slot = slots.get(row)
    const next = rows[index + 1] ?? 0
    const nextId = idText(grid, columns, next) || leadingNumber(slots.get(next)?.text ?? '')
    const kind = said.get(row)
    if (kind) {
      readings.push(...asSaid(kind, row, slot ?? ownSlots(grid, columns, row)[0]))
      continue
    }
    const reading = slot
      ? readAsked(grid, columns, norm, { row, slot, nextId, next: slots.get(next) }, last)
      : (moreBoxes(grid, columns, row) ?? readHeading(grid, columns, row))
    if (reading) readings.push(reading)
  }
  return readings
}

function asSaid(kind: RowKind, row: number, slot: Slot | undefined): readonly RowReading[] {
  if (kind === 'none' || !slot) return []
  if (kind === 'heading') return [{ kind: 'section', row, slot }]
  if (kind === 'continuation') return [{ kind, row, slot }]
  return [{ kind: 'question', row, slot, ...(kind === 'question' ? {} : { skip: kind }) }]
}

function readAsked(
  grid: Grid,
  columns: TableColumns,
  norm: Norm,
  asked: AskedRow & Following,
  last: RowReading | undefined,
): RowReading | undefined {
  const { row, slot } = asked
  const skip = skipReason(grid, columns, row, slot)
  if (skip === 'example') return { kind: 'question', row, slot, skip }
  if (isTotal(grid, columns, row) || explainsChoice(grid, columns, row) || explainsQuestion(grid, columns, row))
    return undefined
  if (asksForAnythingElse(grid, columns, row, slot)) return undefined
  const label = readLabel(grid, columns, row, slot)
  if (label) return label
  if (reachesAnswers(columns, slot)) return heading(row, slot)
  if (continues(grid, columns, norm, asked, last)) return { kind: 'continuation', row, slot }
  if (doubtsAbout(grid, columns, norm, asked) >= ENOUGH_DOUBTS) return heading(row, slot)
  if (isNote(grid, columns, row, slot) || isWord(ROW_WORDS.closing, slot.text)) return undefined
  return { kind: 'question', row, slot, ...(skip === undefined ? {} : { skip }) }
}

function readLabel(grid: Grid, columns: TableColumns, row: number, slot: Slot): RowReading | undefined {
  const [main] = columns.answers
  if (!main || hasId(grid, columns, row) || !isWord(FORM_WORDS.remarks, slot.text)) return undefined
  return { kind: 'remarks', row, slot: slotInLane(grid, row, main.lane) }
}

function heading(row: number, slot: Slot): RowReading | undefined {
  const isNoHeading =
    startsWithWord(ROW_WORDS.noteStart, slot.text) ||
    STARRED_SENTENCE.test(slot.text) ||
    wordIn(ROW_WORDS.closing, slot.text) !== undefined
  return isNoHeading || slot.text.length > MAX_SECTION ? undefined : { kind: 'section', row, slot }
}

/** 「その他お気づきの点」: no question, and nothing for a paper to say. */
function asksForAnythingElse(grid: Grid, columns: TableColumns, row: number, slot: Slot): boolean {
  return startsWithWord(ROW_WORDS.freeRemarks, slot.text) && !hasDropdown(grid, row, columns.answers[0])
}

/** 「＊記入してください」: a star marks a note where a sentence follows it. */
const STARRED_SENTENCE = /^[＊*].*(?:こと|ください|下さい|ます|です|。)$/u

function reachesAnswers(columns: TableColumns, slot: Slot): boolean {
  return columns.answers.some(({ lane }) => slot.range.left < lane.left && slot.range.right >= lane.left)
}

function isNote(grid: Grid, columns: TableColumns, row: number, slot: Slot): boolean {
  const id = hasId(grid, columns, row) ? idText(grid, columns, row) : ''
  return startsWithWord(ROW_WORDS.noteStart, id === '' ? slot.text : id)
}

/** A legend under the table: a sign where the ids stand, and its meaning beside it. */
function explainsChoice(grid: Grid, columns: TableColumns, row: number): boolean {
  const id = idText(grid, columns, row)
  return /[^-－―]/.test(id) && isChoiceWord(id)
}

/** 「解説」, 「確認方法」: words of the customer's on the question above. */
function explainsQuestion(grid: Grid, columns: TableColumns, row: number): boolean {
  return ownSlots(grid, columns, row).some(
    (slot) => slot.range.left <= columns.question.lane.right && isWord(ROW_WORDS.guidance, slot.text),
  )
}

const UNFINISHED = /[^。．.？?！!）)」』]$/
/** Where ids are this frequent, a row without one may go on with the question above. */
const CONTINUATION_IDS = 0.4

/** A long question may be spread over several rows, with or without merges beside it. */
function continues(
  grid: Grid,
  columns: TableColumns,
  norm: Norm,
  { row, slot }: AskedRow,
  last: RowReading | undefined,
): boolean {
  if (last?.kind !== 'question' && last?.kind !== 'continuation') return false
  if (hasOwnId(grid, columns, row) || isPart(slot.text) || slot.range.left !== last.slot.range.left) return false
  if (indentOf(slot) < indentOf(last.slot)) return false
  const [main] = columns.answers
  const answer = main && slotInLane(grid, row, main.lane)
  if (main && answer && answer.range.top < row && isWithin(answer, main.lane)) {
    const isUnderSameId = !hasId(grid, columns, row) || idCovers(grid, columns, row, last.row)
    return answer.range.top <= last.row && isUnderSameId
  }
  if (norm.idsOfAll < CONTINUATION_IDS || hasId(grid, columns, row) || last.slot.range.bottom + 1 !== row) return false
  if (answer && (answer.text !== '' || hasDropdown(grid, row, main))) return false
  return UNFINISHED.test(last.slot.text) || startsWithWord(ROW_WORDS.continuation, slot.text)
}

/** 「□ 実施済」 over 「□ 未実施」: one option a row. */
function moreBoxes(grid: Grid, columns: TableColumns, row: number): RowReading | undefined {
  const [slot, another] = ownSlots(grid, columns, row)
  if (!slot || another || boxedOptions(slot.text).length !== 1) return undefined
  return columns.answers.some(({ lane }) => isWithin(slot, lane)) ? { kind: 'boxes', row, slot } : undefined
}

function ownSlots(grid: Grid, columns: TableColumns, row: number): readonly Slot[] {
  return textSlots(grid, row).filter((slot) => columns.all.some(({ lane }) => isWithin(slot, lane)))
}

function isTotal(grid: Grid, columns: TableColumns, row: number): boolean {
  return ownSlots(grid, columns, row).some(
    (slot) => slot.range.left <= columns.question.lane.right && isWord(ROW_WORDS.total, slot.text),
  )
}

/** A row without a question: a heading, where its text stands alone and is no value of its own column. */
function readHeading(grid: Grid, columns: TableColumns, row: number): RowReading | undefined {
  const slots = ownSlots(grid, columns, row)
  const [first] = slots
  const { right } = columns.question.lane
  if (!first || first.range.left > right || isTotal(grid, columns, row)) return undefined
  // The names of the answer columns may come again beside a heading.
  if (slots.some(({ range, text }) => range.left > right && readHeader(text).strength < 1)) return undefined
  if (isExampleLabel(first.text) || isColumnValue(columns, first, slots.length)) return undefined
  return heading(
    row,
    slots.reduce((longest, slot) => (slot.text.length > longest.text.length ? slot : longest)),
  )
}

function isColumnValue(columns: TableColumns, slot: Slot, companions: number): boolean {
  const own = columns.all.find(({ lane }) => isWithin(slot, lane))
  if (!own || slot.range.right > own.lane.right) return false
  return own.role === 'context' || own.role === 'parent' || (own.role === 'id' && isId(slot.text) && companions === 1)
}
