import MiniSearch from 'minisearch'
import type { LibrarySection } from '../whitepaper/library.ts'
import { analyze } from './analyze.ts'
import type { Language } from './language.ts'

/**
 * Looking something up by hand. A person types the beginning of a word, or types it wrong, and reads the list; so prefixes
 * and near spellings count, and how well a section answers a whole question does not. MiniSearch is made for that.
 */
export interface Lookup {
  find(typed: string, limit?: number): readonly LookupHit[]
}

export interface LookupHit extends LibrarySection {
  readonly score: number
  /** The words of the section that matched. */
  readonly matched: readonly string[]
}

interface Entry {
  readonly id: number
  readonly number: string
  readonly title: string
  readonly text: string
}

const LIMIT = 20
/** One wrong letter in five; Japanese words are too short for more. */
const FUZZY = 0.2
/** A single letter begins too many words. */
const SHORTEST_PREFIX = 2

export const createLookup = (library: readonly LibrarySection[], language: Language): Lookup => {
  const engine = new MiniSearch<Entry>({
    fields: ['number', 'title', 'text'],
    tokenize: (text, field) => (field === 'number' ? [text] : [...analyze(text, 'document', language).words]),
    processTerm: (term) => term.toLowerCase(),
    searchOptions: {
      boost: { number: 4, title: 2 },
      combineWith: 'AND',
      prefix: (term) => term.length >= SHORTEST_PREFIX,
      fuzzy: (term) => (/^[a-z]+$/u.test(term) ? FUZZY : false),
    },
  })
  engine.addAll(
    library.map(({ section }, id) => ({ id, number: section.number, title: section.title, text: section.text })),
  )
  return {
    find: (typed, limit = LIMIT) =>
      engine
        .search(typed, { tokenize: (text) => queryWords(text, language) })
        .flatMap(({ id, score, terms }) => {
          const entry = library[id]
          return entry ? [{ ...entry, score, matched: terms }] : []
        })
        .slice(0, limit),
  }
}

/** Words as the dictionary cuts them; numbers as they are typed, for sections are looked up by them too. */
const queryWords = (typed: string, language: Language): string[] =>
  typed
    .split(/\s+/u)
    .filter((part) => part !== '')
    .flatMap((part) => (/^[\d.]+$/u.test(part) ? [part] : [...analyze(part, 'question', language).words]))
