import { type Database, sql } from './database.ts'
import { StorageError } from './error.ts'
import type { FormTable } from './schema.ts'

/** How a form is to be read, as a person corrected it, kept under its fingerprint for the next sheet of its kind. */
export interface StoredForm {
  readonly fingerprint: string
  readonly name: string
  readonly customer: string
  /** A Mapping as JSON. */
  readonly mapping: string
  readonly changedAt: string
  readonly changedBy: string
}

export const formStore = (database: Database) => {
  const find = async (fingerprint: string): Promise<StoredForm | undefined> => {
    const [row] = await database.all(
      sql.selectFrom('form').selectAll().where('fingerprint', '=', fingerprint).compile(),
    )
    return row && fromRow(row)
  }

  return {
    find,

    read: async (fingerprint: string): Promise<StoredForm> => {
      const found = await find(fingerprint)
      if (!found) throw new StorageError('not-found')
      return found
    },

    /** The one changed last comes first. */
    list: async (): Promise<readonly StoredForm[]> => {
      const query = sql.selectFrom('form').selectAll().orderBy('changed_at', 'desc').orderBy('fingerprint').compile()
      return (await database.all(query)).map(fromRow)
    },

    /** A form is read in one way: what was kept before gives way. */
    keep: async (form: StoredForm): Promise<void> => {
      const { changedAt: changed_at, changedBy: changed_by, fingerprint, ...rest } = form
      const values = { ...rest, changed_at, changed_by }
      const query = sql
        .insertInto('form')
        .values({ fingerprint, ...values })
        .onConflict((conflict) => conflict.column('fingerprint').doUpdateSet(values))
        .compile()
      await database.batch([query])
    },

    forget: async (fingerprint: string): Promise<void> => {
      await database.batch([sql.deleteFrom('form').where('fingerprint', '=', fingerprint).compile()])
    },
  }
}

export type FormStore = ReturnType<typeof formStore>

const fromRow = ({ changed_at: changedAt, changed_by: changedBy, ...rest }: FormTable): StoredForm => ({
  ...rest,
  changedAt,
  changedBy,
})
