import type { ReadQuery } from '../search/index.ts'
import { ASKS_VENDOR, ASPECTS, type Aspect, BAD_STATE, DOUBLE_NEGATIVE, OF_CUSTOMER, OPEN } from './patterns.ts'
import { type Demand, demandsIn } from './quantity.ts'

/** What a question wants to know, read from its wording alone. */
export interface Inquiry {
  /** No yes or no will do: a value, a name, a description is asked for. */
  readonly open: boolean
  readonly aspects: readonly Aspect[]
  /** The good state is that something does not happen (〜していないこと). */
  readonly badState: boolean
  /** Abbreviations and product names in Latin letters: what is asked by name must be answered by name. */
  readonly named: readonly string[]
  /** Asks whether the vendor does it, not the customer. */
  readonly ofVendor: boolean
  /** Asks what the customer can do, gets or has to do. */
  readonly ofCustomer: boolean
  /** Amounts that the evidence has to meet: 90日以上, 24時間以内. */
  readonly demands: readonly Demand[]
}

/** Latin words that name no particular thing. */
const UNNAMED = new Set([
  'id',
  'it',
  'os',
  'pc',
  'web',
  'saas',
  'iaas',
  'paas',
  'asp',
  'no',
  'yes',
  'iso',
  'iec',
  'jis',
  'cld',
  'the',
  'and',
  'or',
])
const LATIN = /[a-z][a-z0-9+#]*(?:[-.][a-z0-9]+)*/giu
const ENGLISH_SENTENCE = /[a-z]+ [a-z]+ [a-z]+ [a-z]+/iu

/** A.12.3.1, CLD.9.5.1, CEK-03: where a question stands in a catalogue, not what it asks about. */
const CATALOGUE_ID = /^(?:(?:a|cld)[.-]?[\d.]+|[a-z&]{2,4}-\d{1,3}(?:\.\d+)?)$/u

export const readInquiry = ({ question }: ReadQuery, closed = false): Inquiry => {
  const { text } = question
  return {
    open: !closed && OPEN.test(text),
    aspects: ASPECTS.filter(({ ask }) => ask.test(text)),
    badState: BAD_STATE.test(lastClause(text)) && !DOUBLE_NEGATIVE.test(text),
    named: namedThings(text),
    ofVendor: ASKS_VENDOR.test(text),
    ofCustomer: OF_CUSTOMER.test(text),
    demands: demandsIn(text),
  }
}

/** 「変わっていないか、点検しているか」 asks about the checking: only how a question ends says what is good. */
const lastClause = (text: string): string => text.trim().split(/[、,]/u).at(-1) ?? ''

const namedThings = (text: string): readonly string[] => {
  const latin = [...text.matchAll(LATIN)].map(([word]) => word)
  // In an English sentence every word is Latin; there only abbreviations are names.
  const names = ENGLISH_SENTENCE.test(text) ? latin.filter((word) => /^[A-Z0-9][A-Z0-9-]+$/u.test(word)) : latin
  return [...new Set(names.map((word) => word.toLowerCase()))].filter(
    (word) => word.length > 1 && !UNNAMED.has(word) && !CATALOGUE_ID.test(word),
  )
}
