/** Finds the tables of a sheet: one below the other, each possibly two side by side. */
import type { Grid } from '../workbook/grid.ts'
import { readColumns } from './columns.ts'
import { rank } from './context.ts'
import { readHeader } from './header-text.ts'
import { findHeaders, type HeaderRows } from './headers.ts'
import { CLEAR, type LaneReading, readLane, says, withFollowUps, withoutEarlierYears } from './lane-reading.ts'
import { cutLanes, type Lane, rangeOf } from './lanes.ts'
import { rowsBeforeLegend } from './legend-rows.ts'
import type { Table } from './table.ts'
import { columnsOf } from './table-columns.ts'
import { type Slot, textRows, textSlots } from './view.ts'
import { asking } from './wording.ts'
import { isWord, ROW_WORDS, squash, startsWithWord } from './words.ts'

export function findTables(grid: Grid): readonly Table[] {
  const rows = textRows(grid)
  const headers = findHeaders(grid, rows)
  const captions = findCaptions(grid, headers, rows)
  return headers.flatMap((header, index) => {
    const end = headers[index + 1]?.top ?? Number.POSITIVE_INFINITY
    const below = rowsBeforeLegend(
      grid,
      rows.filter((row) => row > header.bottom && row < end),
    )
    return tablesUnder(grid, header, below, captions[index])
  })
}

const MAX_CAPTION = 60
/** 「（2/3）」 at its end: the sheet's title, printed on every page. */
const PAGE = /[（(]?\s*[0-9０-９]+\s*[/／]\s*[0-9０-９]+\s*(?:頁|ページ)?\s*[)）]?$/u

/** Of several tables each may have its heading right above it; that of the first could be the sheet's title. */
export function findCaptions(
  grid: Grid,
  headers: readonly HeaderRows[],
  rows: readonly number[],
): readonly (Slot | undefined)[] {
  const captions = headers.map((header) => captionAbove(grid, header, rows) ?? captionWithin(grid, header, headers))
  const [first, ...others] = captions
  const isLikeOthers = first !== undefined && others.some((other) => other !== undefined && rank(other) === rank(first))
  return [isLikeOthers || (first && hasLikeAbove(grid, first, rows)) ? first : undefined, ...others]
}

/** What stands further up, under a heading that looks the same, has its own part of the sheet. */
function hasLikeAbove(grid: Grid, caption: Slot, rows: readonly number[]): boolean {
  const above = rows.filter((row) => row < caption.range.top).map((row) => textSlots(grid, row))
  const start = above.findIndex(([slot, another]) => slot && !another && rank(slot) === rank(caption))
  return start >= 0 && above.slice(start + 1).some((slots) => slots.length > 1)
}

function captionAbove(grid: Grid, header: HeaderRows, rows: readonly number[]): Slot | undefined {
  const row = rows.findLast((candidate) => candidate < header.top)
  const before = rows.findLast((candidate) => candidate < (row ?? 0)) ?? 0
  if (row === undefined || header.top - row > Math.min(2, row - before)) return undefined
  const [slot, another] = textSlots(grid, row)
  const isHeading =
    slot !== undefined &&
    another === undefined &&
    slot.text.length <= MAX_CAPTION &&
    (asking(slot.text) < 1 || (HEADING.test(slot.text) && !/[？?。]|か$/u.test(slot.text))) &&
    !PAGE.test(slot.text)
  return isHeading && !startsWithWord(ROW_WORDS.noteStart, slot.text) && !isWord(ROW_WORDS.total, slot.text)
    ? slot
    : undefined
}

/** As headings are numbered or marked. */
const HEADING = /^(?:[■●◆▼【《＜]|[(（]?[0-9０-９]+[.．)）、]|第[0-9０-９一二三四五六七八九十]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])/u

