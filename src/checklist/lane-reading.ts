/** A lane with all that is known of it before it is compared with the others. */
import type { Grid } from '../workbook/grid.ts'
import { type HeaderReading, type Owner, ownerOf, readHeader } from './header-text.ts'
import type { Lane } from './lanes.ts'
import { measure, type Shape } from './shape.ts'
import type { HeaderRole } from './words.ts'

export interface LaneReading {
  readonly lane: Lane
  readonly shape: Shape
  readonly header: HeaderReading
  readonly owner: Owner
}

/** From here on a header's wording counts as plain. */
export const CLEAR = 0.55
const FROM_GROUP = 0.8

export function readLane(grid: Grid, lane: Lane, rows: readonly number[]): LaneReading {
  const leaf = readHeader(lane.path.at(-1) ?? '')
  const group = lane.path.slice(0, -1).map(readHeader).toReversed()
  const fallback = group.find((reading) => reading.strength >= CLEAR)
  const owner = ownerOf(lane.path)
  // What stands under 前回 or 記入例 is not for us, whatever its own header says.
  const stranger = owner === 'ours' ? undefined : group.find(isNotOurs)
  const header = stranger ?? (leaf.strength >= CLEAR || !fallback ? leaf : weaken(fallback))
  return { lane, shape: measure(grid, lane, rows), header, owner }
}

function isNotOurs({ best, strength }: HeaderReading): boolean {
  return (best === 'theirs' || best === 'example') && strength >= CLEAR
}

function weaken(reading: HeaderReading): HeaderReading {
  const strengths = new Map([...reading.strengths].map(([role, strength]) => [role, strength * FROM_GROUP]))
  return { ...reading, strengths, strength: reading.strength * FROM_GROUP }
}

export function says(reading: LaneReading, ...roles: readonly HeaderRole[]): number {
  return Math.max(0, ...roles.map((role) => reading.header.strengths.get(role) ?? 0))
}
