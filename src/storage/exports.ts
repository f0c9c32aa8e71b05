import type { CitationPlace, Exported, Proof } from '../review/index.ts'
import { type Database, sql } from './database.ts'
import { StorageError } from './error.ts'
import type { ExportTable } from './schema.ts'

/** One file that was given out: who, when, with which answers, and what differed from the customer's. */
export interface StoredExport {
  readonly id: string
  readonly checklistId: string
  readonly at: string
  readonly by: string
  readonly exported: Exported
  readonly citations: CitationPlace
  /** Questions that got an answer, and those left empty. */
  readonly written: number
  readonly empty: number
  readonly proof: Proof
  /** The very bytes that were given out. */
  readonly fileHash: string
}

export const exportStore = (database: Database) => ({
  /** The checklist then says when it was last exported; its version, which is of what people edit, stays. */
  add: async ({ checklistId, fileHash, proof, ...rest }: StoredExport): Promise<void> => {
    const row = { ...rest, checklist_id: checklistId, file_hash: fileHash, proof: JSON.stringify(proof) }
    await database.batch([
      sql.insertInto('export').values(row).compile(),
      sql.updateTable('checklist').set({ exported_at: rest.at }).where('id', '=', checklistId).compile(),
    ])
  },

  read: async (checklistId: string, id: string): Promise<StoredExport> => {
    const query = sql
      .selectFrom('export')
      .selectAll()
      .where('checklist_id', '=', checklistId)
      .where('id', '=', id)
      .compile()
    const [row] = await database.all(query)
    if (!row) throw new StorageError('not-found')
    return fromRow(row)
  },

  /** Newest first. */
  list: async (checklistId: string, limit: number): Promise<readonly StoredExport[]> => {
    const query = sql
      .selectFrom('export')
      .selectAll()
      .where('checklist_id', '=', checklistId)
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(limit)
      .compile()
    return (await database.all(query)).map(fromRow)
  },
})

export type ExportStore = ReturnType<typeof exportStore>

const fromRow = (row: ExportTable): StoredExport => ({
  id: row.id,
  checklistId: row.checklist_id,
  at: row.at,
  by: row.by,
  exported: row.exported as Exported,
  citations: row.citations as CitationPlace,
  written: row.written,
  empty: row.empty,
  proof: JSON.parse(row.proof) as Proof,
  fileHash: row.file_hash,
})
