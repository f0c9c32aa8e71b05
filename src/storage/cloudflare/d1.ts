import type { CompiledQuery } from 'kysely'
import type { Database } from '../database.ts'

/** What we use of a D1 binding. */
export interface D1Binding {
  prepare(sql: string): D1Statement
  batch(statements: D1Statement[]): Promise<readonly D1Result[]>
}

export interface D1Statement {
  bind(...values: unknown[]): D1Statement
  all(): Promise<D1Result>
}

interface D1Result {
  readonly results: readonly unknown[]
  readonly meta: { readonly changes?: number }
}

/**
 * Cloudflare's SQLite. It runs a batch as one transaction, which is all that we ask of a database. `sent` is told how many
 * statements go out: one request or message may send only so many.
 */
export const openD1 = (binding: D1Binding, sent: (statements: number) => void = () => undefined): Database => {
  const bound = ({ sql, parameters }: CompiledQuery): D1Statement => binding.prepare(sql).bind(...parameters)
  return {
    all: async <Row>(query: CompiledQuery<Row>) => {
      sent(1)
      return (await bound(query).all()).results as readonly Row[]
    },
    batch: async (queries) => {
      if (queries.length === 0) return []
      sent(queries.length)
      return (await binding.batch(queries.map(bound))).map(({ meta }) => ({ changes: meta.changes ?? 0 }))
    },
    close: async () => undefined,
  }
}
