import {
  type Analysis,
  conceptTerm,
  type FoundSection,
  type Hit,
  type Language,
  type ReadQuery,
  type SectionIndex,
  topicTerm,
  wordTerm,
} from '../search/index.ts'
import {
  actOf,
  coverage,
  covers,
  type NeededTerm,
  type Vocabulary,
  vocabularyOf,
  vocabularyOfSection,
} from './coverage.ts'
import type { Inquiry } from './inquiry.ts'
import type { Numbers } from './linear.ts'
import { unsaidIn } from './particulars/particulars.ts'
import { ASK_A_PERSON, CUSTOMER_STAFF, SERVICE_HOURS, VENDOR_STAFF } from './patterns.ts'
import type { RankedHit } from './ranking.ts'
import type { ScoredStatement } from './statements.ts'
import type { Judgement } from './verdict.ts'

/** What speaks for and against a draft, each between about 0 and 1. */
export const SIGNALS = [
  'sectionCovers',
  'statementCovers',
  'statementsCover',
  'headingAsked',
  'score',
  'sectionOdds',
  'sectionOddsSmall',
  'statementTopic',
  'sectionTopic',
  'topicSure',
  'topicElsewhere',
  'topicNowhere',
  'topicSaid',
  'askPerson',
  'topicAsksPerson',
  'namedMissing',
  'namedNowhere',
  'valueMissing',
  'demandUnsaid',
  'verdictOdds',
  'saysNo',
  'confirmation',
  'turned',
  'concessive',
  'exclusive',
  'whole',
  'ofVendor',
  'yesUncovered',
  'open',
  'unknownWords',
  'uncoveredHeaviest',
  'actUncovered',
  'introduction',
  'hoursMissing',
  'staffOfOther',
  'particularUnsaid',
  'particularsUnsaid',
  'particularNotInSection',
  'particularNowhere',
  'particularsMet',
  'contrary',
  'unmet',
  'rarestCovered',
  'bothSaid',
  'badState',
  'badUnsaid',
  'neitherSaid',
  'spared',
  'denialAsked',
  'titled',
] as const
export type Signal = (typeof SIGNALS)[number]
export type Signals = Numbers<Signal>

interface Found {
  readonly read: ReadQuery
  readonly inquiry: Inquiry
  readonly needed: readonly NeededTerm[]
  readonly hits: readonly RankedHit[]
  readonly best: readonly ScoredStatement[]
  readonly judgement: Judgement
  readonly index: SectionIndex
  readonly language: Language
}

/** A score at which a section is about as good as it gets; larger ones say nothing more. */
const HIGH_SCORE = 40
/** A whole whitepaper has some dozens of sections; below this many, little can be told from how they compare. */
const FEW_SECTIONS = 15

export const signalsOf = ({ read, inquiry, needed, hits, best, judgement, index, language }: Found): Signals => {
  const [first] = hits
  if (!first) return nothing
  const section = vocabularyOfSection(first.found)
  const said = best.map(({ statement }) => statement.analysis)
  const missing = missingNames(inquiry, read, first)
  const act = actOf(needed)
  const flag = (value: boolean): number => (value ? 1 : 0)
  const size = 1 - Math.exp(-index.size / FEW_SECTIONS)
  const topicShare = (test: (topic: number) => boolean): number =>
    read.topics.reduce((sum, { topic, share }) => sum + (test(topic) ? share : 0), 0)
  return {
    sectionCovers: coverage(needed, section),
    statementCovers: Math.max(0, ...best.map(({ covers }) => covers)),
    statementsCover: coverage(needed, vocabularyOf(...said)),
    headingAsked: first.signals.headingAsked,
    score: Math.min(1, first.score / HIGH_SCORE),
    sectionOdds: first.odds * size,
    sectionOddsSmall: first.odds * (1 - size),
    statementTopic: Math.max(0, ...best.map(({ signals }) => signals.topic)),
    sectionTopic: first.signals.statementTopic,
    topicSure: read.topics[0]?.share ?? 0,
    topicElsewhere:
      Math.max(0, ...hits.slice(1).map(({ signals }) => signals.statementTopic)) - first.signals.statementTopic,
    topicSaid: topicSaid(read, hits),
    topicNowhere: topicShare((topic) => !index.knows(topicTerm(topic))),
    askPerson: flag(ASK_A_PERSON.test(read.question.text)),
    topicAsksPerson: topicShare((topic) => language.topics.topics[topic]?.人に聞く ?? false),
    namedMissing: Math.min(1, missing.length),
    namedNowhere: flag(missing.some((name) => !index.mentions(name))),
    valueMissing: flag(valueMissing(inquiry, best)),
    demandUnsaid: judgement.signals.unsaid,
    verdictOdds: inquiry.open ? 0 : judgement.odds,
    saysNo: judgement.signals.saysNo,
    confirmation: flag(inquiry.confirmation),
    turned: flag(inquiry.turned),
    concessive: flag(inquiry.concessive),
    exclusive: flag(inquiry.exclusive),
    whole: flag(inquiry.whole),
    ofVendor: flag(inquiry.ofVendor),
    yesUncovered: judgement.verdict === 'yes' ? 1 - coverage(needed, vocabularyOf(first.found.heading, ...said)) : 0,
    open: flag(inquiry.open),
    unknownWords: unknownShare(needed, index),
    uncoveredHeaviest: heaviestUncovered(needed, vocabularyOf(first.found.heading, ...said)),
    actUncovered: act ? 1 - covers(section, act) : 0,
    introduction: first.signals.introduction,
    hoursMissing: flag(SERVICE_HOURS.test(read.question.text) && !SERVICE_HOURS.test(foundText(first.found))),
    ...particularSignals(inquiry, hits, first, best),
    contrary: judgement.signals.contrary,
    unmet: judgement.signals.unmet,
    bothSaid: judgement.signals.denies > 0 ? judgement.signals.affirmedElsewhere : judgement.signals.denialNear,
    rarestCovered: Math.max(0, ...best.map(({ signals }) => signals.coversRarest)),
    staffOfOther: flag(staffOfOther(read.question.text, best)),
    ...readingSignals(judgement),
  }
}

