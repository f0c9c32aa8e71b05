/**
 * Learns a direction for every feature, in a space of some dozens of dimensions, and one for every topic: a text points where its
 * features together point, and it is about the topic that points the same way. Fewer numbers than one for each feature and topic, and
 * so texts that share no word can still be seen to be about the same.
 *
 * Softmax over the cosines, by Adam; a part of each text's features is left out at random each time, so that none is relied on alone.
 * Everything random comes from a fixed seed, so the outcome is the same on every run.
 */
export interface Example {
  /** Feature numbers and their values. */
  readonly features: Uint32Array
  readonly values: Float32Array
  readonly label: number
  /** How much the example counts. */
  readonly weight: number
}

export interface Learned {
  readonly dimensions: number
  /** By feature, then dimension. */
  readonly features: Float32Array
  /** By topic, then dimension. */
  readonly topics: Float32Array
}

export interface Settings {
  readonly dimensions: number
  readonly rounds: number
  readonly rate: number
  /** The share of a text's features that is left out. */
  readonly leftOut: number
  /** How sharply a cosine tells one topic from another. */
  readonly sharpness: number
}

const BATCH = 128
const FIRST_MOMENT = 0.9
const SECOND_MOMENT = 0.99
const TINY = 1e-6
/** Odds below this teach nothing. */
const LEAST_ODDS = 1e-4

export const learnDirections = (
  examples: readonly Example[],
  featureCount: number,
  topicCount: number,
  settings: Settings,
): Learned => {
  const { dimensions, rounds, rate } = settings
  const random = seeded(20)
  const features = new Adam(featureCount, dimensions, random)
  const topics = new Adam(topicCount, dimensions, random)
  const order = examples.map((_, at) => at)
  let step = 0
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    const slower = rate * (1 - round / rounds + 0.05)
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH).map((at) => examples[at] as Example)
      const units = unitRows(topics.values, topicCount, dimensions)
      const pulls = new Float32Array(topicCount * dimensions)
      for (const example of batch) {
        learnOne(thinned(example, settings.leftOut, random), batch.length, { settings, features, units, pulls })
      }
      pullTopics(topics, units, pulls, topicCount, dimensions)
      step += 1
      features.descend(slower, step)
      topics.descend(slower, step)
    }
  }
  return { dimensions, features: features.values, topics: topics.values }
}

interface Batch {
  readonly settings: Settings
  readonly features: Adam
  /** The topics' directions, each of length 1. */
  readonly units: Float32Array
  /** What the batch would have of them. */
  readonly pulls: Float32Array
}

const learnOne = ({ features, values, label, weight }: Example, of: number, batch: Batch): void => {
  const { dimensions, sharpness } = batch.settings
  const { units, pulls } = batch
  const unit = new Float32Array(dimensions)
  addRows(batch.features.values, features, values, unit)
  const length = normalize(unit)
  const topicCount = units.length / dimensions
  const slopes = new Float32Array(topicCount)
  for (let topic = 0; topic < topicCount; topic += 1) slopes[topic] = sharpness * dotAt(units, topic, unit)
  softmax(slopes)
  slopes[label] = (slopes[label] as number) - 1
  const pull = new Float32Array(dimensions)
  for (let topic = 0; topic < topicCount; topic += 1) {
    const slope = ((slopes[topic] as number) * sharpness * weight) / of
    if (Math.abs(slopes[topic] as number) < LEAST_ODDS) continue
    const row = topic * dimensions
    for (let at = 0; at < dimensions; at += 1) {
      pull[at] = (pull[at] as number) + slope * (units[row + at] as number)
      pulls[row + at] = (pulls[row + at] as number) + slope * (unit[at] as number)
    }
  }
  // Of a pull along the direction itself nothing is left: the length does not count.
  const along = dotAt(pull, 0, unit)
  for (let at = 0; at < dimensions; at += 1) {
    pull[at] = ((pull[at] as number) - along * (unit[at] as number)) / length
  }
  for (let which = 0; which < features.length; which += 1) {
    batch.features.pull(features[which] as number, pull, values[which] as number)
  }
}

