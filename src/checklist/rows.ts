/** Tells the rows of a table apart: questions, section headings, continued lines, examples, totals, notes. */
import type { Grid } from '../workbook/grid.ts'
import { boxedOptions } from './boxes.ts'
import { isChoiceWord } from './choices.ts'
import type { Column } from './columns.ts'
import type { SkipReason } from './layout.ts'
import { beginsHere, controlsIn, slotInLane } from './shape.ts'
import { isOpen, look, type Slot, slotAt, textSlots } from './view.ts'
import { asking, isId, isPart } from './wording.ts'
import { FORM_WORDS, isWord, ROW_WORDS, startsWithWord, wordIn } from './words.ts'

export type RowReading =
  | { readonly kind: 'question'; readonly row: number; readonly slot: Slot; readonly skip?: SkipReason }
  | { readonly kind: 'continuation'; readonly row: number; readonly slot: Slot }
  | { readonly kind: 'section'; readonly row: number; readonly slot: Slot }
  /** 「備考」 in place of a question: a place to write, for the question above. */
  | { readonly kind: 'remarks'; readonly row: number; readonly slot: Slot }
  /** Nothing but a further box to tick. */
  | { readonly kind: 'boxes'; readonly row: number; readonly slot: Slot }

/** What the table's questions have in common, as shares of the rows with text in the question's lane. */
interface Norm {
  readonly ids: number
  readonly dropdowns: number
  readonly open: number
  readonly asks: number
  readonly look: string
  readonly answerLook: string
}

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
  const ids = all.filter(({ role, lane }) => role === 'id' && !lane.hidden)
  return { all, question, answers, parent: all.find(({ role }) => role === 'parent'), id: ids[0] }
}

const NORMAL = 0.7
const MAX_SECTION = 80
const ENOUGH_DOUBTS = 2

export function readRows(grid: Grid, columns: TableColumns, rows: readonly number[]): readonly RowReading[] {
  const asked = rows.flatMap((row) => {
    const slot = questionSlot(grid, columns, row)
    return slot ? [{ row, slot }] : []
  })
  const norm = normOf(grid, columns, typical(asked))
  const slots = new Map(asked.map(({ row, slot }) => [row, slot]))
  const readings: RowReading[] = []
  for (const [index, row] of rows.entries()) {
    const last = readings.at(-1)
    const slot = slots.get(row)
    const nextId = idText(grid, columns, rows[index + 1] ?? 0)
    const reading = slot ? readAsked(grid, columns, norm, { row, slot, nextId }, last) : (moreBoxes(grid, columns, row) ?? readHeading(grid, columns, row))
    if (reading) readings.push(reading)
  }
  return readings
}

type AskedRow = { readonly row: number; readonly slot: Slot }

/** Headings may stand in the question's own column: where most texts ask, only these show what a question looks like. */
function typical(asked: readonly AskedRow[]): readonly AskedRow[] {
  const sentences = asked.filter(({ slot }) => asking(slot.text) > 0)
  return sentences.length >= asked.length / 2 ? sentences : asked
}

/** The question's text where it begins on this row; a stem that has no parts is the question itself. */
export function questionSlot(grid: Grid, columns: TableColumns, row: number): Slot | undefined {
  for (const column of [columns.question, columns.parent]) {
    if (!column) continue
    const slot = slotInLane(grid, row, column.lane)
    if (slot.text === '' || !beginsHere(slot, row, column.lane)) continue
    if (column === columns.parent && slotInLane(grid, row, columns.question.lane).text === '' && slot.range.bottom > row) continue
    return slot
  }
  return undefined
}

