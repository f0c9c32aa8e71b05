import type { NeededTerm } from './coverage.ts'
import type { Verdict } from './draft.ts'
import type { Inquiry } from './inquiry.ts'
import { type Linear, odds, weighed } from './linear.ts'
import { bestStatements, type ScoredStatement } from './statements.ts'
import { VERDICT_SIGNALS, type VerdictSignal, type VerdictSignals, verdictSignals } from './verdict-signals.ts'

/** What is learned of the verdict: against a yes, which scores nothing. */
export interface VerdictWeights {
  readonly no: Linear<VerdictSignal>
  readonly partial: Linear<VerdictSignal>
}

/** A verdict, how sure it is, and the sentence that it rests on: the answer begins with it. */
export interface Judgement {
  readonly verdict: Verdict | null
  readonly odds: number
  readonly rests: ScoredStatement | undefined
  readonly signals: VerdictSignals
}

/** What the evidence says of the thing asked, as yes or no to the question as worded. */
export const judge = (
  question: string,
  inquiry: Inquiry,
  scored: readonly ScoredStatement[],
  needed: readonly NeededTerm[],
  weights: VerdictWeights,
): Judgement => {
  const best = bestStatements(scored).toSorted((a, b) => b.odds - a.odds)
  const [leading] = best
  const restingOn = verdictSignals(question, inquiry, scored, needed)
  const signals = restingOn(leading)
  if (inquiry.open || !leading) return { verdict: null, odds: 1, rests: leading, signals }
  const chances = best.map((entry) => ({
    of: entry.odds,
    verdicts: verdictOdds(entry === leading ? signals : restingOn(entry), weights),
  }))
  const [yes = 0, no = 0, partial = 0] = mixed(chances)
  // A false no costs a question back, a false yes our word: so a yes must be likelier than both others together.
  const verdict: Verdict = yes >= 0.5 ? 'yes' : no >= partial ? 'no' : 'partial'
  return { verdict, odds: { yes, no, partial }[verdict], rests: restsOn(verdict, inquiry, leading, best), signals }
}

const verdictOdds = (signals: VerdictSignals, weights: VerdictWeights): readonly number[] =>
  odds([0, weighed(VERDICT_SIGNALS, weights.no, signals), weighed(VERDICT_SIGNALS, weights.partial, signals)])

/** Which sentence says it is not certain: each has its say, as far as it is likely the one. */
const mixed = (
  chances: readonly { readonly of: number; readonly verdicts: readonly number[] }[],
): readonly number[] => {
  const total = chances.reduce((sum, chance) => sum + chance.of, 0)
  return [0, 1, 2].map((at) => chances.reduce((sum, { of, verdicts }) => sum + (of / total) * (verdicts[at] ?? 0), 0))
}

/** A no that the leading sentence does not say rests on the sentence that denies. */
const restsOn = (
  verdict: Verdict,
  { badState }: Inquiry,
  leading: ScoredStatement,
  best: readonly ScoredStatement[],
): ScoredStatement => {
  if (verdict !== 'no' || badState || leading.stance.denies || leading.stance.customersDuty) return leading
  return best.find(({ stance }) => stance.denies || stance.customersDuty) ?? leading
}
