/**
 * How the connection costs lie in the dictionary's file. Ids that behave alike (a verb's forms, a noun's kinds) have rows and
 * columns that are nearly alike, so each row is kept as its difference from the earlier row that it is most like, then each
 * column of these differences likewise, and the same again: two thirds of what is left are zeros.
 */

/** By rows, by columns, by rows, by columns. More take hardly anything off. */
export const ROUNDS = 4
export const isByRows = (round: number): boolean => round % 2 === 0

/** Of what is left, small numbers of either sign are small: 0, -1, 1, -2 ... are 0, 1, 2, 3 ... */
export const folded = (difference: number): number => ((difference << 1) ^ (difference >> 15)) & 0xffff
const unfolded = (number: number): number => (number >>> 1) ^ -(number & 1)

export interface PackedConnections {
  /** Folded differences, low bytes before high bytes. */
  readonly low: Uint8Array
  readonly high: Uint8Array
  /** For each round, by row or column: the earlier one that it was taken from. The first stands for itself. */
  readonly likest: Uint16Array
}

/** Cost of `left` before `right` (ids): costs[right * ids + left]. */
export const unpackConnections = ({ low, high, likest }: PackedConnections, ids: number): Int16Array => {
  const costs = new Int16Array(ids * ids)
  for (let at = 0; at < costs.length; at += 1) {
    costs[at] = unfolded((low[at] as number) | ((high[at] as number) << 8))
  }
  for (let round = ROUNDS - 1; round >= 0; round -= 1) {
    const sources = likest.subarray(round * ids, (round + 1) * ids)
    if (isByRows(round)) addRows(costs, sources)
    else addColumns(costs, sources)
  }
  return costs
}

const addRows = (costs: Int16Array, sources: Uint16Array): void => {
  const ids = sources.length
  for (let row = 1; row < ids; row += 1) {
    const from = (sources[row] as number) * ids
    const to = row * ids
    for (let at = 0; at < ids; at += 1) costs[to + at] = (costs[to + at] as number) + (costs[from + at] as number)
  }
}

const addColumns = (costs: Int16Array, sources: Uint16Array): void => {
  const ids = sources.length
  for (let start = 0; start < costs.length; start += ids) {
    for (let column = 1; column < ids; column += 1) {
      const source = start + (sources[column] as number)
      costs[start + column] = (costs[start + column] as number) + (costs[source] as number)
    }
  }
}
