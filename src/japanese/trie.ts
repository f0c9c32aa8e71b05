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

/** Longer than any word of a dictionary. */
const MAX_MATCHES = 256

export function emptyMatches(): Matches {
  return { ends: new Int32Array(MAX_MATCHES), first: new Int32Array(MAX_MATCHES), last: new Int32Array(MAX_MATCHES) }
}

/** The surfaces of a dictionary, in arrays. */
export class Trie {
  readonly #labels: Uint16Array
  readonly #firstChild: Uint32Array
  readonly #firstWord: Uint32Array
  /** A word's first character is looked up at once: the root alone has thousands of children. */
  readonly #childOfRoot: Uint32Array

  constructor(packed: PackedTrie, firstWord: number) {
    const { labels, childCounts, wordCounts } = packed
    this.#labels = labels.slice()
    this.#firstWord = runningSum(wordCounts, firstWord)
    this.#firstChild = runningSum(childCounts, 1)
    this.#childOfRoot = new Uint32Array(0x10000)
    for (let child = 1; child <= (childCounts[0] ?? 0); child += 1) this.#childOfRoot[labels[child - 1] ?? 0] = child
  }

  /** Finds the words that begin at `start`, shortest first, and returns how many surfaces there are. */
  match(units: Uint16Array, start: number, end: number, matches: Matches, from: number): number {
    const { ends, first, last } = matches
    let node = this.#childOfRoot[units[start] as number] as number
    let count = from
    let at = start + 1
    while (node !== 0) {
      const firstWord = this.#firstWord[node] as number
      const lastWord = this.#firstWord[node + 1] as number
      if (firstWord !== lastWord) {
        ends[count] = at
        first[count] = firstWord
        last[count] = lastWord
        count += 1
      }
      if (at === end) break
      node = this.#child(node, units[at] as number)
      at += 1
    }
    return count
  }

  #child(node: number, unit: number): number {
    const labels = this.#labels
    let low = this.#firstChild[node] as number
    let high = this.#firstChild[node + 1] as number
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

/** sums[n] is `from` and the total of what stands before n. */
function runningSum(counts: Uint8Array | Uint16Array, from: number): Uint32Array {
  const sums = new Uint32Array(counts.length + 1)
  let sum = from
  for (let n = 0; n < counts.length; n += 1) {
    sums[n] = sum
    sum += counts[n] as number
  }
  sums[counts.length] = sum
  return sums
}