function normOf(grid: Grid, columns: TableColumns, asked: readonly AskedRow[]): Norm {
  const share = (test: (candidate: AskedRow) => boolean) =>
    asked.length === 0 ? 0 : asked.filter(test).length / asked.length
  const main = columns.answers[0]
  const answerAt = (row: number) => (main ? slotInLane(grid, row, main.lane) : undefined)
  return {
    ids: share(({ row }) => hasId(grid, columns, row)),
    dropdowns: share(({ row }) => main !== undefined && hasDropdown(grid, row, main)),
    open: share(({ row }) => takesAnswer(grid, columns, row)),
    asks: share(({ slot }) => asking(slot.text) > 0),
    look: mostFrequent(asked.map(({ slot }) => look(slot))),
    answerLook: mostFrequent(asked.map(({ row }) => fillOf(answerAt(row)))),
  }
}

function mostFrequent(values: readonly string[]): string {
  const counts = Map.groupBy(values, (value) => value)
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? ''
}

function fillOf(slot: Slot | undefined): string {
  return slot?.cell?.style.fill ?? ''
}

function hasId(grid: Grid, columns: TableColumns, row: number): boolean {
  if (!columns.id) return false
  const slot = slotInLane(grid, row, columns.id.lane)
  return slot.text !== '' && slot.range.left >= columns.id.lane.left && slot.range.left <= columns.id.lane.right
}

function idText(grid: Grid, columns: TableColumns, row: number): string {
  return columns.id && row > 0 ? slotInLane(grid, row, columns.id.lane).text : ''
}

