import type { Evidence } from './draft.ts'
import type { RankedHit } from './ranking.ts'
import { bestStatements, leadingOf, type ScoredStatement } from './statements.ts'

const LONGEST_QUOTE = 700
/** More is quoted to the reviewer than is said to the customer. */
const QUOTED_SHARE = 0.1
/** Further sections are cited only while they are about as likely as the first. */
const CITED_SHARE = 0.05
const MOST_CITED = 3

export const citedHits = (hits: readonly RankedHit[]): readonly RankedHit[] => {
  const best = hits[0]?.odds ?? 0
  return hits.slice(0, MOST_CITED).filter(({ odds }) => odds >= best * CITED_SHARE)
}

/**
 * One exact quotation per section: from the first to the last of its best sentences where that stays readable, else the
 * single best one. A quotation is a stretch of the section's own text, so it can be shown in place.
 */
export const quoteFrom = ({ found, score }: RankedHit, scored: readonly ScoredStatement[]): Evidence => {
  const { section, whitepaper } = found
  const best = bestStatements(scored, QUOTED_SHARE)
  const span = stretch(best) ?? stretch(scored) ?? { start: 0, end: section.text.length }
  const single = leadingOf(scored)?.statement
  const fitting = [span, stretch(bestStatements(scored))].find((part) => part && part.end - part.start <= LONGEST_QUOTE)
  const { start, end } = fitting ?? single ?? span
  return {
    document: whitepaper.title,
    product: whitepaper.product,
    edition: whitepaper.edition,
    date: whitepaper.date,
    section: section.number || section.title,
    title: section.title,
    quote: section.text.slice(start, end),
    span: { start, end },
    score,
  }
}

const stretch = (scored: readonly ScoredStatement[]): { start: number; end: number } | undefined => {
  const first = scored[0]?.statement
  const last = scored.at(-1)?.statement
  return first && last ? { start: first.start, end: last.end } : undefined
}
