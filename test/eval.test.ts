import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answererFor, type GoldSet, ownSets, readGold, sharedSets } from '../scripts/eval/gold.ts'
import { figuresOf, type Scored, score } from '../scripts/eval/score.ts'
import { type Draft, toAnswerLine } from '../src/answer/index.ts'

const SCORER = '../shared/eval/score-answers.mjs'

const run = (set: GoldSet): readonly Scored[] => {
  const answerer = answererFor(set)
  return readGold(set).map((gold) =>
    score(gold, answerer.answer({ question: gold.question, context: [gold.category] })),
  )
}

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
    const rows = run(set)
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
