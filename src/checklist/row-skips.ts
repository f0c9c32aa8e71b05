/** Questions that are not to be answered: examples, struck out or hidden ones, and those the sheet itself excuses. */
import type { Grid } from '../workbook/grid.ts'
import { isWithin, slotInLane } from './lane-cells.ts'
import type { SkipReason } from './layout.ts'
import type { TableColumns } from './table-columns.ts'
import type { Slot } from './view.ts'
import { isWord, ROW_WORDS, wordIn } from './words.ts'

export function skipReason(grid: Grid, columns: TableColumns, row: number, slot: Slot): SkipReason | undefined {
  if (isExample(grid, columns, row)) return 'example'
  if (slot.cell?.style.strike === true) return 'struck_out'
  if (isExcused(grid, columns, row, slot)) return 'no_answer_needed'
  return grid.row(row).hidden ? 'hidden_row' : undefined
}

/** The word may stand beside several rows at once. */
function isExample(grid: Grid, columns: TableColumns, row: number): boolean {
  return columns.all
    .filter(({ lane }) => lane.left <= columns.question.lane.left)
    .some(({ lane }) => {
      const slot = slotInLane(grid, row, lane)
      return isWithin(slot, lane) && isExampleLabel(slot.text)
    })
}

const MAX_LABEL = 40

export function isExampleLabel(text: string): boolean {
  if (text === '' || text.length > MAX_LABEL) return false
  return isWord(ROW_WORDS.example, text) || /^[（(【［[<＜]?(?:記入|回答|記載|入力)例/.test(text)
}

/** Shorter words (削除, 欠番), and those of other languages, excuse a row only where they stand alone. */
const LONG_WORD = /[\u3040-\u30ff\u4e00-\u9fff]{4,}/

function isExcused(grid: Grid, columns: TableColumns, row: number, slot: Slot): boolean {
  const places = columns.all
    .filter(({ role }) => role === 'answer' || role === 'explanation' || role === 'remarks')
    .map(({ lane }) => slotInLane(grid, row, lane))
  return [slot, ...places].some(
    ({ text }) => isWord(ROW_WORDS.noAnswer, text) || LONG_WORD.test(wordIn(ROW_WORDS.noAnswer, text)?.word ?? ''),
  )
}