const nothing: Signals = Object.fromEntries(SIGNALS.map((name) => [name, 0])) as Signals

/** How the question was read, and whether the evidence says yes or no to it in so many words. */
const readingSignals = ({ signals }: Judgement) => ({
  badState: signals.badState,
  badUnsaid: Math.max(0, signals.badState - signals.badDenied - signals.badAffirmed - signals.measureDenied),
  neitherSaid: (1 - signals.affirms) * (1 - signals.denies),
  spared: signals.spared,
  denialAsked: signals.denialAsked,
  titled: signals.titled,
})

/** Of what the question makes sure of by name, what the evidence, its section and the sections found do not speak of. */
const particularSignals = (
  { particulars }: Inquiry,
  hits: readonly RankedHit[],
  first: RankedHit,
  best: readonly ScoredStatement[],
) => {
  const heading = first.found.heading.text
  const unsaid = unsaidIn([heading, ...best.map(({ statement }) => statement.analysis.text)].join('\n'), particulars)
  const notInSection = unsaidIn(foundText(first.found), unsaid)
  const nowhere = notInSection.filter(({ said }) => !hits.some(({ found }) => said.test(foundText(found))))
  const one = (found: readonly unknown[]): number => (found.length > 0 ? 1 : 0)
  return {
    particularUnsaid: one(unsaid),
    particularsUnsaid: particulars.length === 0 ? 0 : unsaid.length / particulars.length,
    particularNotInSection: one(notInSection),
    particularNowhere: one(nowhere),
    particularsMet: particulars.length > 0 && unsaid.length === 0 ? 1 : 0,
  }
}

/** How fully the sentences of the best sections are about the question's topics: by topic, the sentence that is most so. */
const topicSaid = ({ topics }: ReadQuery, hits: readonly RankedHit[]): number => {
  const said = new Map<number, number>()
  for (const { found } of hits.slice(0, CLOSE_HITS)) {
    for (const { topic, share } of found.topics.flat()) said.set(topic, Math.max(share, said.get(topic) ?? 0))
  }
  return topics.reduce((sum, { topic, share }) => sum + share * (said.get(topic) ?? 0), 0)
}
const CLOSE_HITS = 5

/** Of the question's two weightiest words, the share that the evidence does not speak of. */
const heaviestUncovered = (needed: readonly NeededTerm[], there: Vocabulary): number => {
  const heaviest = needed.toSorted((a, b) => b.weight - a.weight).slice(0, 2)
  return heaviest.length === 0 ? 1 : heaviest.filter((term) => covers(there, term) === 0).length / heaviest.length
}

/** The things asked for by name that a text does not name, nor any synonym of them. */
const unnamed = (
  inquiry: Inquiry,
  question: Analysis,
  text: string,
  concepts: Vocabulary['concepts'],
): readonly string[] =>
  inquiry.named.filter(
    (name) =>
      !text.includes(name) &&
      !question.concepts.some(
        ({ concept, word, weight }) => weight === 1 && word.toLowerCase().includes(name) && concepts.has(concept),
      ),
  )

export const missingNames = (inquiry: Inquiry, { question }: ReadQuery, { found }: Hit): readonly string[] =>
  inquiry.named.length === 0 ? [] : unnamed(inquiry, question, foundText(found), vocabularyOfSection(found).concepts)

const foundText = ({ section }: FoundSection): string =>
  `${section.title}\n${section.text}`.normalize('NFKC').toLowerCase()

export const valueMissing = (inquiry: Inquiry, best: readonly ScoredStatement[]): boolean =>
  inquiry.aspects.some(
    ({ value, holds }) => value && holds && !best.some(({ statement }) => holds.test(statement.analysis.text)),
  )

/** The share of the question, by weight, that stands nowhere in the library, not even as a synonym. */
const unknownShare = (needed: readonly NeededTerm[], index: SectionIndex): number => {
  const total = needed.reduce((sum, { weight }) => sum + weight, 0)
  const unknown = needed.filter((term) => !isKnown(term, index))
  return total === 0 ? 1 : unknown.reduce((sum, { weight }) => sum + weight, 0) / total
}

const isKnown = ({ word, concepts }: NeededTerm, index: SectionIndex): boolean =>
  index.knows(wordTerm(word)) || [...concepts.keys()].some((concept) => index.knows(conceptTerm(concept)))

/** Asked of the customer's people, said of the vendor's, or the other way round. */
const staffOfOther = (question: string, best: readonly ScoredStatement[]): boolean => {
  const vendors = VENDOR_STAFF.test(question)
  const customers = !vendors && CUSTOMER_STAFF.test(question)
  const said = best.map(({ statement }) => statement.analysis.text).join('\n')
  if (customers) return VENDOR_STAFF.test(said)
  return vendors && !VENDOR_STAFF.test(said) && best.some(({ stance }) => stance.customerActs || stance.customersDuty)
}
