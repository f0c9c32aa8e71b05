import { normalise } from '../japanese/normalise.ts'
import { CUSTOMERS_DUTY, DENIES, NOT_DENIAL, PARTLY } from './patterns.ts'

/** How a sentence of a whitepaper stands to the thing that it speaks of. */
export interface Stance {
  readonly denies: boolean
  /** Says so only for a part, or under a condition. */
  readonly partly: boolean
  /** Says that it is the customer's to do. */
  readonly customersDuty: boolean
}

export const stanceOf = (text: string): Stance => {
  const plain = normalise(text).replace(NOT_DENIAL, '')
  return { denies: DENIES.test(plain), partly: PARTLY.test(plain), customersDuty: CUSTOMERS_DUTY.test(plain) }
}
