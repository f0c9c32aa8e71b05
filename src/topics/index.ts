export type { TopicText } from './features.ts'
export type { TopicFacts, TopicModel } from './model.ts'
export { type TopicKnowledge, type TopicReader, topicKnowledge, topicReaderOver } from './reader.ts'
export { type Direction, joined, sameDirection, sameTopics, type TopicShare } from './share.ts'
