import MiniSearch, { type Options } from 'minisearch'
import type { LibrarySection } from '../whitepaper/library.ts'
import { analyze } from './analyze.ts'
import type { Language } from './language.ts'

/**
 * Looking something up by hand. A person types the beginning of a word, or types it wrong, and reads the list; so prefixes
 * and near spellings count, and how well a section answers a whole question does not. MiniSearch is made for that.
 */
export interface Lookup {
  /** Bytes from which it can be opened again over the same sections. Made when asked for. */
  readonly saved: Uint8Array
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

/** `saved` is that of a lookup over the same sections: opening it spares reading every text anew. */
export const createLookup = (library: readonly LibrarySection[], language: Language, saved?: Uint8Array): Lookup => {
  const options: Options<Entry> = {
    fields: ['number', 'title', 'text'],
    tokenize: (text, field) => (field === 'number' ? [text] : [...analyze(text, 'document', language).words]),
    processTerm: (term) => term.toLowerCase(),
    searchOptions: {
      boost: { number: 4, title: 2 },
      combineWith: 'AND',
      prefix: (term) => term.length >= SHORTEST_PREFIX,
      fuzzy: (term) => (/^[a-z]+$/u.test(term) ? FUZZY : false),
    },
  }
  const engine = saved
    ? MiniSearch.loadJSON<Entry>(new TextDecoder().decode(saved), options)
    : new MiniSearch<Entry>(options)
  if (!saved) engine.addAll(library.map(entryOf))
  return {
    get saved() {
      return saved ?? new TextEncoder().encode(JSON.stringify(engine))
    },
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

const entryOf = ({ section: { number, title, text } }: LibrarySection, id: number): Entry => ({
  id,
  number,
  title,
  text,
})

/** Words as the dictionary cuts them; numbers as they are typed, for sections are looked up by them too. */
const queryWords = (typed: string, language: Language): string[] =>
  typed
    .split(/\s+/u)
    .filter((part) => part !== '')
    .flatMap((part) => (/^[\d.]+$/u.test(part) ? [part] : [...analyze(part, 'question', language).words]))
