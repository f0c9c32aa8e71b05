/**
 * Reads sheets without a header row: forms with the answer beside or below each question, cards of labels and boxes,
 * bare lists of questions with a blank beside them.
 */
import type { Grid } from '../workbook/grid.ts'
import { isPrefilled } from './answers.ts'
import { boxedOptions } from './boxes.ts'
import { type ContextState, contextOf, enterSection, NO_CONTEXT } from './context.ts'
import { answerCellsOfForm, type FormPlace, isPrinted, mainPlace, placesIn } from './form-places.ts'
import type { Question, SkipReason } from './layout.ts'
import { settlePlaces } from './list-places.ts'
import type { RowKind } from './mapping.ts'
import type { TableReading } from './table.ts'
import { addressOfSlot, isMerged, type Slot, slotAt, textRows, textSlots } from './view.ts'
import { asking, isId, isPart, leadingId } from './wording.ts'
import { FORM_WORDS, isWord, ROW_WORDS, startsWithWord, wordIn } from './words.ts'

/** Fewer could be an accident: a polite sentence beside a blank. */
const LEAST_QUESTIONS = 2
const MAX_HEADING = 60

interface Line {
  readonly row: number
  readonly slots: readonly Slot[]
}

interface Asked {
  readonly slot: Slot
  readonly line: Line
  readonly lines: readonly Line[]
  readonly context: ContextState
  readonly category: string | undefined
  /** What a person says of the row. */
  readonly said: RowKind | undefined
}

/** @param said what a person says of single rows */
export function readForm(grid: Grid, said: ReadonlyMap<number, RowKind>): TableReading | undefined {
  const lines = textRows(grid).map((row) => ({ row, slots: textSlots(grid, row) }))
  const asked = gather(grid, lines, said)
  const placed = asked.map((each, index) => ({ ...each, places: placesOf(grid, each, asked[index + 1]?.line.row) }))
  const settled = settlePlaces(grid, placed)
  const questions = settled.asked.flatMap((each) => questionFrom(grid, each))
  if (questions.length < LEAST_QUESTIONS && !settled.asked.some(isNamed)) return undefined
  return {
    ...(settled.doubt === undefined ? {} : { doubt: settled.doubt }),
    block: {
      headerRows: [],
      firstRow: questions[0]?.row ?? 0,
      lastRow: Math.max(...questions.map(({ rowEnd }) => rowEnd)),
      columns: [],
    },
    questions,
  }
}

/** One question on a sheet of its own, where it says which is the question and which the answer. */
function isNamed({ slot, line, places }: Placed): boolean {
  const [first] = line.slots
  const isQuestion = first !== undefined && first !== slot && isWord(FORM_WORDS.question, first.text)
  return isQuestion && mainPlace(places)?.labelled === true
}

function gather(grid: Grid, lines: readonly Line[], said: ReadonlyMap<number, RowKind>): readonly Asked[] {
  const asked: Asked[] = []
  let context = NO_CONTEXT
  let category: string | undefined
  lines.forEach((line, index) => {
    category = categoryOf(grid, line) ?? category
    const kind = said.get(line.row)
    if (kind === 'none' || kind === 'continuation') return
    const found = kind === 'heading' ? undefined : questionOf(grid, line, lines[index + 1])
    const slot = found ?? (kind === undefined || kind === 'heading' ? undefined : longestOf(line))
    if (slot) {
      context = { ...context, afterHeading: false }
      asked.push({ slot, line, lines, context, category, said: kind })
      return
    }
    const heading = kind === 'heading' ? longestOf(line) : headingOf(line)
    if (heading) {
      context = enterSection(context, heading)
      category = undefined
    }
  })
  return asked
}

function longestOf({ slots }: Line): Slot | undefined {
  return slots.toSorted((a, b) => b.text.length - a.text.length)[0]
}

/** What a line asks: behind a label like 設問, or by its wording, or a numbered phrase over a place labelled 回答. */
function questionOf(grid: Grid, line: Line, next: Line | undefined): Slot | undefined {
  const [first] = line.slots
  if (!first || isWord(ROW_WORDS.guidance, first.text)) return undefined
  if (isWord(FORM_WORDS.question, first.text)) {
    const right = slotAt(grid, line.row, first.range.right + 1)
    const beside = isId(right.text) ? slotAt(grid, line.row, right.range.right + 1) : right
    return beside.text !== '' && !isWord(FORM_WORDS.answer, beside.text) ? beside : undefined
  }
  const ticked = isLoneBox(first) ? line.slots[1] : undefined
  if (ticked) return ticked
  const [asks, ...others] = line.slots.filter(isAsking)
  if (asks) return others.find((slot) => isPart(before(line, slot)?.text ?? '')) ?? asks
  const numbered = line.slots.find((slot) => isPhrase(slot) && isNumbered(slot, before(line, slot)))
  const answered =
    [...line.slots, ...(next?.slots ?? [])].some((slot) => isWord(FORM_WORDS.answer, slot.text)) ||
    line.slots.some(isPrinted)
  return answered ? numbered : undefined
}

