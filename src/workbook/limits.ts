import { WorkbookError } from './error.ts'

/** What we are ready to hold in memory; real check sheets stay an order of magnitude below. */
export const LIMITS = {
  fileBytes: 100 * 2 ** 20,
  /** One part, unfolded. Reading takes it piece by piece; where something is written into it, it is in memory some three times. */
  partBytes: 64 * 2 ** 20,
  /** All parts together, as the zip's directory says. */
  totalBytes: 200 * 2 ** 20,
  entries: 10_000,
  /** Cells, rows, strings, names, merges ... of one workbook. */
  items: 400_000,
  /** Elements inside elements; real parts stay below 30. */
  depth: 256,
  attributes: 256,
} as const

/** Counts what a workbook makes us keep: a few bytes of zip can ask for millions of objects. */
export class Budget {
  private left: number = LIMITS.items

  spend(count: number, where: string): void {
    this.left -= count
    if (this.left < 0) throw new WorkbookError('too-big', where)
  }
}
