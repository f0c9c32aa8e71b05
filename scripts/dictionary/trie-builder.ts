import type { PackedTrie } from '../../src/japanese/trie.ts'

export interface BuiltTrie<T> extends PackedTrie {
  /** The words in the order in which the trie numbers them. */
  readonly words: readonly T[]
}

/** The surfaces sorted[low .. high) share their first `depth` units. */
interface Stretch {
  readonly low: number
  readonly high: number
  readonly depth: number
}

const MAX_COUNT = 255

/** Lays the surfaces out breadth first. */
export function buildTrie<T>(wordsBySurface: ReadonlyMap<string, readonly T[]>): BuiltTrie<T> {
  const sorted = [...wordsBySurface.keys()].sort(byUnits)
  const labels: number[] = []
  const childCounts: number[] = []
  const wordCounts: number[] = []
  const words: T[] = []
  const queue: Stretch[] = [{ low: 0, high: sorted.length, depth: 0 }]
  for (const { low, high, depth } of queue) {
    const surface = sorted[low] ?? ''
    const own = depth > 0 && surface.length === depth ? (wordsBySurface.get(surface) ?? []) : []
    words.push(...own)
    wordCounts.push(fitting(own.length, surface))
    const children = stretchesOf(sorted, own.length > 0 ? low + 1 : low, high, depth)
    for (const child of children) labels.push(unitAt(sorted, child.low, depth))
    queue.push(...children)
    childCounts.push(children.length)
  }
  return {
    labels: Uint16Array.from(labels),
    childCounts: Uint16Array.from(childCounts),
    wordCounts: Uint8Array.from(wordCounts),
    words,
  }
}

function stretchesOf(sorted: readonly string[], low: number, high: number, depth: number): Stretch[] {
  const stretches: Stretch[] = []
  for (let at = low; at < high; ) {
    const unit = unitAt(sorted, at, depth)
    let end = at + 1
    while (end < high && unitAt(sorted, end, depth) === unit) end += 1
    stretches.push({ low: at, high: end, depth: depth + 1 })
    at = end
  }
  return stretches
}

function unitAt(sorted: readonly string[], index: number, depth: number): number {
  return sorted[index]?.charCodeAt(depth) ?? 0
}

function byUnits(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function fitting(count: number, surface: string): number {
  if (count > MAX_COUNT) throw new Error(`${surface}: ${count} entries do not fit a byte`)
  return count
}
