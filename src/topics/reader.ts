import { featuresOf, type TopicText } from './features.ts'
import shipped from './model.json' with { type: 'json' }
import { addFeature, openLists, type TopicFacts, type TopicModel } from './model.ts'
import type { TopicShare } from './share.ts'

/** Recognises what a question, or a sentence of a document, is about. */
export interface TopicReader {
  readonly topics: readonly TopicFacts[]
  /** The topics of a normalised text, most of it first. Empty where nothing points anywhere. */
  read(text: string, terms: TopicText): readonly TopicShare[]
}

/** Topics that are less of a text than this are left out; so are more than these many. */
const LEAST_SHARE = 0.02
const MOST_TOPICS = 8
/** What a topic's own mark in the text is worth, and what a word that excludes it costs, in the weights' unit. */
const MARKED = 1
const EXCLUDED = -3

export const openTopicReader = (model: TopicModel = shipped as TopicModel): TopicReader => {
  const lists = openLists(model)
  const marks = openMarks(model.topics)
  const scores = new Float64Array(model.topics.length)
  return {
    topics: model.topics,
    read: (text, terms) => {
      scores.fill(0)
      let known = false
      for (const [feature, value] of featuresOf(terms)) {
        const start = lists.start(feature)
        if (start === undefined) continue
        known = true
        addFeature(lists, start, value * model.step, scores)
      }
      known = addMarks(marks, text, scores) || known
      return known ? sharesOf(scores) : []
    },
  }
}

interface Mark {
  readonly word: string
  readonly topic: number
  readonly worth: number
}

/** By their first two characters, so that a text is gone through once and not once for every mark. */
const openMarks = (topics: readonly TopicFacts[]): ReadonlyMap<string, readonly Mark[]> => {
  const marks = topics.flatMap(({ 目印, 除外 }, topic): readonly Mark[] => [
    ...目印.map((word) => ({ word: fold(word), topic, worth: MARKED })),
    ...除外.map((word) => ({ word: fold(word), topic, worth: EXCLUDED })),
  ])
  return Map.groupBy(
    marks.filter(({ word }) => word.length > 1),
    ({ word }) => word.slice(0, 2),
  )
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

const LATIN = /[a-z]/u

/** 「rma」 stands in no 「information」: where a mark begins or ends with a Latin letter, the word must end there too. */
const insideLatin = (text: string, start: number, length: number): boolean => {
  const joined = (border: number): boolean => LATIN.test(text.charAt(border - 1)) && LATIN.test(text.charAt(border))
  return joined(start) || joined(start + length)
}

/** A topic is marked once, however many of its marks stand there. */
const addMarks = (marks: ReadonlyMap<string, readonly Mark[]>, text: string, scores: Float64Array): boolean => {
  const plain = fold(text)
  const met = new Set<string>()
  for (let at = 0; at + 1 < plain.length; at += 1) {
    for (const { word, topic, worth } of marks.get(plain.slice(at, at + 2)) ?? []) {
      const key = `${topic} ${worth}`
      if (met.has(key) || !plain.startsWith(word, at) || insideLatin(plain, at, word.length)) continue
      met.add(key)
      scores[topic] = (scores[topic] as number) + worth
    }
  }
  return met.size > 0
}

const sharesOf = (scores: Float64Array): readonly TopicShare[] => {
  let largest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > largest) largest = score
  let sum = 0
  const shares: { topic: number; share: number }[] = []
  scores.forEach((score, topic) => {
    const share = Math.exp(score - largest)
    sum += share
    if (share > LEAST_SHARE) shares.push({ topic, share })
  })
  return shares
    .map(({ topic, share }) => ({ topic, share: share / sum }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || a.topic - b.topic)
    .slice(0, MOST_TOPICS)
}
