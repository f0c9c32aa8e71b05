/**
 * Bare lists of questions, without a header that names their columns: the answer goes into the same column all the way down,
 * and only where the sheet leaves no doubt which one. A blank column may as well be the customer's own.
 */
import type { Bilingual } from '../error.ts'
import type { Grid } from '../workbook/grid.ts'
import { type FormPlace, hasTick, invitesAnswer, mainPlace } from './form-places.ts'
import { rangeOf } from './lanes.ts'
import { REASONS } from './reasons.ts'
import { isUnlocked, type Slot, slotAt, textRows, textSlots } from './view.ts'
import { asking, leadingId } from './wording.ts'

interface Placed {
  readonly slot: Slot
  readonly places: readonly FormPlace[]
}

export interface Settled<T extends Placed> {
  readonly asked: readonly (T & { readonly isUnclear?: boolean })[]
  /** For a person who then says it. */
  readonly doubt?: Bilingual
}

/** Fewer are no list. */
const LEAST = 3
const MOSTLY = 0.5
const SAMPLE = 120
const MAX_WIDTH = 120

export function settlePlaces<T extends Placed>(grid: Grid, asked: readonly T[]): Settled<T> {
  if (asked.every(({ places }) => places.length === 0)) return { asked: besideNothing(grid, asked) }
  const bare = asked.filter(isBare)
  if (bare.length < Math.max(LEAST, asked.length * MOSTLY)) return { asked }
  const sample = bare.slice(0, SAMPLE).map(({ slot }) => slot)
  const columns = columnsInviting(grid, sample)
  if (columns.length === 0) return { asked }
  const column = onlyColumn(grid, sample, columns)
  if (column !== undefined)
    return { asked: asked.map((each) => ({ ...each, places: placesInColumn(grid, each, column) })) }
  const unclear = asked.flatMap((each) => {
    if (isLabelled(each)) return [each]
    return bare.includes(each) ? [{ ...each, places: [], isUnclear: true }] : []
  })
  return { asked: unclear, doubt: REASONS.unclearColumn }
}

/** 「...ですか？」, 「...ますか。」 */
const SURELY_ASKS = /(?:[？?]|か[。．]?)$/u
const NEARLY_ALL = 2 / 3

/** Questions one below the other and nothing else on the sheet: people write the answer right beside. */
function besideNothing<T extends Placed>(grid: Grid, asked: readonly T[]): readonly T[] {
  const [first] = asked
  const right = first?.slot.range.right ?? 0
  const rows = textRows(grid)
  const isList =
    asked.length >= LEAST &&
    asked.length >= rows.length * NEARLY_ALL &&
    asked.filter(({ slot }) => SURELY_ASKS.test(slot.text)).length >= asked.length * NEARLY_ALL &&
    asked.every(({ slot }) => slot.range.right === right && !slot.cell?.formula) &&
    rows.every((row) => textSlots(grid, row).every(({ range }) => range.left <= right)) &&
    !grid.protected &&
    !grid.column(right + 1).hidden
  if (!isList) return asked
  const numbered = asked.filter(({ slot }) => leadingId(slot.text) !== undefined)
  // Above a numbered list stands its title.
  return (numbered.length >= asked.length * NEARLY_ALL ? numbered : asked).map((each) => {
    const slot = slotAt(grid, each.slot.range.top, right + 1)
    return { ...each, places: [{ kind: 'answer' as const, slot, others: [], labelled: false }] }
  })
}

function isLabelled({ places }: Placed): boolean {
  return mainPlace(places)?.labelled === true
}

/** With a nameless blank beside it. */
function isBare({ slot, places }: Placed): boolean {
  const main = mainPlace(places)
  return main !== undefined && !main.labelled && main.slot.range.top <= slot.range.bottom
}

/** To the right of the questions, up to where other questions stand: the columns with a place on most of their rows. */
function columnsInviting(grid: Grid, questions: readonly Slot[]): readonly number[] {
  const left = Math.min(...questions.map(({ range }) => range.right)) + 1
  const right = Math.min(grid.bounds?.right ?? left, left + MAX_WIDTH)
  const share = (column: number, test: (slot: Slot) => boolean) =>
    questions.filter(({ range }) => {
      const slot = slotAt(grid, range.top, column)
      return range.right < column && slot.range.left === column && test(slot)
    }).length / questions.length
  const columns = rangeOf(left, right).filter((column) => !grid.column(column).hidden)
  const end = columns.find((column) => share(column, ({ text }) => asking(text) === 1) >= MOSTLY)
  return columns
    .filter((column) => end === undefined || column < end)
    .filter((column) => questions.filter(({ range }) => range.left === column).length < LEAST)
    .filter((column) => share(column, (slot) => invitesAnswer(grid, slot)) >= MOSTLY)
}

/** The only one; or the first that the customer unlocked; or the first, where it alone holds something to choose. */
function onlyColumn(grid: Grid, questions: readonly Slot[], columns: readonly number[]): number | undefined {
  const mostly = (column: number, test: (slot: Slot) => boolean) =>
    questions.filter(({ range }) => test(slotAt(grid, range.top, column))).length >= questions.length * MOSTLY
  const unlocked = columns.filter((column) => mostly(column, (slot) => isUnlocked(grid, slot)))
  const [first, ...others] = unlocked.length > 0 ? unlocked : columns
  if (first === undefined || others.length === 0 || unlocked.length > 0) return first
  if (mostly(first, (slot) => hasTick(grid, slot))) return first
  const hasDropdown = (column: number) =>
    mostly(column, ({ range }) => grid.choicesAt(range.top, range.left) !== undefined)
  return hasDropdown(first) && !others.some(hasDropdown) ? first : undefined
}

function placesInColumn(grid: Grid, asked: Placed, column: number): readonly FormPlace[] {
  const main = mainPlace(asked.places)
  if (main?.labelled || main?.slot.range.left === column) return asked.places
  const slot = slotAt(grid, asked.slot.range.top, column)
  const isOwn = slot.range.left === column && slot.range.top === asked.slot.range.top
  return isOwn && invitesAnswer(grid, slot) ? [{ kind: 'answer', slot, others: [], labelled: false }] : []
}
