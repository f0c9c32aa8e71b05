import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import phrasing from '../../templates/phrasing.json' with { type: 'json' }
import aspects from './aspects.json' with { type: 'json' }
import { CONTRARIES_FILES } from './contraries.ts'
import guard from './guard.json' with { type: 'json' }
import { PARTICULARS_FILES } from './particulars/particulars.ts'
import plainStyle from './plain-style.json' with { type: 'json' }
import polarity from './polarity.json' with { type: 'json' }
import { RANKING_SIGNALS } from './ranking.ts'
import { SIGNALS } from './signals.ts'
import { STATEMENT_SIGNALS } from './statements.ts'
import { VERDICT_SIGNALS } from './verdict-signals.ts'
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
const particularsFile = z.strictObject({
  説明: z.string(),
  particulars: z.array(
    z.strictObject({
      名前: z.string().min(1),
      問い: z.array(pattern).min(1),
      除く: z.array(pattern).min(1).optional(),
      根拠: z.array(pattern).min(1).optional(),
    }),
  ),
})
const plainPattern = pattern.refine((source) => source.normalize('NFKC') === source, 'NFKCで半角にそろえてください')
const contraryPair = { 名前: z.string().min(1), 話題: z.array(plainPattern).min(1).optional() }
const contrariesFile = z.strictObject({
  説明: z.string(),
  pairs: z.array(
    z.union([
      z.strictObject({
        ...contraryPair,
        一方: z.array(plainPattern).min(1),
        他方: z.array(plainPattern).min(1),
      }),
      z.strictObject({
        ...contraryPair,
        問い: z.array(plainPattern).min(1),
        根拠: z.array(plainPattern).min(1),
        両立: z.array(plainPattern).min(1).optional(),
      }),
    ]),
  ),
})
const linear = (names: readonly string[]) =>
  z.strictObject({
    bias: z.number(),
    weights: z.strictObject(Object.fromEntries(names.map((name) => [name, z.number()]))),
  })
const word = z.string().min(1)
const verdicts = z.strictObject({ yes: word, no: word, partial: word, na: word })
const subjects = z.strictObject({ あり: z.string().includes('{topic}'), なし: z.string() })
const abstentions = z.strictObject({
  'nothing-on-topic': word.startsWith('{subject}'),
  'attribute-not-stated': word.includes('{aspect}'),
  'named-thing-not-stated': word.includes('{named}'),
  'other-edition-only': word.startsWith('{subject}'),
  'ask-a-person': word.startsWith('{subject}'),
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
        courtesy: patterns,
        parted: patterns,
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
        turned: patterns,
        concessive: patterns,
        exclusive: patterns,
        partlyStrong: patterns,
        bad: patterns,
        admits: patterns,
        closed: patterns,
        deniesOffer: patterns,
        deniesEvent: patterns,
        without: patterns,
        leave: patterns,
        prevents: patterns,
        measure: patterns,
        affirms: patterns,
        conditioned: patterns,
        customerActs: patterns,
        customerStaff: patterns,
        vendorStaff: patterns,
        serviceHours: patterns,
        inPassing: patterns,
        prevented: patterns,
        nothingBut: patterns,
        notThis: patterns,
        notTurned: patterns,
        inner: patterns,
        granted: patterns,
        occurrence: patterns,
        spared: patterns,
        requires: patterns,
        needsNot: patterns,
        allPlans: patterns,
        plansDiffer: patterns,
        denialAsked: patterns,
        costAsked: patterns,
        costs: patterns,
        vendorActs: patterns,
        risk: patterns,
      }),
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
        shownFrom: z.number().min(0).max(1),
        unclaimedRight: z.number().min(0).max(1),
        answerable: linear(SIGNALS),
        claim: linear(SIGNALS),
        right: linear(SIGNALS),
      }),
    ],
    [
      'plain-style.json',
      plainStyle,
      z.strictObject({
        説明: z.string(),
        そのまま: z.array(pattern).min(1),
        文末: z.array(z.strictObject({ から: pattern, へ: word })).min(1),
        動詞: z.array(z.strictObject({ 語: pattern, ます: word, ません: word.endsWith('ない'), ました: word })).min(1),
      }),
    ],
    [
      'guard.json',
      guard,
      z.strictObject({ 説明: z.string(), 限量: z.array(words).min(1), 否定: z.array(pattern).min(1) }),
    ],
    [
      'phrasing.json',
      phrasing,
      z.strictObject({
        説明: z.string(),
        先頭に置く言葉: verdicts,
        箇条書きの前置き: word,
        箇条書きの印: word,
        箇条書きの続き: word.startsWith(phrasing.箇条書きの印),
        省く前置き: z.array(pattern),
        省くつなぎ: z.array(pattern),
        前の文を受けて限る言葉: z.array(pattern),
        前の文を指す言葉: z.array(pattern),
        後の箇条書きを指す言葉: z.array(pattern),
        範囲と例外: z.array(pattern),
        代わりの手段: z.array(pattern),
        出典: word.includes('{section}'),
        版: word.includes('{edition}'),
        出典の章番号: word,
        話題: subjects,
        回答なし: abstentions,
        常体: z.strictObject({ 先頭に置く言葉: verdicts, 箇条書きの前置き: word }),
        en: z.strictObject({
          先頭に置く言葉: verdicts,
          引用の前置き: word,
          出典: word.includes('{section}'),
          版: word.includes('{edition}'),
          話題: subjects,
          尋ねる値: z.strictObject(Object.fromEntries(aspects.aspects.map(({ name }) => [name, word]))),
          回答なし: abstentions,
        }),
      }),
    ],
  ])('%s has its form', (_, data, schema) => {
    expect(z.safeParse(schema, data).error?.issues ?? []).toEqual([])
  })

  it('asks for a value only where the evidence can be seen to hold one', () => {
    for (const { name, value, holds } of aspects.aspects)
      expect({ name, holds: holds.length > 0 }).toEqual({ name, holds: value })
  })

  it.each(Object.entries(PARTICULARS_FILES))('particulars/%s.json has its form', (_, data) => {
    expect(particularsFile.safeParse(data).error?.issues ?? []).toEqual([])
  })

  it('names every particular once', () => {
    const names = Object.values(PARTICULARS_FILES).flatMap(({ particulars }) => particulars.map(({ 名前 }) => 名前))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it.each(Object.entries(CONTRARIES_FILES))('contraries/%s.json has its form', (_, data) => {
    expect(contrariesFile.safeParse(data).error?.issues ?? []).toEqual([])
  })

  it('names every contrary once', () => {
    const names = Object.values(CONTRARIES_FILES).flatMap(({ pairs }) => pairs.map(({ 名前 }) => 名前))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('has no contrary that is its own contrary', () => {
    for (const { 名前, 一方, 問い, 他方, 根拠 } of Object.values(CONTRARIES_FILES).flatMap(({ pairs }) => pairs)) {
      const other = new Set(他方 ?? 根拠)
      expect({ 名前, both: (一方 ?? 問い ?? []).filter((word) => other.has(word)) }).toEqual({ 名前, both: [] })
    }
  })
})
