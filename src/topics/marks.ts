import { lengthAt, numberOf, type StringTable, standsAt, tableOf } from '../string-table.ts'
import type { TopicFacts } from './model.ts'

/** What a topic's own mark in the text is worth, and what a word that excludes it costs, in the weights' unit. */
const MARKED = 1
const EXCLUDED = -3

/** All topics' marks, by their first two characters: a text is gone through once and not once for every mark. Plain data. */
export interface Marks {
  readonly openings: StringTable
  /** By opening: its marks [starts[opening], starts[opening + 1]). */
  readonly starts: Uint32Array
  /** By mark: its word's number, its topic, and what it is worth. */
  readonly words: Uint16Array
  readonly topics: Uint16Array
  readonly worths: Int8Array
  readonly spellings: StringTable
}

interface Mark {
  readonly word: string
  readonly topic: number
  readonly worth: number
}

export const marksOf = (topics: readonly TopicFacts[]): Marks => {
  const all = topics.flatMap(({ 目印, 除外 }, topic): readonly Mark[] => [
    ...目印.map((word) => ({ word: fold(word), topic, worth: MARKED })),
    ...除外.map((word) => ({ word: fold(word), topic, worth: EXCLUDED })),
  ])
  const byOpening = Map.groupBy(
    all.filter(({ word }) => word.length > 1),
    ({ word }) => word.slice(0, 2),
  )
  const marks = [...byOpening.values()].flat()
  const starts = new Uint32Array(byOpening.size + 1)
  ;[...byOpening.values()].forEach(({ length }, opening) => {
    starts[opening + 1] = (starts[opening] as number) + length
  })
  const spellings = tableOf([...new Set(marks.map(({ word }) => word))])
  return {
    openings: tableOf([...byOpening.keys()]),
    starts,
    words: Uint16Array.from(marks, ({ word }) => numberOf(spellings, word) ?? 0),
    topics: Uint16Array.from(marks, ({ topic }) => topic),
    worths: Int8Array.from(marks, ({ worth }) => worth),
    spellings,
  }
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

const LATIN = /[a-z]/u

/** 「rma」 stands in no 「information」: where a mark begins or ends with a Latin letter, the word must end there too. */
const insideLatin = (text: string, start: number, length: number): boolean => {
  const joined = (border: number): boolean => LATIN.test(text.charAt(border - 1)) && LATIN.test(text.charAt(border))
  return joined(start) || joined(start + length)
}

/** Adds what the marks in a text are worth; says whether there are any. A topic is marked once, however many stand there. */
export const addMarks = (marks: Marks, text: string, scores: Float64Array): boolean => {
  const { openings, starts, words, topics, worths, spellings } = marks
  const plain = fold(text)
  const met = new Set<number>()
  for (let at = 0; at + 1 < plain.length; at += 1) {
    const opening = numberOf(openings, plain.slice(at, at + 2))
    if (opening === undefined) continue
    for (let mark = starts[opening] as number; mark < (starts[opening + 1] as number); mark += 1) {
      const word = words[mark] as number
      const topic = topics[mark] as number
      const worth = worths[mark] as number
      const key = topic * 2 + (worth > 0 ? 1 : 0)
      if (met.has(key) || !standsAt(spellings, word, plain, at)) continue
      if (insideLatin(plain, at, lengthAt(spellings, word))) continue
      met.add(key)
      scores[topic] = (scores[topic] as number) + worth
    }
  }
  return met.size > 0
}
