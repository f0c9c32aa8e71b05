import { clauseSignals, clausesOfStatement, stanceOn } from './clauses.ts'
import { contrariesTo } from './contrary.ts'
import { actOf, covers, type NeededTerm, vocabularyOfStatement } from './coverage.ts'
import type { Inquiry } from './inquiry.ts'
import type { Numbers } from './linear.ts'
import { unsaidIn } from './particulars/particulars.ts'
import { partSignals, partsOf } from './parts.ts'
import { againstLeave, polaritySignals } from './polarity.ts'
import { type Demand, meets } from './quantity.ts'
import { type Stance, stanceOf } from './stance.ts'
import { bestStatements, type ScoredStatement } from './statements.ts'

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
  'dutyNearOfVendor',
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
  'withoutAgainst',
  'turnedUnsaid',
  'measureDenied',
  'conditioned',
  'conditionedWhole',
  'customerActs',
  'contraryLeading',
  'titled',
  'denialCovers',
  'dutyAhead',
  'vendorActs',
  'vendorDoes',
  'vendorActsNear',
  'denialAsked',
  'denialAskedSaid',
  'costAsked',
  'moreThanOnly',
  'plansDiffer',
  'spared',
  'severalParts',
  'partsDiffer',
  'partsDenied',
] as const
export type VerdictSignal = (typeof VERDICT_SIGNALS)[number]
export type VerdictSignals = Numbers<VerdictSignal>

const flag = (value: boolean): number => (value ? 1 : 0)

/** By the sentence that the verdict is to rest on; what does not depend on it is found out once. */
export const verdictSignals = (
  question: string,
  inquiry: Inquiry,
  scored: readonly ScoredStatement[],
  needed: readonly NeededTerm[],
): ((leading: ScoredStatement | undefined) => VerdictSignals) => {
  const onAsked = (entry: ScoredStatement): ScoredStatement => ({
    ...entry,
    stance: stanceOn(entry.statement, entry.stance, needed),
  })
  const best = bestStatements(scored).map(onAsked)
  const clauses = scored.flatMap(({ statement, stance }) => clausesOfStatement(statement, stance))
  const contraries = contrariesTo(question.slice(inquiry.asksFrom))
  const contrary = contraries(textOf(best)).length > 0
  const act = actOf(needed)
  const unsaid = unsaidShare(inquiry, best)
  const partlyInSection = scored.some((entry) => entry.stance.partly)
  const ofWhole = {
    contrary: flag(contrary),
    withoutAgainst: flag(best.some(({ stance }) => againstLeave(stance, inquiry))),
    narrowedWhole: flag(best.some(({ stance }) => stance.narrowed) && (inquiry.whole || inquiry.exclusive)),
    partlyInSection: flag(partlyInSection),
    wholeOfPart: flag(partlyInSection && (inquiry.whole || inquiry.exclusive)),
    particularUnsaid: unsaid,
    someUnsaid: flag(unsaid > 0 && unsaid < 1),
    badState: flag(inquiry.badState),
    whole: flag(inquiry.whole),
    vendorAsked: flag(inquiry.ofVendor),
    customerAsked: flag(inquiry.ofCustomer),
    confirmation: flag(inquiry.confirmation),
    turned: flag(inquiry.turned),
    concessive: flag(inquiry.concessive),
    exclusive: flag(inquiry.exclusive),
    titled: flag(inquiry.titled),
    spared: flag(inquiry.spared),
    denialAsked: flag(inquiry.denialAsked),
    costAsked: flag(inquiry.costAsked),
    plansDiffer: flag(inquiry.allPlans && scored.some(({ stance }) => stance.plansDiffer)),
    ...clauseSignals(clauses, needed),
    ...partSignals(partsOf(question, needed, inquiry.asksFrom), needed, clauses),
  }
  return (given) => {
    const leading = given && onAsked(given)
    const others = best.filter(({ statement }) => statement !== leading?.statement)
    const share = (test: (stance: Stance) => boolean): number =>
      Math.max(
        0,
        ...others.filter(({ stance }) => test(stance)).map((entry) => Math.min(1, entry.odds / (leading?.odds ?? 1))),
      )
    const stance = leading?.stance ?? NO_STANCE
    const actSaid =
      leading !== undefined && act !== undefined && covers(vocabularyOfStatement(leading.statement), act) > 0
    const met = inquiry.demands.map((demand) => demandMet(demand, leading, best))
    return {
      ...ofWhole,
      ...leadingSignals(stance, inquiry),
      ...polaritySignals(stance, inquiry, { contrary, actSaid }),
      actSaid: flag(actSaid),
      contraryLeading: flag(leading !== undefined && contraries(textOf([leading])).length > 0),
      denialNear: inquiry.badState || inquiry.titled ? 0 : share(({ denies }) => denies),
      denialForAsked: inquiry.ofCustomer ? share(({ denies, forCustomer }) => denies && forCustomer) : 0,
      vendorActsNear: stance.customersDuty ? share(({ vendorActs }) => vendorActs) : 0,
      affirmedElsewhere: stance.denies ? share(({ affirms }) => affirms) : 0,
      partlyNear: share(({ partly }) => partly),
      dutyNear: share(({ customersDuty }) => customersDuty),
      dutyNearOfVendor: inquiry.ofVendor && !stance.customersDuty ? share(({ customersDuty }) => customersDuty) : 0,
      moreThanOnly: flag(leading !== undefined && namesMore(textOf([leading]), inquiry)),
      turnedUnsaid: flag(inquiry.turned && !stance.denies && !contrary),
      unmet: flag(met.includes('missed')),
      vague: flag(met.includes('vague')),
      unsaid: flag(met.includes('unsaid')),
      uncovered: 1 - (leading?.covers ?? 0),
    }
  }
}

