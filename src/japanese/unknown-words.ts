import { type Dictionary, idOf, type UnknownClass } from './dictionary.ts'
import type { Lattice } from './lattice.ts'

/**
 * The unknown words of each class of characters. Most of a lattice would be unknown katakana words in half a dozen parts of
 * speech, of which few can ever win: whatever follows, a word loses for sure to one of the same stretch that is cheaper by
 * more than the following connection can make good.
 */
export class UnknownWords {
  readonly #dictionary: Dictionary
  readonly #lattice: Lattice
  readonly #classes: readonly UnknownClass[]
  /** By class, reckoned when first met: see `handicapsOf`. */
  readonly #handicaps: (Int32Array | undefined)[]
  readonly #costs: Int32Array
  /** What `choose` has chosen. */
  readonly chosen: Int32Array

  constructor(dictionary: Dictionary, lattice: Lattice) {
    const { classes } = dictionary
    const most = Math.max(...classes.map(({ firstWord, lastWord }) => lastWord - firstWord))
    this.#lattice = lattice
    this.#classes = classes
    this.#dictionary = dictionary
    this.#handicaps = [...(dictionary.handicaps ?? [])]
    this.#costs = new Int32Array(most)
    this.chosen = new Int32Array(most)
  }

  /** Chooses the words of a class that can still win when they follow the open place, and returns how many they are. */
  choose(main: number): number {
    const unknown = this.#classes[main] as UnknownClass
    const { firstWord, lastWord } = unknown
    const size = lastWord - firstWord
    if (size === 1) {
      this.chosen[0] = firstWord
      return 1
    }
    const costs = this.#costs
    let cheapest = 0
    for (let at = 0; at < size; at += 1) {
      const cost = this.#lattice.costOf(firstWord + at)
      costs[at] = cost
      if (((cost - (costs[cheapest] as number)) | 0) < 0) cheapest = at
    }
    const handicap = this.#handicaps[main] ?? handicaps(this.#dictionary, unknown)
    this.#handicaps[main] = handicap
    const least = costs[cheapest] as number
    let count = 0
    for (let at = 0; at < size; at += 1) {
      if ((((costs[at] as number) - least) | 0) > (handicap[cheapest * size + at] as number)) continue
      this.chosen[count] = firstWord + at
      count += 1
    }
    return count
  }
}

type Costs = Pick<Dictionary, 'entries' | 'connections' | 'ids' | 'classes'>

/** By class, and for each two of its words: the most by which the first can be dearer before what follows than the second. */
export function handicapsOf(dictionary: Costs): Int32Array[] {
  return dictionary.classes.map((unknown) => handicaps(dictionary, unknown))
}

/** Row by row, as the connections lie in memory. */
function handicaps(dictionary: Costs, { firstWord, lastWord }: UnknownClass): Int32Array {
  const { connections, ids } = dictionary
  const own = Array.from({ length: lastWord - firstWord }, (_, at) => idOf(dictionary, firstWord + at))
  const most = new Int32Array(own.length ** 2).fill(LEAST)
  for (let row = 0; row < connections.length; row += ids) {
    let at = 0
    for (const one of own) {
      const cost = connections[row + one] as number
      for (const other of own) {
        const handicap = cost - (connections[row + other] as number)
        if (handicap > (most[at] as number)) most[at] = handicap
        at += 1
      }
    }
  }
  return most
}
const LEAST = -(2 ** 31)
