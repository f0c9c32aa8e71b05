import { featuresOf, type TopicText } from './features.ts'
import { addMarks, type Marks, marksOf } from './marks.ts'
import { addFeature, listOf, type OpenLists, openLists, type TopicFacts, type TopicModel } from './model.ts'
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

/** Everything that recognising topics takes. Plain data, so that a program can keep it and open it again. */
export interface TopicKnowledge {
  readonly topics: readonly TopicFacts[]
  readonly lists: OpenLists
  readonly step: number
  readonly marks: Marks
}

export const topicKnowledge = (model: TopicModel): TopicKnowledge => ({
  topics: model.topics,
  lists: openLists(model),
  step: model.step,
  marks: marksOf(model.topics),
})

export const topicReaderOver = ({ topics, lists, step, marks }: TopicKnowledge): TopicReader => {
  const scores = new Float64Array(topics.length)
  return {
    topics,
    read: (text, terms) => {
      scores.fill(0)
      let known = false
      for (const [feature, value] of featuresOf(terms)) {
        const start = listOf(lists, feature)
        if (start === undefined) continue
        known = true
        addFeature(lists, start, value * step, scores)
      }
      known = addMarks(marks, text, scores) || known
      return known ? sharesOf(scores) : []
    },
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
