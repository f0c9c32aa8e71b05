/** How a trie lies in the packed file: nodes breadth first, so that counts are enough to find children and words. */
export interface PackedTrie {
  /** The character that leads to node n + 1; node 0 is the root. The children of a node stand in ascending order. */
  readonly labels: Uint16Array
  /** How many children each node has. */
  readonly childCounts: Uint16Array
  /** How many words end at each node. */
  readonly wordCounts: Uint8Array
}

/** A trie unpacked. Plain data in arrays, so that a program can keep it and open it again. */
export interface TrieArrays {
  /** As in the packed file. */
  readonly labels: Uint16Array
  /** Node n: its first child at 2n, its first word at 2n + 1; they end where those of the next node begin. */
  readonly nodes: Uint32Array
  /** A word's first character is looked up at once: the root has thousands of children. */
  readonly childOfRoot: Uint16Array
}

export const unpackTrie = (packed: PackedTrie, firstWord: number): TrieArrays => {
  const { labels, childCounts } = packed
  const childOfRoot = new Uint16Array(0x10000)
  for (let child = 1; child <= (childCounts[0] ?? 0); child += 1) childOfRoot[labels[child - 1] ?? 0] = child
  // A copy: the packed file need not be kept in memory.
  return { labels: labels.slice(), nodes: nodesOf(packed, firstWord), childOfRoot }
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
 * The surfaces of a dictionary, in arrays. Indices into typed arrays are in range by construction; `as number` says so to
 * the compiler at no cost.
 */
export class Trie {
  readonly #labels: Uint16Array
  readonly #nodes: Uint32Array
  readonly #childOfRoot: Uint16Array

  constructor({ labels, nodes, childOfRoot }: TrieArrays) {
    this.#labels = labels
    this.#nodes = nodes
    this.#childOfRoot = childOfRoot
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
      node = this.#child(node, units[at] as number)
    }
    return count
  }

  #child(node: number, unit: number): number {
    const labels = this.#labels
    let low = this.#nodes[2 * node] as number
    let high = this.#nodes[2 * node + 2] as number
    while (low < high) {
      const middle = (low + high) >>> 1
      const label = labels[middle - 1] as number
      if (label === unit) return middle
      if (label < unit) low = middle + 1
      else high = middle
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
