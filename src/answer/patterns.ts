import aspectsFile from './aspects.json' with { type: 'json' }
import polarityFile from './polarity.json' with { type: 'json' }

/** The data files' patterns, compiled once. What they mean is said in the files. */
export const anyOf = (patterns: readonly string[]): RegExp =>
  new RegExp(patterns.map((p) => `(?:${p})`).join('|'), 'iu')
const allOf = (patterns: readonly string[]): RegExp => new RegExp(anyOf(patterns).source, 'giu')

export interface Aspect {
  readonly name: string
  /** A value is asked for: without one in the evidence there is no answer. */
  readonly value: boolean
  readonly ask: RegExp
  readonly holds: RegExp | undefined
}

export const ASPECTS: readonly Aspect[] = aspectsFile.aspects.map(({ name, value, ask, holds }) => ({
  name,
  value,
  ask: anyOf(ask),
  holds: holds.length > 0 ? anyOf(holds) : undefined,
}))

export const OPEN = anyOf(polarityFile.open.patterns)
export const CLOSED = anyOf(polarityFile.closed.patterns)
/** Asking for a measure against something is asking that it does not happen, and more. */
const withMeasures = (patterns: readonly string[]): RegExp => anyOf([...patterns, ...polarityFile.measure.patterns])
export const BAD_STATE = withMeasures(polarityFile.badState.patterns)
export const COURTESY = allOf(polarityFile.courtesy.patterns)
export const IN_PASSING = allOf(polarityFile.inPassing.patterns)
export const PREVENTED = allOf(polarityFile.prevented.patterns)
export const NOTHING_BUT = allOf(polarityFile.nothingBut.patterns)
export const NOT_THIS = allOf(polarityFile.notThis.patterns)
export const NOT_TURNED = allOf(polarityFile.notTurned.patterns)
export const INNER = allOf(polarityFile.inner.patterns)
export const GRANTED = allOf(polarityFile.granted.patterns)
export const PARTED = allOf(polarityFile.parted.patterns)
export const DOUBLE_NEGATIVE = anyOf(polarityFile.doubleNegative.patterns)
export const DENIES = anyOf(polarityFile.denies.patterns)
export const NOT_DENIAL = allOf(polarityFile.notDenial.patterns)
export const DENIES_OFFER = anyOf(polarityFile.deniesOffer.patterns)
export const DENIES_EVENT = anyOf(polarityFile.deniesEvent.patterns)
export const WITHOUT = anyOf(polarityFile.without.patterns)
export const AFFIRMS = anyOf(polarityFile.affirms.patterns)
export const LEAVE = anyOf(polarityFile.leave.patterns)
export const PREVENTS = withMeasures(polarityFile.prevents.patterns)
export const CONDITIONED = anyOf(polarityFile.conditioned.patterns)
export const CUSTOMER_ACTS = anyOf(polarityFile.customerActs.patterns)
export const CUSTOMER_STAFF = anyOf(polarityFile.customerStaff.patterns)
export const VENDOR_STAFF = anyOf(polarityFile.vendorStaff.patterns)
export const SERVICE_HOURS = anyOf(polarityFile.serviceHours.patterns)
export const PARTLY = anyOf(polarityFile.partly.patterns)
export const ASKS_VENDOR = anyOf(polarityFile.vendor.patterns)
export const ASK_A_PERSON = anyOf(polarityFile.person.patterns)
export const INTRODUCTION = anyOf(polarityFile.introduction.patterns)
export const FOR_CUSTOMER = anyOf(polarityFile.forCustomer.patterns)
export const OF_CUSTOMER = anyOf(polarityFile.ofCustomer.patterns)
export const CONFIRMATION = anyOf(polarityFile.confirmation.patterns)
export const TURNED = anyOf(polarityFile.turned.patterns)
export const DENIAL_ASKED = anyOf(polarityFile.denialAsked.patterns)
export const COST_ASKED = anyOf(polarityFile.costAsked.patterns)
export const COSTS = anyOf(polarityFile.costs.patterns)
export const VENDOR_ACTS = anyOf(polarityFile.vendorActs.patterns)
export const RISK = anyOf(polarityFile.risk.patterns)
export const OCCURRENCE = anyOf(polarityFile.occurrence.patterns)
export const SPARED = anyOf(polarityFile.spared.patterns)
export const REQUIRES = anyOf(polarityFile.requires.patterns)
export const NEEDS_NOT = anyOf(polarityFile.needsNot.patterns)
export const ALL_PLANS = anyOf(polarityFile.allPlans.patterns)
export const PLANS_DIFFER = anyOf(polarityFile.plansDiffer.patterns)
export const CONCESSIVE = anyOf(polarityFile.concessive.patterns)
export const EXCLUSIVE = anyOf(polarityFile.exclusive.patterns)
export const BAD = anyOf(polarityFile.bad.patterns)
export const ADMITS = anyOf(polarityFile.admits.patterns)
export const PARTLY_STRONG = anyOf(polarityFile.partlyStrong.patterns)
export const WHOLE = anyOf(polarityFile.whole.patterns)
export const REFERS = anyOf(polarityFile.refers.patterns)
export const CUSTOMERS_DUTY = anyOf(polarityFile.customer.patterns)
