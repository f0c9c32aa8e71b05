import type { Dictionary } from './dictionary.ts'

/** Which of two equally cheap predecessors wins: the one that was added last, or the one that was added first. */
export type Preference = 'latest' | 'earliest'

const NONE = -1

/**
 * The words that may stand in a line, and the cheapest way through them (Viterbi), in arrays that are kept from line to line:
 * no object per node. Nodes that end at one place form a list, the latest first. Of those with the same connection id only
 * the cheapest can matter, and words that begin at one place and share an id also share their best predecessor.
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
  #ids = new Uint16Array(0)
  #costs = new Float64Array(0)
  /** By node: the next node that ends at the same place. By place: the first one. */
  #siblings = new Int32Array(0)
  #endingAt = new Int32Array(0)
  #nodes = 0

  /** The place that words are being added to, and the nodes that end there, one for each connection id, in their order. */
  #place = 0
  #open = 0
  readonly #openIds: Uint16Array
  readonly #openNodes: Int32Array
  readonly #openCosts: Float64Array
  /** By connection id: the cheapest node of the open place, and the best predecessor of a word that begins there. */
  readonly #cheapestAt: Int32Array
  readonly #cheapestNode: Int32Array
  readonly #linkedAt: Int32Array
  readonly #linkedNode: Int32Array
  readonly #linkedCost: Float64Array

  readonly #wordIds: Uint16Array
  readonly #wordCosts: Int16Array
  readonly #connections: Int16Array
  readonly #idCount: number
  readonly #boundary: number
  /** Costs are whole numbers: `cost < best + 1` is `cost <= best`, by which the later one in the list wins. */
  readonly #slack: 0 | 1

  constructor(dictionary: Dictionary, preference: Preference) {
    const { ids } = dictionary
    this.#wordIds = dictionary.wordIds
    this.#wordCosts = dictionary.wordCosts
    this.#connections = dictionary.connections
    this.#idCount = ids
    this.#boundary = dictionary.boundary
    this.#slack = preference === 'latest' ? 0 : 1
    this.#openIds = new Uint16Array(ids)
    this.#openNodes = new Int32Array(ids)
    this.#openCosts = new Float64Array(ids)
    this.#cheapestAt = new Int32Array(ids)
    this.#cheapestNode = new Int32Array(ids)
    this.#linkedAt = new Int32Array(ids)
    this.#linkedNode = new Int32Array(ids)
    this.#linkedCost = new Float64Array(ids)
  }

  /** Empties the lattice for a line of `length` places. */
  begin(length: number): void {
    if (length >= this.#endingAt.length) this.#endingAt = new Int32Array(length * 2 + 1)
    this.#endingAt.fill(NONE, 0, length + 1)
    this.#cheapestAt.fill(NONE)
    this.#linkedAt.fill(NONE)
    this.#nodes = 0
    this.reserve(1)
    this.#words[0] = this.#boundary
    this.#ids[0] = 0
    this.#costs[0] = 0
    this.#siblings[0] = NONE
    this.#before[0] = NONE
    this.#endingAt[0] = 0
    this.#nodes = 1
  }

  isReached(place: number): boolean {
    return this.#endingAt[place] !== NONE
  }

  /** Makes room for so many more nodes. */
  reserve(count: number): void {
    const needed = this.#nodes + count
    if (needed > this.#words.length) this.#grow(needed * 2)
  }

  #grow(capacity: number): void {
    this.#words = enlarged(this.#words, new Int32Array(capacity))
    this.#places = enlarged(this.#places, new Int32Array(capacity))
    this.#before = enlarged(this.#before, new Int32Array(capacity))
    this.#ids = enlarged(this.#ids, new Uint16Array(capacity))
    this.#siblings = enlarged(this.#siblings, new Int32Array(capacity))
    this.#costs = enlarged(this.#costs, new Float64Array(capacity))
  }

  /** Words added from now on follow those that end here. */
  open(place: number): void {
    this.#place = place
    const siblings = this.#siblings
    const ids = this.#ids
    const costs = this.#costs
    const first = this.#endingAt[place] as number
    const openIds = this.#openIds
    const openNodes = this.#openNodes
    const openCosts = this.#openCosts
    const cheapestNode = this.#cheapestNode
    if (siblings[first] === NONE) {
      openIds[0] = ids[first] as number
      openNodes[0] = first
      openCosts[0] = costs[first] as number
      this.#open = 1
      return
    }
    this.#findCheapest(first, place)
    let count = 0
    for (let node = first; node !== NONE; node = siblings[node] as number) {
      const id = ids[node] as number
      if (cheapestNode[id] !== node) continue
      openIds[count] = id
      openNodes[count] = node
      openCosts[count] = costs[node] as number
      count += 1
    }
    this.#open = count
  }

  #findCheapest(first: number, place: number): void {
    const siblings = this.#siblings
    const ids = this.#ids
    const costs = this.#costs
    const cheapestAt = this.#cheapestAt
    const cheapestNode = this.#cheapestNode
    const slack = this.#slack
    for (let node = first; node !== NONE; node = siblings[node] as number) {
      const id = ids[node] as number
      if (cheapestAt[id] === place) {
        if ((costs[node] as number) >= (costs[cheapestNode[id] as number] as number) + slack) continue
      }
      cheapestAt[id] = place
      cheapestNode[id] = node
    }
  }

  /** Adds a word that begins at the open place (white space aside) and ends at another. */
  add(word: number, end: number): void {
    const id = this.#wordIds[word] as number
    if (this.#linkedAt[id] !== this.#place) this.#link(id)
    const node = this.#nodes
    this.#words[node] = word
    this.#ids[node] = id
    this.#places[node] = this.#place
    this.#before[node] = this.#linkedNode[id] as number
    this.#costs[node] = (this.#linkedCost[id] as number) + (this.#wordCosts[word] as number)
    this.#siblings[node] = this.#endingAt[end] as number
    this.#endingAt[end] = node
    this.#nodes = node + 1
  }

  #link(id: number): void {
    const openIds = this.#openIds
    const openCosts = this.#openCosts
    const connections = this.#connections
    const open = this.#open
    const slack = this.#slack
    const row = id * this.#idCount
    let best = (openCosts[0] as number) + (connections[row + (openIds[0] as number)] as number)
    let bestAt = 0
    for (let at = 1; at < open; at += 1) {
      const cost = (openCosts[at] as number) + (connections[row + (openIds[at] as number)] as number)
      if (cost < best + slack) {
        best = cost
        bestAt = at
      }
    }
    this.#linkedAt[id] = this.#place
    this.#linkedCost[id] = best
    this.#linkedNode[id] = this.#openNodes[bestAt] as number
  }

  /** Ends the line at a place, and returns how many words the cheapest way to it has. `wordAt` and `endAt` name them, the last one first. */
  finish(place: number): number {
    this.open(place)
    this.#link(0)
    // The list of siblings is no longer needed: the way is written there.
    let count = 0
    for (let node = this.#linkedNode[0] as number; node > 0; node = this.#before[node] as number) {
      this.#siblings[count] = node
      count += 1
    }
    return count
  }

  wordAt(step: number): number {
    return this.#words[this.#siblings[step] as number] as number
  }

  /** Where the word begins; white space may follow before its first character. */
  placeAt(step: number): number {
    return this.#places[this.#siblings[step] as number] as number
  }
}

function enlarged<T extends Int32Array | Uint16Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
