/** Finds the rows that head a table: anywhere, in one or several tiers, merged or not. */
import type { Grid } from '../workbook/grid.ts'
import { isChoiceWord } from './choices.ts'
import { couldBeHeader, ownerOf, readHeader } from './header-text.ts'
import { CLEAR } from './lane-reading.ts'
import { isMerged, type Slot, slotAt, textSlots } from './view.ts'
import { isId } from './wording.ts'
import type { HeaderRole } from './words.ts'

/** The rows of one header, all its tiers. */
export interface HeaderRows {
  readonly top: number
  readonly bottom: number
}

const CERTAIN = 0.9
const MAX_TIERS = 5
/** Share of a header row's cells that may be worded like no header. */
const MAX_FOREIGN = 0.34
/** 「対応できますか」 may head a column of answers. */
const SHORT_QUESTION = /^[^。]{2,12}か[？?]?$/

/** One column per grade: 1 2 3 4 5. */
const GRADE = /^[0-9０-９]$/

const ASKS: readonly HeaderRole[] = ['question', 'item']
const TAKES_ANSWERS: readonly HeaderRole[] = ['answer', 'judgement', 'explanation', 'remarks', 'evidence']

export function findHeaders(grid: Grid, rows: readonly number[]): readonly HeaderRows[] {
  const found: HeaderRows[] = []
  for (const row of rows) {
    const last = found.at(-1)
    if ((last && row <= last.bottom) || textSlots(grid, row).length < 2) continue
    const bottom = tiersBelow(grid, row)
    if (!headsTable(grid, row, bottom) || (last && !isBeyondDoubt(grid, row, bottom))) continue
    if (last && goesOnCounting(grid, last.bottom + 1, row)) continue
    found.push({ top: tierAbove(grid, row, last?.bottom ?? 0), bottom })
  }
  return found
}

/** 「Q002 | 連絡先 | 自由記述」 below 「Q001 | ...」: a row of the list, whatever else it says. */
function goesOnCounting(grid: Grid, first: number, row: number): boolean {
  const [one] = textSlots(grid, first)
  const [other] = textSlots(grid, row)
  if (!one || !other || one.range.left !== other.range.left || !isNumberCell(other)) return false
  const withoutDigits = (text: string) => text.replace(/[0-9０-９]+/g, '0')
  return isId(one.text) && withoutDigits(one.text) === withoutDigits(other.text)
}

/** A header names at least a question and a place to answer, or enough of its other columns to leave no doubt. */
function headsTable(grid: Grid, top: number, bottom: number): boolean {
  const first = textSlots(grid, top)
  if (first.length < 2 || first.some((slot) => slot.range.bottom > bottom)) return false
  const slots = rowsBetween(top, bottom)
    .flatMap((row) => textSlots(grid, row))
    .filter(({ text }) => !GRADE.test(text))
  const foreign = slots.filter(
    (slot) => (!couldBeHeader(slot.text) && !SHORT_QUESTION.test(slot.text)) || isNumberCell(slot),
  )
  if (foreign.length > slots.length * MAX_FOREIGN) return false
  const readings = slots.map((slot) => readHeader(slot.text)).filter((reading) => reading.strength >= CLEAR)
  if (!first.some((slot) => readHeader(slot.text).strength >= CLEAR)) return false
  const roles = new Set(readings.map((reading) => reading.best))
  const asks = readings.some((reading) => ASKS.some((role) => (reading.strengths.get(role) ?? 0) >= CLEAR))
  const offersChoices = slots.filter(({ text }) => isChoiceWord(text)).length >= 2
  const answers =
    offersChoices ||
    readings.some((reading) => TAKES_ANSWERS.some((role) => (reading.strengths.get(role) ?? 0) >= CLEAR))
  if (asks && offersChoices) return true
  if (roles.size < 2) return false
  if (asks) return answers || roles.size >= 3 || (first.length >= 3 && isCertainTwice(first))
  if (
    answers &&
    roles.size >= 3 &&
    first.length >= 3 &&
    first.every(({ text }) => readHeader(text).strength >= CERTAIN)
  ) {
    return true
  }
  if (answers && isOverAnswersAlone(grid, first, bottom)) return true
  return answers && (roles.has('id') || roles.has('context') || isHeadedByTopic(first) || isMostlyCertain(first))
}

const ROWS_TO_SEE = 3

/** Only the columns to fill in are named: the texts to their left have no header. */
function isOverAnswersAlone(grid: Grid, slots: readonly Slot[], bottom: number): boolean {
  const left = slots[0]?.range.left ?? 1
  const readings = slots.map(({ text }) => readHeader(text))
  const takeAnswers = readings.every(
    ({ best, strength }) => strength >= CERTAIN && best !== undefined && TAKES_ANSWERS.includes(best),
  )
  const filled = rowsBetween(bottom + 1, bottom + ROWS_TO_SEE).filter((row) => {
    const texts = textSlots(grid, row)
    return texts.some(({ range, text }) => range.right < left && !isId(text))
  })
  return takeAnswers && left > 1 && filled.length === ROWS_TO_SEE
}

/** The question's own header may be a word that no list knows. */
function isMostlyCertain(slots: readonly Slot[]): boolean {
  const readings = slots.map(({ text }) => readHeader(text))
  const [first] = readings
  const opensWithAnswer = first?.best !== undefined && first.strength >= CLEAR && TAKES_ANSWERS.includes(first.best)
  const isSentence = slots.some(({ text }) => !couldBeHeader(text))
  return slots.length >= 4 && !opensWithAnswer && !isSentence && isCertainTwice(slots)
}

