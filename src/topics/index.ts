export type { TopicText } from './features.ts'
export { type OpenModel, openModel, type TopicFacts, type TopicModel } from './model.ts'
export { type TopicKnowledge, type TopicReader, topicKnowledge, topicReaderOver } from './reader.ts'
export { type Direction, joined, sameDirection, sameTopics, type TopicShare } from './share.ts'
