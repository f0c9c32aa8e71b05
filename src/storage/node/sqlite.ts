import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { CompiledQuery } from 'kysely'
import type { Database } from '../database.ts'

/** How long to wait for another process or thread that is writing. */
const PATIENCE_MS = 5000
const KEPT_STATEMENTS = 200

/**
 * SQLite as Node brings it. What was acknowledged survives a process that is killed at any moment: the write-ahead log is
 * written before the statement returns, and `synchronous` is FULL so that it survives a power cut as well.
 */
export const openSqlite = (path: string): Database & { readonly connection: DatabaseSync } => {
  const connection = new DatabaseSync(path, { timeout: PATIENCE_MS, enableForeignKeyConstraints: true })
  connection.exec('PRAGMA journal_mode = WAL')
  connection.exec('PRAGMA synchronous = FULL')
  const statements = new Map<string, StatementSync>()

  const prepared = (text: string): StatementSync => {
    const known = statements.get(text)
    if (known) return known
    if (statements.size >= KEPT_STATEMENTS) statements.clear()
    const statement = connection.prepare(text)
    statements.set(text, statement)
    return statement
  }

  return {
    connection,
    all: async <Row>({ sql, parameters }: CompiledQuery<Row>) =>
      prepared(sql).all(...values(parameters)) as readonly unknown[] as readonly Row[],
    batch: async (queries) => {
      connection.exec('BEGIN IMMEDIATE')
      try {
        const outcomes = queries.map(({ sql, parameters }) => ({
          changes: Number(prepared(sql).run(...values(parameters)).changes),
        }))
        connection.exec('COMMIT')
        return outcomes
      } catch (error) {
        connection.exec('ROLLBACK')
        throw error
      }
    },
    close: async () => connection.close(),
  }
}

/** Kysely hands on what it was given; the statements are typed where they are written. */
const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[]
