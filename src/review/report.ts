import { toAnswerLine } from '../answer/index.ts'
import type { Entry } from './entry.ts'
import { type Filled, totalsOf, writesOf } from './fill.ts'

/** Everything about one filled sheet: totals, proof, and per row what was written and on what evidence. */
export const reportOf = ({ entries, outcomes, proof }: Filled) => ({
  totals: totalsOf(entries),
  proof,
  locked: outcomes
    .filter(({ locked, written }) => locked && written)
    .map(({ write, address }) => `${write.sheet}!${address}`),
  rows: entries.map(rowOf),
})

const rowOf = (entry: Entry) => {
  const { sheet, row, cell, id, context, text } = entry.question
  const place = { sheet, row, cell, id, context, question: text, state: entry.state }
  if (entry.state === 'skipped') return { ...place, cause: entry.cause }
  const written = writesOf(entry).map(({ address, value }) => ({ cell: address, value }))
  return toAnswerLine(
    { ...place, ...(entry.state === 'abstained' ? { cause: entry.cause } : {}), written },
    entry.draft,
  )
}
