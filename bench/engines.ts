/** Search engines over the same sections: ours, and its peers with the words that our tokenizer gives. */
import { DatabaseSync } from 'node:sqlite'
import MiniSearch from 'minisearch'
import { type Analysis, analyze, createSectionIndex, type Language, type Query } from '../src/search/index.ts'
import { conceptTerm, controlTerm, gramTerm, pairTerm } from '../src/search/vocabulary.ts'
import type { LibrarySection } from '../src/whitepaper/index.ts'

export interface Engine {
  /** Returns how many it found. */
  search(query: Query): number
  /** Bytes of its lists; of SQLite, of its whole database; 0 where it does not say. */
  readonly bytes: number
  /** Memory outside of what JavaScript counts. */
  readonly nativeBytes: number
}

type Build = (library: readonly LibrarySection[], language: Language) => Engine

const FOUND = 10

const ours: Build = (library, language) => {
  const index = createSectionIndex(library, language)
  return { search: (query) => index.search(query, FOUND).hits.length, bytes: index.bytes, nativeBytes: 0 }
}

const basesOf = (text: string, language: Language): string[] =>
  language.tokenizer.tokenize(text).map(({ base }) => base.toLowerCase())

const asText = ({ question, context }: Query): string => [...context, question].join('\n')

/** MiniSearch as it comes: its defaults, but for the words. */
const minisearchWords: Build = (library, language) => {
  const engine = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: (text) => basesOf(text, language),
    processTerm: (term) => term,
  })
  engine.addAll(library.map(({ section }, id) => ({ id, title: section.title, text: section.text })))
  return { search: (query) => engine.search(asText(query)).slice(0, FOUND).length, bytes: 0, nativeBytes: 0 }
}

const everyTerm = ({ words, pairs, grams, concepts }: Analysis): string[] => [
  ...words,
  ...pairs.map(pairTerm),
  ...grams.map(gramTerm),
  ...concepts.map(({ concept }) => conceptTerm(concept)),
]

/** MiniSearch over all the kinds of terms that ours has. */
const minisearchTerms: Build = (library, language) => {
  const read = (text: string, side: 'document' | 'question') => everyTerm(analyze(text, side, language))
  const engine = new MiniSearch<{ id: number; title: string; text: string; controls: string }>({
    fields: ['title', 'text', 'controls'],
    tokenize: (text, field) => (field === 'controls' ? text.split(' ').map(controlTerm) : read(text, 'document')),
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => read(text, 'question') },
  })
  engine.addAll(
    library.map(({ section }, id) => ({
      id,
      title: section.title,
      text: section.text,
      controls: section.controls.join(' '),
    })),
  )
  return { search: (query) => engine.search(asText(query)).slice(0, FOUND).length, bytes: 0, nativeBytes: 0 }
}

/** SQLite's full-text index in memory, over the same words with spaces between them, ranked by its bm25(). */
const sqliteWords: Build = (library, language) => {
  const database = new DatabaseSync(':memory:')
  database.exec("CREATE VIRTUAL TABLE sections USING fts5(title, text, tokenize = 'unicode61')")
  const insert = database.prepare('INSERT INTO sections (rowid, title, text) VALUES (?, ?, ?)')
  const words = (text: string): string => basesOf(text, language).join(' ')
  database.exec('BEGIN')
  library.forEach(({ section }, id) => {
    insert.run(id + 1, words(section.title), words(section.text))
  })
  database.exec('COMMIT')
  const select = database.prepare(
    'SELECT rowid, bm25(sections) AS score FROM sections WHERE sections MATCH ? ORDER BY score LIMIT ?',
  )
  const size = database.prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()')
  const bytes = Number(size.get()?.['bytes'])
  return {
    search: (query) => {
      const terms = new Set(basesOf(asText(query), language).filter((word) => /[\p{L}\p{N}]/u.test(word)))
      return select.all([...terms].map((term) => `"${term.replaceAll('"', '""')}"`).join(' OR '), FOUND).length
    },
    bytes,
    nativeBytes: bytes,
  }
}

export const ENGINES = {
  kotae: ours,
  'minisearch-words': minisearchWords,
  'minisearch-terms': minisearchTerms,
  'sqlite-fts5': sqliteWords,
} as const satisfies Readonly<Record<string, Build>>

export type EngineName = keyof typeof ENGINES
export const ENGINE_NAMES = Object.keys(ENGINES) as readonly EngineName[]
