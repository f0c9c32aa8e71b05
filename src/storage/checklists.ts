import type { Updateable } from 'kysely'
import { listStatement, type Page } from './checklist-list.ts'
import { type Database, sql } from './database.ts'
import { StorageError } from './error.ts'
import type { ChecklistTable } from './schema.ts'

/** A checklist as it is kept, in our words. */
export interface StoredChecklist {
  readonly id: string
  readonly name: string
  readonly fileName: string
  readonly fileHash: string
  readonly fileSize: number
  readonly customer: string
  readonly product: string
  readonly edition: string
  readonly dueOn: string | null
  readonly owner: string
  readonly style: string
  readonly needsSecond: boolean
  /** What a person said of its layout: a Mapping as JSON. */
  readonly mapping: string | null
  readonly form: string | null
  readonly notices: string
  readonly createdAt: string
  readonly createdBy: string
  readonly exportedAt: string | null
  readonly deletedAt: string | null
  readonly version: number
}

export type NewChecklist = Pick<
  StoredChecklist,
  | 'id'
  | 'name'
  | 'fileName'
  | 'fileHash'
  | 'fileSize'
  | 'customer'
  | 'product'
  | 'edition'
  | 'dueOn'
  | 'owner'
  | 'createdAt'
  | 'createdBy'
> & {
  /** The same upload sent twice makes one checklist. */
  readonly uploadKey: string | null
}

export type ChecklistChange = Partial<
  Pick<
    StoredChecklist,
    | 'name'
    | 'customer'
    | 'product'
    | 'edition'
    | 'dueOn'
    | 'owner'
    | 'style'
    | 'needsSecond'
    | 'mapping'
    | 'form'
    | 'notices'
    | 'exportedAt'
    | 'deletedAt'
  >
>

/** How many questions are in which state and band. */
export interface Tally {
  readonly checklistId: string
  readonly state: string
  readonly band: string | null
  readonly cause: string | null
  readonly drafted: boolean
  readonly count: number
}

