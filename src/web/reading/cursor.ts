/** Which cell the keys lead to. Row 0 is the row of column letters, column 0 that of row numbers. */
import type { Merge } from './data.ts'
import { type Geometry, sizeAt } from './geometry.ts'
import type { Place } from './marks.ts'

const PAGE_ROWS = 20

export interface Move {
  readonly key: string
  readonly withControl: boolean
}

/** undefined where the key moves nothing. */
export const moved = (
  from: Place,
  { key, withControl }: Move,
  geometry: Geometry,
  mergeAt: (place: Place) => Merge | undefined,
): Place | undefined => {
  const { rows, columns, tops, lefts } = geometry
  const merge = mergeAt(from) ?? { top: from.row, bottom: from.row, left: from.column, right: from.column }
  const row = (start: number, step: number): number => visible(tops, rows, start, step) ?? from.row
  const column = (start: number, step: number): number => visible(lefts, columns, start, step) ?? from.column
  switch (key) {
    case 'ArrowDown':
      return anchored({ ...from, row: row(merge.bottom + 1, 1) }, mergeAt)
    case 'ArrowUp':
      return anchored({ ...from, row: row(merge.top - 1, -1) }, mergeAt)
    case 'ArrowRight':
      return anchored({ ...from, column: column(merge.right + 1, 1) }, mergeAt)
    case 'ArrowLeft':
      return anchored({ ...from, column: column(merge.left - 1, -1) }, mergeAt)
    case 'PageDown':
      return anchored({ ...from, row: row(Math.min(rows, from.row + PAGE_ROWS), -1) }, mergeAt)
    case 'PageUp':
      return anchored({ ...from, row: row(Math.max(1, from.row - PAGE_ROWS), 1) }, mergeAt)
    case 'Home':
      return { row: withControl ? row(1, 1) : from.row, column: 0 }
    case 'End':
      return anchored({ row: withControl ? row(rows, -1) : from.row, column: column(columns, -1) }, mergeAt)
    default:
      return undefined
  }
}

/** Hidden rows and columns are passed over; the headings are always there. */
const visible = (starts: Float64Array, count: number, start: number, step: number): number | undefined => {
  for (let at = start; at >= 0 && at <= count; at += step) if (at === 0 || sizeAt(starts, at) > 0) return at
  return undefined
}

const anchored = (place: Place, mergeAt: (place: Place) => Merge | undefined): Place => {
  const merge = mergeAt(place)
  return merge ? { row: merge.top, column: merge.left } : place
}
