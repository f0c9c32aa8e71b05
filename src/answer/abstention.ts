import type { Language, ReadQuery } from '../search/index.ts'
import { departmentOf } from './about.ts'
import type { Abstained, AbstentionReason, Evidence } from './draft.ts'
import type { Inquiry } from './inquiry.ts'
import { type Manner, type Tongue, tongueOf } from './manner.ts'
import { ASK_A_PERSON } from './patterns.ts'
import type { RankedHit } from './ranking.ts'
import { missingNames, type Signals, valueMissing } from './signals.ts'
import type { ScoredStatement } from './statements.ts'
import { type AbstentionDetail, abstentionSentence } from './wording.ts'

interface Unanswered {
  readonly inquiry: Inquiry
  readonly read: ReadQuery
  readonly hits: readonly RankedHit[]
  readonly signals: Signals
  readonly best: readonly ScoredStatement[]
  readonly language: Language
  /** What another edition or product says; asked only where it matters. */
  elsewhere(): Evidence | undefined
}

type WhyNot = Omit<Abstained, 'abstained' | 'confidence' | 'evidence'>

interface Reason {
  readonly reason: AbstentionReason
  readonly detail?: AbstentionDetail
  readonly elsewhere?: Evidence
}

/** What the library does not say, or that no document could; and who in the company will know. */
export const whyNot = (unanswered: Unanswered, { style }: Manner = {}): WhyNot => {
  const { read, language } = unanswered
  const tongue = tongueOf(read.question.text)
  const { reason, detail, elsewhere } = reasonFor(unanswered)
  const topic = topicOf(read, language, 'ja')
  const department = departmentOf(read.topics, language)
  return {
    reason,
    answer: abstentionSentence(reason, { ...detail, topic: sureTopic(read, language, tongue) }, tongue, style),
    ...(department === undefined ? {} : { department }),
    ...(topic === undefined ? {} : { topic }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  }
}

/** The reason that helps the reviewer most. */
const reasonFor = (unanswered: Unanswered): Reason => {
  const { inquiry, read, hits, signals, best, language } = unanswered
  const named = hits[0] ? missingNames(inquiry, read, hits[0]) : inquiry.named
  const namedNowhere = (signals.namedNowhere > 0 || hits.length === 0) && named.length > 0
  if (!namedNowhere && forAPerson(read, language)) return { reason: 'ask-a-person' }
  const elsewhere = unanswered.elsewhere()
  if (elsewhere) return { reason: 'other-edition-only', elsewhere }
  if (namedNowhere) {
    return { reason: 'named-thing-not-stated', detail: { named: named.map((name) => name.toUpperCase()).join('、') } }
  }
  const aspect = inquiry.aspects.find(({ value }) => value)
  if (aspect && valueMissing(inquiry, best)) {
    return { reason: 'attribute-not-stated', detail: { aspect: aspect.name } }
  }
  return { reason: 'nothing-on-topic' }
}

/** From this share of a question on, what it is about may be said to the customer, and decides. */
const SURE = 0.5

const forAPerson = (read: ReadQuery, { topics }: Language): boolean => {
  const [first] = read.topics
  const sure = first !== undefined && first.share >= SURE
  return ASK_A_PERSON.test(read.question.text) || (sure && topics.topics[first.topic]?.人に聞く === true)
}

const topicOf = ({ topics: [first] }: ReadQuery, { topics }: Language, tongue: Tongue): string | undefined => {
  const facts = first && topics.topics[first.topic]
  return tongue === 'en' ? facts?.name : facts?.名前
}

const sureTopic = (read: ReadQuery, language: Language, tongue: Tongue): string | undefined =>
  (read.topics[0]?.share ?? 0) >= SURE ? topicOf(read, language, tongue) : undefined
