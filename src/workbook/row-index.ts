import type { Row } from './grid.ts'

interface Run {
  readonly first: number
  last: number
  readonly row: Row
}

/** What rows say of themselves: a sheet may have a million, and long runs of them are alike. */
export class RowIndex {
  private readonly runs: Run[] = []
  /** Rows that came in another order. */
  private readonly strays = new Map<number, Row>()

  /** Whether this took up memory of its own. Runs are made of rows that share one object. */
  set(row: number, value: Row): boolean {
    const last = this.runs.at(-1)
    if (last && row <= last.last) this.strays.set(row, value)
    else if (last?.last === row - 1 && last.row === value) {
      last.last = row
      return false
    } else this.runs.push({ first: row, last: row, row: value })
    return true
  }

  at(row: number): Row | undefined {
    return this.strays.get(row) ?? this.runAt(row)?.row
  }

  /** How many rows differ in height. */
  differences(other: RowIndex): number {
    const bounds = [...new Set([...this.bounds(), ...other.bounds()])].sort((a, b) => a - b)
    let count = 0
    bounds.forEach((bound, index) => {
      if (this.at(bound)?.height !== other.at(bound)?.height) count += (bounds[index + 1] ?? bound) - bound
    })
    return count
  }

  private bounds(): readonly number[] {
    const ofRuns = this.runs.flatMap(({ first, last }) => [first, last + 1])
    return [...ofRuns, ...[...this.strays.keys()].flatMap((row) => [row, row + 1])]
  }

  private runAt(row: number): Run | undefined {
    let from = 0
    let to = this.runs.length
    while (from < to) {
      const middle = (from + to) >> 1
      const run = this.runs[middle]
      if (!run || (run.first <= row && row <= run.last)) return run
      if (run.last < row) from = middle + 1
      else to = middle
    }
    return undefined
  }
}
