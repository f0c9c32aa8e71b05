import {
  type Direction,
  type FoundSection,
  type ReadQuery,
  type Statement,
  sameDirection,
  sameTopics,
} from '../search/index.ts'
import {
  actOf,
  coverage,
  covers,
  type NeededTerm,
  objectsOf,
  together,
  type Vocabulary,
  vocabularyOfHeading,
  vocabularyOfStatement,
} from './coverage.ts'
import type { Inquiry } from './inquiry.ts'
import { type Linear, type Numbers, odds, weighed } from './linear.ts'
import { saidShare } from './particulars/particulars.ts'
import { meets } from './quantity.ts'
import { type Stance, stanceOf } from './stance.ts'

/** What speaks for one sentence of a section rather than another as the one that says what was asked. */
export const STATEMENT_SIGNALS = [
  'covers',
  'coversOthers',
  'coversContext',
  'coversHeaded',
  'coversNear',
  'coversObjects',
  'coversAct',
  'coversRarest',
  'grams',
  'topic',
  'direction',
  'directionHeaded',
  'directionWhole',
  'holdsValue',
  'holdsAmount',
  'names',
  'demand',
  'particulars',
  'denies',
  'deniesUnasked',
  'customersDuty',
  'forCustomer',
  'first',
  'item',
  'note',
  'reference',
  'risk',
  'short',
] as const
export type StatementSignal = (typeof STATEMENT_SIGNALS)[number]
export type StatementSignals = Numbers<StatementSignal>

/** A sentence of the section that answers, and how likely it is the one that says what was asked. */
export interface ScoredStatement {
  readonly statement: Statement
  /** What speaks for it, comparable from one section to another. */
  readonly score: number
  /** The same, as a share of its section's. */
  readonly odds: number
  /** The share of the question that this sentence speaks of. */
  readonly covers: number
  /** Holds a value of the kind asked for. */
  readonly holdsValue: boolean
  readonly stance: Stance
  readonly signals: StatementSignals
}

export const scoreStatements = (
  found: FoundSection,
  asked: Asked,
  weights: Linear<StatementSignal>,
): readonly ScoredStatement[] => {
  const signals = statementSignals(found, asked)
  const stances = stancesOf(found)
  const scores = signals.map((entry) => weighed(STATEMENT_SIGNALS, weights, entry))
  const shares = scores.length === 0 ? [] : odds(scores)
  return found.statements.map((statement, at) => {
    const own = signals[at] as StatementSignals
    return {
      statement,
      score: scores[at] as number,
      odds: shares[at] ?? 0,
      covers: own.covers,
      holdsValue: own.holdsValue > 0,
      stance: stances[at] as Stance,
      signals: own,
    }
  })
}

/** A sentence this near to the best one is said with it. */
const SAID_SHARE = 0.2

/** The best sentences of a section, in the order in which they stand there. */
export const bestStatements = (scored: readonly ScoredStatement[], share = SAID_SHARE): readonly ScoredStatement[] => {
  const best = Math.max(0, ...scored.map((entry) => entry.odds))
  return scored.filter((entry) => entry.odds >= best * share)
}

/** The sentence that the verdict rests on, and that the answer begins with. */
export const leadingOf = (scored: readonly ScoredStatement[]): ScoredStatement | undefined =>
  scored.toSorted((a, b) => b.odds - a.odds)[0]

