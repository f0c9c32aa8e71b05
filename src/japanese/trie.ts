/** How a trie lies in the packed file: nodes breadth first, so that counts are enough to find children and words. */
export interface PackedTrie {
  /** The character that leads to node n + 1; node 0 is the root. The children of a node stand in ascending order. */
  readonly labels: Uint16Array
  /** How many children each node has. */
  readonly childCounts: Uint16Array
  /** How many words end at each node. */
  readonly wordCounts: Uint8Array
}

/** The words that begin at one place: where each ends, and its words [first, last). */
export interface Matches {
  readonly ends: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
}

/** No dictionary has a word as long as that. */
const MAX_MATCHES = 256

export function emptyMatches(): Matches {
  return { ends: new Int32Array(MAX_MATCHES), first: new Int32Array(MAX_MATCHES), last: new Int32Array(MAX_MATCHES) }
}

/**
 * The surfaces of a dictionary, in arrays. The first two characters, after which nodes have hundreds of children, are found
 * at once, by a table and by a hash of the node and the character; from the third on children are few and sought in order.
 *
 * Indices into typed arrays are in range by construction; `as number` says so to the compiler at no cost.
 */
export class Trie {
  readonly #labels: Uint16Array
  /** Node n: its first child at 2n, its first word at 2n + 1; they end where those of the next node begin. */
  readonly #nodes: Uint32Array
  readonly #childOfRoot: Uint32Array
  /** Open addressing; which node and character an entry belongs to shows in the entry itself. */
  readonly #grandchildren: Uint32Array

  constructor(packed: PackedTrie, firstWord: number) {
    const { labels, childCounts } = packed
    const children = childCounts[0] ?? 0
    this.#labels = labels.slice()
    this.#nodes = nodesOf(packed, firstWord)
    this.#childOfRoot = new Uint32Array(0x10000)
    for (let child = 1; child <= children; child += 1) this.#childOfRoot[labels[child - 1] as number] = child
    this.#grandchildren = new Uint32Array(tableSize(this.#nodes[2 * (children + 1)] as number))
    for (let child = 1; child <= children; child += 1) this.#enterChildren(child)
  }

  #enterChildren(node: number): void {
    const table = this.#grandchildren
    const mask = table.length - 1
    const last = this.#nodes[2 * node + 2] as number
    for (let child = this.#nodes[2 * node] as number; child < last; child += 1) {
      let slot = hash(node, this.#labels[child - 1] as number) & mask
      while (table[slot] !== 0) slot = (slot + 1) & mask
      table[slot] = child
    }
  }

  /** Adds the words that begin at `start` to the first `found` matches, shortest first, and returns how many there are then. */
  match(units: Uint16Array, start: number, end: number, matches: Matches, found: number): number {
    const { ends, first, last } = matches
    const nodes = this.#nodes
    let count = found
    let node = this.#childOfRoot[units[start] as number] as number
    for (let at = start + 1; node !== 0; at += 1) {
      const firstWord = nodes[2 * node + 1] as number
      const lastWord = nodes[2 * node + 3] as number
      if (firstWord !== lastWord) {
        ends[count] = at
        first[count] = firstWord
        last[count] = lastWord
        count += 1
      }
      if (at === end) break
      const unit = units[at] as number
      node = at === start + 1 ? this.#grandchild(node, unit) : this.#child(node, unit)
    }
    return count
  }

  #grandchild(node: number, unit: number): number {
    const table = this.#grandchildren
    const mask = table.length - 1
    const first = this.#nodes[2 * node] as number
    const last = this.#nodes[2 * node + 2] as number
    for (let slot = hash(node, unit) & mask; ; slot = (slot + 1) & mask) {
      const child = table[slot] as number
      if (child === 0 || (child >= first && child < last && this.#labels[child - 1] === unit)) return child
    }
  }

  #child(node: number, unit: number): number {
    const labels = this.#labels
    const last = this.#nodes[2 * node + 2] as number
    for (let child = this.#nodes[2 * node] as number; child < last; child += 1) {
      const label = labels[child - 1] as number
      if (label >= unit) return label === unit ? child : 0
    }
    return 0
  }
}

function nodesOf({ childCounts, wordCounts }: PackedTrie, firstWord: number): Uint32Array {
  const nodes = new Uint32Array(2 * (childCounts.length + 1))
  let child = 1
  let word = firstWord
  for (let node = 0; node < childCounts.length; node += 1) {
    nodes[2 * node] = child
    nodes[2 * node + 1] = word
    child += childCounts[node] as number
    word += wordCounts[node] as number
  }
  nodes.set([child, word], 2 * childCounts.length)
  return nodes
}

/** A power of two, at most half of which is filled. */
function tableSize(entries: number): number {
  return 2 ** Math.ceil(Math.log2(entries * 2 + 2))
}

function hash(node: number, unit: number): number {
  const mixed = Math.imul((node << 16) ^ unit ^ (node >>> 4), 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
