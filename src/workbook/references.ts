import { columnLetters, LAST_COLUMN, LAST_ROW, parseAddress, parseRange } from './address.ts'
import type { Range } from './grid.ts'

export interface SheetRange {
  /** Empty where the reference names no sheet. */
  readonly sheet: string
  readonly range: Range
}

/** "'Sheet 1'!$A$1:$B$2" or "$A$1" -> a sheet's name and a rectangle; undefined for anything else. */
export function parseReference(text: string): SheetRange | undefined {
  const split = splitSheet(text.trim())
  const range = split && parseRange(split.rest)
  return range && { sheet: split.sheet, range }
}

/** Like `parseReference`, for a cell so many rows and columns away from the one that the reference was written for: what has no "$" moves along. */
export function parseMoved(
  text: string,
  by: { readonly down: number; readonly right: number },
): (SheetRange & { readonly moves: boolean }) | undefined {
  const found = parseReference(text)
  const split = found && splitSheet(text.trim())
  if (!found || !split) return undefined
  const corners = split.rest.split(':')
  const moves = corners.some((corner) => !/^(?:\$[A-Za-z]+)?(?:\$[0-9]+)?$/.test(corner))
  if (!moves || (by.down === 0 && by.right === 0)) return { ...found, moves }
  const moved = corners.map((corner) => moveCorner(corner, by)).join(':')
  const range = parseRange(moved)
  return range && { sheet: found.sheet, range, moves }
}

/** "B$2", "$C" or "7", moved; empty where it would leave the sheet. */
function moveCorner(corner: string, by: { readonly down: number; readonly right: number }): string {
  const [, letters = '', digits = ''] = /^(\$?[A-Za-z]*)(\$?[0-9]*)$/.exec(corner) ?? []
  const column = letters === '' || letters.startsWith('$') ? 0 : (parseAddress(`${letters}1`)?.column ?? 0) + by.right
  const row = digits === '' || digits.startsWith('$') ? 0 : Number(digits) + by.down
  if (column < 0 || column > LAST_COLUMN || row < 0 || row > LAST_ROW) return ''
  return (column === 0 ? letters : columnLetters(column)) + (row === 0 ? digits : row)
}

/** "'It''s'!name" -> the sheet's name and what follows it. */
export function splitSheet(text: string): { readonly sheet: string; readonly rest: string } | undefined {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/s.exec(text)
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' }
  const plain = /^([^'"!(){}[\]]+)!([^!]+)$/.exec(text)
  if (plain) return { sheet: plain[1] ?? '', rest: plain[2] ?? '' }
  return text.includes('!') ? undefined : { sheet: '', rest: text }
}
