import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Topic } from '../../src/topics/topic.ts'
import { topicFieldSchema } from '../../src/topics/topic-schema.ts'
import { examplesByTopic } from './examples.ts'

export const TOPICS_FOLDER = 'src/topics/data'

/** The topic files as they lie there, in the order of their names. */
export const topicFiles = (): readonly string[] =>
  readdirSync(TOPICS_FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(TOPICS_FOLDER, name))

export const readTopics = (): readonly Topic[] =>
  topicFiles().flatMap((path) => topicFieldSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).topics)

/** What a model is learned from, in short: another digest means another model. How the files are laid out does not count. */
export const topicsDigest = (): string =>
  createHash('sha256')
    .update(JSON.stringify([readTopics(), examplesByTopic()]))
    .digest('hex')
