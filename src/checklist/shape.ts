/** Measures what stands in a lane's cells. */
import type { Grid } from '../workbook/grid.ts'
import { boxedOptions } from './boxes.ts'
import { isChoiceWord } from './choices.ts'
import { beginsHere, controlsIn, slotInLane } from './lane-cells.ts'
import type { Lane } from './lanes.ts'
import { isMark } from './marks.ts'
import { listedOptions } from './options.ts'
import { remembered } from './remembered.ts'
import { isExampleLabel } from './row-skips.ts'
import { isOpen, isUnlocked, isUntickedValue, type Slot } from './view.ts'
import { asking, isId, isLatin } from './wording.ts'
import { isWord, ROW_WORDS, squash, startsWithWord } from './words.ts'

/** Shares are of the rows looked at (filled, open, dropdown, controls) or of the filled cells (the others); 0..1. */
export interface Shape {
  /** The rows in which a text begins that is more than a number or a mark. */
  readonly filledRows: ReadonlySet<number>
  readonly filled: number
  readonly open: number
  readonly dropdown: number
  /** The same of dropdowns that offer nothing but one mark. */
  readonly markDropdown: number
  /** The words of the first dropdown. */
  readonly offers: string
  readonly unlocked: number
  readonly controls: number
  readonly asks: number
  readonly ids: number
  readonly choiceWords: number
  readonly boxes: number
  readonly formulas: number
  readonly latin: number
  readonly distinct: number
  readonly averageLength: number
}

export function measure(grid: Grid, lane: Lane, rows: readonly number[]): Shape {
  const slots = rows.map((row) => ({ row, slot: slotInLane(grid, row, lane) }))
  const own = slots.filter(({ row, slot }) => beginsHere(slot, row, lane)).map(({ slot }) => slot)
  const filled = own.filter((slot) => slot.text !== '' && !saysNothing(slot, lane))
  const squashed = filled.map((slot) => squash(slot.text))
  const isPlace = (slot: Slot) => isOpen(grid, slot) || isToReplace(slot)
  const ofRows = (count: number) => (rows.length === 0 ? 0 : count / rows.length)
  const ofFilled = (test: (slot: Slot) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length
  const controlled = rows.filter((row) => controlsIn(grid, row, lane).length > 0)
  return {
    filledRows: new Set(filled.filter(({ text }) => !isId(text)).map(({ range }) => range.top)),
    filled: ofRows(filled.length),
    open: ofRows(own.filter(isPlace).length),
    dropdown: ofRows(own.filter((slot) => grid.choicesAt(slot.range.top, slot.range.left) !== undefined).length),
    markDropdown: ofRows(own.filter((slot) => offersMark(grid, slot)).length),
    offers: firstOffer(grid, own),
    unlocked: ofRows(own.filter((slot) => isUnlocked(grid, slot)).length),
    controls: ofRows(controlled.length),
    asks: filled.length === 0 ? 0 : filled.reduce((sum, slot) => sum + asking(slot.text), 0) / filled.length,
    ids: ofFilled((slot) => isId(slot.text) || isExampleLabel(slot.text)),
    choiceWords: ofFilled((slot) => isChoiceWord(slot.text)),
    boxes: ofFilled((slot) => offersChoices(slot.text) || isUntickedValue(slot)),
    formulas: ofRows(own.filter((slot) => slot.cell?.formula !== undefined).length),
    latin: ofFilled((slot) => isLatin(slot.text)),
    distinct: filled.length === 0 ? 0 : new Set(squashed).size / filled.length,
    averageLength: filled.length === 0 ? 0 : squashed.reduce((sum, text) => sum + text.length, 0) / filled.length,
  }
}

/** Words of the customer's that tell nothing of the column: in place of an answer, or in a note over its neighbours. */
function saysNothing(slot: Slot, lane: Lane): boolean {
  const isNote = slot.range.right > lane.right && startsWithWord(ROW_WORDS.noteStart, slot.text)
  return isNote || isWord(ROW_WORDS.guidance, slot.text) || isToReplace(slot)
}

/** 「（ここに記入）」 stands where the answer goes; a dropdown's own first word too. */
function isToReplace({ text, cell }: Slot): boolean {
  return text !== '' && cell?.formula === undefined && isWord(ROW_WORDS.placeholder, text)
}

/** What the first dropdown of a lane offers. */
function firstOffer(grid: Grid, own: readonly Slot[]): string {
  for (const { range } of own) {
    const values = grid.choicesAt(range.top, range.left)?.values
    if (values) return values.join('\n')
  }
  return ''
}

function offersMark(grid: Grid, { range }: Slot): boolean {
  const words = grid.choicesAt(range.top, range.left)?.values?.filter((value) => value.trim() !== '')
  return words?.length === 1 && words.every(isMark)
}

/** Boxes to tick, or words of which one is to be circled. */
const offersChoices = remembered(
  (text) => boxedOptions(text).length > 0 || (!isChoiceWord(text) && listedOptions(text) !== undefined),
)
