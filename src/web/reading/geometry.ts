/** Where each row and column is drawn, in pixels. */
import type { Merge, Shape } from './data.ts'

export const HEAD_HEIGHT = 44
export const GUTTER_WIDTH = 92

const PIXELS_PER_CHARACTER = 7.5
const PIXELS_PER_POINT = 4 / 3

export interface Geometry {
  readonly rows: number
  readonly columns: number
  /** Where row or column n begins, counted from 1; the one after the last is the end. */
  readonly tops: Float64Array
  readonly lefts: Float64Array
}

export interface Box {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

export const geometryOf = ({ rows, columns, heights }: Shape): Geometry => {
  const tops = new Float64Array(rows + 2)
  for (const { first, last, height } of heights) {
    const pixels = Math.round(height * PIXELS_PER_POINT)
    for (let row = first; row <= last; row += 1) tops[row + 1] = (tops[row] ?? 0) + pixels
  }
  const lefts = new Float64Array(columns.length + 2)
  columns.forEach((width, index) => {
    lefts[index + 2] = (lefts[index + 1] ?? 0) + Math.round(width * PIXELS_PER_CHARACTER)
  })
  return { rows, columns: columns.length, tops, lefts }
}

export const boxOf = ({ tops, lefts }: Geometry, { top, left, bottom, right }: Merge): Box => {
  const [y = 0, x = 0] = [tops[top], lefts[left]]
  return { top: y, left: x, height: (tops[bottom + 1] ?? y) - y, width: (lefts[right + 1] ?? x) - x }
}

export const sizeAt = (starts: Float64Array, index: number): number => (starts[index + 1] ?? 0) - (starts[index] ?? 0)

/** The row or column that is drawn at a place. */
export const indexAt = (starts: Float64Array, count: number, pixels: number): number => {
  let [from, to] = [1, count]
  while (from < to) {
    const middle = (from + to + 1) >> 1
    if ((starts[middle] ?? 0) <= pixels) from = middle
    else to = middle - 1
  }
  return Math.max(1, from)
}
