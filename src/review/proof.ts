import type { PackageDifference, WriteOutcome } from '../workbook/index.ts'

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

export const prove = (outcomes: readonly WriteOutcome[], difference: PackageDifference): Proof => {
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
