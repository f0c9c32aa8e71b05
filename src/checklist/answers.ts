/** The cells that take a question's answer: dropdowns, boxes to tick, one cell or column per option, or plain text. */

import { addressOf, parseAddress } from '../workbook/address.ts'
import type { Grid } from '../workbook/grid.ts'
import { boxedOptions, isUnticked } from './boxes.ts'
import { isChoiceWord } from './choices.ts'
import type { Column } from './columns.ts'
import { controlsIn, slotInLane } from './lane-cells.ts'
import { type Lane, rangeOf } from './lanes.ts'
import type { AnswerCell } from './layout.ts'
import { markFor, markIfSo } from './marks.ts'
import { listedOptions, type OptionSet, optionsBehind, optionsInRow, wordsInUse } from './options.ts'
import { addressOfSlot, isUntickedValue, type Slot, slotAt } from './view.ts'
import { isWord, ROW_WORDS } from './words.ts'

/** Where the options of each answer column come from, found once for the table. */
export interface AnswerColumnOptions {
  readonly column: Column
  /** Some rows have a dropdown: then a row without one wants text. */
  readonly hasDropdowns: boolean
  readonly options: OptionSet | undefined
  /** A person says what the options are: then every cell has them, but for what its dropdown allows. */
  readonly isGiven: boolean
  /** What to put into a column that stands for one option. */
  readonly mark: string
  /** Says on each row what may be chosen there. */
  readonly listedIn?: Lane | undefined
}

export function optionsOfColumn(
  grid: Grid,
  column: Column,
  rows: readonly number[],
  legend: OptionSet | undefined,
  given: OptionSet | undefined,
): AnswerColumnOptions {
  const hasDropdowns = column.shape.dropdown > 0
  const slots = rows.map((row) => slotInLane(grid, row, column.lane))
  const offered = slots.map(({ range }) => grid.choicesAt(range.top, range.left)?.values).find((values) => values)
  const texts = slots.map(({ text }) => text)
  const mark = markFor(offered, texts, column.lane.path)
  if (given) return { column, hasDropdowns, options: given, isGiven: true, mark }
  const fromHeader = column.lane.path
    .toReversed()
    .map((title) => listedOptions(title) ?? optionsBehind(title) ?? onlyMark(title))
    .find((set) => set !== undefined)
  const isProse = column.shape.choiceWords < 0.5 && column.shape.averageLength > MAX_CHOICE
  const used = wordsInUse(texts)
  const usesLegend = column.role === 'answer' && !isProse
  const fromLegend = usesLegend ? (legend ?? used) : undefined
  const options = fromHeader && !(fromLegend && tellsMore(fromLegend, fromHeader)) ? fromHeader : fromLegend
  return { column, hasDropdowns, options, isGiven: false, mark }
}

const MAX_CHOICE = 12

function onlyMark(title: string): OptionSet | undefined {
  const mark = markIfSo([title])
  return mark === undefined ? undefined : { options: [mark], legend: {} }
}

/** A header 「適合/不適合」 is a name only, where the sheet says that 対象外 may be chosen too. */
function tellsMore(legend: OptionSet, header: OptionSet): boolean {
  return legend.options.length > header.options.length && header.options.every((word) => legend.options.includes(word))
}

export interface QuestionRows {
  readonly row: number
  readonly rowEnd: number
}

/** The answer cells that one column gives a question. */
export function answersIn(grid: Grid, known: AnswerColumnOptions, rows: QuestionRows): readonly AnswerCell[] {
  const { column, options, isGiven } = known
  if (column.role === 'choice') return choiceColumnCell(grid, known, rows)
  const controls = controlCells(grid, column, rows)
  if (controls.length > 0) return controls
  const boxes = boxCells(grid, column, rows)
  if (boxes.length > 0) return boxes
  const slot = slotInLane(grid, rows.row, column.lane)
  if (!isFree(slot, column)) return []
  const dropdown = grid.choicesAt(slot.range.top, slot.range.left)
  if (dropdown) return [choiceCell(slot, dropdown.values ?? options?.options ?? [], options)]
  if (slot.cell?.kind === 'boolean') return [choiceCell(slot, [TICKED, UNTICKED], options)]
  const offered = isGiven ? undefined : listedOptions(slot.text)
  if (offered && !isChoiceWord(slot.text)) return [choiceCell(slot, offered.options, offered)]
  const listed = isGiven ? undefined : optionsBeside(grid, known, rows.row)
  if (listed) return [choiceCell(slot, listed.options, listed)]
  if ((known.hasDropdowns && !isGiven) || !options) return [{ cell: addressOfSlot(slot), kind: 'text', options: [] }]
  return [choiceCell(slot, options.options, options)]
}

const TICKED = 'TRUE'
const UNTICKED = 'FALSE'

const BY_NUMBER = /番号|記号|[nN][oO]\.?$|number/u

