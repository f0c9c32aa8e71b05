/** The figures of our own questions must not fall, beyond chance, without anybody saying so. */
import { describe, expect, it } from 'vitest'
import { askSet, groupOf } from '../scripts/eval/ask.ts'
import { allowance, type Baseline, baselineOf, fallen, readBaseline } from '../scripts/eval/baseline.ts'
import { ownSets, readGold } from '../scripts/eval/gold.ts'

it('answers our own questions no worse than before', () => {
  const is = baselineOf(ownSets.flatMap(askSet))
  expect(
    fallen(readBaseline(), is),
    'Answers have become worse. If that is the price of something better: npm run eval -- --write-baseline',
  ).toEqual([])
})

it('knows the figures of all questions that lie there', () => {
  const count = (sets: typeof ownSets) => sets.reduce((sum, set) => sum + readGold(set).length, 0)
  const groups = Map.groupBy(ownSets, ({ name }) => groupOf({ set: name }))
  expect(
    Object.fromEntries(Object.entries(readBaseline()).map(([group, { right }]) => [group, right?.of])),
    'Questions were added or taken away: npm run eval -- --write-baseline',
  ).toEqual({ all: count(ownSets), ...Object.fromEntries([...groups].map(([group, sets]) => [group, count(sets)])) })
})

describe('a figure has fallen', () => {
  const was: Baseline = { all: { right: { share: 0.6, of: 100 }, false_claim_rate: { share: 0.05, of: 1000 } } }
  const is = (right: number, falseClaims: number): Baseline => ({
    all: { right: { share: right, of: 100 }, false_claim_rate: { share: falseClaims, of: 1000 } },
  })

  it('when it is worse by more than one and a half standard errors', () => {
    expect(fallen(was, is(0.53, 0.05))).toEqual([])
    expect(fallen(was, is(0.52, 0.05))).toEqual(['all right: was 0.6, is 0.52; ±0.073 would be chance'])
  })

  it('not when it is better', () => {
    expect(fallen(was, is(0.9, 0))).toEqual([])
  })

  it('when more false claims are made', () => {
    expect(fallen(was, is(0.6, 0.069))).toEqual([])
    expect(fallen(was, is(0.6, 0.08))).toEqual(['all false_claim_rate: was 0.05, is 0.08; ±0.020 would be chance'])
  })

  it('when it is no longer there', () => {
    expect(fallen(was, {})).toHaveLength(2)
  })

  it('by at least two hundredths', () => {
    expect(allowance({ share: 1, of: 10_000 })).toBe(0.02)
  })
})
