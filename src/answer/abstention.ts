import type { Hit, ReadQuery } from '../search/index.ts'
import type { AbstentionReason } from './draft.ts'
import type { Inquiry } from './inquiry.ts'
import { ASK_A_PERSON } from './patterns.ts'
import { missingNames, type Signals, valueMissing } from './signals.ts'
import type { ScoredStatement } from './statements.ts'
import { abstentionSentence } from './wording.ts'

interface Unanswered {
  readonly inquiry: Inquiry
  readonly read: ReadQuery
  readonly hits: readonly Hit[]
}

interface WhyNot {
  readonly reason: AbstentionReason
  /** What to tell the customer meanwhile. */
  readonly answer: string
}

/** The reason that helps the reviewer most: what exactly the library does not say, or that no document could. */
export const whyNot = (
  { inquiry, read, hits }: Unanswered,
  signals: Signals,
  best: readonly ScoredStatement[],
): WhyNot => {
  const named = hits[0] ? missingNames(inquiry, read, hits[0]) : inquiry.named
  if ((signals.namedNowhere > 0 || hits.length === 0) && named.length > 0) {
    return reasoned('named-thing-not-stated', { named: named.map((name) => name.toUpperCase()).join('、') })
  }
  if (ASK_A_PERSON.test(read.question.text)) return reasoned('ask-a-person')
  const aspect = inquiry.aspects.find(({ value }) => value)
  if (aspect && valueMissing(inquiry, best)) return reasoned('attribute-not-stated', { aspect: aspect.name })
  return reasoned('nothing-on-topic')
}

const reasoned = (reason: AbstentionReason, detail?: { aspect?: string; named?: string }): WhyNot => ({
  reason,
  answer: abstentionSentence(reason, detail),
})