interface Asked {
  readonly read: ReadQuery
  readonly focus: ReadQuery
  readonly inquiry: Inquiry
  readonly needed: readonly NeededTerm[]
  /** What the cells above the question speak of. */
  readonly neededAbove: readonly NeededTerm[]
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** What a sentence says of an amount asked for, be it enough or not. */
const NAMES_AMOUNT: ReadonlySet<string> = new Set(['met', 'missed'])

const ofSections = new WeakMap<FoundSection, readonly Stance[]>()

/** 「次のとおり」: only such a sentence says anything of the list below it. */
const INTRODUCES = /以下|次の|次に|次は|下記|[:：]$/u
const NEUTRAL = stanceOf('')

/**
 * How each sentence stands to its subject. An entry of a list says what the sentence above the list says of all entries:
 * under 「次は利用者に実施していただきます」 each is the customer's to do.
 */
const stancesOf = (found: FoundSection): readonly Stance[] => {
  const known = ofSections.get(found)
  if (known) return known
  const heading = stanceOf(found.heading.text)
  let lead = heading
  const stances = found.statements.map(({ text, passage }): Stance => {
    const own = stanceOf(text)
    if (found.section.passages[passage]?.kind !== 'item') {
      lead = INTRODUCES.test(text) ? own : NEUTRAL
      return { ...own, customersDuty: own.customersDuty || heading.customersDuty }
    }
    const shared = [lead, heading]
    return {
      ...own,
      denies: own.denies || lead.denies,
      partly: own.partly || lead.partly,
      customersDuty: own.customersDuty || shared.some(({ customersDuty }) => customersDuty),
    }
  })
  ofSections.set(found, stances)
  return stances
}

/** The signals of every sentence of a section. */
const statementSignals = (
  found: FoundSection,
  { read, focus, inquiry, needed, neededAbove }: Asked,
): readonly StatementSignals[] => {
  const heading = vocabularyOfHeading(found)
  const vocabularies = found.statements.map(vocabularyOfStatement)
  /** What the heading does not say already: there the sentences differ. */
  const others = needed.filter((term) => coverage([term], heading) === 0)
  const stances = stancesOf(found)
  const objects = objectsOf(read.question, needed)
  const act = actOf(needed)
  const rarest = needed.toSorted((a, b) => b.weight - a.weight)[0]
  const { directions } = found
  const names = inquiry.named
  const grams = new Set(focus.question.grams)
  return found.statements.map((statement, at) => {
    const { analysis, text } = statement
    const vocabulary = vocabularies[at] as Vocabulary
    const headed = together(heading, vocabulary)
    const stance = stances[at] as Stance
    const own = new Set(analysis.grams)
    const passage = found.section.passages[statement.passage]
    const shared = [...own].filter((gram) => grams.has(gram)).length
    const flag = (value: boolean | undefined): number => (value ? 1 : 0)
    return {
      covers: coverage(needed, vocabulary),
      coversOthers: others.length === 0 ? 0 : coverage(others, vocabulary),
      coversContext: coverage(neededAbove, headed),
      coversHeaded: coverage(needed, headed),
      coversNear: coverage(needed, together(...vocabularies.slice(Math.max(0, at - 1), at + 2))),
      coversObjects: coverage(objects, vocabulary),
      coversAct: act ? covers(vocabulary, act) : 0,
      coversRarest: rarest ? covers(headed, rarest) : 0,
      grams: grams.size === 0 ? 0 : shared / Math.sqrt(grams.size * Math.max(1, own.size)),
      topic: sameTopics(focus.topics, found.topics[at] ?? []),
      direction: sameDirection(focus.directions.question, directions.statements[at] as Direction),
      directionHeaded: sameDirection(focus.directions.whole, directions.headed[at] as Direction),
      directionWhole: sameDirection(focus.directions.whole, directions.statements[at] as Direction),
      holdsValue: flag(inquiry.aspects.some(({ holds }) => holds?.test(analysis.text))),
      holdsAmount: flag(inquiry.aspects.some(({ value }) => value) && /\d/u.test(analysis.text)),
      names: names.length === 0 ? 0 : names.filter((name) => plain(text).includes(name)).length / names.length,
      demand: flag(inquiry.demands.some((demand) => NAMES_AMOUNT.has(meets(demand, analysis.text)))),
      particulars: saidShare(analysis, inquiry.particulars),
      denies: flag(stance.denies),
      deniesUnasked: flag(stance.denies && !inquiry.ofCustomer),
      customersDuty: flag(stance.customersDuty),
      forCustomer: flag(stance.forCustomer && !inquiry.ofCustomer),
      first: flag(at === 0),
      item: flag(passage?.kind === 'item'),
      note: flag(passage?.kind === 'note'),
      reference: flag(stance.refers),
      risk: flag(stance.risk),
      short: flag(text.length < 15),
    }
  })
}
