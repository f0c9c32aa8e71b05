import { arrange } from './arrangement.ts'
import type { Evidence, Verdict } from './draft.ts'
import { quoteFrom } from './evidence.ts'
import { type Manner, tongueOf } from './manner.ts'
import type { RankedHit } from './ranking.ts'
import type { ScoredStatement } from './statements.ts'
import { phrase } from './wording.ts'

interface Speaker {
  readonly question: string
  /** The sentence that the verdict rests on. */
  readonly rests: ScoredStatement | undefined
  readonly hit: RankedHit
  /** All sentences of the section that was hit, and those worth saying. */
  readonly scored: readonly ScoredStatement[]
  readonly best: readonly ScoredStatement[]
}

interface Speech {
  /** The answer in words, whatever is claimed by it. */
  answer(verdict: Verdict | null): string
  /** It holds all of the answer. */
  readonly quoted: Evidence
}

export const speak = ({ question, rests, hit, scored, best }: Speaker, manner: Manner): Speech => {
  if (!rests) return { answer: () => '', quoted: quoteFrom(hit, scored) }
  const { passages } = hit.found.section
  const pieces = arrange({ leading: rests, best, section: scored, passages }, manner.longest)
  const quoted = quoteFrom(hit, scored, [rests, ...pieces.map(({ said }) => said)])
  const spoken = { pieces, leading: rests.statement.text, quotes: [quoted.quote], tongue: tongueOf(question) }
  return { answer: (verdict) => phrase({ ...spoken, verdict }, manner), quoted }
}