/** 「1. 組織的対策 | 回答 | 備考」: a heading in the header row, where the rest of the row says what other headers say. */
function captionWithin(grid: Grid, header: HeaderRows, headers: readonly HeaderRows[]): Slot | undefined {
  const [first, ...rest] = textSlots(grid, header.top)
  if (!first || first.text.length < 3 || readHeader(first.text).strength === 1) return undefined
  const isNumberedTopic = HEADING.test(first.text) && rest.every(({ text }) => readHeader(text).strength >= CLEAR)
  if (isNumberedTopic && rest.length > 0) return first
  const isVariant = headers.some((other) => {
    const texts = new Set(textSlots(grid, other.top).map(({ text }) => squash(text)))
    return other !== header && !texts.has(squash(first.text)) && rest.every(({ text }) => texts.has(squash(text)))
  })
  return isVariant ? first : undefined
}

/** Totals say nothing of what a column is for. */
function readLanes(grid: Grid, lanes: readonly Lane[], rows: readonly number[]): readonly LaneReading[] {
  const entries = rows.filter((row) => !textSlots(grid, row).some(({ text }) => isWord(ROW_WORDS.total, text)))
  const readings = lanes.map((lane) => readLane(grid, lane, entries))
  return withFollowUps(withoutEarlierYears(readings))
}

function tablesUnder(
  grid: Grid,
  header: HeaderRows,
  rows: readonly number[],
  caption: Slot | undefined,
): readonly Table[] {
  const lanes = readLanes(grid, cutLanes(grid, header, rows), rows)
  const parts = sideBySide(lanes)
  return parts.flatMap((part) => {
    const own = rowsUsedBy(grid, part, rows)
    const columns = readColumns(
      own.length === rows.length
        ? part
        : readLanes(
            grid,
            part.map(({ lane }) => lane),
            own,
          ),
    )
    const known = columns && columnsOf(columns)
    const over = parts.length > 1 ? (captionOver(grid, header, part) ?? caption) : caption
    return known ? [{ headerRows: rangeOf(header.top, header.bottom), columns: known, rows: own, caption: over }] : []
  })
}

/** Of two tables side by side each may have its own heading. */
function captionOver(grid: Grid, header: HeaderRows, part: readonly LaneReading[]): Slot | undefined {
  const left = part[0]?.lane.left ?? 1
  const right = part.at(-1)?.lane.right ?? 1
  // It may have been taken for the uppermost tier of the header.
  const rows = header.bottom > header.top ? [header.top, header.top - 1] : [header.top - 1]
  const captions = rows.map((row) => {
    const all = textSlots(grid, row)
    const [own, another] = all.filter(({ range }) => range.left >= left && range.right <= right)
    return all.length > 1 && !another && own && own.text.length <= MAX_CAPTION ? own : undefined
  })
  return captions.find((caption) => caption !== undefined)
}

/** Tables side by side may be of different length. */
export function rowsUsedBy(
  grid: Grid,
  lanes: readonly { readonly lane: Lane }[],
  rows: readonly number[],
): readonly number[] {
  const left = lanes[0]?.lane.left ?? 1
  const right = lanes.at(-1)?.lane.right ?? 1
  return rows.filter((row) =>
    grid.cellsInRow(row).some((cell) => cell.column >= left && cell.column <= right && cell.text.trim() !== ''),
  )
}

/** A question's header that comes again starts another table, where the headers before it come again too. */
export function sideBySide(lanes: readonly LaneReading[]): readonly (readonly LaneReading[])[] {
  const named = lanes.filter((reading) => says(reading, 'question', 'item') >= CLEAR)
  const asking = lanes.filter(({ shape }) => shape.asks >= CLEAR)
  const asked = [named, asking].find((found) => found.length > 0) ?? lanes.filter(isWordy)
  const [first] = asked
  if (!first) return [lanes]
  const again = asked.filter(
    (reading) =>
      reading !== first &&
      (sameHeader(first, reading) || isApart(lanes, first, reading) || answersAlike(lanes, first, reading)),
  )
  const starts = again
    .map((reading) => startOf(lanes, first, reading))
    .filter((start) => hasAnswer(lanes.slice(0, start)) && hasAnswer(lanes.slice(start)))
  const cuts = [0, ...starts, lanes.length]
  return cuts.slice(0, -1).map((cut, index) => withoutAppendix(lanes.slice(cut, cuts[index + 1])))
}

