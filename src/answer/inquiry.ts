import type { ReadQuery } from '../search/index.ts'
import { type Particular, particularsIn } from './particulars/particulars.ts'
import {
  ALL_PLANS,
  ASKS_VENDOR,
  ASPECTS,
  type Aspect,
  BAD,
  BAD_STATE,
  CLOSED,
  CONCESSIVE,
  CONFIRMATION,
  COST_ASKED,
  COURTESY,
  DENIAL_ASKED,
  DOUBLE_NEGATIVE,
  EXCLUSIVE,
  GRANTED,
  IN_PASSING,
  INNER,
  LEAVE,
  NOT_THIS,
  NOT_TURNED,
  NOTHING_BUT,
  OCCURRENCE,
  OF_CUSTOMER,
  OPEN,
  PREVENTED,
  PREVENTS,
  SPARED,
  TURNED,
  WHOLE,
  WITHOUT,
} from './patterns.ts'
import { type Demand, demandsIn } from './quantity.ts'

/** What a question wants to know, read from its wording alone. */
export interface Inquiry {
  /** No yes or no will do: a value, a name, a description is asked for. */
  readonly open: boolean
  readonly aspects: readonly Aspect[]
  /** The good state is that something does not happen (〜していないこと). */
  readonly badState: boolean
  /** Asks about something that nobody wants. */
  readonly bad: boolean
  /** Where what is asked begins: before it stands what is taken for granted (「標準では無いとしても、…」). */
  readonly asksFrom: number
  /** Abbreviations and product names in Latin letters: what is asked by name must be answered by name. */
  readonly named: readonly string[]
  /** Asks whether the vendor does it, not the customer. */
  readonly ofVendor: boolean
  /** Asks what the customer can do, gets or has to do. */
  readonly ofCustomer: boolean
  /** Takes something for granted and wants it confirmed; asks whether it holds all the same; asks for it alone, or all of it. */
  readonly confirmation: boolean
  /** Says something unwelcome and asks whether it is so: the good answer is no. */
  readonly turned: boolean
  readonly concessive: boolean
  /** Says that something welcome is not so, and asks whether that is true. */
  readonly denialAsked: boolean
  /** Asks whether it costs extra. */
  readonly costAsked: boolean
  /** Asks whether something ever happens. */
  readonly occurrence: boolean
  /** Asks whether something can be done without. */
  readonly spared: boolean
  /** Asks whether it holds for each plan and kind of contract. */
  readonly allPlans: boolean
  /** What is asked for alone: 「東京だけ」. */
  readonly only: readonly string[]
  readonly exclusive: boolean
  /** Asks for several things together. */
  readonly whole: boolean
  /** Asks whether something is done without asking or telling. */
  readonly without: boolean
  /** Asks to be told of something, or for leave, before it is done. */
  readonly leave: boolean
  /** Asks for what keeps something from happening, not only that it does not happen. */
  readonly prevents: boolean
  /** No sentence: a control's title, or its number. */
  readonly titled: boolean
  /** Amounts that the evidence has to meet: 90日以上, 24時間以内. */
  readonly demands: readonly Demand[]
  /** What the evidence has to speak of, or the question is not answered. */
  readonly particulars: readonly Particular[]
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

/** Ends in a noun, and not in one that asks: nothing is said of it. */
const TITLE = /[^ぁ-ん。.？?!！](?<!有無|可否|要否|是非|程度|状況)$/u
const REMARK = /[（(][^（()）]*[)）]$/u

/** A.12.3.1, CLD.9.5.1, CEK-03: where a question stands in a catalogue, not what it asks about. */
const CATALOGUE_ID = /^(?:(?:a|cld)[.-]?[\d.]+|[a-z&]{2,4}-\d{1,3}(?:\.\d+)?)$/u

export const readInquiry = ({ question }: ReadQuery, closed = false): Inquiry => {
  const { text } = question
  const asking = askingPart(text)
  const confirmed = asking.replace(COURTESY, '').replace(NOTHING_BUT, '')
  const denialAsked = DENIAL_ASKED.test(confirmed)
  const badState = (denialAsked || BAD_STATE.test(lastClause(confirmed))) && !DOUBLE_NEGATIVE.test(asking)
  return {
    open: !closed && OPEN.test(withoutInner(text)) && !CLOSED.test(text),
    aspects: ASPECTS.filter(({ ask }) => ask.test(text)),
    badState,
    bad: BAD.test(asking.replace(IN_PASSING, '').replace(PREVENTED, '')),
    asksFrom: text.length - asking.length,
    named: namedThings(text),
    ofVendor: ASKS_VENDOR.test(asking.replace(NOT_THIS, '')),
    ofCustomer: OF_CUSTOMER.test(asking),
    confirmation: CONFIRMATION.test(asking),
    turned: !badState && TURNED.test(asking.replace(NOT_TURNED, '')),
    denialAsked: denialAsked && badState,
    costAsked: COST_ASKED.test(text),
    concessive: CONCESSIVE.test(text),
    exclusive: EXCLUSIVE.test(asking),
    occurrence: OCCURRENCE.test(asking),
    spared: SPARED.test(text) && !WITHOUT.test(text),
    allPlans: ALL_PLANS.test(text),
    only: [...text.matchAll(ONLY)].map(({ 1: thing = '' }) => thing),
    whole: WHOLE.test(asking),
    without: WITHOUT.test(asking),
    leave: LEAVE.test(asking),
    prevents: PREVENTS.test(asking),
    titled: TITLE.test(text.trim().replace(REMARK, '')),
    demands: demandsIn(text),
    particulars: particularsIn(asking),
  }
}

/** A thing, and that it is to be the only one. */
const ONLY = /([\p{sc=Han}\p{sc=Katakana}A-Za-z0-9ー]{2,})(?:だけ|のみ)(?!で(?:は)?な|なら|に頼ら)/gu

const withoutInner = (text: string): string => text.replace(INNER, '')

const askingPart = (text: string): string => {
  const rest = text.replace(GRANTED, '')
  return rest.length >= SHORTEST_ASKING ? rest : text
}
const SHORTEST_ASKING = 8

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
