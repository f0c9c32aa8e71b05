export type { TopicText } from './features.ts'
export type { TopicFacts } from './model.ts'
export { type TopicKnowledge, type TopicReader, topicReaderOver } from './reader.ts'
export { sameTopics, type TopicShare } from './share.ts'
