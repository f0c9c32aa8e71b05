import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askSet } from '../scripts/eval/ask.ts'
import { confusionLines, confusionOf, confusionsOf } from '../scripts/eval/confusions.ts'
import { answererFor, ownSets, readGold, sharedSets } from '../scripts/eval/gold.ts'
import { figuresOf, score } from '../scripts/eval/score.ts'
import { type Draft, toAnswerLine } from '../src/answer/index.ts'

const SCORER = '../shared/eval/score-answers.mjs'

describe('the scorer', () => {
  const gold = {
    id: 'x',
    doc: 'd',
    category: '',
    question: '',
    gold_sections: ['A.12.3.1'],
    answerable: true,
    verdict: 'yes' as const,
    must_include: [['7 世代', '七世代']],
    must_not: ['14世代'],
    tags: [],
  }
  const evidence = {
    document: 'd',
    product: 'p',
    edition: '1',
    date: '',
    section: '12.3.1',
    title: 't',
    quote: '7世代を保持します。',
    span: { start: 0, end: 10 },
    score: 1,
  }
  const draft: Draft = { abstained: false, verdict: 'yes', answer: 'はい。', confidence: 0.9, evidence: [evidence] }

  it('calls a draft right that has the section, the verdict and the facts', () => {
    expect(score(gold, draft)).toMatchObject({
      right: true,
      hit1: true,
      verdictRight: true,
      factsFound: 1,
      falseClaim: false,
    })
  })

  it.each<[string, Draft]>([
    ['another section first', { ...draft, evidence: [{ ...evidence, section: '12.4.1' }, evidence] }],
    ['another verdict', { ...draft, verdict: 'no' }],
    ['a fact missing', { ...draft, evidence: [{ ...evidence, quote: '毎日取得します。' }] }],
    ['a forbidden claim', { ...draft, answer: 'はい。14 世代です。' }],
    ['no draft at all', { ...draft, abstained: true, reason: 'nothing-on-topic' }],
  ])('calls it wrong with %s', (_, other) => {
    expect(score(gold, other).right).toBe(false)
  })

  it('calls a yes to what the document does not say a false claim', () => {
    const silent = { ...gold, answerable: false, verdict: 'text' as const, gold_sections: [] }
    expect(score(silent, draft)).toMatchObject({ falseClaim: true, right: false })
    expect(score(silent, { ...draft, abstained: true, reason: 'nothing-on-topic' }).right).toBe(true)
  })

  const left: Draft = { ...draft, abstained: true, reason: 'nothing-on-topic' }
  const silent = { ...gold, answerable: false, verdict: 'text' as const, gold_sections: [], must_include: [] }
  const denied = { ...gold, verdict: 'no' as const }

  it.each([
    ['nothing', gold, draft, undefined],
    ['a yes to nothing', silent, draft, 'false claim: yes ← not said'],
    ['facts without a claim for nothing', silent, { ...draft, verdict: null }, 'drafted although not said'],
    ['a yes for a no', denied, draft, 'false claim: yes ← no'],
    ['a no for a yes', gold, { ...draft, verdict: 'no' as const }, 'wrong verdict: no ← yes'],
    ['no verdict for a yes', gold, { ...draft, verdict: null }, 'wrong verdict: none ← yes'],
    ['silence', gold, left, 'abstained although said'],
    ['another section', gold, { ...draft, evidence: [{ ...evidence, section: '9' }] }, 'wrong section'],
    ['a fact left out', gold, { ...draft, evidence: [{ ...evidence, quote: '毎日。' }] }, 'fact missing'],
    ['a forbidden word', gold, { ...draft, answer: '14世代です。' }, 'forbidden words'],
  ])('says what went wrong: %s', (_, asked, given, kind) => {
    expect(confusionOf(score(asked, given))).toBe(kind)
  })

  it('lists what went wrong, false claims first', () => {
    const rows = [score(gold, left), score(gold, left), score(denied, draft), score(gold, draft)]
    expect(confusionLines(confusionsOf(rows), false)).toBe(
      '    1  false claim: yes ← no\n    2  abstained although said',
    )
  })
})

describe.each(ownSets)('answers to $name', (set) => {
  it('quote their sections exactly', () => {
    const answerer = answererFor(set)
    const sections = new Map(answerer.sections.map(({ section }) => [section.number || section.title, section]))
    for (const { question, category } of readGold(set)) {
      for (const { section, quote, span } of answerer.answer({ question, context: [category] }).evidence) {
        expect(sections.get(section)?.text.slice(span.start, span.end)).toBe(quote)
      }
    }
  })
})

describe('beside the scorer that others use', () => {
  it.each(sharedSets())('gives the same figures on $name', (set) => {
    const rows = askSet(set)
    const folder = mkdtempSync(join(tmpdir(), 'kotae-eval-'))
    const predictions = join(folder, 'predictions.jsonl')
    writeFileSync(
      predictions,
      rows.map(({ gold: { id }, draft }) => JSON.stringify(toAnswerLine({ id }, draft))).join('\n'),
    )
    const theirs = JSON.parse(
      execFileSync(process.execPath, [SCORER, set.questions, predictions, '--json'], { encoding: 'utf8' }),
    )
    rmSync(folder, { recursive: true })
    expect(theirs).toMatchObject(figuresOf(rows))
  })

  it.runIf(!existsSync(SCORER))('is not there, so only the project’s own questions were scored', () => {
    expect(sharedSets()).toEqual([])
  })
})
