import { clauseSignals, clausesOfStatement } from './clauses.ts'
import { contrariesTo } from './contrary.ts'
import { actOf, covers, type NeededTerm, vocabularyOfStatement } from './coverage.ts'
import type { Verdict } from './draft.ts'
import type { Inquiry } from './inquiry.ts'
import { type Linear, type Numbers, odds, weighed } from './linear.ts'
import { unsaidIn } from './particulars/particulars.ts'
import { partSignals, partsOf } from './parts.ts'
import { type Demand, meets } from './quantity.ts'
import { type Stance, stanceOf } from './stance.ts'
import { bestStatements, leadingOf, type ScoredStatement } from './statements.ts'

/** What speaks for a no, or for a partly, rather than a yes. */
export const VERDICT_SIGNALS = [
  'saysNo',
  'denies',
  'badDenied',
  'badAffirmed',
  'badAsked',
  'admits',
  'actSaid',
  'denialNear',
  'badState',
  'contrary',
  'partly',
  'narrowed',
  'narrowedWhole',
  'partlyNear',
  'partlyInSection',
  'wholeOfPart',
  'duty',
  'dutyOfVendor',
  'dutyOfCustomer',
  'dutyNear',
  'otherFunction',
  'unmet',
  'vague',
  'unsaid',
  'particularUnsaid',
  'someUnsaid',
  'whole',
  'uncovered',
  'vendorAsked',
  'customerAsked',
  'confirmation',
  'turned',
  'concessive',
  'exclusive',
  'deniesOffer',
  'deniesEvent',
  'deniesOther',
  'denialForAsked',
  'affirms',
  'affirmedElsewhere',
  'without',
  'withoutBoth',
  'conditioned',
  'conditionedWhole',
  'customerActs',
  'contraryLeading',
  'titled',
  'denialCovers',
  'dutyAhead',
  'severalParts',
  'partsDiffer',
] as const
export type VerdictSignal = (typeof VERDICT_SIGNALS)[number]
export type VerdictSignals = Numbers<VerdictSignal>

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
  const best = bestStatements(scored)
  const leading = leadingOf(best)
  const signals = verdictSignals(question, inquiry, scored, needed)
  if (inquiry.open || !leading) return { verdict: null, odds: 1, rests: leading, signals }
  const [yes = 0, no = 0, partial = 0] = odds([
    0,
    weighed(VERDICT_SIGNALS, weights.no, signals),
    weighed(VERDICT_SIGNALS, weights.partial, signals),
  ])
  // A false no costs a question back, a false yes our word: so a yes must be likelier than both others together.
  const verdict: Verdict = yes >= 0.5 ? 'yes' : no >= partial ? 'no' : 'partial'
  return { verdict, odds: { yes, no, partial }[verdict], rests: restsOn(verdict, inquiry, leading, best), signals }
}

/** A no that the leading sentence does not say rests on the sentence that denies. */
const restsOn = (
  verdict: Verdict,
  { badState }: Inquiry,
  leading: ScoredStatement,
  best: readonly ScoredStatement[],
): ScoredStatement => {
  if (verdict !== 'no' || badState || leading.stance.denies || leading.stance.customersDuty) return leading
  return best.toSorted((a, b) => b.odds - a.odds).find(({ stance }) => stance.denies || stance.customersDuty) ?? leading
}

const flag = (value: boolean): number => (value ? 1 : 0)

