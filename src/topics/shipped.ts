import shipped from './model.json' with { type: 'json' }
import { openModel, type TopicModel } from './model.ts'
import { type TopicKnowledge, type TopicReader, topicKnowledge, topicReaderOver } from './reader.ts'

/** What is shipped beside the code; it is larger than all of it, so a program that has kept what was made of it loads none of this. */
export const shippedTopics = (): TopicKnowledge => topicKnowledge(openModel(shipped as TopicModel))

/** Opens the shipped model, or another one. */
export const openTopicReader = (model: TopicModel = shipped as TopicModel): TopicReader =>
  topicReaderOver(topicKnowledge(openModel(model)))
