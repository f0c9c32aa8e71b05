/** What people decide about one question, and what each step asks for. */
import type { Evidence, Verdict } from '../answer/index.ts'
import { type DecisionErrorCode, decisionError } from './error.ts'

/** draft: 下書き. confirmed: 確認済. approved: 承認済. returned: 差し戻し. out: 対象外. held: 保留. */
export const STATES = ['draft', 'confirmed', 'approved', 'returned', 'out', 'held'] as const
export type State = (typeof STATES)[number]

/** Where one question stands. A null name is Kotae's own work. */
export interface Decision {
  readonly state: State
  readonly verdict: Verdict | null
  /** One of the customer's own words, where the sheet offers some. */
  readonly choice: string | null
  readonly answer: string
  /** Best first: the first is what the customer is shown. */
  readonly evidence: readonly Evidence[]
  readonly writtenBy: string | null
  readonly confirmedBy: string | null
  readonly approvedBy: string | null
}

export type Change = Partial<Pick<Decision, 'state' | 'verdict' | 'choice' | 'answer' | 'evidence'>>

export interface Circumstances {
  readonly by: string
  /** What the sheet offers to choose from. */
  readonly options: readonly string[]
  /** The team wants a second pair of eyes: nobody approves what only they have written or confirmed. */
  readonly needsSecond: boolean
}

/** Which state may follow which. */
const NEXT: Readonly<Record<State, readonly State[]>> = {
  draft: ['confirmed', 'out', 'held'],
  confirmed: ['draft', 'approved', 'returned', 'out', 'held'],
  approved: ['draft', 'returned', 'out', 'held'],
  returned: ['draft', 'confirmed', 'out', 'held'],
  out: ['draft'],
  held: ['draft', 'confirmed', 'out'],
}

/** Where a question may go from here. */
export const nextStates = (state: State): readonly State[] => NEXT[state]

/**
 * The decision after a change, or a typed error. Whoever rewrites an answer that was confirmed takes its confirmation away,
 * unless they confirm it in the same step.
 */
export const decide = (before: Decision, change: Change, circumstances: Circumstances): Decision => {
  const { by, options } = circumstances
  if (change.choice != null && !options.includes(change.choice)) throw decisionError('choice-not-offered')
  const rewritten = isRewritten(before, change)
  const written: Decision = rewritten
    ? {
        ...before,
        ...defined(change),
        state: settled(before.state),
        writtenBy: by,
        confirmedBy: null,
        approvedBy: null,
      }
    : before
  const wanted = change.state ?? written.state
  return wanted === written.state ? written : moved(written, wanted, circumstances)
}

const isRewritten = (before: Decision, change: Change): boolean =>
  (['verdict', 'choice', 'answer', 'evidence'] as const).some(
    (name) => change[name] !== undefined && JSON.stringify(change[name]) !== JSON.stringify(before[name]),
  )

const defined = ({ verdict, choice, answer, evidence }: Change): Partial<Decision> => ({
  ...(verdict === undefined ? {} : { verdict }),
  ...(choice === undefined ? {} : { choice }),
  ...(answer === undefined ? {} : { answer }),
  ...(evidence === undefined ? {} : { evidence }),
})

/** A signed answer that is rewritten is a draft again; one that waits, waits on. */
const settled = (state: State): State => (state === 'confirmed' || state === 'approved' ? 'draft' : state)

const moved = (decision: Decision, state: State, { by, needsSecond, options }: Circumstances): Decision => {
  if (!NEXT[decision.state].includes(state)) throw decisionError('not-from-here')
  switch (state) {
    case 'confirmed':
      refuse(whyIncomplete(decision, options))
      return { ...decision, state, confirmedBy: by, approvedBy: null }
    case 'approved':
      if (needsSecond && isAlone(decision, by)) throw decisionError('second-person-needed')
      return { ...decision, state, approvedBy: by }
    default:
      return { ...decision, state, confirmedBy: null, approvedBy: null }
  }
}

const refuse = (code: DecisionErrorCode | undefined): void => {
  if (code) throw decisionError(code)
}

/** A sheet that offers words wants one of them; every other wants words of ours. */
export const whyIncomplete = (
  { choice, answer }: Pick<Decision, 'choice' | 'answer'>,
  options: readonly string[],
): DecisionErrorCode | undefined => {
  if (options.length > 0) return choice === null ? 'choice-missing' : undefined
  return answer.trim() === '' ? 'answer-missing' : undefined
}

/** Kotae's own draft, confirmed by one person, has been seen by that person alone. */
export const isAlone = ({ writtenBy, confirmedBy }: Pick<Decision, 'writtenBy' | 'confirmedBy'>, by: string): boolean =>
  [writtenBy, confirmedBy].every((name) => name === null || name === by)