const verdictSignals = (
  question: string,
  inquiry: Inquiry,
  scored: readonly ScoredStatement[],
  needed: readonly NeededTerm[],
): VerdictSignals => {
  const best = bestStatements(scored)
  const leading = leadingOf(best)
  const others = best.filter((entry) => entry !== leading)
  const share = (test: (stance: Stance) => boolean): number =>
    Math.max(0, ...others.filter(({ stance }) => test(stance)).map((entry) => entry.odds / (leading?.odds ?? 1)))
  const stance = leading?.stance ?? NO_STANCE
  const clauses = scored.flatMap(({ statement, stance: own }) => clausesOfStatement(statement, own))
  const contraries = contrariesTo(question.slice(inquiry.asksFrom))
  const contrary = contraries(textOf(best)).length > 0
  const act = actOf(needed)
  const actSaid =
    leading !== undefined && act !== undefined && covers(vocabularyOfStatement(leading.statement), act) > 0
  const met = inquiry.demands.map((demand) => demandMet(demand, leading, best))
  const unsaid = unsaidShare(inquiry, best)
  const partlyInSection = scored.some((entry) => entry.stance.partly)
  return {
    ...leadingSignals(stance, inquiry),
    ...polaritySignals(stance, inquiry, { contrary, actSaid }),
    actSaid: flag(actSaid),
    contrary: flag(contrary),
    contraryLeading: flag(leading !== undefined && contraries(textOf([leading])).length > 0),
    denialNear: inquiry.badState ? 0 : share(({ denies }) => denies),
    denialForAsked: inquiry.ofCustomer ? share(({ denies, forCustomer }) => denies && forCustomer) : 0,
    affirmedElsewhere: stance.denies ? share(({ affirms }) => affirms) : 0,
    narrowedWhole: flag(best.some((entry) => entry.stance.narrowed) && (inquiry.whole || inquiry.exclusive)),
    partlyNear: share(({ partly }) => partly),
    partlyInSection: flag(partlyInSection),
    wholeOfPart: flag(partlyInSection && (inquiry.whole || inquiry.exclusive)),
    dutyNear: share(({ customersDuty }) => customersDuty),
    unmet: flag(met.includes('missed')),
    vague: flag(met.includes('vague')),
    unsaid: flag(met.includes('unsaid')),
    particularUnsaid: unsaid,
    someUnsaid: flag(unsaid > 0 && unsaid < 1),
    uncovered: 1 - (leading?.covers ?? 0),
    badState: flag(inquiry.badState),
    whole: flag(inquiry.whole),
    vendorAsked: flag(inquiry.ofVendor),
    customerAsked: flag(inquiry.ofCustomer),
    confirmation: flag(inquiry.confirmation),
    turned: flag(inquiry.turned),
    concessive: flag(inquiry.concessive),
    exclusive: flag(inquiry.exclusive),
    titled: flag(inquiry.titled),
    ...clauseSignals(clauses, needed),
    ...partSignals(partsOf(question, needed, inquiry.asksFrom), needed, clauses),
  }
}

const textOf = (said: readonly ScoredStatement[]): string =>
  said.map(({ statement }) => statement.analysis.text).join('\n')

const unsaidShare = ({ particulars }: Inquiry, best: readonly ScoredStatement[]): number =>
  particulars.length === 0 ? 0 : unsaidIn(textOf(best), particulars).length / particulars.length

const NO_STANCE = stanceOf('')

/** How the leading sentence stands to its subject, and whether that is what was asked. */
const leadingSignals = (stance: Stance, inquiry: Inquiry) => ({
  denies: flag(stance.denies),
  deniesOffer: flag(stance.denies && stance.deniesOffer),
  deniesEvent: flag(stance.denies && stance.deniesEvent),
  deniesOther: flag(stance.denies && stance.forCustomer && !inquiry.ofCustomer),
  affirms: flag(stance.affirms),
  admits: flag(stance.admits),
  without: flag(stance.without && !inquiry.without),
  withoutBoth: flag(stance.without && inquiry.without),
  partly: flag(stance.partly),
  narrowed: flag(stance.narrowed),
  conditioned: flag(stance.conditioned),
  conditionedWhole: flag(stance.conditioned && (inquiry.whole || inquiry.exclusive || inquiry.concessive)),
  duty: flag(stance.customersDuty),
  dutyOfVendor: flag(stance.customersDuty && inquiry.ofVendor),
  dutyOfCustomer: flag(stance.customersDuty && inquiry.ofCustomer),
  customerActs: flag(stance.customerActs),
  otherFunction: flag(stance.forCustomer && !inquiry.ofCustomer),
})

interface Said {
  readonly contrary: boolean
  readonly actSaid: boolean
}

/** Of what should not happen, it is enough that the evidence does not say that it does. */
const polaritySignals = (stance: Stance, inquiry: Inquiry, { contrary, actSaid }: Said) => {
  const denies = stance.denies && !(stance.without && inquiry.without)
  const shifted = stance.customersDuty && inquiry.ofVendor
  const badAsked = inquiry.bad && !inquiry.badState
  const affirmed = !stance.denies && !contrary && actSaid
  const happens = stance.admits || affirmed
  return {
    saysNo: flag(inquiry.badState ? happens : badAsked ? !happens : shifted || denies !== contrary),
    badDenied: flag(inquiry.badState && (stance.denies || contrary)),
    badAffirmed: flag(inquiry.badState && affirmed),
    badAsked: flag(badAsked),
  }
}

/** By the leading sentence where it names any such amount, else by those said with it. */
const demandMet = (demand: Demand, leading: ScoredStatement | undefined, best: readonly ScoredStatement[]) => {
  const first = leading ? meets(demand, leading.statement.analysis.text) : 'unsaid'
  return first === 'met' || first === 'missed' ? first : meets(demand, textOf(best))
}
