import { type CompiledQuery, DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { MIGRATIONS } from './migrations.ts'
import type { Schema } from './schema.ts'

/** What came of one statement of a batch. */
export interface Outcome {
  readonly changes: number
}

/**
 * What Node's SQLite and Cloudflare's D1 have in common. D1 knows no transaction that a program holds open, so none is held
 * open on Node either: what must happen together is one batch, and what it depends on stands in its own conditions.
 */
export interface Database {
  all<Row>(query: CompiledQuery<Row>): Promise<readonly Row[]>
  /** All or nothing, in this order, and nobody else in between. */
  batch(queries: readonly CompiledQuery[]): Promise<readonly Outcome[]>
  close(): Promise<void>
}

/** Kysely writes and types the statements; running them is the database's part. */
export const sql = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

const raw = (text: string): CompiledQuery => ({
  sql: text,
  parameters: [],
  query: { kind: 'RawNode', sqlFragments: [text], parameters: [] },
  queryId: { queryId: text },
})

/** Brings a database up to date; several may try at once, and each step is taken once. */
export const migrate = async (database: Database, now: string): Promise<void> => {
  await database.batch([raw('CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT')])
  const done = new Set(
    (await database.all(sql.selectFrom('migration').select('name').compile())).map(({ name }) => name),
  )
  for (const { name, statements } of MIGRATIONS.filter((step) => !done.has(step.name))) {
    // The name comes first: where another was quicker, it is there already and the whole batch falls.
    const mark = sql.insertInto('migration').values({ name, at: now }).compile()
    await database.batch([mark, ...statements.map(raw)]).catch(async (error: unknown) => {
      const there = await database.all(sql.selectFrom('migration').select('name').where('name', '=', name).compile())
      if (there.length === 0) throw error
    })
  }
}