function isCertainTwice(slots: readonly Slot[]): boolean {
  return slots.filter(({ text }) => readHeader(text).strength >= CERTAIN).length >= 2
}

/** 「1. 組織的対策 | 回答 | 備考」 */
function isHeadedByTopic([first, ...others]: readonly Slot[]): boolean {
  if (!first || readHeader(first.text).strength >= CLEAR || others.length < 2) return false
  const readings = others.map(({ text }) => readHeader(text))
  const takeAnswers = readings.every(({ best, strength }) => strength >= CLEAR && best && TAKES_ANSWERS.includes(best))
  return takeAnswers && readings.some(({ strength }) => strength >= CERTAIN)
}

/** Below a first header, the rows of its table come before another header does. */
function isBeyondDoubt(grid: Grid, top: number, bottom: number): boolean {
  const readings = rowsBetween(top, bottom)
    .flatMap((row) => textSlots(grid, row))
    .map((slot) => readHeader(slot.text))
  return readings.filter(({ strength }) => strength >= CERTAIN).length >= 2
}

function isNumberCell(slot: Slot): boolean {
  return slot.cell?.kind === 'number' || (/[0-9①-⑳]/.test(slot.text) && isId(slot.text))
}

function rowsBetween(top: number, bottom: number): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset)
}

/** Takes in the rows that vertical merges reach into, and the tiers of smaller headers under wide or blank ones. */
function tiersBelow(grid: Grid, top: number): number {
  let bottom = top
  for (let row = top; row <= bottom && bottom - top < MAX_TIERS; row += 1) {
    const reach = Math.max(bottom, ...textSlots(grid, row).map((slot) => slot.range.bottom))
    bottom = Math.min(reach, top + MAX_TIERS)
    if (row === bottom && isLowerTier(grid, row, row + 1)) bottom += 1
  }
  return bottom
}

/** Whether `row` holds nothing but the names of columns that the header row above it grouped or left blank. */
function isLowerTier(grid: Grid, above: number, row: number): boolean {
  const upper = textSlots(grid, above)
  const slots = textSlots(grid, row).filter((slot) => isUnderHeader(grid, slot, above, upper))
  if (slots.length === 0 || upper.length < 2 || goesOnLeft(grid, above, row)) return false
  return slots.every((slot) => {
    if (!couldBeHeader(slot.text) || isNumberCell(slot)) return false
    const over = slotAt(grid, above, slot.range.left)
    if (over.text === '') return isNamed(slot) || isPainted(slot, upper)
    const isGroup = over.range.right > over.range.left && slot.range.right <= over.range.right
    if (isGroup) return slot.range.right - slot.range.left < over.range.right - over.range.left
    return isSplitBelow(over, slots, upper) || isChoiceWord(slot.text)
  })
}

/** Below a header that is merged down to the tier above, texts are the table's own. */
function goesOnLeft(grid: Grid, above: number, row: number): boolean {
  return textSlots(grid, row).some(({ range }) => {
    const over = slotAt(grid, above, range.left)
    return over.text !== '' && over.range.top < above && over.range.bottom === above
  })
}

function isNamed({ text }: Slot): boolean {
  return readHeader(text).strength >= CLEAR || isChoiceWord(text)
}

/** An unmerged group header: below the blank to its right the lower tier goes on. */
function isSplitBelow(over: Slot, lower: readonly Slot[], upper: readonly Slot[]): boolean {
  const next = upper.find(({ range }) => range.left > over.range.left)?.range.left ?? Number.POSITIVE_INFINITY
  return lower.some(({ range }) => range.left > over.range.right && range.left < next)
}

/** What stands apart to the right has nothing to do with the table. */
function isUnderHeader(grid: Grid, slot: Slot, above: number, upper: readonly Slot[]): boolean {
  const isDrawn = slotAt(grid, above, slot.range.left).cell?.style.bordered === true
  const first = upper[0]?.range.left ?? 1
  return slot.range.left >= first && (isDrawn || slot.range.left <= (upper.at(-1)?.range.right ?? 0) + 1)
}

function isPainted(slot: Slot, upper: readonly Slot[]): boolean {
  const fill = slot.cell?.style.fill
  return fill !== undefined && upper.some((other) => other.cell?.style.fill === fill)
}

/** A row of group names (貴社記入欄, 当社使用欄) right above the header belongs to it. */
function tierAbove(grid: Grid, top: number, after: number): number {
  const above = top - 1
  if (above <= after) return top
  const slots = textSlots(grid, above)
  const heads = textSlots(grid, top)
  const first = heads[0]
  if (slots.length === 0 || !first) return top
  const groups = slots.every((slot) => {
    const under = heads.filter((head) => head.range.left >= slot.range.left && head.range.left <= slot.range.right)
    const isGroup = slot.range.left > first.range.left && slot.range.bottom === above && under.length > 0
    const isWide = isMerged(slot) && under.length > 1
    const named = isWide || readHeader(slot.text).strength > 0 || ownerOf([slot.text]) !== undefined
    return isGroup && named && couldBeHeader(slot.text) && !/[:：]/.test(slot.text)
  })
  return groups ? above : top
}
