import { minimize } from './minimize.ts'

/** Softmax and logistic regression with a ridge: some dozens of signals and some hundred questions need no library. */

/** Candidates of which at least one is right. */
export interface Group {
  readonly inputs: readonly (readonly number[])[]
  readonly right: readonly boolean[]
}

export interface Row {
  readonly inputs: readonly number[]
  readonly label: boolean
}

/** Rows of inputs, one after another. */
interface Matrix {
  readonly width: number
  readonly values: Float64Array
}

const matrixOf = (rows: readonly (readonly number[])[]): Matrix => {
  const width = rows[0]?.length ?? 0
  const values = new Float64Array(rows.length * width)
  rows.forEach((row, at) => {
    values.set(row, at * width)
  })
  return { width, values }
}

const scoresOf = ({ width, values }: Matrix, weights: readonly number[]): Float64Array => {
  const scores = new Float64Array(width === 0 ? 0 : values.length / width)
  for (let row = 0, at = 0; row < scores.length; row += 1) {
    let sum = 0
    for (let place = 0; place < width; place += 1, at += 1) sum += (values[at] as number) * (weights[place] as number)
    scores[row] = sum
  }
  return scores
}

/** Adds each row's inputs, by its error, to the slopes. */
const addSlopes = ({ width, values }: Matrix, errors: Float64Array, slopes: number[]): void => {
  for (let row = 0; row < errors.length; row += 1) {
    const error = errors[row] as number
    if (error === 0) continue
    const from = row * width
    for (let place = 0; place < width; place += 1) {
      slopes[place] = (slopes[place] as number) + error * (values[from + place] as number)
    }
  }
}

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
  const matrix = matrixOf(usable.flatMap(({ inputs }) => inputs))
  const right = usable.flatMap((group) => group.right)
  const start = expected ?? Array.from({ length: matrix.width }, () => 0)
  if (usable.length === 0) return start
  const errors = new Float64Array(right.length)
  return minimize(start, (weights) => {
    const away = weights.map((weight, at) => weight - (start[at] as number))
    const slopes = away.map((far) => ridge * far)
    let value = (ridge / 2) * away.reduce((sum, far) => sum + far * far, 0)
    const scores = scoresOf(matrix, weights)
    let from = 0
    for (const { inputs } of usable) {
      const end = from + inputs.length
      const most = scores.subarray(from, end).reduce((so, score) => Math.max(so, score), Number.NEGATIVE_INFINITY)
      let all = 0
      let good = 0
      for (let at = from; at < end; at += 1) {
        const part = Math.exp((scores[at] as number) - most)
        errors[at] = part
        all += part
        if (right[at]) good += part
      }
      good = Math.max(good, Number.MIN_VALUE)
      value -= Math.log(good / all) / usable.length
      for (let at = from; at < end; at += 1) {
        const part = errors[at] as number
        errors[at] = (part / all - (right[at] ? part / good : 0)) / usable.length
      }
      from = end
    }
    addSlopes(matrix, errors, slopes)
    return { value, slopes }
  })
}

/** The first weight is the bias. */
export const learnYesNo = (rows: readonly Row[], ridge: number): readonly number[] => {
  const matrix = matrixOf(rows.map(({ inputs }) => [1, ...inputs]))
  const start = Array.from({ length: Math.max(1, matrix.width) }, () => 0)
  return minimize(start, (weights) => {
    const slopes = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight))
    let value = (ridge / 2) * weights.slice(1).reduce((sum, weight) => sum + weight * weight, 0)
    const errors = scoresOf(matrix, weights).map((score, at) => {
      const label = rows[at]?.label ?? false
      value += Math.log1p(Math.exp(label ? -score : score)) / rows.length
      return (1 / (1 + Math.exp(-score)) - (label ? 1 : 0)) / rows.length
    })
    addSlopes(matrix, errors, slopes)
    return { value, slopes }
  })
}
