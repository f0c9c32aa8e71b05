import { normalise } from '../japanese/normalise.ts'
import { ADMITS, CUSTOMERS_DUTY, DENIES, FOR_CUSTOMER, NOT_DENIAL, PARTLY, PARTLY_STRONG, REFERS } from './patterns.ts'

/** How a sentence of a whitepaper stands to the thing that it speaks of. */
export interface Stance {
  readonly denies: boolean
  /** Says so only for a part, or under a condition. */
  readonly partly: boolean
  /** ... and that narrows it plainly: one plan, an option, some functions. */
  readonly narrowed: boolean
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
    partly: PARTLY.test(plain),
    narrowed: PARTLY_STRONG.test(plain),
    customersDuty: CUSTOMERS_DUTY.test(plain),
    forCustomer: FOR_CUSTOMER.test(plain),
    admits: ADMITS.test(plain),
    refers: REFERS.test(plain),
  }
}

/** Where one sentence says two things: 「…しませんが、…しています」. */
const TURN = /(?<=(?:ます|ません|です|ました|ない|いる|する|ある|た)(?:が|けれども?|ものの)、)/u

/** The parts of a sentence that each stand for themselves. */
export const clausesOf = (text: string): readonly string[] => text.split(TURN)
