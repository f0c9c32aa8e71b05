import type { FoundSection, Hit, Statement } from '../search/index.ts'
import { coverage, type NeededTerm, vocabularyOfStatement } from './coverage.ts'
import type { Evidence } from './draft.ts'
import type { Inquiry } from './inquiry.ts'

export interface ScoredStatement {
  readonly statement: Statement
  /** The share of the question that this sentence speaks of. */
  readonly covers: number
  /** Holds a value of the kind asked for. */
  readonly holdsValue: boolean
}

/** A sentence that says the kind of thing asked for is worth this much more of the question covered. */
const VALUE_BONUS = 0.25
/** A sentence this near to the best one is quoted with it. */
const QUOTED_SHARE = 0.6
const LONGEST_QUOTE = 420

export const scoreStatements = (
  found: FoundSection,
  needed: readonly NeededTerm[],
  inquiry: Inquiry,
): readonly ScoredStatement[] =>
  found.statements.map((statement) => ({
    statement,
    covers: coverage(needed, vocabularyOfStatement(statement)),
    holdsValue: inquiry.aspects.some(({ holds }) => holds?.test(statement.analysis.text) ?? false),
  }))

const worth = ({ covers, holdsValue }: ScoredStatement): number => covers + (holdsValue ? VALUE_BONUS : 0)

/** The best sentences of a section, in the order in which they stand there. */
export const bestStatements = (scored: readonly ScoredStatement[]): readonly ScoredStatement[] => {
  const best = Math.max(0, ...scored.map(worth))
  return scored.filter((entry) => worth(entry) >= best * QUOTED_SHARE)
}

/** The sentence that the verdict rests on, and that the answer begins with. */
export const leadingOf = (best: readonly ScoredStatement[]): ScoredStatement | undefined =>
  best.toSorted((a, b) => worth(b) - worth(a))[0]

/**
 * One exact quotation per section: from the first to the last of its best sentences where that stays readable, else the
 * single best one. A quotation is a stretch of the section's own text, so it can be shown in place.
 */
export const quoteFrom = (hit: Hit, needed: readonly NeededTerm[], inquiry: Inquiry): Evidence => {
  const { section, whitepaper } = hit.found
  const scored = scoreStatements(hit.found, needed, inquiry)
  const best = bestStatements(scored)
  const span = stretch(best) ?? stretch(scored) ?? { start: 0, end: section.text.length }
  const single = leadingOf(scored)?.statement
  const { start, end } = span.end - span.start <= LONGEST_QUOTE || !single ? span : single
  return {
    document: whitepaper.title,
    product: whitepaper.product,
    edition: whitepaper.edition,
    date: whitepaper.date,
    section: section.number || section.title,
    title: section.title,
    quote: section.text.slice(start, end),
    span: { start, end },
    score: hit.score,
  }
}

const stretch = (scored: readonly ScoredStatement[]): { start: number; end: number } | undefined => {
  const first = scored[0]?.statement
  const last = scored.at(-1)?.statement
  return first && last ? { start: first.start, end: last.end } : undefined
}

/** Further sections are cited only while they are about as good as the first. */
const CITED_SHARE = 0.55
const MOST_CITED = 3

export const citedHits = (hits: readonly Hit[]): readonly Hit[] => {
  const best = hits[0]?.score ?? 0
  return hits.slice(0, MOST_CITED).filter(({ score }) => score >= best * CITED_SHARE)
}
