import { basename } from 'node:path'
import { type Entry, type Filled, totalsOf, writesOf } from '../review/index.ts'
import type { PackageDifference } from '../workbook/index.ts'
import { toAnswerLine } from './answer-line.ts'

/** What differs between the customer's file and ours, held against what was meant to differ. */
export interface Proof {
  /** Answer cells that changed. */
  readonly cells: number
  /** The parts of the file that differ; every other one is the same byte for byte. */
  readonly changedParts: readonly string[]
  /** Answer cells that now look different: text wraps so that it can be read whole. */
  readonly restyledCells: number
  readonly resizedRows: number
  /** Anything else: must be empty. */
  readonly unexpected: readonly string[]
}

export const prove = ({ outcomes }: Filled, difference: PackageDifference): Proof => {
  const meant = new Set(
    outcomes.filter(({ written }) => written).map(({ write, address }) => `${write.sheet}!${address}`),
  )
  const changed = difference.cells.map(({ sheet, address }) => `${sheet}!${address}`)
  return {
    cells: changed.filter((place) => meant.has(place)).length,
    changedParts: difference.parts.map(({ name }) => name),
    restyledCells: difference.restyledCells,
    resizedRows: difference.resizedRows,
    unexpected: [...changed.filter((place) => !meant.has(place)), ...difference.unexplained],
  }
}

export const reportOf = (file: string, output: string, filled: Filled, proof: Proof) => ({
  file: basename(file),
  output: basename(output),
  totals: totalsOf(filled.entries),
  proof,
  locked: filled.outcomes
    .filter(({ locked, written }) => locked && written)
    .map(({ write, address }) => `${write.sheet}!${address}`),
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
