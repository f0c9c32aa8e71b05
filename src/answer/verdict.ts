import type { Verdict } from './draft.ts'
import { leadingOf, type ScoredStatement } from './evidence.ts'
import type { Inquiry } from './inquiry.ts'
import { CONTRARIES } from './patterns.ts'
import { meets, quantitiesIn } from './quantity.ts'
import { stanceOf } from './stance.ts'

/** A verdict, and the sentence that it rests on: the answer begins with it. */
export interface Judgement {
  readonly verdict: Verdict | null
  readonly rests: ScoredStatement | undefined
}

/** A denial that speaks of nearly as much of the question as the best sentence does outweighs it: a false no costs a question back, a false yes our word. */
const NEARLY = 0.75

/** What the evidence says of the thing asked, as yes or no to the question as worded. */
export const judge = (question: string, inquiry: Inquiry, best: readonly ScoredStatement[]): Judgement => {
  const leading = leadingOf(best)
  if (inquiry.open || !leading) return { verdict: null, rests: leading }
  const stance = stanceOf(leading.statement.text)
  const shifted = inquiry.ofVendor && stance.customersDuty
  const denied = (stance.denies || shifted) !== speaksOfContrary(question, best)
  if (denied !== inquiry.badState) return { verdict: 'no', rests: leading }
  const denial = stance.denies ? undefined : best.find((other) => denies(other, leading))
  if (denial) return { verdict: 'no', rests: denial }
  return { verdict: affirmed(inquiry, stance.partly && !stance.denies, best), rests: leading }
}

const denies = (other: ScoredStatement, leading: ScoredStatement): boolean =>
  other.covers >= leading.covers * NEARLY && stanceOf(other.statement.text).denies

/** A yes holds for the whole of what was asked only if no condition narrows it and every amount demanded is met. */
const affirmed = (inquiry: Inquiry, partly: boolean, best: readonly ScoredStatement[]): Verdict => {
  const said = quantitiesIn(best.map(({ statement }) => statement.analysis.text).join('\n'))
  const unmet = inquiry.demands.some((demand) => meets(demand, said) !== 'met')
  return partly || unmet ? 'partial' : 'yes'
}

/** The question says 海外, the evidence only 国内. */
const speaksOfContrary = (question: string, best: readonly ScoredStatement[]): boolean => {
  const said = best.map(({ statement }) => statement.analysis.text).join('\n')
  const one = (words: readonly string[], text: string): boolean => words.some((word) => text.includes(word))
  return CONTRARIES.some(
    ({ a, b }) =>
      (one(a, question) && !one(b, question) && one(b, said) && !one(a, said)) ||
      (one(b, question) && !one(a, question) && one(a, said) && !one(b, said)),
  )
}
