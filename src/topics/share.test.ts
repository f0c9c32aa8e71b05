import { expect, it } from 'vitest'
import { directionOf, joined, sameDirection, sameTopics } from './share.ts'

const all = [{ topic: 3, share: 1 }]
const half = [
  { topic: 3, share: 0.5 },
  { topic: 7, share: 0.5 },
]

it('is 1 for texts about the same', () => {
  expect(sameTopics(all, all)).toBe(1)
  expect(sameTopics(half, half)).toBeCloseTo(1)
})

it('is 0 for texts with nothing in common, or about nothing', () => {
  expect(sameTopics(all, [{ topic: 4, share: 1 }])).toBe(0)
  expect(sameTopics(all, [])).toBe(0)
})

it('lies between for texts that share a part, either way round', () => {
  expect(sameTopics(all, half)).toBeCloseTo(Math.SQRT1_2)
  expect(sameTopics(half, all)).toBe(sameTopics(all, half))
})

const east = directionOf(Float64Array.of(2, 0))
const north = directionOf(Float64Array.of(0, 0.01))
const nowhere = directionOf(Float64Array.of(0, 0))

it('compares directions whatever their lengths', () => {
  expect(sameDirection(east, directionOf(Float64Array.of(0.1, 0)))).toBeCloseTo(1)
  expect(sameDirection(east, north)).toBe(0)
  expect(sameDirection(east, nowhere)).toBe(0)
})

it('joins two directions half way, and one with none to itself', () => {
  expect(sameDirection(joined(east, north), east)).toBeCloseTo(Math.SQRT1_2)
  expect(joined(east, nowhere)).toEqual(east)
})
