/** A text as a topic is recognised in it: what search reads of it, its concepts by their names. */
export interface TopicText {
  readonly words: readonly string[]
  readonly pairs: readonly string[]
  readonly grams: readonly string[]
  readonly concepts: readonly string[]
}

/** How much each kind of feature counts as a whole, however many of it a text holds. */
const SHARES = { words: 1, concepts: 1, grams: 0.8, pairs: 0.4 } as const

/** A mark in front keeps a word apart from a pair or a concept that is spelt alike. */
const MARKS = { words: '', concepts: '=', grams: '~', pairs: '+' } as const
const KINDS = ['words', 'concepts', 'grams', 'pairs'] as const

/** Every feature of a text with its weight; long texts and short ones weigh the same. */
export const featuresOf = (text: TopicText): ReadonlyMap<string, number> => {
  const features = new Map<string, number>()
  for (const kind of KINDS) {
    const found = new Set(text[kind])
    const weight = SHARES[kind] / Math.sqrt(Math.max(1, found.size))
    for (const feature of found) features.set(`${MARKS[kind]}${feature}`, weight)
  }
  return features
}
