/** What the questions of a table have in common, and in how many ways a row differs from them. */
import type { Grid } from '../workbook/grid.ts'
import { slotInLane } from './lane-cells.ts'
import { hasDropdown, hasId, idText, type TableColumns, takesAnswer } from './table-columns.ts'
import { indentOf, look, type Slot } from './view.ts'
import { asking, isId, isPart } from './wording.ts'
import { ROW_WORDS, startsWithWord } from './words.ts'

/** As shares of the rows with text in the question's lane. */
export interface Norm {
  readonly ids: number
  /** The same of all rows, those with the rest of a long question among them. */
  readonly idsOfAll: number
  readonly dropdowns: number
  readonly open: number
  readonly asks: number
  /** The questions themselves bear the marks of headings. */
  readonly marked: boolean
  readonly look: string
  /** How far a text that asks is moved in, at the least: headings stand further to the left. */
  readonly indent: number
  readonly answerLook: string
}

export type AskedRow = { readonly row: number; readonly slot: Slot }

/** Headings may stand in the question's own column: where most texts ask, only these show what a question looks like. */
function typical(asked: readonly AskedRow[]): readonly AskedRow[] {
  const sentences = asked.filter(({ slot }) => asking(slot.text) > 0)
  return sentences.length >= asked.length / 2 ? sentences : asked
}

const NORMAL = 0.7
const MANY = 0.4

/** As headings are marked: 【 】 around it, ■ before it, 第1章. */
const MARKED =
  /^(?:【[^】]*】|〔[^〕]*〕|＜[^＞]*＞|<[^>]*>|《[^》]*》)$|^【[0-9０-９A-ZＡ-Ｚ一二三四五六七八九十]{1,3}】|^[■●◆▼▶◎]|^第[0-9０-９一二三四五六七八九十]+[章節条]/u

export function normOf(grid: Grid, columns: TableColumns, all: readonly AskedRow[]): Norm {
  const asked = typical(all)
  const share = (test: (candidate: AskedRow) => boolean) =>
    asked.length === 0 ? 0 : asked.filter(test).length / asked.length
  const main = columns.answers[0]
  const answerAt = (row: number) => (main ? slotInLane(grid, row, main.lane) : undefined)
  return {
    ids: share(({ row }) => hasId(grid, columns, row)),
    idsOfAll: all.length === 0 ? 0 : all.filter(({ row }) => hasId(grid, columns, row)).length / all.length,
    dropdowns: share(({ row }) => main !== undefined && hasDropdown(grid, row, main)),
    open: share(({ row }) => takesAnswer(grid, columns, row)),
    asks: share(({ slot }) => asking(slot.text) > 0),
    marked: share(({ slot }) => MARKED.test(slot.text)) > 0.5,
    look: mostFrequent(asked.map(({ slot }) => look(slot))),
    indent: least(all.filter(({ slot }) => asking(slot.text) > 0).map(({ slot }) => indentOf(slot))),
    answerLook: mostFrequent(asked.map(({ row }) => fillOf(answerAt(row)))),
  }
}

function mostFrequent(values: readonly string[]): string {
  const counts = Map.groupBy(values, (value) => value)
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? ''
}

function least(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.min(...values)
}

function fillOf(slot: Slot | undefined): string {
  return slot?.cell?.style.fill ?? ''
}

/** What comes right below. */
export interface Following {
  readonly nextId: string
  /** The text in the question's lane. */
  readonly next: Slot | undefined
}

/** Each way in which a row differs from the questions around it speaks for its being none. */
export function doubtsAbout(
  grid: Grid,
  columns: TableColumns,
  norm: Norm,
  { row, slot, nextId, next }: AskedRow & Following,
): number {
  const [main] = columns.answers
  const answer = main && slotInLane(grid, row, main.lane)
  const id = idText(grid, columns, row)
  const isOtherId = isIdColumn(columns) && !isId(id)
  const lacksId = norm.ids >= NORMAL && !isPart(slot.text) && (isOtherId || !hasId(grid, columns, row))
  const opensOwn = opensNumbers(id, nextId)
  // Among numbers of several levels the headings may outnumber what is asked.
  const dropdownsWanted = opensOwn ? 0 : isEmphasised(slot, norm) ? MANY : NORMAL
  const lacksDropdown = norm.dropdowns > dropdownsWanted && answer?.text === '' && !hasDropdown(grid, row, main)
  const lacksPlace = norm.open >= NORMAL && !takesAnswer(grid, columns, row)
  const isHeadingMark = MARKED.test(slot.text) && asking(slot.text) < 1 && !norm.marked
  const speaksOther = norm.asks >= NORMAL && asking(slot.text) === 0
  const doubts = [
    lacksId,
    lacksDropdown || lacksPlace,
    speaksOther,
    opensOwn,
    isEmphasised(slot, norm),
    isShaded(slot, answer, norm),
  ]
  const opensParts = id === '' && asking(slot.text) < 1 && opensNumbers(leadingNumber(slot.text), nextId)
  const isOutdented = indentOf(slot) < norm.indent && asking(slot.text) === 0
  const opensInner = standsOver(slot, next) && !(main !== undefined && hasDropdown(grid, row, main))
  const isHeading = isHeadingMark || opensParts || isOutdented || (opensInner && id === '')
  return doubts.filter(Boolean).length + (isHeading ? HEADING_MARK : opensInner ? 1 : 0)
}

/** The text below is moved in further, and is no note to this one. */
function standsOver(slot: Slot, next: Slot | undefined): boolean {
  if (next === undefined || asking(slot.text) > 0 || indentOf(next) <= indentOf(slot)) return false
  return !startsWithWord(ROW_WORDS.noteStart, next.text) && !startsWithWord(ROW_WORDS.continuation, next.text)
}

/** A heading's mark outweighs any single other sign. */
const HEADING_MARK = 2

/** A heading's colour runs on over the answer's place. */
function isShaded(slot: Slot, answer: Slot | undefined, norm: Norm): boolean {
  return (
    answer?.text === '' && fillOf(slot) !== '' && fillOf(answer) === fillOf(slot) && fillOf(answer) !== norm.answerLook
  )
}

/** The number that a text itself begins with: 「1-1 利用者の登録」. */
export function leadingNumber(text: string): string {
  return /^\s*([0-9０-９]{1,3}(?:[-－.．][0-9０-９]{1,3})*)(?![0-9０-９])/u.exec(text)?.[1] ?? ''
}

/** 1 stands over 1.1 and 1-1. */
function opensNumbers(id: string, next: string): boolean {
  return (
    id !== '' &&
    next.startsWith(id.replace(/[.．]$/, '')) &&
    /^[-－.．(（]/.test(next.slice(id.replace(/[.．]$/, '').length))
  )
}

function isIdColumn(columns: TableColumns): boolean {
  return columns.id !== undefined && columns.id.shape.ids >= NORMAL
}

function isEmphasised(slot: Slot, norm: Norm): boolean {
  const [fill, bold] = norm.look.split('/')
  return (slot.cell?.style.bold === true && bold !== 'bold') || (fillOf(slot) !== '' && fillOf(slot) !== fill)
}
