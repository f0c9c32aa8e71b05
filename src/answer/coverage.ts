import type { Analysis, FoundSection, SectionIndex, Statement } from '../search/index.ts'
import bareActs from './bare-acts.json' with { type: 'json' }

/** How much of what a question speaks of is spoken of by a piece of evidence. */
export interface NeededTerm {
  readonly word: string
  /** Telling words count more. */
  readonly weight: number
  /** Where in the question it ends: what is asked of a thing stands last in Japanese. */
  readonly end: number
  /** The concepts that the word is part of, with how near each is. */
  readonly concepts: ReadonlyMap<number, number>
}

/** Words that end nearly every question and tell nothing: whether a thing is done, had, or possible. */
const BARE_ACTS: ReadonlySet<string> = new Set(bareActs.言葉)

/** A subject is named by nouns; what is done with it can be said in many ways. */
const LESSER = 0.4

/** What is only taken for granted in a question counts less than what is asked. */
const GRANTED = 0.4

/** `asksFrom`: where in the question what is asked begins. */
export const neededTerms = (question: Analysis, index: SectionIndex, asksFrom = 0): readonly NeededTerm[] => {
  const needed = new Map<string, NeededTerm>()
  for (const { term, kind, pos, start, end } of question.terms) {
    if (kind === 'compound' || kind === 'part' || needed.has(term)) continue
    const concepts = new Map<number, number>()
    for (const mention of question.concepts) {
      if (mention.start <= start && end <= mention.end) {
        concepts.set(mention.concept, Math.max(mention.weight, concepts.get(mention.concept) ?? 0))
      }
    }
    const part = (pos === '名詞' ? 1 : LESSER) * (start < asksFrom ? GRANTED : 1)
    needed.set(term, { word: term, weight: part * index.rarity(term), end, concepts })
  }
  return [...needed.values()]
}

/** The words and concepts of one or several texts. */
export interface Vocabulary {
  readonly words: Holder<string>
  readonly concepts: Holder<number>
}

interface Holder<Item> {
  has(item: Item): boolean
}

export const vocabularyOf = (...texts: readonly Analysis[]): Vocabulary => ({
  words: new Set(texts.flatMap(({ words }) => words)),
  concepts: new Set(texts.flatMap(({ concepts }) => concepts.map(({ concept }) => concept))),
})

/** A checklist asks about the same sections again and again: each is gathered once, for as long as it is kept. */
const ofSections = new WeakMap<FoundSection, Vocabulary>()
const ofHeadings = new WeakMap<FoundSection, Vocabulary>()
const ofStatements = new WeakMap<Statement, Vocabulary>()

const remembered = <Key extends object>(known: WeakMap<Key, Vocabulary>, key: Key, gather: () => Vocabulary) => {
  const vocabulary = known.get(key) ?? gather()
  known.set(key, vocabulary)
  return vocabulary
}

export const vocabularyOfSection = (found: FoundSection): Vocabulary =>
  remembered(ofSections, found, () => vocabularyOf(found.heading, ...found.statements.map(({ analysis }) => analysis)))

export const vocabularyOfStatement = (statement: Statement): Vocabulary =>
  remembered(ofStatements, statement, () => vocabularyOf(statement.analysis))

export const vocabularyOfHeading = (found: FoundSection): Vocabulary =>
  remembered(ofHeadings, found, () => vocabularyOf(found.heading))

/** Several texts as one, without gathering them anew. */
export const together = (...parts: readonly Vocabulary[]): Vocabulary => {
  return {
    words: { has: (word) => parts.some(({ words }) => words.has(word)) },
    concepts: { has: (concept) => parts.some(({ concepts }) => concepts.has(concept)) },
  }
}

/** 1 where the word itself stands there, less where only a synonym does, 0 where neither. */
export const covers = (there: Vocabulary, term: NeededTerm): number => {
  if (there.words.has(term.word)) return 1
  let best = 0
  for (const [concept, near] of term.concepts) if (there.concepts.has(concept)) best = Math.max(best, near)
  return best
}

/** The covered share of the question, by weight: 0..1. */
export const coverage = (needed: readonly NeededTerm[], there: Vocabulary): number => {
  const total = needed.reduce((sum, { weight }) => sum + weight, 0)
  return total === 0 ? 0 : needed.reduce((sum, term) => sum + term.weight * covers(there, term), 0) / total
}

/** What is asked of the thing: the last word of the question that tells anything. */
export const actOf = (needed: readonly NeededTerm[]): NeededTerm | undefined =>
  needed.toSorted((a, b) => b.end - a.end).find(({ word }) => !BARE_ACTS.has(word))

/** What is asked about: the words that stand before を, が, は or の有無. */
export const objectsOf = (question: Analysis, needed: readonly NeededTerm[]): readonly NeededTerm[] =>
  needed.filter(({ end }) => /^(?:を|が|は|も|の(?:有無|可否|実施|提供))/u.test(question.text.slice(end)))
