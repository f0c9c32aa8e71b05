export type { TopicText } from './features.ts'
export type { TopicFacts } from './model.ts'
export { openTopicReader, type TopicReader } from './reader.ts'
export { sameTopics, type TopicShare } from './share.ts'
