import type { Range } from './grid.ts'

export const LAST_ROW = 1_048_576
export const LAST_COLUMN = 16_384

/** 28 -> "AB" */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

export function addressOf(row: number, column: number): string {
  return columnLetters(column) + row
}

/** "AB" -> 28; 0 for what is no column. */
function columnNumber(letters: string): number {
  let column = 0
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + (letters.charCodeAt(at) & 31 || 0)
  return column <= LAST_COLUMN ? column : 0
}

export interface Place {
  readonly row: number
  readonly column: number
}

const DOLLAR = 36

/** "B12" or "$B$12" -> its row and column. Sheets hold hundreds of thousands of them, so nothing is made on the way. */
export function parseAddress(address: string): Place | undefined {
  let at = address.charCodeAt(0) === DOLLAR ? 1 : 0
  const letters = at
  let column = 0
  for (let code = address.charCodeAt(at) | 32; code >= 97 && code <= 122; code = address.charCodeAt(at) | 32) {
    column = column * 26 + code - 96
    at += 1
  }
  const letterCount = at - letters
  if (address.charCodeAt(at) === DOLLAR) at += 1
  const digits = at
  let row = 0
  for (let code = address.charCodeAt(at); code >= 48 && code <= 57; code = address.charCodeAt(at)) {
    row = row * 10 + code - 48
    at += 1
  }
  const whole = at === address.length && letterCount <= 3 && at - digits <= 7 && address.charCodeAt(digits) !== 48
  return whole && column >= 1 && column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW ? { row, column } : undefined
}

const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/
const WHOLE_ROWS = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/

/** "B2:C9", "B2", "B:C" or "2:9" -> a rectangle, whichever corner comes first. */
export function parseRange(text: string): Range | undefined {
  const [first = '', second = first] = text.split(':')
  const from = parseAddress(first)
  const to = parseAddress(second)
  if (from && to) return rectangle(from.row, from.column, to.row, to.column)
  const columns = WHOLE_COLUMNS.exec(text)
  if (columns) return rectangle(1, columnNumber(columns[1] ?? ''), LAST_ROW, columnNumber(columns[2] ?? ''))
  const rows = WHOLE_ROWS.exec(text)
  if (rows) return rectangle(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN)
  return undefined
}

function rectangle(row: number, column: number, otherRow: number, otherColumn: number): Range | undefined {
  const range = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  }
  return range.top >= 1 && range.left >= 1 && range.bottom <= LAST_ROW ? range : undefined
}

/** The ranges of an `sqref`, which are separated by blanks. */
export function parseRanges(text: string): Range[] {
  return text
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== undefined)
}

export function contains(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
}