const pullTopics = (
  topics: Adam,
  units: Float32Array,
  pulls: Float32Array,
  count: number,
  dimensions: number,
): void => {
  for (let topic = 0; topic < count; topic += 1) {
    const row = topic * dimensions
    const pull = pulls.subarray(row, row + dimensions)
    const unit = units.subarray(row, row + dimensions)
    const along = dotAt(pull, 0, unit)
    const length = lengthOf(topics.values.subarray(row, row + dimensions))
    topics.pull(
      topic,
      pull.map((value, at) => (value - along * (unit[at] as number)) / length),
      1,
    )
  }
}

/** Rows of weights that are moved by Adam; a row that nothing pulls at stays where it is. */
class Adam {
  readonly values: Float32Array
  readonly #dimensions: number
  readonly #slopes: Float32Array
  readonly #firsts: Float32Array
  readonly #seconds: Float32Array
  readonly #pulled = new Set<number>()

  constructor(rows: number, dimensions: number, random: () => number) {
    this.#dimensions = dimensions
    this.values = Float32Array.from({ length: rows * dimensions }, () => 0.2 * (random() + random() + random() - 1.5))
    this.#slopes = new Float32Array(rows * dimensions)
    this.#firsts = new Float32Array(rows * dimensions)
    this.#seconds = new Float32Array(rows * dimensions)
  }

  pull(row: number, slopes: Float32Array, by: number): void {
    this.#pulled.add(row)
    const from = row * this.#dimensions
    for (let at = 0; at < this.#dimensions; at += 1) {
      this.#slopes[from + at] = (this.#slopes[from + at] as number) + by * (slopes[at] as number)
    }
  }

  descend(rate: number, step: number): void {
    const first = 1 - FIRST_MOMENT ** step
    const second = 1 - SECOND_MOMENT ** step
    for (const row of this.#pulled) {
      const end = (row + 1) * this.#dimensions
      for (let at = row * this.#dimensions; at < end; at += 1) {
        const slope = this.#slopes[at] as number
        const mean = FIRST_MOMENT * (this.#firsts[at] as number) + (1 - FIRST_MOMENT) * slope
        const spread = SECOND_MOMENT * (this.#seconds[at] as number) + (1 - SECOND_MOMENT) * slope * slope
        this.#firsts[at] = mean
        this.#seconds[at] = spread
        this.#slopes[at] = 0
        this.values[at] = (this.values[at] as number) - (rate * (mean / first)) / (Math.sqrt(spread / second) + TINY)
      }
    }
    this.#pulled.clear()
  }
}

const thinned = (example: Example, leftOut: number, random: () => number): Example => {
  const kept = [...example.features.keys()].filter(() => random() >= leftOut)
  if (kept.length === 0) return example
  return {
    ...example,
    features: Uint32Array.from(kept, (at) => example.features[at] as number),
    values: Float32Array.from(kept, (at) => example.values[at] as number),
  }
}

export const addRows = (
  table: Float32Array,
  features: Uint32Array,
  values: Float32Array,
  direction: Float32Array,
): void => {
  for (let which = 0; which < features.length; which += 1) {
    const row = (features[which] as number) * direction.length
    const value = values[which] as number
    for (let at = 0; at < direction.length; at += 1) {
      direction[at] = (direction[at] as number) + value * (table[row + at] as number)
    }
  }
}

const lengthOf = (direction: Float32Array): number => Math.sqrt(dotAt(direction, 0, direction)) + TINY

/** Makes a direction 1 long; gives how long it was. */
export const normalize = (direction: Float32Array): number => {
  const length = lengthOf(direction)
  for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] as number) / length
  return length
}

export const unitRows = (table: Float32Array, rows: number, dimensions: number): Float32Array => {
  const units = table.slice()
  for (let row = 0; row < rows; row += 1) normalize(units.subarray(row * dimensions, (row + 1) * dimensions))
  return units
}

export const dotAt = (table: Float32Array, row: number, direction: Float32Array): number => {
  const from = row * direction.length
  let sum = 0
  for (let at = 0; at < direction.length; at += 1) sum += (table[from + at] as number) * (direction[at] as number)
  return sum
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
