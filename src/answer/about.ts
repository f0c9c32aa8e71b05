/** What a question is about, and who in the company will know, whether or not there is an answer. */
import { analyze, type Language, type Query, type TopicShare, topicsOf } from '../search/index.ts'

export interface About {
  readonly topic?: string
  readonly department?: string
}

export const aboutQuestion = ({ question, context = [] }: Query, language: Language): About => {
  const shares = topicsOf(language, ...[question, ...context].map((text) => analyze(text, 'question', language)))
  const topic = shares[0] && language.topics.topics[shares[0].topic]?.名前
  const department = departmentOf(shares, language)
  return { ...(topic === undefined ? {} : { topic }), ...(department === undefined ? {} : { department }) }
}

/** Topics near to one another mostly belong to one department, so it is known better than the topic. */
export const departmentOf = (topics: readonly TopicShare[], language: Language): string | undefined => {
  const shares = new Map<string, number>()
  for (const { topic, share } of topics) {
    const department = language.topics.topics[topic]?.部署
    if (department !== undefined) shares.set(department, (shares.get(department) ?? 0) + share)
  }
  return [...shares].sort((a, b) => b[1] - a[1])[0]?.[0]
}
