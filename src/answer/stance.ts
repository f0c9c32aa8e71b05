import { normalise } from '../japanese/normalise.ts'
import {
  ADMITS,
  AFFIRMS,
  CONDITIONED,
  CUSTOMER_ACTS,
  CUSTOMERS_DUTY,
  DENIES,
  DENIES_EVENT,
  DENIES_OFFER,
  FOR_CUSTOMER,
  NOT_DENIAL,
  PARTLY,
  PARTLY_STRONG,
  REFERS,
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
  /** Only points to where it is said. */
  readonly refers: boolean
}

export const stanceOf = (text: string): Stance => {
  const plain = normalise(text).replace(NOT_DENIAL, '')
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
    customersDuty: CUSTOMERS_DUTY.test(plain),
    forCustomer: FOR_CUSTOMER.test(plain),
    admits: ADMITS.test(plain),
    refers: REFERS.test(plain),
  }
}