function optionsBeside(grid: Grid, { column, listedIn }: AnswerColumnOptions, row: number): OptionSet | undefined {
  if (!listedIn || column.role !== 'answer') return undefined
  return optionsInRow(slotInLane(grid, row, listedIn).text, BY_NUMBER.test(column.lane.path.at(-1) ?? ''))
}

function isFree(slot: Slot, column: Column): boolean {
  const { range, cell } = slot
  return range.left >= column.lane.left && range.left <= column.lane.right && cell?.formula === undefined
}

function choiceCell(slot: Slot, options: readonly string[], explained: OptionSet | undefined): AnswerCell {
  const cell = { cell: addressOfSlot(slot), kind: 'choice' as const, options }
  const legend = Object.fromEntries(
    Object.entries(explained?.legend ?? {}).filter(([option]) => options.includes(option)),
  )
  return Object.keys(legend).length > 0 ? { ...cell, legend } : cell
}

const GROUP_OF_COLUMNS = 'columns'

/** A column of its own for each option: tick the box or the control in it, or put the mark into it. */
function choiceColumnCell(
  grid: Grid,
  { column, mark }: AnswerColumnOptions,
  rows: QuestionRows,
): readonly AnswerCell[] {
  const option = column.lane.path.at(-1) ?? ''
  const group = `${GROUP_OF_COLUMNS}-${rows.row}`
  const controls = controlCells(grid, column, rows)
  if (controls.length > 0) return controls.map((cell) => ({ ...cell, options: [option], group }))
  const slot = slotInLane(grid, rows.row, column.lane)
  if (!isFree(slot, column)) return []
  const cell = { cell: addressOfSlot(slot), kind: 'checkbox' as const, options: [option], group }
  return [boxedOptions(slot.text).length > 0 ? cell : { ...cell, mark }]
}

/** A cell of its own for each option, one below the other. */
export function optionCell(cell: AnswerCell, option: string, mark: string, row: number): AnswerCell {
  const group = `rows-${row}`
  if (cell.kind === 'checkbox') return { ...cell, options: [option], group }
  return { cell: cell.cell, kind: 'checkbox', options: [option], group, mark }
}

function controlCells(grid: Grid, column: Column, rows: QuestionRows): readonly AnswerCell[] {
  const controls = rangeOf(rows.row, rows.rowEnd).flatMap((row) => controlsIn(grid, row, column.lane))
  return controls.map((control) => {
    const linked = control.linkedCell === undefined ? undefined : parseAddress(control.linkedCell.replace(/^.*!/, ''))
    return {
      cell: addressOf(control.row, control.column),
      kind: 'checkbox',
      options: [control.label.trim()].filter(Boolean),
      formControl: control.name,
      group: `controls-${rows.row}`,
      ...(linked ? { linkedCell: addressOf(linked.row, linked.column) } : {}),
    }
  })
}

/** One text with several boxes, or several cells with one box each and the label in or beside it. */
function boxCells(grid: Grid, column: Column, rows: QuestionRows): readonly AnswerCell[] {
  const slots = rangeOf(rows.row, rows.rowEnd)
    .flatMap((row) =>
      rangeOf(column.lane.left, column.lane.right).map((at) => ({ row, at, slot: slotAt(grid, row, at) })),
    )
    .filter(({ row, at, slot }) => slot.range.top === row && slot.range.left === at)
    .map(({ slot }) => slot)
    .filter((slot) => boxedOptions(slot.text).length > 0)
  const [only] = slots
  if (!only) return []
  if (slots.length === 1) {
    const options = boxedOptions(only.text)
      .map(({ label }) => label)
      .filter(Boolean)
    return [options.length > 0 ? { cell: addressOfSlot(only), kind: 'checkbox', options } : loneBox(only)]
  }
  return slots.map((slot) => ({
    cell: addressOfSlot(slot),
    kind: 'checkbox',
    options: [boxedOptions(slot.text)[0]?.label || slotAt(grid, slot.range.top, slot.range.right + 1).text],
    group: `boxes-${rows.row}`,
  }))
}

const YES = 'はい'

/** A box without a word: ticking it says yes. */
export function loneBox(slot: Slot): AnswerCell {
  return { cell: addressOfSlot(slot), kind: 'checkbox', options: [YES] }
}

/** 「　　年　月」, 「（　　　）」: a frame for the answer. */
export const FRAME = /^(?:[\s\u3000（）()＿_年月日時分名人件回社台円％%]|から|まで|以内|以上|頃|約)+$/u

/** Whether a cell holds an answer already, rather than boxes, a frame, or words yet to be chosen from. */
export function isPrefilled(slot: Slot): boolean {
  const { text } = slot
  if (isUntickedValue(slot)) return false
  if (text === '' || isUnticked(text) || FRAME.test(text) || isWord(ROW_WORDS.placeholder, text)) return false
  return isChoiceWord(text) || listedOptions(text) === undefined
}
