import { normalise } from '../japanese/normalise.ts'
import type { SearchTerm } from '../japanese/search-terms.ts'
import type { ConceptMention } from '../japanese/thesaurus.ts'
import type { Direction, TopicShare } from '../topics/index.ts'
import type { LibrarySection } from '../whitepaper/library.ts'
import type { Analysis, Reading } from './analyze.ts'
import { type FoundSection, foundSection, sectionDirections } from './found-section.ts'
import type { Language } from './language.ts'
import { characterPairs, termsOf } from './terms.ts'

/**
 * What was read of every section, as bytes that can be kept. Reading the sections that a question finds takes longer than all
 * else that answering it does, and they never change. One JSON text a section, so that only those looked at are unpacked.
 */
export interface Readings {
  readonly bytes: Uint8Array
  /** By section: where its JSON begins, and one past the last. */
  readonly starts: Uint32Array
}

/** In arrays without names, which would be most of the bytes. */
type KeptMention = readonly [concept: number, weight: number, start: number, end: number]
type KeptAnalysis = readonly [words: readonly string[], mentions: readonly KeptMention[]]
type KeptShare = readonly [topic: number, share: number]
type KeptStatement = readonly [
  start: number,
  end: number,
  passage: number,
  analysis: KeptAnalysis,
  topics: readonly KeptShare[],
  direction: KeptDirection,
]
/** A character for each dimension: as numbers they would be most of the JSON. */
type KeptDirection = string
type KeptReading = readonly [heading: KeptAnalysis, direction: KeptDirection, statements: readonly KeptStatement[]]

export const readingsOf = (entries: readonly LibrarySection[], language: Language): Readings => {
  const encoder = new TextEncoder()
  const pieces = entries.map((entry) => encoder.encode(JSON.stringify(keptReading(foundSection(entry, language)))))
  const starts = new Uint32Array(pieces.length + 1)
  pieces.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] as number) + length
  })
  const bytes = new Uint8Array(starts.at(-1) ?? 0)
  pieces.forEach((piece, at) => {
    bytes.set(piece, starts[at])
  })
  return { bytes, starts }
}

const keptReading = ({ heading, statements, topics, directions }: FoundSection): KeptReading => [
  keptAnalysis(heading),
  keptDirection(directions.heading),
  statements.map(({ start, end, passage, analysis }, at) => [
    start,
    end,
    passage,
    keptAnalysis(analysis),
    (topics[at] ?? []).map(({ topic, share }) => [topic, share] as const),
    keptDirection(directions.statements[at] ?? new Int8Array()),
  ]),
]

/** Above 0x7f, so that none is a control character, which JSON would write with six. */
const DIRECTION_ZERO = 0x100
const keptDirection = (direction: Direction): KeptDirection =>
  String.fromCharCode(...Array.from(direction, (value) => value + DIRECTION_ZERO))
const openDirection = (kept: KeptDirection): Direction =>
  Int8Array.from({ length: kept.length }, (_, at) => kept.charCodeAt(at) - DIRECTION_ZERO)

const keptAnalysis = ({ words, concepts }: Analysis): KeptAnalysis => [
  words,
  concepts.map(({ concept, weight, start, end }) => [concept, weight, start, end] as const),
]

const UTF8 = new TextDecoder()

/** A section as it was read once; `foundSection` gives the same from its text. */
export const openReading = (
  { bytes, starts }: Readings,
  at: number,
  entry: LibrarySection,
  language: Language,
): FoundSection => {
  const json = UTF8.decode(bytes.subarray(starts[at], starts[at + 1]))
  const [heading, direction, statements]: KeptReading = JSON.parse(json)
  const { title, text } = entry.section
  return {
    ...entry,
    heading: new KeptText(title, heading, language),
    statements: statements.map(([start, end, passage, analysis]) => {
      const said = text.slice(start, end)
      return { start, end, passage, text: said, analysis: new KeptText(said, analysis, language) }
    }),
    topics: statements.map(([, , , , topics]) => topics.map(([topic, share]): TopicShare => ({ topic, share }))),
    directions: sectionDirections(
      openDirection(direction),
      statements.map(([, , , , , kept]) => openDirection(kept)),
    ),
  }
}

/** An analysis of which only is kept what takes long to find; the rest is read from the text where somebody asks for it. */
class KeptText implements Analysis {
  readonly text: string
  readonly words: readonly string[]
  readonly concepts: readonly ConceptMention[]
  readonly #reading: Reading
  #terms: readonly SearchTerm[] | undefined
  #pairs: readonly string[] | undefined
  #grams: readonly string[] | undefined

  constructor(text: string, [words, mentions]: KeptAnalysis, reading: Reading) {
    const normal = normalise(text)
    this.text = normal
    this.words = words
    this.concepts = mentions.map(([concept, weight, start, end]) => ({
      concept,
      weight,
      start,
      end,
      word: normal.slice(start, end),
    }))
    this.#reading = reading
  }

  get terms(): readonly SearchTerm[] {
    this.#terms ??= this.#reading.termReader.terms(this.text)
    return this.#terms
  }

  get pairs(): readonly string[] {
    this.#pairs ??= termsOf(this.text, this.terms).pairs
    return this.#pairs
  }

  get grams(): readonly string[] {
    this.#grams ??= characterPairs(this.text)
    return this.#grams
  }
}
