import { describe, expect, it } from 'vitest'
import { type Group, learnChoice, learnYesNo, type Row } from '../scripts/eval/learners.ts'
import { minimize } from '../scripts/eval/minimize.ts'
import {
  addRows,
  dotAt,
  type Example,
  type Learned,
  learnDirections,
  normalize,
  type Settings,
  seeded,
  shuffle,
  softmax,
  unitRows,
} from '../scripts/topics/directions.ts'

const dot = (weights: readonly number[], inputs: readonly number[]): number =>
  inputs.reduce((sum, input, at) => sum + input * (weights[at] ?? 0), 0)

describe('learning a choice', () => {
  /** The first signal tells, the second is noise. */
  const groups: readonly Group[] = Array.from({ length: 12 }, (_, at) => ({
    inputs: [
      [1, at % 2],
      [0, (at + 1) % 2],
      [0.2, at % 3],
    ],
    right: [true, false, false],
  }))

  it('finds the signal that tells', () => {
    const weights = learnChoice(groups, 0.001)
    expect(weights[0]).toBeGreaterThan(1)
    for (const { inputs } of groups) {
      const scores = inputs.map((input) => dot(weights, input))
      expect(scores.indexOf(Math.max(...scores))).toBe(0)
    }
  })

  it('stays with what is expected where nothing can be learned', () => {
    expect(learnChoice([], 0.01, [2, -3])).toEqual([2, -3])
    expect(learnChoice([{ inputs: [[1, 0]], right: [true] }], 0.01, [2, -3])).toEqual([2, -3])
  })

  it('is pulled to what is expected, the more the stronger the ridge', () => {
    const far = (ridge: number): number => Math.abs((learnChoice(groups, ridge, [-2, 0])[0] ?? 0) + 2)
    expect(far(100)).toBeLessThan(0.1)
    expect(far(0.001)).toBeGreaterThan(far(1))
  })

  it('learns the same each time', () => {
    expect(learnChoice(groups, 0.01)).toEqual(learnChoice(groups, 0.01))
  })
})

describe('learning yes or no', () => {
  const rows: readonly Row[] = Array.from({ length: 20 }, (_, at) => ({
    inputs: [at / 20, at % 2],
    label: at >= 10,
  }))

  it('separates what can be separated', () => {
    const [bias = 0, ...weights] = learnYesNo(rows, 0)
    for (const { inputs, label } of rows) {
      const score = bias + dot(weights, inputs)
      if (Math.abs((inputs[0] ?? 0) - 0.475) > 0.06) expect(score > 0).toBe(label)
    }
  })

  it('says how frequent a yes is where no signal tells', () => {
    const mixed = Array.from({ length: 10 }, (_, at) => ({ inputs: [0], label: at < 8 }))
    expect(1 / (1 + Math.exp(-(learnYesNo(mixed, 0.01)[0] ?? 0)))).toBeCloseTo(0.8, 1)
  })

  it('learns the same each time', () => {
    expect(learnYesNo(rows, 0.01)).toEqual(learnYesNo(rows, 0.01))
  })
})

describe('learning topics', () => {
  const SETTINGS: Settings = { dimensions: 8, rounds: 400, rate: 0.02, leftOut: 0.2, sharpness: 8 }
  const example = (label: number, ...features: readonly number[]): Example => ({
    features: Uint32Array.from(features),
    values: Float32Array.from(features, () => 1),
    label,
    weight: 1,
  })
  /** Feature 3 stands everywhere and tells nothing. */
  const examples = [0, 1, 2].flatMap((label) => Array.from({ length: 4 }, () => example(label, label, 3)))
  const cosines = (features: readonly number[], { dimensions, ...learned }: Learned): readonly number[] => {
    const direction = new Float32Array(dimensions)
    addRows(
      learned.features,
      Uint32Array.from(features),
      Float32Array.from(features, () => 1),
      direction,
    )
    normalize(direction)
    const units = unitRows(learned.topics, 3, dimensions)
    return [0, 1, 2].map((topic) => dotAt(units, topic, direction))
  }
  const learned = learnDirections(examples, 4, 3, SETTINGS)

  it('points each feature that tells at its topic', () => {
    for (const label of [0, 1, 2]) {
      const found = cosines([label, 3], learned)
      expect(found.indexOf(Math.max(...found))).toBe(label)
      const others = found.filter((_, topic) => topic !== label)
      expect((found[label] ?? 0) - Math.max(...others)).toBeGreaterThan(0.5)
    }
  })

  it('learns the same each time', () => {
    expect(learnDirections(examples, 4, 3, SETTINGS)).toEqual(learned)
  })

  it('does not overflow on large scores', () => {
    const scores = Float32Array.of(1000, 0)
    softmax(scores)
    expect([...scores]).toEqual([1, 0])
  })

  it('shuffles without losing anything, by its seed', () => {
    const order = Array.from({ length: 50 }, (_, at) => at)
    const shuffled = [...order]
    shuffle(shuffled, seeded(1))
    expect(shuffled).not.toEqual(order)
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(order)
    const again = [...order]
    shuffle(again, seeded(1))
    expect(again).toEqual(shuffled)
  })
})

describe('going downhill', () => {
  const squares = (weights: readonly number[]) => ({
    value: weights.reduce((sum, weight, at) => sum + 10 ** (2 * at) * (weight - at) ** 2, 0),
    slopes: weights.map((weight, at) => 2 * 10 ** (2 * at) * (weight - at)),
  })

  it('finds the lowest point of a long narrow valley', () => {
    expect(minimize([5, 5, 5], squares)).toEqual([0, 1, 2].map((value) => expect.closeTo(value, 4)))
  })

  it('stays where it is flat', () => {
    expect(minimize([0, 1, 2], squares)).toEqual([0, 1, 2])
  })
})
