import type { Inquiry } from './inquiry.ts'
import type { Stance } from './stance.ts'

interface Said {
  /** The evidence names what stands against the thing asked. */
  readonly contrary: boolean
  /** The sentence speaks of the act asked about. */
  readonly actSaid: boolean
}

const flag = (value: boolean): number => (value ? 1 : 0)

/** Whether a sentence says no, given what the question takes for good: 「…していないこと」 is met by a denial. */
export const polaritySignals = (stance: Stance, inquiry: Inquiry, said: Said) => {
  const badAsked = inquiry.bad && !inquiry.badState
  const affirmed = !stance.denies && !said.contrary && said.actSaid
  // 「再利用を禁じる設定はありません」 denies what would keep the bad thing from happening.
  const measureDenied = inquiry.badState && inquiry.prevents && stance.deniesOffer
  const against = inquiry.badState && againstLeave(stance, inquiry)
  const happens = stance.admits || measureDenied || against || saidToBe(stance, inquiry, affirmed)
  return {
    saysNo: flag(inquiry.badState ? happens : badAsked ? !happens : refuses(stance, inquiry, said)),
    badDenied: flag(inquiry.badState && !measureDenied && !against && (stance.denies || said.contrary)),
    denialAskedSaid: flag(inquiry.denialAsked && stance.affirms),
    measureDenied: flag(measureDenied),
    badAffirmed: flag(inquiry.badState && affirmed && !inquiry.prevents && !inquiry.denialAsked),
    badAsked: flag(badAsked),
  }
}

/** Asked to be told or asked first, and the evidence says that it is done without. */
export const againstLeave = ({ without }: Stance, inquiry: Inquiry): boolean =>
  without && (inquiry.without ? inquiry.badState : inquiry.leave)

/** What is welcome and said not to be, any affirmation contradicts; a measure against something affirms nothing of it. */
const saidToBe = (stance: Stance, { denialAsked, prevents }: Inquiry, affirmed: boolean): boolean =>
  denialAsked ? affirmed || stance.affirms : affirmed && !prevents

const refuses = (stance: Stance, inquiry: Inquiry, { contrary }: Said): boolean =>
  (stance.customersDuty && inquiry.ofVendor) || deniesAsked(stance, inquiry) !== contrary

const deniesAsked = (stance: Stance, inquiry: Inquiry): boolean => {
  // A control's title asks for what the control is for, and 「持ち込みません」 is said of what it keeps away.
  if (inquiry.titled && !stance.deniesOffer) return false
  const required = stance.requires || (inquiry.ofCustomer && stance.customersDuty)
  if (inquiry.spared && (required || stance.needsNot)) return !stance.needsNot
  if (inquiry.costAsked && stance.needsNot) return true
  return stance.denies && !(stance.without && inquiry.without)
}
