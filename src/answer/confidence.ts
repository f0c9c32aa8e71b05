import learned from './confidence.json' with { type: 'json' }
import { SIGNALS, type Signals } from './signals.ts'

interface Model {
  readonly bias: number
  readonly weights: Signals
}

const probability = ({ bias, weights }: Model, signals: Signals): number => {
  const sum = SIGNALS.reduce((total, name) => total + weights[name] * signals[name], bias)
  // Rounded, so that every machine says the same.
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000
}

/** How likely the library answers the question at all. */
export const answerability = (signals: Signals): number => probability(learned.answerable, signals)

/** Below this a draft would mislead more often than help, so there is none. */
export const DRAFTED_FROM = learned.draftedFrom

/** How likely a reviewer is to accept the draft as it stands. */
export const confidenceOf = (signals: Signals): number => probability(learned.right, signals)