/** What stands before a text on its line: a number, or the mark of a part, (a), beside its stem. */
function before({ slots }: Line, slot: Slot): Slot | undefined {
  return slots[slots.indexOf(slot) - 1]
}

function isNumbered(slot: Slot, mark: Slot | undefined): boolean {
  return mark === undefined ? leadingId(slot.text) !== undefined : isId(mark.text)
}

function isLoneBox(slot: Slot): boolean {
  const [only, another] = boxedOptions(slot.text)
  return only !== undefined && another === undefined && only.label === ''
}

function isAsking(slot: Slot): boolean {
  if (boxedOptions(slot.text).length > 0) return false
  return (
    asking(slot.text) >= 0.5 &&
    !startsWithWord(ROW_WORDS.noteStart, slot.text) &&
    wordIn(ROW_WORDS.closing, slot.text) === undefined &&
    !isLabel(slot)
  )
}

function isPhrase(slot: Slot): boolean {
  return !isId(slot.text) && !isLabel(slot) && slot.text.length >= 4
}

function isLabel(slot: Slot): boolean {
  return Object.values(FORM_WORDS).some((list) => isWord(list, slot.text))
}

function headingOf({ slots }: Line): Slot | undefined {
  const [slot, another] = slots
  if (!slot || another || slot.text.length > MAX_HEADING || isLabel(slot)) return undefined
  if (boxedOptions(slot.text).length > 0) return undefined
  const isPlain = !isMerged(slot) && slot.cell?.style.fill === undefined && slot.cell?.style.bold !== true
  const isOther = startsWithWord(ROW_WORDS.noteStart, slot.text) || wordIn(ROW_WORDS.closing, slot.text) !== undefined
  return isPlain || isOther ? undefined : slot
}

function categoryOf(grid: Grid, line: Line): string | undefined {
  const label = line.slots.find((slot) => isWord(FORM_WORDS.context, slot.text))
  const text = label && slotAt(grid, line.row, label.range.right + 1).text
  return text === '' ? undefined : text
}

function placesOf(grid: Grid, { slot }: Asked, nextRow: number | undefined): readonly FormPlace[] {
  return placesIn(grid, slot, nextRow === undefined ? (grid.bounds?.bottom ?? slot.range.bottom) : nextRow - 1)
}

interface Placed extends Asked {
  readonly places: readonly FormPlace[]
}

/** Nothing is asked where there is no place to answer, unless it cannot be told which of several places it is. */
function questionFrom(grid: Grid, asked: Placed & { readonly isUnclear?: boolean }): readonly Question[] {
  const { slot, places } = asked
  const main = mainPlace(places)
  if (!main && !asked.isUnclear) return []
  const remarks =
    places.find((place) => place.kind === 'remarks' && place !== main) ??
    places.find((place) => place.kind === 'evidence' && place !== main)
  const skip = asked.said ? saidSkip(asked.said) : skipReason(grid, slot)
  return [
    {
      sheet: grid.name,
      row: slot.range.top,
      rowEnd: slot.range.bottom,
      cell: addressOfSlot(slot),
      id: idOf(grid, asked),
      context: [...contextOf(asked.context), ...(asked.category === undefined ? [] : [asked.category])],
      text: slot.text,
      answerCells: main ? answerCellsOfForm(grid, main) : [],
      ...(remarks ? { remarksCell: addressOfSlot(remarks.slot) } : {}),
      prefilled: main !== undefined && isPrefilledPlace(main),
      ...(skip === undefined ? {} : { skip }),
    },
  ]
}

function saidSkip(kind: RowKind): SkipReason | undefined {
  return kind === 'example' || kind === 'hidden_row' || kind === 'struck_out' || kind === 'no_answer_needed'
    ? kind
    : undefined
}

function isPrefilledPlace(place: FormPlace): boolean {
  return [place.slot, ...place.others].some(isPrefilled)
}

function skipReason(grid: Grid, slot: Slot): SkipReason | undefined {
  if (slot.cell?.style.strike === true) return 'struck_out'
  return grid.row(slot.range.top).hidden ? 'hidden_row' : undefined
}

function idOf(grid: Grid, { slot, line, lines }: Asked): string {
  const left = line.slots.find((other) => other.range.right < slot.range.left && isId(other.text))
  if (left) return left.text
  const own = leadingId(slot.text)
  if (own !== undefined) return own
  const near = lines.filter(({ row }) => row <= line.row && row >= line.row - 2).toReversed()
  const label = near.flatMap(({ slots }) => slots).find((other) => isWord(FORM_WORDS.id, other.text))
  return label ? slotAt(grid, label.range.top, label.range.right + 1).text : ''
}
