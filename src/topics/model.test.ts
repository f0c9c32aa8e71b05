import { expect, it } from 'vitest'
import { numberOf } from '../string-table.ts'
import { addDirection, featureTable, openDirections, packDirections } from './model.ts'

const DIMENSIONS = 6
const opened = (...rows: readonly (readonly number[])[]) =>
  openDirections(packDirections(Float32Array.from(rows.flat()), DIMENSIONS), DIMENSIONS)

const rowOf = (directions: ReturnType<typeof opened>, row: number, by = 1): readonly number[] => {
  const direction = new Float64Array(DIMENSIONS)
  addDirection(directions, row, by, direction)
  return [...direction]
}

it('points after packing nearly where it pointed, however long a direction is', () => {
  const rows = [
    [0.5, -0.25, 0, 0.125, 0.3, -0.4],
    [0.005, -0.0025, 0, 0.001, 0.004, -0.002],
    [-80, 12, 40, 79, -30, 55],
  ]
  const directions = opened(...rows)
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
  rows.forEach((row, at) => {
    const packed = rowOf(directions, at)
    expect(dot(packed, row) / Math.sqrt(dot(packed, packed) * dot(row, row))).toBeGreaterThan(0.9)
    expect(Math.sqrt(dot(packed, packed) / dot(row, row))).toBeCloseTo(1, 0)
  })
})

it('keeps signs and zeros', () => {
  expect(rowOf(opened([1, -1, 0, 0.5, 0, -1]), 0).map(Math.sign)).toEqual([1, -1, 0, 1, 0, -1])
  expect(rowOf(opened([0, 0, 0, 0, 0, 0]), 0).every((value) => Math.abs(value) < 1e-2)).toBe(true)
})

it('adds a direction as often as is said', () => {
  const directions = opened([1, -1, 0.5, 0, 1, 0])
  const once = rowOf(directions, 0)
  expect(rowOf(directions, 0, 3)).toEqual(once.map((value) => expect.closeTo(3 * value)))
})

it('knows the features by their lines', () => {
  const model = {
    説明: '',
    source: '',
    topics: [],
    dimensions: DIMENSIONS,
    sharpness: 1,
    featureDirections: '',
    topicDirections: '',
  }
  expect(numberOf(featureTable({ ...model, features: 'ログ\n鍵' }), '鍵')).toBe(1)
  expect(numberOf(featureTable({ ...model, features: '' }), '鍵')).toBeUndefined()
})
