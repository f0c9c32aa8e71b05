import { numberOf, type StringTable } from '../string-table.ts'
import { featuresOf, type TopicText } from './features.ts'
import { addMarks, type Marks, marksOf } from './marks.ts'
import { addDirection, type Directions, featureTable, type OpenModel, type TopicFacts } from './model.ts'
import { type Direction, directionOf, type TopicShare } from './share.ts'

/** Recognises what a question, or a sentence of a document, is about. */
export interface TopicReader {
  readonly topics: readonly TopicFacts[]
  /** The topics of a normalised text, most of it first. Empty where nothing points anywhere. */
  read(text: string, terms: TopicText): readonly TopicShare[]
  /** Where a text points, by its words alone. */
  direction(terms: TopicText): Direction
}

/** Topics that are less of a text than this are left out; so are more than these many. */
const LEAST_SHARE = 0.02
const MOST_TOPICS = 8

/** Everything that recognising topics takes. Plain data, so that a program can keep it and open it again. */
export interface TopicKnowledge {
  readonly topics: readonly TopicFacts[]
  readonly features: StringTable
  readonly featureDirections: Directions
  readonly topicDirections: Directions
  readonly sharpness: number
  readonly marks: Marks
}

export const topicKnowledge = (model: OpenModel): TopicKnowledge => ({
  topics: model.topics,
  features: featureTable(model),
  featureDirections: model.featureDirections,
  topicDirections: model.topicDirections,
  sharpness: model.sharpness,
  marks: marksOf(model.topics),
})

export const topicReaderOver = (knowledge: TopicKnowledge): TopicReader => {
  const { topics, features, featureDirections, sharpness, marks } = knowledge
  const { dimensions } = featureDirections
  const units = unitsOf(knowledge)
  const scores = new Float64Array(topics.length)
  const sums = new Float64Array(dimensions)
  const sumUp = (terms: TopicText): boolean => {
    sums.fill(0)
    let known = false
    for (const [feature, value] of featuresOf(terms)) {
      const row = numberOf(features, feature)
      if (row === undefined) continue
      known = true
      addDirection(featureDirections, row, value, sums)
    }
    return known
  }
  return {
    topics,
    read: (text, terms) => {
      const known = sumUp(terms)
      scoreTopics(units, sums, sharpness, scores)
      return addMarks(marks, text, scores) || known ? sharesOf(scores) : []
    },
    direction: (terms) => {
      sumUp(terms)
      return directionOf(sums)
    },
  }
}

/** The topics' directions, each of length 1, one after another. */
const unitsOf = ({ topics, topicDirections }: TopicKnowledge): Float64Array => {
  const { dimensions } = topicDirections
  const units = new Float64Array(topics.length * dimensions)
  topics.forEach((_, topic) => {
    const unit = units.subarray(topic * dimensions, (topic + 1) * dimensions)
    addDirection(topicDirections, topic, 1, unit)
    const length = lengthOf(unit) || 1
    unit.forEach((value, at) => {
      unit[at] = value / length
    })
  })
  return units
}

const lengthOf = (direction: Float64Array): number =>
  Math.sqrt(direction.reduce((sum, value) => sum + value * value, 0))

const scoreTopics = (units: Float64Array, sums: Float64Array, sharpness: number, scores: Float64Array): void => {
  const length = lengthOf(sums)
  const by = length === 0 ? 0 : sharpness / length
  for (let topic = 0; topic < scores.length; topic += 1) {
    const from = topic * sums.length
    let sum = 0
    for (let at = 0; at < sums.length; at += 1) sum += (units[from + at] as number) * (sums[at] as number)
    scores[topic] = by * sum
  }
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
