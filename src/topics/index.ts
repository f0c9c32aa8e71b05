export type { TopicText } from './features.ts'
export type { TopicFacts, TopicModel } from './model.ts'
export { type TopicKnowledge, type TopicReader, topicKnowledge, topicReaderOver } from './reader.ts'
export { sameTopics, type TopicShare } from './share.ts'
