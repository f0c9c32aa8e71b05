import {
  type Analysis,
  conceptTerm,
  type FoundSection,
  type Hit,
  type ReadQuery,
  type SectionIndex,
  wordTerm,
} from '../search/index.ts'
import { coverage, type NeededTerm, vocabularyOf, vocabularyOfSection } from './coverage.ts'
import type { ScoredStatement } from './evidence.ts'
import type { Inquiry } from './inquiry.ts'
import { INTRODUCTION } from './patterns.ts'

/** What speaks for and against a draft, each between about 0 and 1. The weights are learned: see confidence.json. */
export const SIGNALS = [
  'sectionCovers',
  'statementCovers',
  'statementsCover',
  'headingAsked',
  'score',
  'lead',
  'namedMissing',
  'namedNowhere',
  'valueMissing',
  'open',
  'unknownWords',
  'longQuestion',
  'introduction',
] as const
export type Signals = Readonly<Record<(typeof SIGNALS)[number], number>>

interface Found {
  readonly read: ReadQuery
  readonly inquiry: Inquiry
  readonly needed: readonly NeededTerm[]
  readonly hits: readonly Hit[]
  readonly best: readonly ScoredStatement[]
  readonly index: SectionIndex
}

/** A score at which a section is about as good as it gets; larger ones say nothing more. */
const HIGH_SCORE = 40
/** A whole whitepaper has some dozens of sections; below this many, little can be told from how they compare. */
const FEW_SECTIONS = 15

export const signalsOf = ({ read, inquiry, needed, hits, best, index }: Found): Signals => {
  const [first, second] = hits
  if (!first) return nothing
  const section = vocabularyOfSection(first.found)
  const said = best.map(({ statement }) => statement.analysis)
  const missing = missingNames(inquiry, read, first)
  return {
    sectionCovers: coverage(needed, section),
    statementCovers: Math.max(0, ...best.map(({ covers }) => covers)),
    statementsCover: coverage(needed, vocabularyOf(...said)),
    headingAsked: headingAsked(first, read),
    score: Math.min(1, first.score / HIGH_SCORE),
    lead: lead(first, second, index.size),
    namedMissing: Math.min(1, missing.length),
    namedNowhere: missing.some((name) => !index.mentions(name)) ? 1 : 0,
    valueMissing: valueMissing(inquiry, best) ? 1 : 0,
    open: inquiry.open ? 1 : 0,
    unknownWords: unknownShare(needed, index),
    longQuestion: Math.min(1, needed.length / 20),
    introduction: INTRODUCTION.test(first.found.heading.text) ? 1 : 0,
  }
}

const nothing: Signals = Object.fromEntries(SIGNALS.map((name) => [name, 0])) as Record<
  (typeof SIGNALS)[number],
  number
>

/** Being far ahead says little where hardly anything else was in the race. */
const lead = (first: Hit, second: Hit | undefined, size: number): number =>
  (1 - (second?.score ?? 0) / first.score) * (1 - Math.exp(-size / FEW_SECTIONS))

/** The share of the heading's words that the question names: a control's title asked in full is 1. */
const headingAsked = ({ found }: Hit, { question, context }: ReadQuery): number => {
  const asked = vocabularyOf(question, context)
  const words = [...new Set(found.heading.words)]
  return words.length === 0 ? 0 : words.filter((word) => asked.words.has(word)).length / words.length
}

/** The things asked for by name that a text does not name, nor any synonym of them. */
const unnamed = (
  inquiry: Inquiry,
  question: Analysis,
  text: string,
  concepts: ReadonlySet<number>,
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
  const unknown = needed.filter(
    ({ word, concepts }) =>
      !index.knows(wordTerm(word)) && ![...concepts.keys()].some((concept) => index.knows(conceptTerm(concept))),
  )
  return total === 0 ? 1 : unknown.reduce((sum, { weight }) => sum + weight, 0) / total
}
