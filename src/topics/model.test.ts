import { expect, it } from 'vitest'
import { addFeature, listOf, openLists, packLists, type TopicModel } from './model.ts'

const STEP = 0.01
const modelOf = (
  lists: Readonly<Record<string, readonly (readonly [topic: number, weight: number])[]>>,
): TopicModel => ({
  説明: '',
  source: '',
  topics: [],
  features: Object.keys(lists).sort().join('\n'),
  step: STEP,
  lists: packLists(
    Object.keys(lists)
      .sort()
      .map((feature) => lists[feature] ?? [])
      .map((entries) => ({
        topics: entries.map(([topic]) => topic),
        weights: entries.map(([, weight]) => weight),
      })),
    STEP,
  ),
})

const scoresOf = (model: TopicModel, feature: string, count: number): readonly number[] => {
  const lists = openLists(model)
  const scores = new Float64Array(count)
  const start = listOf(lists, feature)
  if (start === undefined) throw new Error(`${feature} is not there`)
  addFeature(lists, start, STEP, scores)
  return [...scores]
}

it('comes out of packing as it went in, negative weights and topics above 255 too', () => {
  const entries = {
    鍵: [
      [0, 1.27],
      [300, -1.27],
    ],
    ログ: [],
    暗号: [[1, 0.5]],
  } as const
  const model = modelOf(entries)
  for (const [feature, list] of Object.entries(entries)) {
    const scores = scoresOf(model, feature, 301)
    for (const [topic, weight] of list) expect(scores[topic]).toBeCloseTo(weight)
    expect(scores.filter((score) => score !== 0)).toHaveLength(list.length)
  }
})

it('keeps weights to half a step', () => {
  expect(scoresOf(modelOf({ 鍵: [[0, 0.123]] }), '鍵', 1)[0]).toBeCloseTo(0.12)
})

it('opens a model that has learned nothing', () => {
  expect(listOf(openLists(modelOf({})), '鍵')).toBeUndefined()
})
