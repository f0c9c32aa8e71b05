import { clausesOfStatement } from './clauses.ts'
import { actOf, coverage, covers, type NeededTerm, vocabularyOfStatement } from './coverage.ts'
import type { Verdict } from './draft.ts'
import type { Inquiry } from './inquiry.ts'
import { type Linear, type Numbers, odds, weighed } from './linear.ts'
import { unsaidIn } from './particulars.ts'
import { partsOf, saidOf } from './parts.ts'
import { CONTRARIES } from './patterns.ts'
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
  'badAskedDenied',
  'admits',
  'actSaid',
  'denialNear',
  'denialElsewhere',
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
  'customerActsOfVendor',
  'contraryLeading',
  'titled',
  'denialCovers',
  'denialAhead',
  'denialBehind',
  'dutyAhead',
  'dutyAheadOfVendor',
  'dutyNearOfVendor',
  'severalParts',
  'partUnsaid',
  'partsDiffer',
  'weakestPart',
  'deniesGranted',
  'namedDenied',
  'namedAffirmed',
  'namedNotLeading',
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
  const wanted = question.slice(inquiry.asksFrom).replace(NOT_SO, '')
  const contrary = speaksOfContrary(wanted, best)
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
    contraryLeading: flag(leading !== undefined && speaksOfContrary(wanted, [leading])),
    denialNear: inquiry.badState ? 0 : share(({ denies }) => denies),
    denialElsewhere: flag(others.some((entry) => entry.stance.denies)),
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
    concessive: flag(inquiry.concessive),
    exclusive: flag(inquiry.exclusive),
    titled: flag(inquiry.titled),
    ...weighedAgainst(scored, needed, inquiry),
    ...partSignals(question, inquiry, scored, needed),
    ...namedSignals(inquiry, scored, leading),
    deniesGranted: flag(stance.denies && inquiry.grantsDenial),
    dutyNearOfVendor: inquiry.ofVendor ? share(({ customersDuty }) => customersDuty) : 0,
  }
}

/** Whether every part of the question is spoken of, and whether the same is said of all. */
const partSignals = (
  question: string,
  inquiry: Inquiry,
  scored: readonly ScoredStatement[],
  needed: readonly NeededTerm[],
) => {
  const parts = partsOf(question, needed, inquiry.asksFrom)
  if (parts.length < 2) return { severalParts: 0, partUnsaid: 0, partsDiffer: 0, weakestPart: 0 }
  const clauses = scored.flatMap(({ statement, stance }) => clausesOfStatement(statement, stance))
  const said = saidOf(parts, needed, clauses)
  const stances = said.filter(({ covers }) => covers >= SPOKEN_OF).map(({ clause }) => isAgainst(clause?.stance))
  return {
    severalParts: 1,
    partUnsaid: flag(said.some(({ covers }) => covers < UNSPOKEN) && stances.length > 0),
    partsDiffer: flag(stances.includes(true) && stances.includes(false)),
    weakestPart: Math.min(...said.map(({ covers }) => covers)),
  }
}
/** So much of a part's words, and the evidence speaks of it; or so little, and it does not. */
const SPOKEN_OF = 0.5
const UNSPOKEN = 0.25

const isAgainst = (stance: Stance | undefined): boolean =>
  stance !== undefined && (stance.denies || stance.customersDuty)

/** Of what is asked by name, whether that or something beside it is denied. */
const namedSignals = ({ named }: Inquiry, scored: readonly ScoredStatement[], leading: ScoredStatement | undefined) => {
  const names = (text: string): boolean => named.some((name) => text.toLowerCase().includes(name))
  const naming = scored.filter(({ statement }) => names(statement.analysis.text))
  return {
    namedDenied: flag(naming.some(({ stance }) => stance.denies)),
    namedAffirmed: flag(naming.some(({ stance }) => !stance.denies)),
    namedNotLeading: flag(naming.length > 0 && leading !== undefined && !naming.includes(leading)),
  }
}

const unsaidShare = ({ particulars }: Inquiry, best: readonly ScoredStatement[]): number =>
  particulars.length === 0
    ? 0
    : unsaidIn(best.map(({ statement }) => statement.analysis.text).join('\n'), particulars).length / particulars.length

/** Which speaks more of what was asked: what the section denies, what it leaves to the customer, or what else it says. */
const weighedAgainst = (scored: readonly ScoredStatement[], needed: readonly NeededTerm[], inquiry: Inquiry) => {
  const clauses = scored.flatMap(({ statement, stance }) => clausesOfStatement(statement, stance))
  const covered = (test: (stance: Stance) => boolean): number =>
    Math.max(0, ...clauses.filter(({ stance }) => test(stance)).map(({ vocabulary }) => coverage(needed, vocabulary)))
  const denial = covered(({ denies }) => denies)
  const duty = covered(({ customersDuty }) => customersDuty)
  const affirmed = covered(({ denies, customersDuty }) => !denies && !customersDuty)
  const dutyAhead = duty === 0 ? 0 : duty - affirmed
  return {
    denialCovers: denial,
    denialAhead: Math.max(0, denial - affirmed),
    denialBehind: denial === 0 ? 0 : Math.max(0, affirmed - denial),
    dutyAhead,
    dutyAheadOfVendor: inquiry.ofVendor ? dutyAhead : 0,
  }
}

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
  customerActsOfVendor: flag(stance.customerActs && inquiry.ofVendor),
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
    saysNo: flag(inquiry.badState ? happens : badAsked ? !happens : (denies || shifted) !== contrary),
    badDenied: flag(inquiry.badState && (stance.denies || contrary)),
    badAffirmed: flag(inquiry.badState && affirmed),
    badAsked: flag(badAsked),
    badAskedDenied: flag(badAsked && (stance.denies || contrary)),
  }
}

/** By the leading sentence where it names any such amount, else by those said with it. */
const demandMet = (demand: Demand, leading: ScoredStatement | undefined, best: readonly ScoredStatement[]) => {
  const first = leading ? meets(demand, leading.statement.analysis.text) : 'unsaid'
  return first === 'met' || first === 'missed'
    ? first
    : meets(demand, best.map(({ statement }) => statement.analysis.text).join('\n'))
}

/** 「残り続けることはなく、」: said in passing, and not what is asked. */
const NOT_SO = /[^、。]*(?:こと|の)[はも]なく、/u

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
