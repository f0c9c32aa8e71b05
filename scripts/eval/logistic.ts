/** Logistic regression with a ridge, by plain gradient descent: a dozen signals and some hundred rows need no library. */
export interface Row {
  readonly inputs: readonly number[]
  readonly label: boolean
}

export interface Model {
  readonly bias: number
  readonly weights: readonly number[]
}

const ROUNDS = 4000
const RATE = 0.5
const RIDGE = 0.002

export const learnLogistic = (rows: readonly Row[]): Model => {
  const width = rows[0]?.inputs.length ?? 0
  let bias = 0
  let weights: readonly number[] = Array.from({ length: width }, () => 0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = Array.from({ length: width }, () => 0)
    let slope = 0
    for (const { inputs, label } of rows) {
      const error = predict({ bias, weights }, inputs) - (label ? 1 : 0)
      slope += error
      inputs.forEach((input, at) => {
        slopes[at] = (slopes[at] ?? 0) + error * input
      })
    }
    bias -= (RATE * slope) / rows.length
    weights = weights.map((weight, at) => weight - RATE * ((slopes[at] ?? 0) / rows.length + RIDGE * weight))
  }
  return { bias, weights }
}

export const predict = ({ bias, weights }: Model, inputs: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * (inputs[at] ?? 0), bias)))
