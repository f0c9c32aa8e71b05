/** Something that wants a place in a series of rising numbers. */
export interface Link {
  readonly path: readonly number[]
  /** How much it looks like what we are after; above 0. */
  readonly weight: number
}

/** [4] < [4, 1] < [4, 2] < [5]. */
export function comparePaths(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length)
  for (let at = 0; at < shared; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/**
 * Of links in the order of the text, the series with rising paths that weighs most (the longest increasing subsequence,
 * weighted). A list 1. 2. 3. inside section 37 can't rise together with the sections around it, so it falls out.
 *
 * For each link, the best series that ends in it prolongs the best one that ends in any smaller path; a Fenwick tree
 * over the ranks of the paths finds that in O(log n).
 */
export function heaviestChain<T extends Link>(links: readonly T[]): readonly T[] {
  const ranks = rankPaths(links)
  const best: (number | undefined)[] = new Array(links.length + 1)
  const weights: number[] = []
  const previous: (number | undefined)[] = []

  const heavier = (a: number | undefined, b: number | undefined): number | undefined => {
    if (a === undefined || b === undefined) return a ?? b
    return (weights[b] ?? 0) > (weights[a] ?? 0) ? b : a
  }
  const bestBelow = (rank: number): number | undefined => {
    let found: number | undefined
    for (let node = rank - 1; node > 0; node -= node & -node) found = heavier(found, best[node])
    return found
  }
  const record = (rank: number, index: number) => {
    for (let node = rank; node < best.length; node += node & -node) best[node] = heavier(best[node], index)
  }

  let last: number | undefined
  for (const [index, link] of links.entries()) {
    const rank = ranks[index] ?? 0
    const before = bestBelow(rank)
    previous[index] = before
    weights[index] = link.weight + (before === undefined ? 0 : (weights[before] ?? 0))
    record(rank, index)
    last = heavier(last, index)
  }
  return follow(links, previous, last)
}

/** Ranks from 1; equal paths share one. */
function rankPaths(links: readonly Link[]): readonly number[] {
  const order = links.map(({ path }, index) => ({ path, index })).sort((a, b) => comparePaths(a.path, b.path))
  const ranks: number[] = new Array(links.length)
  let rank = 0
  let current: readonly number[] | undefined
  for (const { path, index } of order) {
    if (current === undefined || comparePaths(current, path) !== 0) rank += 1
    current = path
    ranks[index] = rank
  }
  return ranks
}

function follow<T>(
  links: readonly T[],
  previous: readonly (number | undefined)[],
  last: number | undefined,
): readonly T[] {
  const chain: T[] = []
  for (let at = last; at !== undefined; at = previous[at]) {
    const link = links[at]
    if (link !== undefined) chain.push(link)
  }
  return chain.reverse()
}
