/** Which questions of a sheet ask the same, or nearly the same. */

export interface Asking {
  readonly id: string
  /** Alike for questions that differ in nothing but blanks and punctuation. */
  readonly repeats: string
}

/** Questions that ask the same, and others that ask nearly so. */
export interface Kin {
  readonly questions: readonly string[]
  readonly near: readonly NearKin[]
}

export interface NearKin {
  readonly questions: readonly string[]
  /** 0..1; 1 would be the same. */
  readonly similarity: number
}

/** From here on two wordings mostly ask one thing; below, they mostly share no more than how questions end. */
const NEAR_FROM = 0.8
/** A sheet that asks one thing of each of its hundred departments has no use for a list of them all. */
const MOST_NEAR = 10

interface Wording {
  readonly questions: readonly string[]
  /** Pairs of characters, the rarest in this sheet first. */
  readonly pairs: readonly string[]
  readonly weight: number
}

/** Only those that have kin, in the order given. */
export const kinOf = (askings: readonly Asking[]): readonly Kin[] => {
  const byText = Map.groupBy(askings, ({ repeats }) => repeats)
  const texts = [...byText.keys()].map((text) => new Set(pairsOf(text)))
  const rarity = rarityIn(texts)
  const wordings = [...byText.values()].map((same, index): Wording => {
    const pairs = [...(texts[index] ?? [])].sort((a, b) => rarity(b) - rarity(a))
    return { questions: same.map(({ id }) => id), pairs, weight: weigh(pairs, rarity) }
  })
  const near = nearOnes(wordings, rarity)
  return wordings.flatMap(({ questions }, index) => {
    const others = near.get(index) ?? []
    return questions.length > 1 || others.length > 0 ? [{ questions, near: others }] : []
  })
}

/** How alike two wordings of one sheet are: 0..1. */
export const likenessIn = (askings: readonly Asking[]): ((one: string, other: string) => number) => {
  const rarity = rarityIn([...new Set(askings.map(({ repeats }) => repeats))].map((text) => new Set(pairsOf(text))))
  return (one, other) => {
    const [own, theirs] = [new Set(pairsOf(one)), [...new Set(pairsOf(other))]]
    return dice(own, weigh([...own], rarity), theirs, weigh(theirs, rarity), rarity)
  }
}

type Rarity = (pair: string) => number

const pairsOf = (text: string): readonly string[] => {
  const characters = [...text]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** していますか stands in nearly every question and so counts for next to nothing. */
const rarityIn = (texts: readonly ReadonlySet<string>[]): Rarity => {
  const counts = new Map<string, number>()
  for (const pair of texts.flatMap((pairs) => [...pairs])) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return (pair) => Math.log(1 + texts.length / (counts.get(pair) ?? 1))
}

const weigh = (pairs: readonly string[], rarity: Rarity): number =>
  pairs.reduce((total, pair) => total + rarity(pair), 0)

/**
 * Two wordings near enough must share one of their telling pairs: were all of these different, what is left could not make
 * up for them. So only wordings that meet in such a pair are compared at all.
 */
const nearOnes = (wordings: readonly Wording[], rarity: Rarity): ReadonlyMap<number, readonly NearKin[]> => {
  const holders = new Map<string, number[]>()
  const found = new Map<number, NearKin[]>()
  const note = (index: number, kin: NearKin): void => {
    const known = found.get(index)
    if (known) known.push(kin)
    else found.set(index, [kin])
  }
  wordings.forEach((wording, index) => {
    const candidates = new Set<number>()
    for (const pair of tellingPairs(wording, rarity)) {
      const known = holders.get(pair)
      for (const candidate of known ?? []) candidates.add(candidate)
      if (known) known.push(index)
      else holders.set(pair, [index])
    }
    const own = new Set(wording.pairs)
    for (const candidate of candidates) {
      const other = wordings[candidate]
      if (!other) continue
      const similarity = likeness(own, wording.weight, other, rarity)
      if (similarity < NEAR_FROM) continue
      note(index, { questions: other.questions, similarity })
      note(candidate, { questions: wording.questions, similarity })
    }
  })
  return new Map([...found].map(([index, kin]) => [index, nearest(kin)]))
}

const nearest = (kin: readonly NearKin[]): readonly NearKin[] =>
  kin.toSorted((a, b) => b.similarity - a.similarity).slice(0, MOST_NEAR)

const tellingPairs = ({ pairs, weight }: Wording, rarity: Rarity): readonly string[] => {
  const mustShare = (NEAR_FROM * weight) / (2 - NEAR_FROM)
  let left = weight
  const telling: string[] = []
  for (const pair of pairs) {
    if (left < mustShare) break
    telling.push(pair)
    left -= rarity(pair)
  }
  return telling
}

const likeness = (own: ReadonlySet<string>, weight: number, other: Wording, rarity: Rarity): number => {
  if (2 * Math.min(weight, other.weight) < NEAR_FROM * (weight + other.weight)) return 0
  return dice(own, weight, other.pairs, other.weight, rarity)
}

/** Dice's coefficient over weighted pairs. */
const dice = (
  own: ReadonlySet<string>,
  weight: number,
  pairs: readonly string[],
  other: number,
  rarity: Rarity,
): number => {
  const shared = weigh(
    pairs.filter((pair) => own.has(pair)),
    rarity,
  )
  return weight + other === 0 ? 0 : Math.round((200 * shared) / (weight + other)) / 100
}