/** 1 stands over 1.1 and 1-1. */
function opensNumbers(id: string, next: string): boolean {
  return id !== '' && next.startsWith(id.replace(/[.．]$/, '')) && /^[-－.．(（]/.test(next.slice(id.replace(/[.．]$/, '').length))
}

/** 「□ 実施済」 over 「□ 未実施」: one option a row. */
function moreBoxes(grid: Grid, columns: TableColumns, row: number): RowReading | undefined {
  const slots = textSlots(grid, row).filter(({ range }) => columns.all.some(({ lane }) => range.left >= lane.left && range.left <= lane.right))
  const [slot] = slots
  const isAnswer = slot !== undefined && columns.answers.some(({ lane }) => slot.range.left >= lane.left && slot.range.left <= lane.right)
  return isAnswer && slots.length === 1 && boxedOptions(slot.text).length === 1 ? { kind: 'boxes', row, slot } : undefined
}

function hasDropdown(grid: Grid, row: number, column: Column): boolean {
  const { range } = slotInLane(grid, row, column.lane)
  return grid.choicesAt(range.top, range.left) !== undefined
}

/** A place of the answer's own: not under the merge of a heading, and drawn as a box or filled already. */
function takesAnswer(grid: Grid, columns: TableColumns, row: number): boolean {
  return columns.answers.some(({ lane }) => {
    const slot = slotInLane(grid, row, lane)
    const own = slot.range.left >= lane.left && slot.range.left <= lane.right
    return own && (slot.text !== '' || isOpen(grid, slot) || controlsIn(grid, row, lane).length > 0)
  })
}

function readAsked(
  grid: Grid,
  columns: TableColumns,
  norm: Norm,
  { row, slot, nextId }: AskedRow & { readonly nextId: string },
  last: RowReading | undefined,
): RowReading | undefined {
  if (isExample(grid, columns, row)) return { kind: 'question', row, slot, skip: 'example' }
  if (isTotal(grid, columns, row) || explainsChoice(grid, columns, row)) return undefined
  const label = labelOf(grid, columns, row, slot)
  if (label) return label
  if (reachesAnswers(columns, slot)) return heading(row, slot)
  if (continues(grid, columns, norm, row, slot, last)) return { kind: 'continuation', row, slot }
  const doubts = doubtsAbout(grid, columns, norm, row, slot) + (opensNumbers(idText(grid, columns, row), nextId) ? 1 : 0)
  if (doubts >= ENOUGH_DOUBTS) return heading(row, slot)
  if (!hasId(grid, columns, row) && startsWithWord(ROW_WORDS.noteStart, slot.text) && asking(slot.text) < 1) return undefined
  if (isWord(ROW_WORDS.closing, slot.text)) return undefined
  const skip = skipReason(grid, columns, row, slot)
  return skip ? { kind: 'question', row, slot, skip } : { kind: 'question', row, slot }
}

function labelOf(grid: Grid, columns: TableColumns, row: number, slot: Slot): RowReading | undefined {
  const [main] = columns.answers
  if (!main || hasId(grid, columns, row) || !isWord(FORM_WORDS.remarks, slot.text)) return undefined
  return { kind: 'remarks', row, slot: slotInLane(grid, row, main.lane) }
}

function heading(row: number, slot: Slot): RowReading | undefined {
  const isNote = startsWithWord(ROW_WORDS.noteStart, slot.text) || wordIn(ROW_WORDS.closing, slot.text) !== undefined
  return isNote || slot.text.length > MAX_SECTION ? undefined : { kind: 'section', row, slot }
}

function reachesAnswers(columns: TableColumns, slot: Slot): boolean {
  return columns.answers.some(({ lane }) => slot.range.left < lane.left && slot.range.right >= lane.left)
}

/** Each way in which a row differs from the questions around it speaks for its being none. */
function doubtsAbout(grid: Grid, columns: TableColumns, norm: Norm, row: number, slot: Slot): number {
  const main = columns.answers[0]
  const id = columns.id ? slotInLane(grid, row, columns.id.lane).text : ''
  const lacksId = norm.ids >= NORMAL && !isPart(slot.text) && (!hasId(grid, columns, row) || (isIdColumn(columns) && !isId(id)))
  const answer = main ? slotInLane(grid, row, main.lane) : undefined
  const lacksDropdown = main !== undefined && norm.dropdowns >= NORMAL && answer?.text === '' && !hasDropdown(grid, row, main)
  const lacksPlace = norm.open >= NORMAL && !takesAnswer(grid, columns, row)
  const looksOther = norm.look !== look(slot) && isEmphasised(slot, norm)
  const shaded = answer?.text === '' && fillOf(answer) !== norm.answerLook && fillOf(answer) === fillOf(slot) && fillOf(slot) !== ''
  const speaksOther = norm.asks >= NORMAL && asking(slot.text) === 0
  return [lacksId, lacksDropdown, lacksPlace, looksOther, shaded, speaksOther].filter(Boolean).length
}

/** A legend under the table: a sign where the ids stand, and its meaning beside it. */
function explainsChoice(grid: Grid, columns: TableColumns, row: number): boolean {
  const id = columns.id ? slotInLane(grid, row, columns.id.lane).text : ''
  return /[^-－―]/.test(id) && isChoiceWord(id)
}

function isIdColumn(columns: TableColumns): boolean {
  return columns.id !== undefined && columns.id.shape.ids >= NORMAL
}

function isEmphasised(slot: Slot, norm: Norm): boolean {
  const [fill, bold] = norm.look.split('/')
  return (slot.cell?.style.bold === true && bold !== 'bold') || (fillOf(slot) !== '' && fillOf(slot) !== fill)
}

const UNFINISHED = /[^。．.？?！!）)」』]$/

/** A long question may be spread over several rows, with or without merges beside it. */
function continues(
  grid: Grid,
  columns: TableColumns,
  norm: Norm,
  row: number,
  slot: Slot,
  last: RowReading | undefined,
): boolean {
  if (!last || (last.kind !== 'question' && last.kind !== 'continuation') || hasOwnId(grid, columns, row) || isPart(slot.text) || slot.range.left !== last.slot.range.left) return false
  const main = columns.answers[0]
  const answer = main ? slotInLane(grid, row, main.lane) : undefined
  if (main && answer && answer.range.top < row && answer.range.bottom >= row && answer.range.left >= main.lane.left) {
    return answer.range.top <= last.row && (columns.id === undefined || norm.ids < NORMAL || !hasId(grid, columns, row) || idCovers(grid, columns, row, last.row))
  }
  if (norm.ids < CONTINUATION_IDS || hasId(grid, columns, row) || last.slot.range.bottom + 1 !== row) return false
  if (answer && (answer.text !== '' || (main && hasDropdown(grid, row, main)))) return false
  return UNFINISHED.test(last.slot.text) || startsWithWord(ROW_WORDS.continuation, slot.text)
}

