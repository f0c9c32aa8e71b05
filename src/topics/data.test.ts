import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTopics, topicFiles, topicsDigest } from '../../scripts/topics/read.ts'
import { controlById } from '../controls/index.ts'
import model from './model.json' with { type: 'json' }
import { topicFieldSchema } from './topic-schema.ts'

it.each(topicFiles())('%s has the form of a topic file', (path) => {
  const { error } = topicFieldSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  expect(error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []).toEqual([])
})

describe('the topics of all files together', () => {
  const topics = readTopics()
  const ids = topics.map(({ id }) => id)

  it('have an id each', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('are near to topics that exist, and not to themselves', () => {
    const known = new Set(ids)
    const wrong = topics.flatMap(({ id, 近い話題 }) =>
      近い話題.filter((near) => near.id === id || !known.has(near.id)).map((near) => `${id} → ${near.id}`),
    )
    expect(wrong).toEqual([])
  })

  it('name controls that exist', () => {
    const wrong = topics.flatMap(({ id, 管理策 }) =>
      (['2013', '2022', 'CLD'] as const).flatMap((edition) =>
        管理策[edition]
          .filter((control) => !controlById(edition === 'CLD' ? 'cld' : edition, control))
          .map((control) => `${id}: ${edition} ${control}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('say nothing twice within a topic', () => {
    const twice = topics.flatMap(({ id, 問い方, 文書の書き方, 目印, 除外 }) =>
      [[...問い方, ...文書の書き方], 目印, 除外].flatMap((texts) =>
        texts.filter((text, at) => texts.indexOf(text) !== at).map((text) => `${id}: ${text}`),
      ),
    )
    expect(twice).toEqual([])
  })

  it('do not exclude what marks them', () => {
    const torn = topics.flatMap(({ id, 目印, 除外 }) =>
      目印.filter((word) => 除外.includes(word)).map((word) => `${id}: ${word}`),
    )
    expect(torn).toEqual([])
  })

  it('are those that the model was learned from', () => {
    const message = 'src/topics/data/ has changed: run npm run learn:topics, then npm run learn, and commit model.json'
    expect(model.source, message).toBe(topicsDigest())
  })
})
