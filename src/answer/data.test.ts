import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import phrasing from '../../templates/phrasing.json' with { type: 'json' }
import aspects from './aspects.json' with { type: 'json' }
import contraries from './contraries.json' with { type: 'json' }
import polarity from './polarity.json' with { type: 'json' }
import { RANKING_SIGNALS } from './ranking.ts'
import { SIGNALS } from './signals.ts'
import { STATEMENT_SIGNALS } from './statements.ts'
import { VERDICT_SIGNALS } from './verdict.ts'
import weights from './weights.json' with { type: 'json' }

const isPattern = (source: string): boolean => {
  try {
    return new RegExp(source, 'u').source !== ''
  } catch {
    return false
  }
}
const pattern = z.string().min(1).refine(isPattern, '正規表現として読めません')
const words = z.array(z.string().min(1)).min(1)
const patterns = z.strictObject({ 説明: z.string(), patterns: z.array(pattern).min(1) })
const linear = (names: readonly string[]) =>
  z.strictObject({
    bias: z.number(),
    weights: z.strictObject(Object.fromEntries(names.map((name) => [name, z.number()]))),
  })

describe('data that a person may edit', () => {
  it.each([
    [
      'aspects.json',
      aspects,
      z.strictObject({
        説明: z.string(),
        aspects: z.array(
          z.strictObject({
            name: z.string(),
            value: z.boolean(),
            ask: z.array(pattern).min(1),
            holds: z.array(pattern),
          }),
        ),
      }),
    ],
    [
      'polarity.json',
      polarity,
      z.strictObject({
        説明: z.string(),
        open: patterns,
        badState: patterns,
        doubleNegative: patterns,
        denies: patterns,
        notDenial: patterns,
        partly: patterns,
        customer: patterns,
        person: patterns,
        introduction: patterns,
        vendor: patterns,
        forCustomer: patterns,
        ofCustomer: patterns,
        refers: patterns,
        whole: patterns,
        confirmation: patterns,
        concessive: patterns,
        exclusive: patterns,
        partlyStrong: patterns,
        bad: patterns,
        admits: patterns,
      }),
    ],
    [
      'contraries.json',
      contraries,
      z.strictObject({ 説明: z.string(), pairs: z.array(z.strictObject({ a: words, b: words })) }),
    ],
    [
      'weights.json',
      weights,
      z.strictObject({
        説明: z.string(),
        draftedFrom: z.number().min(0).max(1),
        ranking: linear(RANKING_SIGNALS),
        statement: linear(STATEMENT_SIGNALS),
        verdict: z.strictObject({ no: linear(VERDICT_SIGNALS), partial: linear(VERDICT_SIGNALS) }),
        claimedFrom: z.number().min(0).max(1),
        answerable: linear(SIGNALS),
        claim: linear(SIGNALS),
        right: linear(SIGNALS),
      }),
    ],
    [
      'phrasing.json',
      phrasing,
      z.looseObject({ 省く前置き: z.array(pattern), 出典: z.string().includes('{section}') }),
    ],
  ])('%s has its form', (_, data, schema) => {
    expect(z.safeParse(schema, data).error?.issues ?? []).toEqual([])
  })

  it('asks for a value only where the evidence can be seen to hold one', () => {
    for (const { name, value, holds } of aspects.aspects)
      expect({ name, holds: holds.length > 0 }).toEqual({ name, holds: value })
  })

  it('has no contrary that is its own contrary', () => {
    for (const { a, b } of contraries.pairs) expect(a.filter((word) => b.includes(word))).toEqual([])
  })
})
