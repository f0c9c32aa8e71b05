import { readControlIds, relatedControls } from '../controls/index.ts'
import { type Analysis, analyze, type Language } from './analyze.ts'
import { conceptTerm, controlTerm, gramTerm, pairTerm, wordTerm } from './vocabulary.ts'

/** What to look for: the question, and the category cells above it, outermost first. */
export interface Query {
  readonly question: string
  readonly context: readonly string[]
  /** The sheet wants one of its own words (○, ×), however the question is put. */
  readonly closed?: boolean
}

/** One thing that a section can be found by, and why it is looked for. */
export interface QueryTerm {
  readonly term: string
  readonly weight: number
  readonly label: string
}

export interface ReadQuery {
  readonly question: Analysis
  readonly context: Analysis
  readonly terms: readonly QueryTerm[]
}

/** The category cell says what the question is about, but also much that it is not. */
const CONTEXT_WEIGHT = 0.6
/** The whole weight of a text's words grows with the root of how often each stands there. */
const dampen = (count: number): number => Math.sqrt(count)

export const readQuery = (query: Query, language: Language): ReadQuery => {
  const question = analyze(query.question, 'question', language)
  const context = analyze(query.context.join('\n'), 'question', language)
  const terms = new Map<string, QueryTerm>()
  const add = (term: string, weight: number, label: string): void => {
    const known = terms.get(term)
    if (!known || known.weight < weight) terms.set(term, { term, weight, label })
  }
  for (const [part, weight, mark] of [
    [question, 1, ''],
    [context, CONTEXT_WEIGHT, '分類の'],
  ] as const) {
    for (const [word, count] of counts(part.words)) add(wordTerm(word), weight * dampen(count), `${mark}語 ${word}`)
    for (const pair of part.pairs) add(pairTerm(pair), weight, `${mark}並び ${pair}`)
    for (const gram of part.grams) add(gramTerm(gram), weight, `${mark}二文字 ${gram}`)
    for (const { concept, word, weight: near } of part.concepts) {
      add(conceptTerm(concept), weight * near, `${mark}類義語 ${word}`)
    }
    for (const { id, edition, certain } of readControlIds(part.text)) {
      const trust = certain ? 1 : 0.5
      for (const related of relatedControls(id, edition)) {
        add(
          controlTerm(related.id),
          weight * trust * related.weight,
          `${mark}管理策 ${id}${related.id === id ? '' : ` → ${related.id}`}`,
        )
      }
    }
  }
  return { question, context, terms: [...terms.values()] }
}

const counts = (words: readonly string[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1)
  return found
}
