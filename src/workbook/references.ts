import { parseRange } from './address.ts'
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

/** "'It''s'!name" -> the sheet's name and what follows it. */
export function splitSheet(text: string): { readonly sheet: string; readonly rest: string } | undefined {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/s.exec(text)
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' }
  const plain = /^([^'"!(){}[\]]+)!([^!]+)$/.exec(text)
  if (plain) return { sheet: plain[1] ?? '', rest: plain[2] ?? '' }
  return text.includes('!') ? undefined : { sheet: '', rest: text }
}
