/** Finds the places to write in, around a question of a form: to its right, then in the rows below it. */
import type { Grid } from '../workbook/grid.ts'
import { FRAME, loneBox } from './answers.ts'
import { boxedOptions } from './boxes.ts'
import { isChoiceWord } from './choices.ts'
import { isConditional } from './header-text.ts'
import { controlsIn } from './lane-cells.ts'
import { rangeOf } from './lanes.ts'
import type { AnswerCell } from './layout.ts'
import { listedOptions } from './options.ts'
import { addressOfSlot, isOpen, type Slot, slotAt } from './view.ts'
import { FORM_WORDS, isWord } from './words.ts'

type PlaceKind = 'answer' | 'remarks' | 'evidence'

export interface FormPlace {
  readonly kind: PlaceKind
  readonly slot: Slot
  /** Further cells with a box each, for the same answer. */
  readonly others: readonly Slot[]
  /** A word beside it says what it is for. */
  readonly labelled: boolean
}

export function mainPlace(places: readonly FormPlace[]): FormPlace | undefined {
  return places.find(({ kind }) => kind === 'answer') ?? places[0]
}

const MAX_ROWS = 12
const MAX_WIDTH = 120

export function placesIn(grid: Grid, question: Slot, lastRow: number): readonly FormPlace[] {
  const { top, bottom, left, right } = question.range
  const last = Math.min(lastRow, bottom + MAX_ROWS)
  const beside = rangeOf(top, bottom).flatMap((row) => placesInRow(grid, row, right + 1))
  const below = rangeOf(bottom + 1, last).flatMap((row) => placesBelow(grid, row, left))
  const all = [...boxBefore(grid, question), ...beside, ...below]
  const isLabelled = all.some(({ kind, labelled }) => kind === 'answer' && labelled)
  const isBeside = beside.some(({ kind }) => kind === 'answer')
  return merged(all.filter((place) => place.labelled || (!isLabelled && (!isBeside || beside.includes(place)))))
}

/** Under the number of a question is no place for its answer, where there is one under the question itself. */
function placesBelow(grid: Grid, row: number, left: number): readonly FormPlace[] {
  const all = placesInRow(grid, row, 1)
  if (all.some(({ labelled }) => labelled)) return all
  const own = placesInRow(grid, row, left)
  return own.length > 0 ? own : all
}

/** 「□」 in the cell before the text. */
function boxBefore(grid: Grid, { range }: Slot): readonly FormPlace[] {
  const slot = range.left > 1 ? slotAt(grid, range.top, range.left - 1) : undefined
  const [box] = slot ? boxedOptions(slot.text) : []
  return slot && box?.label === '' ? [{ kind: 'answer', slot, others: [], labelled: true }] : []
}

/** Walks a row from left to right: a label says what the next place is for; a stranger's label takes its place away. */
function placesInRow(grid: Grid, row: number, from: number): readonly FormPlace[] {
  const end = Math.min((grid.bounds?.right ?? from) + 1, from + MAX_WIDTH)
  const found: FormPlace[] = []
  let label: PlaceKind | 'other' | undefined
  for (let column = from; column <= end; ) {
    const slot = slotAt(grid, row, column)
    column = slot.range.right + 1
    if (slot.range.top !== row || grid.column(slot.range.left).hidden) continue
    const named = labelKind(slot)
    const isPlace = couldTake(grid, slot, label)
    if (named !== undefined) label = named
    else if (isPlace && (label !== 'other' || isBoxBehindRoom(grid, slot, found.at(-1)))) {
      const kind = label === 'other' ? undefined : label
      found.push({ kind: kind ?? 'answer', slot, others: [], labelled: kind !== undefined })
      if (boxedOptions(slot.text).length === 0) label = 'other'
    } else if (slot.text !== '') label = label === 'answer' && found.length === 0 ? pushFilled(found, slot) : 'other'
  }
  return withoutRoom(grid, found)
}

function couldTake(grid: Grid, slot: Slot, label: PlaceKind | 'other' | undefined): boolean {
  const isNamed = slot.text === '' && label === 'answer'
  return invitesAnswer(grid, slot) || isPrinted(slot) || isNamed || isChoiceWordUnder(label, slot)
}

function isBoxBehindRoom(grid: Grid, slot: Slot, last: FormPlace | undefined): boolean {
  return hasTick(grid, slot) && isUnnamedBlank(last)
}

/** A blank in a row of boxes is room, no place to write. */
function withoutRoom(grid: Grid, found: readonly FormPlace[]): readonly FormPlace[] {
  if (!found.some(({ slot, labelled }) => !labelled && hasTick(grid, slot))) return found
  return found.filter((place) => {
    const { top, left } = place.slot.range
    return !isUnnamedBlank(place) || hasTick(grid, place.slot) || grid.choicesAt(top, left) !== undefined
  })
}

