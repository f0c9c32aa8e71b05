import type { Cause, Entry } from './entry.ts'
import type { Filled } from './fill.ts'

/** How many questions ended how. The three add up to `rows`. */
export interface Totals {
  readonly rows: number
  readonly answered: number
  readonly abstained: number
  readonly skipped: number
}

export const totalsOf = (entries: readonly Entry[]): Totals => {
  const count = (state: Entry['state']): number => entries.filter((entry) => entry.state === state).length
  return { rows: entries.length, answered: count('answered'), abstained: count('abstained'), skipped: count('skipped') }
}

/** Why questions got no answer, the most frequent reason first. */
export const causesOf = (entries: readonly Entry[]): readonly (readonly [Cause, number])[] =>
  counted(entries.flatMap((entry) => (entry.state === 'answered' ? [] : [entry.cause])))

/** How often each thing is there, the most frequent first and equals in the order of the sheet. */
export const counted = <Thing>(things: readonly Thing[]): readonly (readonly [Thing, number])[] => {
  const counts = new Map<Thing, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

/** The answers that the customer cannot edit: their sheet's protection locks the cells. */
export const lockedCells = ({ outcomes }: Filled): readonly string[] =>
  outcomes.filter(({ locked, written }) => locked && written).map(({ write, address }) => `${write.sheet}!${address}`)