export const checklistStore = (database: Database) => {
  const read = async (id: string): Promise<StoredChecklist> => {
    const query = sql.selectFrom('checklist').selectAll().where('id', '=', id).compile()
    const [row] = await database.all(query)
    if (!row) throw new StorageError('not-found')
    return fromRow(row)
  }

  /** What an upload with that key became, if one came before. */
  const uploaded = async (uploadKey: string): Promise<StoredChecklist | undefined> => {
    const query = sql.selectFrom('checklist').selectAll().where('upload_key', '=', uploadKey).compile()
    const [row] = await database.all(query)
    return row && fromRow(row)
  }

  return {
    read,
    uploaded,

    /** With the job that reads and drafts it. Where the upload key is known, the checklist that it made before. */
    add: async (checklist: NewChecklist): Promise<StoredChecklist> => {
      const { uploadKey, ...values } = checklist
      const insert = sql
        .insertInto('checklist')
        .values({ ...fixedRow(values), upload_key: uploadKey, notices: '[]', style: 'polite', needs_second: 0 })
        .onConflict((conflict) => conflict.column('upload_key').doNothing())
        .compile()
      const job = sql
        .insertInto('job')
        .columns(['checklist_id', 'state', 'phase', 'started_at', 'changed_at', 'done', 'total', 'attempts'])
        .expression(({ selectFrom, val }) =>
          selectFrom('checklist')
            .where('id', '=', checklist.id)
            .select([
              'id as checklist_id',
              val('queued').as('state'),
              val('reading').as('phase'),
              val(checklist.createdAt).as('started_at'),
              val(checklist.createdAt).as('changed_at'),
              val(0).as('done'),
              val(0).as('total'),
              val(0).as('attempts'),
            ]),
        )
        .compile()
      await database.batch([insert, job])
      return (uploadKey === null ? undefined : await uploaded(uploadKey)) ?? read(checklist.id)
    },

    list: async (page: Page): Promise<readonly StoredChecklist[]> =>
      (await database.all(listStatement(page))).map(fromRow),

    /** Removes for good what was deleted before; returns the files that no checklist needs any more. */
    purge: async (before: string): Promise<readonly string[]> => {
      const old = sql.selectFrom('checklist').select('id').where('deleted_at', '<', before)
      const mayGo = await database.all(
        sql
          .selectFrom('checklist')
          .select('file_hash')
          .where('deleted_at', '<', before)
          .union(sql.selectFrom('export').select('file_hash').where('checklist_id', 'in', old))
          .compile(),
      )
      await database.batch([
        sql.deleteFrom('comment').where('checklist_id', 'in', old).compile(),
        sql.deleteFrom('event').where('checklist_id', 'in', old).compile(),
        sql.deleteFrom('question').where('checklist_id', 'in', old).compile(),
        sql.deleteFrom('export').where('checklist_id', 'in', old).compile(),
        sql.deleteFrom('job').where('checklist_id', 'in', old).compile(),
        sql.deleteFrom('checklist').where('deleted_at', '<', before).compile(),
      ])
      const needed = await database.all(
        sql
          .selectFrom('checklist')
          .select('file_hash')
          .union(sql.selectFrom('export').select('file_hash'))
          .union(sql.selectFrom('document').select('file_hash'))
          .compile(),
      )
      const isNeeded = new Set(needed.map((row) => row.file_hash))
      return mayGo.map((row) => row.file_hash).filter((hash) => !isNeeded.has(hash))
    },

    tallies: async (ids: readonly string[]): Promise<readonly Tally[]> => {
      if (ids.length === 0) return []
      const query = sql
        .selectFrom('question')
        .where('checklist_id', 'in', ids)
        .groupBy(['checklist_id', 'state', 'band', 'cause', ({ eb }) => eb('draft', 'is', null)])
        .select(({ fn, eb }) => [
          'checklist_id as checklistId',
          'state',
          'band',
          'cause',
          eb('draft', 'is not', null).as('drafted'),
          fn.countAll<number>().as('count'),
        ])
        .compile()
      return (await database.all(query)).map((row) => ({ ...row, drafted: Boolean(row.drafted) }))
    },

    /**
     * What reading the file told. It is nobody's edit: it neither waits for one nor stands in the way of one, and what a
     * person said of the layout goes before it.
     */
    learn: async (id: string, { notices, known }: Learned): Promise<void> => {
      const one = sql.updateTable('checklist').where('id', '=', id)
      const statements = [one.set({ notices }).compile()]
      if (known) statements.push(one.set(known).where('mapping', 'is', null).compile())
      await database.batch(statements)
    },

    /** Only the version that the caller saw is changed. @throws StorageError 'changed-meanwhile' */
    change: async (id: string, version: number, change: ChecklistChange): Promise<StoredChecklist> => {
      const query = sql
        .updateTable('checklist')
        .set({ ...toRow(change), version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .compile()
      const [outcome] = await database.batch([query])
      if (outcome?.changes !== 1) {
        await read(id)
        throw new StorageError('changed-meanwhile')
      }
      return read(id)
    },
  }
}

export type ChecklistStore = ReturnType<typeof checklistStore>

interface Learned {
  readonly notices: string
  readonly known?: { readonly form: string; readonly mapping: string } | undefined
}

const NAMES = {
  name: 'name',
  customer: 'customer',
  product: 'product',
  edition: 'edition',
  dueOn: 'due_on',
  owner: 'owner',
  style: 'style',
  mapping: 'mapping',
  form: 'form',
  notices: 'notices',
  exportedAt: 'exported_at',
  deletedAt: 'deleted_at',
} as const

type Row = Omit<ChecklistTable, 'version'> & { readonly version: number }

const toRow = (change: ChecklistChange): Updateable<ChecklistTable> => ({
  ...Object.fromEntries(
    Object.entries(NAMES).flatMap(([name, column]) => {
      const value = change[name as keyof typeof NAMES]
      return value === undefined ? [] : [[column, value]]
    }),
  ),
  ...(change.needsSecond === undefined ? {} : { needs_second: Number(change.needsSecond) }),
})

const fixedRow = (checklist: Omit<NewChecklist, 'uploadKey'>) => ({
  id: checklist.id,
  name: checklist.name,
  file_name: checklist.fileName,
  file_hash: checklist.fileHash,
  file_size: checklist.fileSize,
  customer: checklist.customer,
  product: checklist.product,
  edition: checklist.edition,
  due_on: checklist.dueOn,
  owner: checklist.owner,
  created_at: checklist.createdAt,
  created_by: checklist.createdBy,
})

const fromRow = (row: Row): StoredChecklist => ({
  id: row.id,
  name: row.name,
  fileName: row.file_name,
  fileHash: row.file_hash,
  fileSize: row.file_size,
  customer: row.customer,
  product: row.product,
  edition: row.edition,
  dueOn: row.due_on,
  owner: row.owner,
  style: row.style,
  needsSecond: row.needs_second !== 0,
  mapping: row.mapping,
  form: row.form,
  notices: row.notices,
  createdAt: row.created_at,
  createdBy: row.created_by,
  exportedAt: row.exported_at,
  deletedAt: row.deleted_at,
  version: row.version,
})
