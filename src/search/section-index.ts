import type { LibrarySection } from '../whitepaper/library.ts'
import type { Analysis } from './analyze.ts'
import { analyze } from './analyze.ts'
import { type FoundSection, foundSection } from './found-section.ts'
import type { Gathered, Occurrence } from './gather.ts'
import { type Language, topicsOf } from './language.ts'
import { buildPostings, openPostings, type Postings } from './postings.ts'
import { type Query, type ReadQuery, readQuery, SOURCES, type Source } from './query.ts'
import { openReading, type Readings, readingsOf } from './readings.ts'
import { characterPairs } from './terms.ts'
import { conceptTerm, controlTerm, FIELDS, type Field, gramTerm, pairTerm, topicTerm, wordTerm } from './vocabulary.ts'

export interface Hit {
  readonly found: FoundSection
  readonly score: number
}

/** One term's part in a section's score. */
export interface Contribution {
  readonly label: string
  readonly score: number
}

export interface SectionIndex {
  readonly size: number
  /** Plain data, from which an index over the same sections can be opened again. Made when asked for. */
  readonly saved: SavedIndex
  /** Bytes held for the terms of all sections. */
  readonly bytes: number
  /** The best sections first; ties in the order of the document. */
  search(query: Query, limit?: number): { readonly read: ReadQuery; readonly hits: readonly Hit[] }
  /** What made a hit's score, largest first. The parts add up to the score. */
  explain(read: ReadQuery, hit: Hit): readonly Contribution[]
  /** The same by where the terms come from. */
  breakdown(read: ReadQuery, hit: Hit): Readonly<Record<Source, number>>
  /** How telling a term is among these sections: near 0 for one that stands everywhere. */
  rarity(term: string): number
  /** Whether any section holds the term. */
  knows(term: string): boolean
  /** Whether any section holds the text, letter by letter. */
  mentions(text: string): boolean
}

export interface SavedIndex {
  readonly gathered: Gathered
  readonly readings: Readings
}

/** A title names the subject in few words, so it counts twice. */
const TITLE_WEIGHT = 2
/** Long sections hold more words by chance; measured, from 0.6 to 0.9 it makes little difference. */
const BM25 = { k: 1.2, b: 0.75 }
const BOOST: Readonly<Record<Field, number>> = {
  words: 1,
  pairs: 0.4,
  grams: 0.3,
  concepts: 1.6,
  controls: 3,
  topics: 2,
}
/** A section speaks of a topic where so much of a passage does: of nearly every topic there is a trace somewhere. */
const LEAST_TOPIC = 0.15
const LIMIT = 10
/** Sections kept read; a checklist asks again and again about the same ones. */
const KEPT = 512

/** `saved` is that of an index over the same sections: opening it spares reading every text anew. */
export const createSectionIndex = (
  library: readonly LibrarySection[],
  language: Language,
  saved?: SavedIndex,
): SectionIndex => {
  const entries = library.filter(({ section }) => section.text !== '')
  const boosts = FIELDS.map((field) => BOOST[field])
  const postings = saved
    ? openPostings(saved.gathered, boosts, BM25)
    : buildPostings(occurrencesOf(entries, language), boosts, BM25)
  const open = sectionOpener(entries, language, saved?.readings)
  const places = new WeakMap<FoundSection, number>()

  return {
    size: entries.length,
    get saved() {
      return saved ?? { gathered: postings.gathered, readings: readingsOf(entries, language) }
    },
    bytes: postings.bytes,
    search: (query, limit = LIMIT) => {
      const read = readQuery(query, language)
      const hits = postings.best(read.terms, limit).map(({ document, score }) => {
        const found = open(document)
        places.set(found, document)
        return { found, score }
      })
      return { read, hits }
    },
    explain: (read, { found }) => {
      const document = places.get(found)
      if (document === undefined) return []
      return read.terms
        .map((term) => ({ label: term.label, score: postings.contribution(term, document) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
    },
    breakdown: (read, { found }) => {
      const parts = Object.fromEntries(SOURCES.map((source) => [source, 0])) as Record<Source, number>
      const document = places.get(found)
      if (document !== undefined)
        for (const term of read.terms) parts[term.source] += postings.contribution(term, document)
      return parts
    },
    rarity: (term) => Math.log(1 + entries.length / (postings.frequency(term) + 0.5)),
    knows: (term) => postings.frequency(term) > 0,
    mentions: (text) =>
      placesOf(text, postings).some((at) => entries[at]?.section.text.normalize('NFKC').toLowerCase().includes(text)),
  }
}

/** Where a text may stand: wherever its rarest pair of characters does. Reading every section for it would take long. */
const placesOf = (text: string, postings: Postings): Uint32Array => {
  const lists = characterPairs(text).map((gram) => postings.documentsWith(gramTerm(gram)))
  return lists.length === 0
    ? Uint32Array.from({ length: postings.documents }, (_, at) => at)
    : lists.reduce((rarest, list) => (list.length < rarest.length ? list : rarest))
}

function* occurrencesOf(
  entries: readonly LibrarySection[],
  language: Language,
): Generator<readonly (readonly Occurrence[])[]> {
  for (const { section } of entries) {
    const heading = analyze(section.title, 'document', language)
    const body = section.passages.map(({ text }) => analyze(text, 'document', language))
    const weighted: readonly (readonly [Analysis, number])[] = [
      [heading, TITLE_WEIGHT],
      ...body.map((part) => [part, 1] as const),
    ]
    const occurrences: Record<Field, Occurrence[]> = {
      words: [],
      pairs: [],
      grams: [],
      concepts: [],
      controls: [],
      topics: [],
    }
    for (const [part, weight] of weighted) {
      for (const word of part.words) occurrences.words.push({ term: wordTerm(word), weight })
      for (const pair of part.pairs) occurrences.pairs.push({ term: pairTerm(pair), weight })
      for (const gram of part.grams) occurrences.grams.push({ term: gramTerm(gram), weight })
      occurrences.concepts.push(...conceptsIn(part, weight))
      for (const { topic, share } of topicsOf(language, part)) {
        if (share >= LEAST_TOPIC) occurrences.topics.push({ term: topicTerm(topic), weight: weight * share })
      }
    }
    for (const id of new Set([...section.controls, section.number])) {
      if (id !== '') occurrences.controls.push({ term: controlTerm(id), weight: 1 })
    }
    yield FIELDS.map((field) => occurrences[field])
  }
}

const conceptsIn = ({ concepts }: Analysis, weight: number): readonly Occurrence[] =>
  concepts
    .filter((mention) => mention.weight > 0)
    .map((mention) => ({ term: conceptTerm(mention.concept), weight: weight * mention.weight }))

/** Opens a section when it is first looked at, and keeps those looked at last. */
const sectionOpener = (
  entries: readonly LibrarySection[],
  language: Language,
  readings: Readings | undefined,
): ((at: number) => FoundSection) => {
  const kept = new Map<number, FoundSection>()
  return (at) => {
    const entry = entries[at]
    if (!entry) throw new RangeError(`no section ${at}`)
    const found =
      kept.get(at) ?? (readings ? openReading(readings, at, entry, language) : foundSection(entry, language))
    kept.delete(at)
    kept.set(at, found)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return found
  }
}
