/** How much of a text is about a topic. */
export interface TopicShare {
  readonly topic: number
  /** 0..1; all of a text's shares together are at most 1. */
  readonly share: number
}

/** The shares of two texts in the same topics: 1 where they are about the same, 0 where they have no topic in common. */
export const sameTopics = (a: readonly TopicShare[], b: readonly TopicShare[]): number => {
  let sum = 0
  for (const one of a) for (const other of b) if (one.topic === other.topic) sum += Math.sqrt(one.share * other.share)
  return sum
}

/** Where a text points: two that point the same way are about the same, though no topic be sure. All zeros points nowhere. */
export type Direction = Int8Array

/** In whole steps, so that a direction that was kept is the same as one that is found anew. */
const STEPS = 127

export const directionOf = (sums: Float64Array): Direction => {
  let most = 0
  for (const sum of sums) most = Math.max(most, Math.abs(sum))
  return Int8Array.from(sums, (sum) => (most === 0 ? 0 : Math.round((STEPS * sum) / most)))
}

/** The direction of two texts taken together, each counting the same. */
export const joined = (a: Direction, b: Direction): Direction => {
  const [ofA, ofB] = [lengthOf(a) || 1, lengthOf(b) || 1]
  return directionOf(Float64Array.from(a, (value, at) => value / ofA + (b[at] ?? 0) / ofB))
}

/** The cosine between two directions: 1 where they are the same, 0 where one says nothing of the other. */
export const sameDirection = (a: Direction, b: Direction): number => {
  const length = lengthOf(a) * lengthOf(b)
  return length === 0 ? 0 : dot(a, b) / length
}

const lengthOf = (direction: Direction): number => Math.sqrt(dot(direction, direction))

const dot = (a: Direction, b: Direction): number => {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] ?? 0)
  return sum
}