/** What stands apart to the right and names no column of a checklist is a legend or a note. */
function withoutAppendix(lanes: readonly LaneReading[]): readonly LaneReading[] {
  const gap = lanes.findIndex(isGap)
  if (gap <= 0) return lanes
  const beyond = lanes.slice(gap)
  const isForReading = beyond.every((reading) => isGap(reading) || isFull(reading))
  if (isForReading && hasAnswer(lanes.slice(0, gap))) return lanes.slice(0, gap)
  return beyond.some((reading) => says(reading, ...COLUMNS_OF_A_CHECKLIST) >= CLEAR) ? lanes : lanes.slice(0, gap)
}

const COLUMNS_OF_A_CHECKLIST = [
  'id',
  'context',
  'question',
  'answer',
  'judgement',
  'explanation',
  'remarks',
  'evidence',
  'theirs',
  'auxiliary',
] as const

function isGap({ lane, shape }: LaneReading): boolean {
  return lane.path.length === 0 && shape.filled === 0 && shape.open === 0
}

/** Holds the customer's words and leaves no room. */
function isFull({ shape }: LaneReading): boolean {
  return shape.filled > 0 && shape.open === 0 && shape.dropdown === 0 && shape.controls === 0 && shape.boxes === 0
}

/** Full of texts that differ, and are no numbers and nothing to choose. */
function isWordy({ shape }: LaneReading): boolean {
  const isOther = Math.max(shape.ids, shape.choiceWords, shape.boxes, shape.dropdown) >= 0.5
  return (
    !isOther && shape.filled >= WORDY.filled && shape.distinct >= WORDY.filled && shape.averageLength >= WORDY.length
  )
}

const WORDY = { filled: 0.8, length: 6 }

function titleOf(reading: LaneReading): string {
  return squash(reading.lane.path.join('\n'))
}

function sameHeader(one: LaneReading, other: LaneReading): boolean {
  return titleOf(one) === titleOf(other) && titleOf(one) !== '' && one.lane.right + 1 < other.lane.left
}

/** Each has its own answer column, and the two are headed alike. */
function answersAlike(lanes: readonly LaneReading[], one: LaneReading, other: LaneReading): boolean {
  const answers = lanes.filter((reading) => says(reading, 'answer', 'judgement') >= CLEAR)
  const [left] = answers.filter(({ lane }) => lane.left > one.lane.left && lane.left < other.lane.left)
  const [right] = answers.filter(({ lane }) => lane.left > other.lane.left)
  return left !== undefined && right !== undefined && titleOf(left) === titleOf(right)
}

/** With an unused column between them. */
function isApart(lanes: readonly LaneReading[], one: LaneReading, other: LaneReading): boolean {
  return lanes.slice(lanes.indexOf(one), lanes.indexOf(other)).some(isGap)
}

function startOf(lanes: readonly LaneReading[], first: LaneReading, again: LaneReading): number {
  let start = lanes.indexOf(again)
  for (let back = 1; back <= lanes.indexOf(first); back += 1) {
    const model = lanes[lanes.indexOf(first) - back]
    const candidate = lanes[lanes.indexOf(again) - back]
    if (!model || !candidate || (titleOf(model) !== titleOf(candidate) && !leadsTable(candidate))) break
    start = lanes.indexOf(candidate)
  }
  return start
}

function leadsTable(reading: LaneReading): boolean {
  return says(reading, 'id', 'context') >= CLEAR
}

function hasAnswer(lanes: readonly LaneReading[]): boolean {
  return lanes.some(
    (reading) => says(reading, 'answer', 'judgement', 'explanation', 'remarks') >= CLEAR || reading.shape.dropdown > 0,
  )
}
