/** Libraries of any size, made of what the sample whitepapers say, and the questions that go with them. */
import { readFileSync } from 'node:fs'
import type { Query } from '../src/search/index.ts'
import { type LibrarySection, readWhitepaper, sectionsOf } from '../src/whitepaper/index.ts'
import { GOLD_FILES, readGold } from '../test/gold/schema.ts'

/** The first set alone, so that measurements stay comparable. */
const FILES = GOLD_FILES.filter(({ folder }) => folder === '.')

export const paperBytes = (document: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../corpus/${document}.md`, import.meta.url)))

export const questions = (): readonly Query[] =>
  FILES.flatMap((file) => readGold(file).map(({ question, category }) => ({ question, context: [category] })))

/**
 * The sample whitepapers as they are, and from there on their headings over other passages: half of them the heading's own.
 * Words do not grow with such a library, so every list does: harder on an index than a library of many subjects.
 */
export const libraryOf = (size: number): readonly LibrarySection[] => {
  const papers = FILES.map(({ document }) => readWhitepaper(paperBytes(document), { fileName: document }).whitepaper)
  const real = sectionsOf(papers).filter(({ section }) => section.text !== '')
  const passages = real.flatMap(({ section }) => section.passages)
  const random = generator(size)
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(random() * values.length)]
    if (value === undefined) throw new RangeError('nothing to choose from')
    return value
  }
  const recombined = (): LibrarySection => {
    const { whitepaper, section } = pick(real)
    const mixed = section.passages.map(() => (random() < 0.5 ? pick(section.passages) : pick(passages)))
    return { whitepaper, section: { ...section, passages: mixed, text: mixed.map(({ text }) => text).join('\n') } }
  }
  return Array.from({ length: size }, (_, at) => real[at] ?? recombined())
}

/** mulberry32: the same numbers in every run. */
export const generator = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
