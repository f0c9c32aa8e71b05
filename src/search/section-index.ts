import MiniSearch from 'minisearch'
import type { LibrarySection } from '../whitepaper/library.ts'
import { type Analysis, analyze, type Language } from './analyze.ts'
import { type Query, type QueryTerm, type ReadQuery, readQuery } from './query.ts'
import { type Statement, statementsOf } from './statement.ts'
import { conceptTerm, controlTerm, FIELDS, type Field, gramTerm, pairTerm, wordTerm } from './vocabulary.ts'

/** A section ready to be found: what it says, sentence by sentence, and what its heading says. */
export interface IndexedSection extends LibrarySection {
  readonly heading: Analysis
  readonly statements: readonly Statement[]
}

export interface Hit {
  readonly found: IndexedSection
  readonly score: number
}

/** One term's part in a section's score. */
export interface Contribution {
  readonly label: string
  readonly score: number
}

export interface SectionIndex {
  readonly sections: readonly IndexedSection[]
  /** The best sections first; ties in the order of the document. */
  search(query: Query): { readonly read: ReadQuery; readonly hits: readonly Hit[] }
  /** What made a hit's score, largest first. The parts add up to the score. */
  explain(read: ReadQuery, hit: Hit): readonly Contribution[]
  /** How telling a word is among these sections: 0 for one that stands everywhere. */
  rarity(term: string): number
  /** Whether any section holds the term. */
  knows(term: string): boolean
}

type Entry = { readonly id: number } & Readonly<Record<Field, string>>

/** A title names the subject in few words, so its words count twice. */
const TITLE_WEIGHT = 2
const SEPARATOR = '\n'
/** Long sections hold more words by chance, hence the strong b; d only lifts every match alike. */
const BM25 = { k: 1.2, b: 0.9, d: 0 }
const BOOST: Readonly<Record<Field, number>> = { words: 1, pairs: 0.4, grams: 0.3, concepts: 0.8, controls: 3 }

export const createSectionIndex = (library: readonly LibrarySection[], language: Language): SectionIndex => {
  const sections = library.filter(({ section }) => section.text !== '').map((entry) => prepare(entry, language))
  const engine = new MiniSearch<Entry>({
    fields: [...FIELDS],
    tokenize: (text) => (text === '' ? [] : text.split(SEPARATOR)),
    processTerm: (term) => term,
  })
  const entries = sections.map(entryOf)
  engine.addAll(entries)
  const frequencies = documentFrequencies(entries)

  const scores = (terms: readonly QueryTerm[]): readonly Hit[] => {
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]))
    const results = engine.search([...weights.keys()].join(SEPARATOR), {
      bm25: BM25,
      boost: BOOST,
      boostTerm: (term) => weights.get(term) ?? 0,
    })
    // MiniSearch multiplies by the number of matched terms, which drowns the one telling word of a long question.
    return results
      .map(({ id, score, queryTerms }) => ({ id: id as number, score: score / (queryTerms.length || 1) }))
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .flatMap(({ id, score }) => {
        const found = sections[id]
        return found ? [{ found, score }] : []
      })
  }

  return {
    sections,
    search: (query) => {
      const read = readQuery(query, language)
      return { read, hits: scores(read.terms) }
    },
    explain: (read, hit) =>
      read.terms
        .map((term) => ({
          label: term.label,
          score: scores([term]).find(({ found }) => found === hit.found)?.score ?? 0,
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score),
    knows: (term) => frequencies.has(term),
    rarity: (term) =>
      Math.log(1 + (sections.length - (frequencies.get(term) ?? 0)) / ((frequencies.get(term) ?? 0) + 0.5)),
  }
}

const prepare = (entry: LibrarySection, language: Language): IndexedSection => ({
  ...entry,
  heading: analyze(entry.section.title, 'document', language),
  statements: statementsOf(entry.section, language),
})

const entryOf = ({ section, heading, statements }: IndexedSection, id: number): Entry => {
  const bodies = statements.map(({ analysis }) => analysis)
  const parts = [...Array.from({ length: TITLE_WEIGHT }, () => heading), ...bodies]
  const join = (terms: readonly string[]): string => terms.join(SEPARATOR)
  return {
    id,
    words: join(parts.flatMap(({ words }) => words.map(wordTerm))),
    pairs: join(parts.flatMap(({ pairs }) => pairs.map(pairTerm))),
    grams: join(parts.flatMap(({ grams }) => grams.map(gramTerm))),
    concepts: join(parts.flatMap(({ concepts }) => concepts.map(({ concept }) => conceptTerm(concept)))),
    controls: join([...new Set([...section.controls, section.number])].filter((id) => id !== '').map(controlTerm)),
  }
}

const documentFrequencies = (entries: readonly Entry[]): ReadonlyMap<string, number> => {
  const frequencies = new Map<string, number>()
  for (const entry of entries) {
    const terms = new Set(FIELDS.flatMap((field) => (entry[field] === '' ? [] : entry[field].split(SEPARATOR))))
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  }
  return frequencies
}
