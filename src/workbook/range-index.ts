import { contains } from './address.ts'
import type { Range } from './grid.ts'

/**
 * Finds the range that covers a place among very many: sheets with 50,000 merges exist.
 *
 * The ranges lie sorted by their top row in an implicit balanced tree (the middle of a stretch is its root), and `reach`
 * keeps for each root the lowest row that its stretch comes down to, so whole stretches above the place are passed over.
 */
export class RangeIndex<T> {
  private readonly sorted: readonly { readonly range: Range; readonly value: T }[]
  private readonly reach: Int32Array

  constructor(entries: readonly { readonly range: Range; readonly value: T }[]) {
    this.sorted = [...entries].sort((a, b) => a.range.top - b.range.top)
    this.reach = new Int32Array(this.sorted.length)
    this.measure(0, this.sorted.length)
  }

  at(row: number, column: number): T | undefined {
    return this.search(0, this.sorted.length, row, column)
  }

  private measure(from: number, to: number): number {
    if (from >= to) return 0
    const middle = (from + to) >> 1
    const own = this.sorted[middle]?.range.bottom ?? 0
    const deepest = Math.max(own, this.measure(from, middle), this.measure(middle + 1, to))
    this.reach[middle] = deepest
    return deepest
  }

  private search(from: number, to: number, row: number, column: number): T | undefined {
    if (from >= to) return undefined
    const middle = (from + to) >> 1
    const entry = this.sorted[middle]
    if (!entry || (this.reach[middle] ?? 0) < row) return undefined
    const before = this.search(from, middle, row, column)
    if (before !== undefined || entry.range.top > row) return before
    return contains(entry.range, row, column) ? entry.value : this.search(middle + 1, to, row, column)
  }
}
