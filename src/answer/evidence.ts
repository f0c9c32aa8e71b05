import type { Span } from '../whitepaper/section.ts'
import type { Evidence } from './draft.ts'
import type { RankedHit } from './ranking.ts'
import { bestStatements, leadingOf, type ScoredStatement } from './statements.ts'

const LONGEST_QUOTE = 700
/** More is quoted to the reviewer than is said to the customer. */
const QUOTED_SHARE = 0.02
/** Further sections are cited only while they are about as likely as the first. */
const CITED_SHARE = 0.05
const MOST_CITED = 3

export const citedHits = (hits: readonly RankedHit[]): readonly RankedHit[] => {
  const best = hits[0]?.odds ?? 0
  return hits.slice(0, MOST_CITED).filter(({ odds }) => odds >= best * CITED_SHARE)
}

/**
 * One exact quotation per section: from the first to the last of its best sentences, and of those that the answer is made
 * of, where that stays readable; else as much of it as does around the best one. A quotation is a stretch of the section's
 * own text, so it can be shown in place.
 */
export const quoteFrom = (
  { found, score }: RankedHit,
  scored: readonly ScoredStatement[],
  said: readonly ScoredStatement[] = [],
): Evidence => {
  const { section, whitepaper } = found
  const best = bestStatements(scored, QUOTED_SHARE)
  const wanted = scored.filter((entry) => best.includes(entry) || said.includes(entry))
  const { start, end } = readable(wanted, said[0] ?? leadingOf(scored)) ?? { start: 0, end: section.text.length }
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

/** Grown from the sentence that matters most, to the nearer side first. */
const readable = (wanted: readonly ScoredStatement[], core: ScoredStatement | undefined): Span | undefined => {
  if (!core) return undefined
  let span: Span = core.statement
  const distance = ({ statement }: ScoredStatement): number => Math.abs(statement.start - core.statement.start)
  for (const { statement } of wanted.toSorted((a, b) => distance(a) - distance(b))) {
    const wider = { start: Math.min(span.start, statement.start), end: Math.max(span.end, statement.end) }
    if (wider.end - wider.start <= LONGEST_QUOTE) span = wider
  }
  return span
}
