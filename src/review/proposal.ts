/** What Kotae proposes for a question before anybody has looked at it. */
import type { Draft } from '../answer/index.ts'
import type { Question } from '../checklist/index.ts'
import { type Band, bandOf } from './band.ts'
import type { Decision } from './decision.ts'
import { type Cause, choiceOf, entryFor, optionsOf, skipCause } from './entry.ts'
import { WRITTEN_FROM } from './fill.ts'

export interface Proposal {
  readonly decision: Decision
  readonly band: Band | null
  /** Why there is no answer, or why it is not to be written unread. */
  readonly cause: Cause | null
}

const UNTOUCHED = { writtenBy: null, confirmedBy: null, approvedBy: null } as const
const EMPTY: Decision = { state: 'draft', verdict: null, choice: null, answer: '', evidence: [], ...UNTOUCHED }

/** A question that wants no answer of ours (an example, filled in already) is out from the start, and says why. */
export const skippedProposal = (question: Question): Proposal | undefined => {
  const cause = skipCause(question)
  return cause && { decision: { ...EMPTY, state: 'out' }, band: null, cause }
}

/** A weak draft stands for the reviewer to see, but in the lowest band: nobody should pass it unread. */
export const proposalFor = (question: Question, draft: Draft): Proposal => {
  const entry = entryFor(question, draft, { minConfidence: WRITTEN_FROM, citations: 'none', textAt: () => '' })
  const cause = entry.state === 'answered' ? null : entry.cause
  if (draft.abstained) return { decision: EMPTY, band: 'none', cause }
  const { verdict, answer, evidence } = draft
  const choice = optionsOf(question).length > 0 ? (choiceOf(question, verdict) ?? null) : null
  return { decision: { ...EMPTY, verdict, choice, answer, evidence }, band: bandOf(entry) ?? null, cause }
}