/** 「東京だけ」 was asked, and 「東京、大阪」 is said. */
const namesMore = (said: string, { only }: Inquiry): boolean =>
  only.some((thing) => {
    const [before = '', ...after] = said.split(thing)
    return (
      after.length > 0 &&
      (/[、・/及と][^。、]{0,6}$/u.test(before) ||
        /^[^。、]{0,10}(?:[、・/]|及び|および|に加え|のほか)/u.test(after.join(thing)))
    )
  })

const textOf = (said: readonly ScoredStatement[]): string =>
  said.map(({ statement }) => statement.analysis.text).join('\n')

const unsaidShare = ({ particulars }: Inquiry, best: readonly ScoredStatement[]): number =>
  particulars.length === 0 ? 0 : unsaidIn(textOf(best), particulars).length / particulars.length

const NO_STANCE = stanceOf('')

/** How the leading sentence stands to its subject, and whether that is what was asked. */
const leadingSignals = (stance: Stance, inquiry: Inquiry) => ({
  denies: flag(stance.denies),
  deniesOffer: flag(stance.denies && stance.deniesOffer),
  deniesEvent: flag(stance.denies && stance.deniesEvent && !inquiry.occurrence),
  deniesOther: flag(stance.denies && stance.forCustomer && !inquiry.ofCustomer),
  affirms: flag(stance.affirms),
  admits: flag(stance.admits),
  without: flag(stance.without && !inquiry.without),
  withoutBoth: flag(stance.without && inquiry.without && !inquiry.badState),
  partly: flag(stance.partly && !inquiry.costAsked),
  narrowed: flag(stance.narrowed && !inquiry.costAsked),
  vendorActs: flag(stance.vendorActs),
  vendorDoes: flag(stance.vendorActs && inquiry.ofVendor && !stance.denies && !stance.customersDuty),
  conditioned: flag(stance.conditioned),
  conditionedWhole: flag(stance.conditioned && (inquiry.whole || inquiry.exclusive || inquiry.concessive)),
  duty: flag(stance.customersDuty),
  dutyOfVendor: flag(stance.customersDuty && inquiry.ofVendor),
  dutyOfCustomer: flag(stance.customersDuty && inquiry.ofCustomer),
  customerActs: flag(stance.customerActs),
  otherFunction: flag(stance.forCustomer && !inquiry.ofCustomer),
})

/** By the leading sentence where it names any such amount, else by those said with it. */
const demandMet = (demand: Demand, leading: ScoredStatement | undefined, best: readonly ScoredStatement[]) => {
  const first = leading ? meets(demand, leading.statement.analysis.text) : 'unsaid'
  return first === 'met' || first === 'missed' ? first : meets(demand, textOf(best))
}
