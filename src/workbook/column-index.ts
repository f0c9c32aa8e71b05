import { LAST_COLUMN } from './address.ts'
import type { Column } from './grid.ts'

export interface ColumnSpan extends Column {
  readonly first: number
  readonly last: number
  /** The format that new cells of the column take on. */
  readonly format: number
}

/** Finds the span that a column belongs to among up to 16,384 of them; where spans overlap, the first one counts. */
export class ColumnIndex {
  private readonly spans: readonly ColumnSpan[]
  private byColumn: readonly (ColumnSpan | undefined)[] | undefined

  constructor(spans: readonly ColumnSpan[]) {
    this.spans = spans
  }

  at(column: number): ColumnSpan | undefined {
    this.byColumn ??= this.spread()
    return this.byColumn[column]
  }

  private spread(): readonly (ColumnSpan | undefined)[] {
    const byColumn: (ColumnSpan | undefined)[] = []
    for (const span of this.spans) {
      for (let column = span.first; column <= Math.min(span.last, LAST_COLUMN); column += 1) byColumn[column] ??= span
    }
    return byColumn
  }
}