function isUnnamedBlank(place: FormPlace | undefined): boolean {
  return place !== undefined && !place.labelled && place.slot.text === ''
}

/** Words beside 回答 are an answer already given. */
function pushFilled(found: FormPlace[], slot: Slot): 'other' {
  found.push({ kind: 'answer', slot, others: [], labelled: true })
  return 'other'
}

function isChoiceWordUnder(label: PlaceKind | 'other' | undefined, slot: Slot): boolean {
  return label === 'answer' && isChoiceWord(slot.text)
}

/** 「はい ・ いいえ」 to be circled, 「（　　　）」 to be filled. */
export function isPrinted({ text }: Slot): boolean {
  return (
    FRAME.test(text) || (text.length <= LONGEST_PRINTED && !isChoiceWord(text) && listedOptions(text) !== undefined)
  )
}

const LONGEST_PRINTED = 80

/** The A to a Q: 「A1」. */
const NUMBERED_ANSWER = /^[AＡ]\s*[0-9０-９]+[.．:：]?$/u

/** The first of several parts is no 「A」 to a Q: 「(a)」. */
const PART_LETTER = /^[(（][A-Za-zＡ-Ｚａ-ｚ][)）]$/u

function labelKind(slot: Slot): PlaceKind | undefined {
  if (slot.text === '' || PART_LETTER.test(slot.text)) return undefined
  if (isWord(FORM_WORDS.answer, slot.text) || NUMBERED_ANSWER.test(slot.text)) return 'answer'
  if (isWord(FORM_WORDS.remarks, slot.text) || isConditional(slot.text)) return 'remarks'
  return isWord(FORM_WORDS.evidence, slot.text) ? 'evidence' : undefined
}

/** Empty and drawn as a place to write, or holding boxes to tick. */
export function invitesAnswer(grid: Grid, slot: Slot): boolean {
  return hasTick(grid, slot) || isOpen(grid, slot)
}

export function hasTick(grid: Grid, slot: Slot): boolean {
  return boxedOptions(slot.text).length > 0 || controlsOn(grid, slot.range).length > 0
}

function controlsOn(grid: Grid, range: Slot['range']) {
  return rangeOf(range.top, range.bottom).flatMap((row) =>
    controlsIn(grid, row, { left: range.left, right: range.right, path: [], hidden: false }),
  )
}

/** Boxes in several cells of one row are one answer. */
function merged(found: readonly FormPlace[]): readonly FormPlace[] {
  const places: FormPlace[] = []
  for (const { kind, slot, labelled } of found) {
    const last = places.at(-1)
    const together =
      last && last.kind === kind && hasBox(last.slot) && hasBox(slot) && last.slot.range.top === slot.range.top
    if (together) places[places.length - 1] = { ...last, others: [...last.others, slot] }
    else places.push({ kind, slot, others: [], labelled })
  }
  return places
}

function hasBox(slot: Slot): boolean {
  return boxedOptions(slot.text).length > 0
}

export function answerCellsOfForm(grid: Grid, place: FormPlace): readonly AnswerCell[] {
  const { slot, others } = place
  const controls = controlsOn(grid, slot.range)
  if (controls.length > 0) {
    return controls.map(({ name, label }) => ({
      cell: addressOfSlot(slot),
      kind: 'checkbox',
      options: [label].filter(Boolean),
      formControl: name,
    }))
  }
  if (others.length > 0) {
    return [slot, ...others].map((box) => ({
      cell: addressOfSlot(box),
      kind: 'checkbox',
      options: [boxLabel(grid, box)],
      group: `boxes-${slot.range.top}`,
    }))
  }
  const boxes = boxedOptions(slot.text)
  if (boxes.length === 1 && boxes[0]?.label === '') return [loneBox(slot)]
  if (boxes.length > 0)
    return [{ cell: addressOfSlot(slot), kind: 'checkbox', options: boxes.map(({ label }) => label).filter(Boolean) }]
  const dropdown = grid.choicesAt(slot.range.top, slot.range.left)
  if (dropdown) return [{ cell: addressOfSlot(slot), kind: 'choice', options: dropdown.values ?? [] }]
  const offered = isChoiceWord(slot.text) ? undefined : listedOptions(slot.text)
  return [{ cell: addressOfSlot(slot), kind: offered ? 'choice' : 'text', options: offered?.options ?? [] }]
}

function boxLabel(grid: Grid, slot: Slot): string {
  return boxedOptions(slot.text)[0]?.label || slotAt(grid, slot.range.top, slot.range.right + 1).text
}
