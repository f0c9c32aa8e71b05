/** What is measured of an engine: CPU milliseconds, memory beyond that of the process before loading; text per megabyte. */
export interface Figures {
  readonly loadMs: number
  readonly memoryMb: number
  /** While it tokenizes the first megabyte. */
  readonly peakMb: number
  readonly firstMs: number
  /** The best of several passes over one megabyte, once warm. */
  readonly warmMs: number
  /** One pass over ten megabytes. */
  readonly tenfoldMs: number
}

/** The figures in the middle of several rounds. */
export function median(rounds: readonly Figures[]): Figures {
  const middle = (key: keyof Figures) => {
    const sorted = rounds.map((figures) => figures[key]).sort((one, other) => one - other)
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  }
  return {
    loadMs: middle('loadMs'),
    memoryMb: middle('memoryMb'),
    peakMb: middle('peakMb'),
    firstMs: middle('firstMs'),
    warmMs: middle('warmMs'),
    tenfoldMs: middle('tenfoldMs'),
  }
}

/** How well two ways to cut the same lines agree: shared words in proportion to all (F1), and lines that are equal. */
export function agreement(cuts: readonly string[], model: readonly string[]): { f1: number; equalLines: number } {
  let shared = 0
  let total = 0
  let equal = 0
  cuts.forEach((line, index) => {
    const mine = spans(line)
    const theirs = new Set(spans(model[index] ?? ''))
    const common = mine.filter((span) => theirs.has(span)).length
    shared += common
    total += mine.length + theirs.size
    if (common === mine.length && common === theirs.size) equal += 1
  })
  return { f1: (2 * shared) / total, equalLines: equal / cuts.length }
}

/** Where each word stands when white space is left out, for MeCab does not say where it stood. */
function spans(line: string): string[] {
  let at = 0
  return line
    .split('\t')
    .map((word) => word.replace(/\s/gu, ''))
    .filter((word) => word !== '')
    .map((word) => {
      at += word.length
      return `${at - word.length}-${at}`
    })
}
