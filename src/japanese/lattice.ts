import type { Dictionary } from './dictionary.ts'

/** Which of two equally cheap predecessors wins: the one that was added last, or the one that was added first. */
export type Preference = 'latest' | 'earliest'

const NONE = -1
const MAX_STAMP = 1 << 30

/**
 * The words that may stand in a line, and the cheapest way through them (Viterbi), in arrays that are kept from line to line:
 * no object per node. Nodes that end at one place form a list, the latest first. Words that begin at one place and share a
 * connection id also share their best predecessor, which is therefore sought once.
 *
 *     place   0        1        2        3
 *             |--全---->|--国民-------------->|        ending at 3: 民, 国民
 *             |--全国------------->|--民---->|        before 民: 全国
 *
 * Indices into typed arrays are in range by construction; `as number` says so to the compiler at no cost.
 */
export class Lattice {
  /** By node: its word, the place where it begins, and the node before it on the cheapest way to it. */
  #words = new Int32Array(0)
  #places = new Int32Array(0)
  #before = new Int32Array(0)
  /**
   * By node: its connection id, the cost of the cheapest way to its end, and the next node that ends at the same place. Costs
   * may overflow in a very long line: only their differences count, which are small, and 32 bits keep these right.
   */
  #ids = new Uint16Array(0)
  #costs = new Int32Array(0)
  #siblings = new Int32Array(0)
  #nodes = 0
  /** By place: the first node that ends there. */
  #endingAt = new Int32Array(0)

  /** The place at which words are being added, and a number that no place of this or an earlier line has had. */
  #place = 0
  #stamp = 0
  /** By connection id: the place (its stamp) for which the rest holds, the best predecessor, and the cost up to there. */
  readonly #linkedFor: Int32Array
  readonly #linkedNode: Int32Array
  readonly #linkedCost: Int32Array

  readonly #entries: Int32Array
  readonly #connections: Int16Array
  readonly #idCount: number
  /** Costs are whole numbers: what is less than the best and 1 is at most the best, so that the later one in the list wins. */
  readonly #slack: 0 | 1

  constructor({ entries, connections, ids }: Dictionary, preference: Preference) {
    this.#entries = entries
    this.#connections = connections
    this.#idCount = ids
    this.#slack = preference === 'latest' ? 0 : 1
    this.#linkedFor = new Int32Array(ids)
    this.#linkedNode = new Int32Array(ids)
    this.#linkedCost = new Int32Array(ids)
  }

  /** Empties the lattice for a line of `length` places. Node 0 is the line's beginning: id 0, cost 0. */
  begin(length: number): void {
    if (length >= this.#endingAt.length) this.#endingAt = new Int32Array(length * 2 + 1)
    this.#endingAt.fill(NONE, 0, length + 1)
    this.#nodes = 0
    this.reserve(1)
    this.#ids[0] = 0
    this.#costs[0] = 0
    this.#siblings[0] = NONE
    this.#endingAt[0] = 0
    this.#nodes = 1
    if (this.#stamp > MAX_STAMP) this.#forgetLinks()
  }

  #forgetLinks(): void {
    this.#stamp = 0
    this.#linkedFor.fill(0)
  }

  /** Makes room for so many more nodes. */
  reserve(count: number): void {
    const needed = this.#nodes + count
    if (needed > this.#words.length) this.#grow(needed * 2)
  }

  #grow(capacity: number): void {
    this.#words = copied(this.#words, new Int32Array(capacity))
    this.#places = copied(this.#places, new Int32Array(capacity))
    this.#before = copied(this.#before, new Int32Array(capacity))
    this.#ids = copied(this.#ids, new Uint16Array(capacity))
    this.#costs = copied(this.#costs, new Int32Array(capacity))
    this.#siblings = copied(this.#siblings, new Int32Array(capacity))
  }

  isReached(place: number): boolean {
    return this.#endingAt[place] !== NONE
  }

  /** Words added from now on follow those that end at this place, which has been reached. */
  open(place: number): void {
    this.#place = place
    this.#stamp += 1
  }

  /** What the cheapest way to the end of a word costs that follows the open place. */
  costOf(word: number): number {
    const entry = this.#entries[word] as number
    const id = entry >>> 16
    if (this.#linkedFor[id] !== this.#stamp) this.#link(id)
    return (this.#linkedCost[id] as number) + ((entry << 16) >> 16)
  }

  /** Adds a word that follows the open place and ends at another. Room for it has been reserved. */
  add(word: number, end: number): void {
    const entry = this.#entries[word] as number
    const id = entry >>> 16
    if (this.#linkedFor[id] !== this.#stamp) this.#link(id)
    const node = this.#nodes
    this.#words[node] = word
    this.#places[node] = this.#place
    this.#before[node] = this.#linkedNode[id] as number
    this.#ids[node] = id
    this.#costs[node] = (this.#linkedCost[id] as number) + ((entry << 16) >> 16)
    this.#siblings[node] = this.#endingAt[end] as number
    this.#endingAt[end] = node
    this.#nodes = node + 1
  }

  /** Finds the best predecessor for words of one connection id. */
  #link(id: number): void {
    const siblings = this.#siblings
    const ids = this.#ids
    const costs = this.#costs
    const connections = this.#connections
    const slack = this.#slack
    const row = id * this.#idCount
    let bestNode = this.#endingAt[this.#place] as number
    let best = ((costs[bestNode] as number) + (connections[row + (ids[bestNode] as number)] as number)) | 0
    for (let node = siblings[bestNode] as number; node !== NONE; node = siblings[node] as number) {
      const gain = ((costs[node] as number) + (connections[row + (ids[node] as number)] as number) - best) | 0
      // No branch here: which one is cheaper cannot be foretold, and each wrong guess of the processor costs more than the sum.
      const mask = (gain - slack) >> 31
      best = (best + (gain & mask)) | 0
      bestNode = (bestNode + ((node - bestNode) & mask)) | 0
    }
    this.#linkedFor[id] = this.#stamp
    this.#linkedNode[id] = bestNode
    this.#linkedCost[id] = best
  }

  /**
   * Ends the line at a place that has been reached, and returns how many words the cheapest way has. `wordAt` and `placeAt`
   * name them, the last word as step 0.
   */
  finish(place: number): number {
    this.open(place)
    this.#link(0)
    let count = 0
    for (let node = this.#linkedNode[0] as number; node > 0; node = this.#before[node] as number) {
      // The lists of siblings have served their purpose: the way is written into their place.
      this.#siblings[count] = node
      count += 1
    }
    return count
  }

  wordAt(step: number): number {
    return this.#words[this.#siblings[step] as number] as number
  }

  /** The place that a word follows; white space may stand between it and the word. */
  placeAt(step: number): number {
    return this.#places[this.#siblings[step] as number] as number
  }
}

function copied<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from)
  return to
}
