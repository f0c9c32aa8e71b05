import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type DrawnCell, type Merge, STRETCH, stretchQuery } from './data.ts'
import type { Place } from './marks.ts'

/** The cells of the rows that are seen, by row, and the merges among them. */
export interface Drawn {
  readonly cells: ReadonlyMap<number, readonly DrawnCell[]>
  readonly merges: readonly Merge[]
  /** Rows from which a merge reaches into what is seen. */
  readonly anchors: readonly number[]
  mergeAt(place: Place): Merge | undefined
  cellAt(place: Place): DrawnCell | undefined
}

export const useStretches = (id: string, index: number, first: number, last: number): Drawn => {
  const from = Math.floor((first - 1) / STRETCH)
  const stretches = Array.from({ length: Math.floor((last - 1) / STRETCH) - from + 1 }, (_, step) => from + step)
  const results = useQueries({ queries: stretches.map((stretch) => stretchQuery(id, index, stretch)) })
  const loaded = results.flatMap(({ data }) => data ?? [])
  const key = `${id} ${index} ${loaded.map(({ top }) => top).join(' ')}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which stretches there are, and they never change
  return useMemo(() => drawnFrom(loaded), [key])
}

const drawnFrom = (
  stretches: readonly { readonly cells: readonly DrawnCell[]; readonly merges: readonly Merge[] }[],
): Drawn => {
  const byPlace = new Map<string, DrawnCell>()
  for (const cell of stretches.flatMap(({ cells }) => cells)) byPlace.set(keyOf(cell), cell)
  const merges = [
    ...new Map(
      stretches.flatMap((stretch) => stretch.merges).map((merge) => [`${merge.top} ${merge.left}`, merge]),
    ).values(),
  ]
  const byRow = new Map<number, Merge[]>()
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom && row - merge.top < LONGEST_MERGE; row += 1) {
      byRow.set(row, [...(byRow.get(row) ?? []), merge])
    }
  }
  return {
    cells: Map.groupBy(byPlace.values(), ({ row }) => row),
    merges,
    anchors: [...new Set(merges.filter(({ top, bottom }) => bottom > top).map(({ top }) => top))],
    mergeAt: ({ row, column }) => byRow.get(row)?.find(({ left, right }) => left <= column && column <= right),
    cellAt: (place) => byPlace.get(keyOf(place)),
  }
}

/** A merge over more rows than this is looked for only in its beginning. */
const LONGEST_MERGE = 2000

const keyOf = ({ row, column }: Place): string => `${row} ${column}`
