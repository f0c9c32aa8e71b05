import { arrange } from './arrangement.ts'
import type { Evidence } from './draft.ts'
import { quoteFrom } from './evidence.ts'
import { type Manner, tongueOf } from './manner.ts'
import type { RankedHit } from './ranking.ts'
import type { ScoredStatement } from './statements.ts'
import type { Judgement } from './verdict.ts'
import { phrase } from './wording.ts'

interface Speaker {
  readonly question: string
  readonly judgement: Judgement
  readonly hit: RankedHit
  /** All sentences of the section that was hit, and those worth saying. */
  readonly scored: readonly ScoredStatement[]
  readonly best: readonly ScoredStatement[]
}

/** The answer in words, and the quotation that holds all of it. */
export const speak = (
  { question, judgement: { verdict, rests }, hit, scored, best }: Speaker,
  manner: Manner,
): { readonly answer: string; readonly quoted: Evidence } => {
  if (!rests) return { answer: '', quoted: quoteFrom(hit, scored) }
  const { passages } = hit.found.section
  const pieces = arrange({ leading: rests, best, section: scored, passages }, manner.longest)
  const quoted = quoteFrom(hit, scored, [rests, ...pieces.map(({ said }) => said)])
  const spoken = { verdict, pieces, leading: rests.statement.text, quotes: [quoted.quote], tongue: tongueOf(question) }
  return { answer: phrase(spoken, manner), quoted }
}
