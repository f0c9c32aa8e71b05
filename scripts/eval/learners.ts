/** Plain gradient descent with a ridge: some dozens of signals and some hundred questions need no library. */

/** Candidates of which at least one is right. */
export interface Group {
  readonly inputs: readonly (readonly number[])[]
  readonly right: readonly boolean[]
}

export interface Row {
  readonly inputs: readonly number[]
  readonly label: boolean
}

const ROUNDS = 400
const RATE = 0.3

/** Steps that grow smaller where a weight has moved much. */
const descend = (
  start: readonly number[],
  slopesAt: (weights: readonly number[]) => readonly number[],
): readonly number[] => {
  let weights = start
  const moved = start.map(() => 1e-3)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = slopesAt(weights)
    weights = weights.map((weight, at) => {
      const slope = slopes[at] ?? 0
      const past = (moved[at] ?? 0) + slope * slope
      moved[at] = past
      return weight - (RATE * slope) / Math.sqrt(past)
    })
  }
  return weights
}

const dot = (weights: readonly number[], inputs: readonly number[]): number =>
  inputs.reduce((sum, input, at) => sum + input * (weights[at] ?? 0), 0)

/**
 * Weights by which the right candidates of a group get the most of its odds. The ridge pulls them back to what is expected
 * before anything is learned: to nothing, or to what a person would say.
 */
export const learnChoice = (
  groups: readonly Group[],
  ridge: number,
  expected?: readonly number[],
): readonly number[] => {
  const usable = groups.filter(({ right }) => right.some(Boolean) && !right.every(Boolean))
  const width = usable[0]?.inputs[0]?.length ?? 0
  const start = expected ?? Array.from({ length: width }, () => 0)
  return descend(start, (weights) => {
    const slopes = weights.map((weight, at) => ridge * (weight - (start[at] ?? 0)))
    for (const { inputs, right } of usable) {
      const parts = inputs.map((input) => Math.exp(Math.min(30, dot(weights, input))))
      const all = parts.reduce((sum, part) => sum + part, 0)
      const good = parts.reduce((sum, part, at) => sum + (right[at] ? part : 0), 0)
      inputs.forEach((input, at) => {
        const part = parts[at] ?? 0
        const error = (part / all - (right[at] ? part / good : 0)) / usable.length
        if (error === 0) return
        input.forEach((value, place) => {
          slopes[place] = (slopes[place] ?? 0) + error * value
        })
      })
    }
    return slopes
  })
}

/** The first weight is the bias. */
export const learnYesNo = (rows: readonly Row[], ridge: number): readonly number[] => {
  const width = (rows[0]?.inputs.length ?? 0) + 1
  return descend(
    Array.from({ length: width }, () => 0),
    (weights) => {
      const slopes = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight))
      for (const { inputs, label } of rows) {
        const score = (weights[0] ?? 0) + inputs.reduce((sum, input, at) => sum + input * (weights[at + 1] ?? 0), 0)
        const error = (1 / (1 + Math.exp(-score)) - (label ? 1 : 0)) / rows.length
        slopes[0] = (slopes[0] ?? 0) + error
        inputs.forEach((input, at) => {
          slopes[at + 1] = (slopes[at + 1] ?? 0) + error * input
        })
      }
      return slopes
    },
  )
}