const CONTINUATION_IDS = 0.4

function hasOwnId(grid: Grid, columns: TableColumns, row: number): boolean {
  if (!columns.id) return false
  const slot = slotInLane(grid, row, columns.id.lane)
  return slot.text !== '' && slot.range.top === row && slot.range.left >= columns.id.lane.left
}

function idCovers(grid: Grid, columns: TableColumns, row: number, previous: number): boolean {
  return columns.id !== undefined && slotInLane(grid, row, columns.id.lane).range.top <= previous
}

function isExample(grid: Grid, columns: TableColumns, row: number): boolean {
  const left = columns.question.lane.right
  return textSlots(grid, row).some(
    (slot) => slot.range.left <= left && slot.range.left >= (columns.all[0]?.lane.left ?? 1) && slot.text.length <= 40 && isExampleLabel(slot.text),
  )
}

function isExampleLabel(text: string): boolean {
  return isWord(ROW_WORDS.example, text) || /^[（(【［[<＜]?(?:記入|回答|記載|入力)例/.test(text)
}

function isTotal(grid: Grid, columns: TableColumns, row: number): boolean {
  const [first] = columns.all
  return textSlots(grid, row)
    .filter((slot) => slot.range.left >= (first?.lane.left ?? 1) && slot.range.left <= columns.question.lane.right)
    .some((slot) => isWord(ROW_WORDS.total, slot.text))
}

/** A row without a question: a heading where its text stands alone and wide, or is no value of its own column. */
function readHeading(grid: Grid, columns: TableColumns, row: number): RowReading | undefined {
  const first = columns.all[0]?.lane.left ?? 1
  const last = columns.all.at(-1)?.lane.right ?? 1
  const slots = textSlots(grid, row).filter((slot) => slot.range.left >= first && slot.range.left <= last)
  const [slot] = slots
  if (!slot || isTotal(grid, columns, row) || slots.some(({ range }) => range.left > columns.question.lane.right)) return undefined
  const own = columns.all.find(({ lane }) => slot.range.left >= lane.left && slot.range.left <= lane.right)
  const isWide = own !== undefined && slot.range.right > own.lane.right
  const isValue = own !== undefined && !isWide && (own.role === 'context' || own.role === 'parent' || (own.role === 'id' && isId(slot.text) && slots.length === 1))
  if (isValue || isExampleLabel(slot.text)) return undefined
  const longest = slots.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  return heading(row, longest)
}

function skipReason(grid: Grid, columns: TableColumns, row: number, slot: Slot): SkipReason | undefined {
  if (slot.cell?.style.strike === true) return 'struck_out'
  if (needsNoAnswer(grid, columns, row, slot)) return 'no_answer_needed'
  return grid.row(row).hidden ? 'hidden_row' : undefined
}

const LONG_WORD = 4

function needsNoAnswer(grid: Grid, columns: TableColumns, row: number, slot: Slot): boolean {
  if (isWord(ROW_WORDS.noAnswer, slot.text)) return true
  const fillable = columns.all.filter(({ role }) => role === 'answer' || role === 'explanation' || role === 'remarks')
  return fillable.some(({ lane }) => {
    const { text } = slotInLane(grid, row, lane)
    return (wordIn(ROW_WORDS.noAnswer, text)?.word.length ?? 0) >= LONG_WORD || isWord(ROW_WORDS.noAnswer, text)
  })
}

/** Whether the place that a column has on a row is its own, and not under a neighbour's merge. */
export function isOwnPlace(grid: Grid, row: number, column: Column): boolean {
  const { range } = slotAt(grid, row, column.lane.left)
  return range.left >= column.lane.left && range.left <= column.lane.right
}
