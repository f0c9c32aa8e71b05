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
