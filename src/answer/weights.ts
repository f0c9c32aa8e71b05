import type { Linear } from './linear.ts'
import type { RankingSignal } from './ranking.ts'
import type { Signal } from './signals.ts'
import type { StatementSignal } from './statements.ts'
import type { VerdictWeights } from './verdict.ts'
import shipped from './weights.json' with { type: 'json' }

/** Everything that is learned from labelled questions: npm run learn writes it. */
export interface Weights {
  /** Which section. */
  readonly ranking: Linear<RankingSignal>
  /** Which of its sentences. */
  readonly statement: Linear<StatementSignal>
  /** Yes, no or partly. */
  readonly verdict: VerdictWeights
  /** Whether the library answers the question at all. */
  readonly answerable: Linear<Signal>
  /** Whether a yes or a partly is true, where one is claimed. */
  readonly claim: Linear<Signal>
  /** Whether a reviewer would accept the draft as it stands. */
  readonly right: Linear<Signal>
  /** Below these odds that the library answers there is no draft: it would mislead more often than help. */
  readonly draftedFrom: number
  /** Below these odds the evidence is shown, but neither yes nor partly is said. */
  readonly claimedFrom: number
  /** ... and below these odds that the library answers, not even that: what is not sure to be true is hardly to the point either. */
  readonly shownFrom: number
  /** How often a draft whose claim is not said is right all the same. */
  readonly unclaimedRight: number
}

export const WEIGHTS: Weights = shipped
