import { contains } from './address.ts'
import type { Range } from './grid.ts'

/**
 * Finds the range that covers a place among very many: sheets with 50,000 merges exist.
 *
 * The ranges lie sorted by their top left corner in an implicit balanced tree (the middle of a stretch is its root), and
 * `reach` keeps for each root how far down and to which columns its stretch comes, so whole stretches are passed over.
 */
export class RangeIndex<T> {
  private readonly sorted: readonly { readonly range: Range; readonly value: T }[]
  private readonly reach: Range[] = []

  constructor(entries: readonly { readonly range: Range; readonly value: T }[]) {
    this.sorted = [...entries].sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left)
    this.measure(0, this.sorted.length)
  }

  at(row: number, column: number): T | undefined {
    return this.search(0, this.sorted.length, row, column)
  }

  private measure(from: number, to: number): Range | undefined {
    if (from >= to) return undefined
    const middle = (from + to) >> 1
    const own = this.sorted[middle]?.range
    const reach = around(around(this.measure(from, middle), own), this.measure(middle + 1, to))
    if (reach) this.reach[middle] = reach
    return reach
  }

  private search(from: number, to: number, row: number, column: number): T | undefined {
    if (from >= to) return undefined
    const middle = (from + to) >> 1
    const entry = this.sorted[middle]
    const reach = this.reach[middle]
    if (!entry || !reach || !contains(reach, row, column)) return undefined
    const before = this.search(from, middle, row, column)
    if (before !== undefined || entry.range.top > row) return before
    return contains(entry.range, row, column) ? entry.value : this.search(middle + 1, to, row, column)
  }
}

function around(one: Range | undefined, other: Range | undefined): Range | undefined {
  if (!one || !other) return one ?? other
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  }
}
