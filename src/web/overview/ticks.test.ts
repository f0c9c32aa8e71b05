import { expect, it } from 'vitest'
import { ticksUpTo } from './ticks.ts'

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [7, [0, 2, 4, 6, 8]],
  [44, [0, 10, 20, 30, 40, 50]],
  [1234, [0, 500, 1000, 1500]],
])('ends at a round number at or above %d', (most, ticks) => {
  expect(ticksUpTo(most)).toEqual({ end: ticks.at(-1), ticks })
})
