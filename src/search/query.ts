import { type ControlMention, relatedControls } from '../controls/index.ts'
import type { Direction, TopicShare } from '../topics/index.ts'
import { type Analysis, analyze } from './analyze.ts'
import { plainQuery } from './control-question.ts'
import type { Language } from './language.ts'
import { directionOf, topicsOf } from './language.ts'
import { conceptTerm, controlTerm, gramTerm, pairTerm, topicTerm, wordTerm } from './vocabulary.ts'

/** What to look for: the question, and the category cells above it, outermost first. */
export interface Query {
  readonly question: string
  readonly context: readonly string[]
  /** The sheet wants one of its own words (○, ×), however the question is put. */
  readonly closed?: boolean
}

/** Where a term comes from: what it is, and whether the question itself holds it, the cells above it, or its topic. */
export const SOURCES = [
  'words',
  'pairs',
  'grams',
  'concepts',
  'controls',
  'context',
  'contextControls',
  'topics',
  'topicControls',
] as const
export type Source = (typeof SOURCES)[number]

/** One thing that a section can be found by, and why it is looked for. */
export interface QueryTerm {
  readonly term: string
  readonly weight: number
  readonly label: string
  readonly source: Source
}

export interface ReadQuery {
  readonly question: Analysis
  readonly context: Analysis
  /** What the question is about, its context taken along. */
  readonly topics: readonly TopicShare[]
  /** Where the question points by itself, and with its context. */
  readonly directions: { readonly question: Direction; readonly whole: Direction }
  /** The controls that the question itself names by number. */
  readonly controls: ReadonlySet<string>
  readonly terms: readonly QueryTerm[]
}

/** The category cell says what the question is about, but also much that it is not. */
const CONTEXT_WEIGHT = 0.6
/** A topic's own controls: where its sections stand in a whitepaper that follows a standard. */
const TOPIC_CONTROL = 0.5
/** The whole weight of a text's words grows with the root of how often each stands there. */
const dampen = (count: number): number => Math.sqrt(count)

export const readQuery = (query: Query, language: Language): ReadQuery => {
  const plain = plainQuery(query)
  const question = analyze(plain.question, 'question', language)
  const context = analyze(plain.context, 'question', language)
  const terms = new Map<string, QueryTerm>()
  const add = (term: QueryTerm): void => {
    // What the topic's controls say adds to what the question's own control numbers say.
    const key = term.source === 'topicControls' ? `${term.source} ${term.term}` : term.term
    const known = terms.get(key)
    if (!known || known.weight < term.weight) terms.set(key, term)
  }
  for (const term of termsIn(question, plain.ofQuestion, 1, '', QUESTION_SOURCES)) add(term)
  for (const term of termsIn(context, plain.ofContext, CONTEXT_WEIGHT, '分類の', CONTEXT_SOURCES)) add(term)
  const topics = topicsOf(language, question, context)
  for (const term of topicTerms(topics, language)) add(term)
  const directions = { question: directionOf(language, question), whole: directionOf(language, question, context) }
  const controls = new Set(plain.ofQuestion.filter(({ certain }) => certain).map(({ id }) => id))
  return { question, context, topics, directions, controls, terms: [...terms.values()] }
}

type TextSources = Readonly<Record<'words' | 'pairs' | 'grams' | 'concepts' | 'controls', Source>>
const QUESTION_SOURCES: TextSources = {
  words: 'words',
  pairs: 'pairs',
  grams: 'grams',
  concepts: 'concepts',
  controls: 'controls',
}
const CONTEXT_SOURCES: TextSources = {
  words: 'context',
  pairs: 'context',
  grams: 'context',
  concepts: 'context',
  controls: 'contextControls',
}

function* termsIn(
  part: Analysis,
  mentions: readonly ControlMention[],
  weight: number,
  mark: string,
  sources: TextSources,
): Generator<QueryTerm> {
  for (const [word, count] of counts(part.words)) {
    yield { term: wordTerm(word), weight: weight * dampen(count), label: `${mark}語 ${word}`, source: sources.words }
  }
  for (const pair of part.pairs) {
    yield { term: pairTerm(pair), weight, label: `${mark}並び ${pair}`, source: sources.pairs }
  }
  for (const gram of part.grams) {
    yield { term: gramTerm(gram), weight, label: `${mark}二文字 ${gram}`, source: sources.grams }
  }
  for (const { concept, word, weight: near } of part.concepts) {
    yield {
      term: conceptTerm(concept),
      weight: weight * near,
      label: `${mark}類義語 ${word}`,
      source: sources.concepts,
    }
  }
  for (const { id, edition, certain } of mentions) {
    const trust = certain ? 1 : 0.5
    for (const related of relatedControls(id, edition)) {
      yield {
        term: controlTerm(related.id),
        weight: weight * trust * related.weight,
        label: `${mark}管理策 ${id}${related.id === id ? '' : ` → ${related.id}`}`,
        source: sources.controls,
      }
    }
  }
}

/** A whitepaper that follows a standard has a topic's sections under the topic's controls. */
const topicTerms = (shares: readonly TopicShare[], { topics }: Language): readonly QueryTerm[] => {
  const terms: QueryTerm[] = []
  const controls = new Map<string, { weight: number; label: string }>()
  for (const { topic, share } of shares) {
    const facts = topics.topics[topic]
    if (!facts) continue
    terms.push({ term: topicTerm(topic), weight: share, label: `話題 ${facts.名前}`, source: 'topics' })
    for (const [id, weight] of controlsOf(facts.管理策)) {
      const known = controls.get(id)
      controls.set(id, {
        weight: (known?.weight ?? 0) + TOPIC_CONTROL * share * weight,
        label: known?.label ?? `話題 ${facts.名前} → 管理策 ${id}`,
      })
    }
  }
  for (const [id, found] of controls) terms.push({ ...found, term: controlTerm(id), source: 'topicControls' })
  return terms
}

/** The controls under which a topic may be filed, with how surely. */
const controlsOf = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const best = new Map<string, number>()
  for (const id of ids) {
    for (const related of relatedControls(id)) {
      best.set(related.id, Math.max(related.weight, best.get(related.id) ?? 0))
    }
  }
  return best
}

const counts = (words: readonly string[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1)
  return found
}
