/**
 * Softmax regression over sparse features: one weight for each feature and class, learned by gradient steps that grow smaller
 * where a weight has moved much (AdaGrad). The order of the examples is shuffled by a fixed seed, so the outcome is the same
 * on every run.
 */
export interface Example {
  /** Feature numbers and their values. */
  readonly features: Uint32Array
  readonly values: Float32Array
  readonly label: number
  /** How much the example counts. */
  readonly weight: number
}

export interface Weights {
  readonly classes: number
  readonly bias: Float32Array
  /** By feature, then class. */
  readonly table: Float32Array
}

export interface Settings {
  readonly rounds: number
  readonly rate: number
  /** Pulls every weight that is used back towards zero. */
  readonly ridge: number
}

export const learnSoftmax = (
  examples: readonly Example[],
  featureCount: number,
  classes: number,
  { rounds, rate, ridge }: Settings,
): Weights => {
  const table = new Float32Array(featureCount * classes)
  const moved = new Float32Array(featureCount * classes).fill(1e-2)
  const bias = new Float32Array(classes)
  const weights = { classes, bias, table }
  const odds = new Float32Array(classes)
  const random = seeded(20)
  const order = examples.map((_, at) => at)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const at of order) {
      const { features, values, label, weight } = examples[at] as Example
      scoresOf(weights, features, values, odds)
      softmax(odds)
      odds[label] = (odds[label] as number) - 1
      for (let which = 0; which < features.length; which += 1) {
        const row = (features[which] as number) * classes
        const value = (values[which] as number) * weight
        for (let at = 0; at < classes; at += 1) {
          const place = row + at
          const slope = (odds[at] as number) * value + ridge * (table[place] as number)
          const past = (moved[place] as number) + slope * slope
          moved[place] = past
          table[place] = (table[place] as number) - (rate * slope) / Math.sqrt(past)
        }
      }
    }
  }
  return weights
}

/** Writes every class's score into `scores`. */
export const scoresOf = (
  { classes, bias, table }: Weights,
  features: Uint32Array,
  values: Float32Array,
  scores: Float32Array,
): void => {
  scores.set(bias)
  for (let which = 0; which < features.length; which += 1) {
    const row = (features[which] as number) * classes
    const value = values[which] as number
    for (let at = 0; at < classes; at += 1) scores[at] = (scores[at] as number) + value * (table[row + at] as number)
  }
}

export const softmax = (scores: Float32Array): void => {
  let largest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > largest) largest = score
  let sum = 0
  for (let at = 0; at < scores.length; at += 1) {
    const part = Math.exp((scores[at] as number) - largest)
    scores[at] = part
    sum += part
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] as number) / sum
}

/** mulberry32: the same numbers on every machine. */
export const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const shuffle = (order: number[], random: () => number): void => {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
}
