import type { ReadQuery } from '../search/index.ts'
import { type Particular, particularsIn } from './particulars/particulars.ts'
import {
  ASKS_VENDOR,
  ASPECTS,
  type Aspect,
  BAD,
  BAD_STATE,
  CLOSED,
  CONCESSIVE,
  CONFIRMATION,
  COURTESY,
  DOUBLE_NEGATIVE,
  EXCLUSIVE,
  LEAVE,
  OF_CUSTOMER,
  OPEN,
  PREVENTS,
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
  return {
    open: !closed && OPEN.test(withoutInner(text)) && !CLOSED.test(text),
    aspects: ASPECTS.filter(({ ask }) => ask.test(text)),
    badState: BAD_STATE.test(lastClause(asking.replace(COURTESY, ''))) && !DOUBLE_NEGATIVE.test(asking),
    bad: BAD.test(text.replace(PREVENTED, '')),
    asksFrom: text.length - asking.length,
    named: namedThings(text),
    ofVendor: ASKS_VENDOR.test(text),
    ofCustomer: OF_CUSTOMER.test(text),
    confirmation: CONFIRMATION.test(text),
    turned: TURNED.test(asking),
    concessive: CONCESSIVE.test(text),
    exclusive: EXCLUSIVE.test(text),
    whole: WHOLE.test(text),
    without: WITHOUT.test(text),
    leave: LEAVE.test(text),
    prevents: PREVENTS.test(asking),
    titled: TITLE.test(text.trim().replace(REMARK, '')),
    demands: demandsIn(text),
    particulars: particularsIn(text),
  }
}

/** What is to be prevented is not what is asked: 「使い回しを防ぐため、…を決められるか」. */
const PREVENTED =
  /[^、。]*(?:こと|の)[はも]なく、|[^、。]*(?:防ぐ|防ぎ|防止|検知|検出|抑止|備え|禁じ|禁止|対策|避け|から守|[されせきえりみべけげね]ない(?:よう|仕組み|作り|構成|設計|組み方|状態|形)|(?:漏|改ざん|紛失|盗|なりすま|混入|消失)[^、。]{0,14}(?:場合|とき|際|事故|段階|恐れ|おそれ|疑い|発生|起き|あった))[^、。]*/gu

/** A question inside the question (「誰がいつ入ったのか、調べてもらえますか」) and 「どの形式でも」 ask for no value. */
const INNER =
  /(?:誰|だれ|何|なに|いつ|どこ|どの|どれ|どう|いくつ|いくら)[^、。？?]*?か(?=[、をがはもに])|(?:誰|だれ|どなた|何|いつ|どこ|どの[^、。？?]{0,20}|どちら[^、。？?]{0,8}|いつ(?:まで|から)|いかなる[^、。？?]{0,10})(?:で)?(?:も|でも)/gu

const withoutInner = (text: string): string => text.replace(INNER, '')

/** 「…としても、」「…は理解した。」: what comes before is granted, what comes after is asked. */
const GRANTED =
  /^.*(?:(?:として|にして|場合で|いて|くて|って|えて|しても|なくて|ないで|れて|んで)も|(?:なら|れば|以外で|(?:こと|旨)(?:は|を)(?:理解|承知|確認)し[たて])[^、。]{0,4})[、。]|^.*[たいるす]。(?=[^。]*か[。？?]?$)/u

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
