import { expect, it } from 'vitest'
import { sameTopics } from './share.ts'

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
