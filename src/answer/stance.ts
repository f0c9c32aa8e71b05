import { normalise } from '../japanese/normalise.ts'
import {
  ADMITS,
  AFFIRMS,
  CONDITIONED,
  COSTS,
  CUSTOMER_ACTS,
  CUSTOMERS_DUTY,
  DENIES,
  DENIES_EVENT,
  DENIES_OFFER,
  FOR_CUSTOMER,
  NEEDS_NOT,
  NOT_DENIAL,
  PARTLY,
  PARTLY_STRONG,
  PLANS_DIFFER,
  REFERS,
  REQUIRES,
  RISK,
  VENDOR_ACTS,
  WITHOUT,
} from './patterns.ts'

/** How a sentence of a whitepaper stands to the thing that it speaks of. */
export interface Stance {
  readonly denies: boolean
  /** ... a function or service that there might be. */
  readonly deniesOffer: boolean
  /** ... something that might happen or be done: often what protects. */
  readonly deniesEvent: boolean
  /** Says that something is done without asking or telling. */
  readonly without: boolean
  /** Ends by saying that something is done, can be done or is there. */
  readonly affirms: boolean
  /** Says so only for a part, or under a condition. */
  readonly partly: boolean
  /** ... and that narrows it plainly: one plan, an option, some functions. */
  readonly narrowed: boolean
  /** Speaks only of what meets a condition. */
  readonly conditioned: boolean
  /** It is the customer who acts. */
  readonly customerActs: boolean
  /** Says that it is the customer's to do. */
  readonly customersDuty: boolean
  /** Speaks of what the customer gets, sees or does. */
  readonly forCustomer: boolean
  /** Says that it may happen. */
  readonly admits: boolean
  /** Says that something is needed, or that it is not. */
  readonly requires: boolean
  readonly needsNot: boolean
  /** Says that it costs extra. */
  readonly costs: boolean
  /** It is the vendor who acts. */
  readonly vendorActs: boolean
  /** Says that plans or kinds of contract differ. */
  readonly plansDiffer: boolean
  /** Only names what might go wrong. */
  readonly risk: boolean
  /** Only points to where it is said. */
  readonly refers: boolean
}

/** 「お客様が指定したタイミング」, 「利用者が管理できるよう、」: says of what or what for, and not who has to do it. */
const RELATIVE =
  /(?:利用者|お客様|ご?契約者|カスタマー?|ユーザー?)(?:側|様|ご?自身)?が[^。、]{1,24}?(?:[うくすつぬぶむるぐ]よう|(?:した|する|される|された|ている|できる)(?=(?!必要|責任|義務|場合|際|時(?![刻期間])|範囲)[\p{sc=Han}\p{sc=Katakana}]))/gu

/** A row of a table in which some cells say yes: the row as a whole denies nothing. */
const ROW_OF_SOME = /\t(?:可|○|◯|有|あり|対応|はい)(?=\t|$)/u

export const stanceOf = (text: string): Stance => {
  const plain = ROW_OF_SOME.test(text) ? '' : normalise(text).replace(NOT_DENIAL, '')
  return {
    denies: DENIES.test(plain),
    deniesOffer: DENIES_OFFER.test(plain),
    deniesEvent: DENIES_EVENT.test(plain),
    without: WITHOUT.test(plain),
    affirms: AFFIRMS.test(plain) && !DENIES.test(plain),
    conditioned: CONDITIONED.test(plain),
    customerActs: CUSTOMER_ACTS.test(plain),
    partly: PARTLY.test(plain),
    narrowed: PARTLY_STRONG.test(plain),
    customersDuty: CUSTOMERS_DUTY.test(plain.replace(RELATIVE, '')),
    forCustomer: FOR_CUSTOMER.test(plain),
    admits: ADMITS.test(plain),
    requires: REQUIRES.test(plain) && !NEEDS_NOT.test(plain),
    needsNot: NEEDS_NOT.test(plain),
    costs: COSTS.test(plain) && !NEEDS_NOT.test(plain),
    vendorActs: VENDOR_ACTS.test(plain),
    plansDiffer: PLANS_DIFFER.test(plain),
    risk: RISK.test(plain),
    refers: REFERS.test(plain),
  }
}
