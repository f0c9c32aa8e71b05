import { folded, isByRows, type PackedConnections, ROUNDS } from '../../src/japanese/connection-costs.ts'
import type { Source } from './kuromoji-source.ts'

/** The costs as src/japanese/connection-costs.ts unpacks them. */
export const packConnections = ({ connections, ids }: Source): PackedConnections => {
  // Row by right-hand word, so that the costs that the lattice compares lie side by side.
  let table = transposed(connections.subarray(0, ids * ids), ids)
  const likest = new Uint16Array(ROUNDS * ids)
  for (let round = 0; round < ROUNDS; round += 1) {
    const lines = isByRows(round) ? table : transposed(table, ids)
    const sources = likestLines(lines, ids)
    likest.set(sources, round * ids)
    const rest = differences(lines, sources)
    table = isByRows(round) ? rest : transposed(rest, ids)
  }
  return {
    low: Uint8Array.from(table, (difference) => folded(difference) & 0xff),
    high: Uint8Array.from(table, (difference) => folded(difference) >> 8),
    likest,
  }
}

const transposed = (table: Int16Array, ids: number): Int16Array =>
  Int16Array.from({ length: ids * ids }, (_, at) => table[(at % ids) * ids + Math.floor(at / ids)] ?? 0)

/** For each line the earlier one from which it differs by the fewest bits. */
const likestLines = (lines: Int16Array, ids: number): Uint16Array =>
  Uint16Array.from({ length: ids }, (_, line) => {
    let likest = 0
    let fewest = Number.POSITIVE_INFINITY
    for (let earlier = line - 1; earlier >= 0; earlier -= 1) {
      const bits = bitsBetween(lines, line * ids, earlier * ids, ids, fewest)
      if (bits >= fewest) continue
      fewest = bits
      likest = earlier
    }
    return likest
  })

/** Bits of all differences; once it is clear that they are not fewer than `enough`, counting ends. */
const bitsBetween = (lines: Int16Array, one: number, other: number, length: number, enough: number): number => {
  let bits = 0
  for (let at = 0; at < length && bits < enough; at += 1) {
    bits += 32 - Math.clz32(Math.abs((lines[one + at] as number) - (lines[other + at] as number)))
  }
  return bits
}

const differences = (lines: Int16Array, sources: Uint16Array): Int16Array => {
  const ids = sources.length
  return lines.map((cost, at) => {
    const line = Math.floor(at / ids)
    return line === 0 ? cost : cost - (lines[(sources[line] ?? 0) * ids + (at % ids)] ?? 0)
  })
}
