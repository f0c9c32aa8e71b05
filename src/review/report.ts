import { toAnswerLine } from '../answer/index.ts'
import { type Entry, writesOf } from './entry.ts'
import type { Filled } from './fill.ts'
import { lockedCells, totalsOf } from './totals.ts'

/** Everything about one filled sheet: totals, proof, and per row what was written and on what evidence. */
export const reportOf = (filled: Filled) => ({
  totals: totalsOf(filled.entries),
  proof: filled.proof,
  locked: lockedCells(filled),
  notices: filled.notices,
  rows: filled.entries.map(rowOf),
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
