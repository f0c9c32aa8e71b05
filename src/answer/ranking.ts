import { type Hit, type ReadQuery, type SectionIndex, SOURCES, sameTopics } from '../search/index.ts'
import {
  coverage,
  type NeededTerm,
  vocabularyOf,
  vocabularyOfHeading,
  vocabularyOfSection,
  vocabularyOfStatement,
} from './coverage.ts'
import type { Inquiry } from './inquiry.ts'
import { type Linear, type Numbers, odds, weighed } from './linear.ts'
import { INTRODUCTION } from './patterns.ts'
import { type ScoredStatement, type StatementSignal, scoreStatements } from './statements.ts'

/** What speaks for one section rather than another, each between 0 and about 1, but for `said`: the best sentence's score. */
export const RANKING_SIGNALS = [
  ...SOURCES,
  'total',
  'statement',
  'statementTopic',
  'heading',
  'headingAsked',
  'section',
  'introduction',
  'said',
] as const
export type RankingSignal = (typeof RANKING_SIGNALS)[number]
export type RankingSignals = Numbers<RankingSignal>

/** A section that may answer, how likely it is the one among those found, and why. */
export interface RankedHit extends Hit {
  readonly odds: number
  readonly signals: RankingSignals
  /** Its sentences, and which of them say what was asked. */
  readonly scored: readonly ScoredStatement[]
}

export interface Asked {
  readonly read: ReadQuery
  /** The same, or of the part that asks alone. */
  readonly focus: ReadQuery
  readonly inquiry: Inquiry
  readonly needed: readonly NeededTerm[]
  /** What the cells above the question speak of. */
  readonly neededAbove: readonly NeededTerm[]
  readonly index: SectionIndex
}

interface RankingWeights {
  readonly ranking: Linear<RankingSignal>
  readonly statement: Linear<StatementSignal>
}

/** A sentence that says the kind of thing asked for is worth this much more of the question covered. */
const VALUE_BONUS = 0.25

/**
 * The index finds by words, concepts, topics and controls; which of the sections found says it best is decided here, by
 * signals whose weights are learned from labelled questions.
 */
export const rank = (hits: readonly Hit[], asked: Asked, weights: RankingWeights): readonly RankedHit[] => {
  const scored = hits.map(({ found }) => scoreStatements(found, asked, weights.statement))
  const signals = rankingSignals(hits, scored, asked)
  const shares = odds(signals.map((entry) => weighed(RANKING_SIGNALS, weights.ranking, entry)))
  return hits
    .map((hit, at) => ({
      ...hit,
      odds: shares[at] ?? 0,
      signals: signals[at] as RankingSignals,
      scored: scored[at] ?? [],
    }))
    .toSorted((a, b) => Number(isAskedByNumber(b, asked)) - Number(isAskedByNumber(a, asked)) || b.odds - a.odds)
}

/** 「A.12.4.1」, and no sentence: the section of that number, whichever other mentions it. */
const isAskedByNumber = ({ found }: Hit, { read, inquiry }: Asked): boolean =>
  inquiry.titled && read.controls.has(found.section.number)

/** What the index found is measured against the best of the hits, so that long questions weigh no more than short ones. */
const rankingSignals = (
  hits: readonly Hit[],
  scored: readonly (readonly ScoredStatement[])[],
  asked: Asked,
): readonly RankingSignals[] => {
  const found = hits.map((hit) => asked.index.breakdown(asked.read, hit))
  const most = Object.fromEntries(
    SOURCES.map((source) => [source, Math.max(1e-9, ...found.map((parts) => parts[source]))]),
  )
  const top = Math.max(1e-9, ...hits.map(({ score }) => score))
  return hits.map((hit, at) => {
    const sources = SOURCES.map((source) => [source, (found[at]?.[source] ?? 0) / (most[source] ?? 1)])
    return {
      ...Object.fromEntries(sources),
      total: hit.score / top,
      ...contentSignals(hit, scored[at] ?? [], asked),
    } as RankingSignals
  })
}

const contentSignals = ({ found }: Hit, scored: readonly ScoredStatement[], { read, inquiry, needed }: Asked) => {
  const asked = vocabularyOf(read.question, read.context)
  const heading = [...new Set(found.heading.words)]
  const worth = found.statements.map((statement) => {
    const holds = inquiry.aspects.some((aspect) => aspect.holds?.test(statement.analysis.text))
    return coverage(needed, vocabularyOfStatement(statement)) + (holds ? VALUE_BONUS : 0)
  })
  return {
    statement: Math.max(0, ...worth),
    statementTopic: Math.max(0, ...found.topics.map((topics) => sameTopics(read.topics, topics))),
    heading: coverage(needed, vocabularyOfHeading(found)),
    headingAsked: heading.length === 0 ? 0 : heading.filter((word) => asked.words.has(word)).length / heading.length,
    section: coverage(needed, vocabularyOfSection(found)),
    introduction: INTRODUCTION.test(found.heading.text) ? 1 : 0,
    said: scored.length === 0 ? 0 : Math.max(...scored.map(({ score }) => score)),
  }
}
