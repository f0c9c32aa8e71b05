/** What the platform bills, counted at the bindings as the app uses them. */
import type { D1Binding, D1Statement } from '../../src/storage/cloudflare/d1.ts'
import type { R2Binding } from '../../src/storage/cloudflare/r2.ts'

export interface Counts {
  /** How often D1 was asked: a batch is one. */
  readonly trips: number
  readonly statements: number
  /** As D1 itself counts them for its bill, rows of indexes included. */
  readonly rowsRead: number
  readonly rowsWritten: number
  readonly classA: number
  readonly classB: number
}

type Tally = { -readonly [Name in keyof Counts]: Counts[Name] }

const NONE: Counts = { trips: 0, statements: 0, rowsRead: 0, rowsWritten: 0, classA: 0, classB: 0 }

interface Billed {
  readonly meta: { readonly changes?: number; readonly rows_read?: number; readonly rows_written?: number }
}

export const counting = <Bindings extends { readonly DB: D1Binding; readonly FILES: R2Binding }>({
  DB,
  FILES,
}: Bindings) => {
  const tally: Tally = { ...NONE }
  const add = (results: readonly Billed[]): void => {
    tally.trips += 1
    tally.statements += results.length
    for (const { meta } of results) {
      tally.rowsRead += meta.rows_read ?? 0
      tally.rowsWritten += meta.rows_written ?? 0
    }
  }
  /** Ours to the binding's: a batch takes the binding's own. */
  const inner = new WeakMap<D1Statement, D1Statement>()
  const counted = (statement: D1Statement): D1Statement => {
    const wrapped: D1Statement = {
      bind: (...values) => counted(statement.bind(...values)),
      all: async () => {
        const result = await statement.all()
        add([result])
        return result
      },
    }
    inner.set(wrapped, statement)
    return wrapped
  }
  const database: D1Binding = {
    prepare: (text) => counted(DB.prepare(text)),
    batch: async (statements) => {
      const results = await DB.batch(statements.map((each) => inner.get(each) ?? each))
      add(results)
      return results
    },
  }
  const as =
    <Values extends unknown[], Result>(
      operation: 'classA' | 'classB' | undefined,
      act: (...values: Values) => Result,
    ) =>
    (...values: Values): Result => {
      if (operation) tally[operation] += 1
      return act(...values)
    }
  const bucket: R2Binding = {
    head: as('classB', (key: string) => FILES.head(key)),
    get: as('classB', (key: string) => FILES.get(key)),
    put: as('classA', (key: string, bytes: Uint8Array) => FILES.put(key, bytes)),
    list: as('classA', (choice: { prefix: string; cursor?: string }) => FILES.list(choice)),
    // Deleting is free.
    delete: as(undefined, (keys: string | string[]) => FILES.delete(keys)),
  }
  return {
    database,
    bucket,
    /** What was counted since it was asked last. */
    take: (): Counts => {
      const counts = { ...tally }
      Object.assign(tally, NONE)
      return counts
    },
  }
}
