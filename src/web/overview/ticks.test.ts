import { expect, it } from 'vitest'
import { ticksUpTo } from './ticks.ts'

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 5, 10]],
  [44, [0, 20, 40, 60]],
  [1234, [0, 500, 1000, 1500]],
])('ends at a round number at or above %d', (most, ticks) => {
  expect(ticksUpTo(most)).toEqual({ end: ticks.at(-1), ticks })
})
