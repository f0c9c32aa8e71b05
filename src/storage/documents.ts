import { type Database, sql } from './database.ts'
import { StorageError } from './error.ts'
import type { DocumentTable } from './schema.ts'

/** A whitepaper of the library: its file, and what its owner says of it, which goes before what it says itself. */
export interface StoredDocument {
  readonly id: string
  readonly product: string
  readonly edition: string
  readonly date: string
  readonly title: string
  readonly publisher: string
  readonly sections: number
  readonly fileName: string
  readonly fileHash: string
  readonly addedAt: string
  readonly addedBy: string
  readonly deletedAt: string | null
  readonly version: number
}

export type NewDocument = Omit<StoredDocument, 'deletedAt' | 'version'>
type Identity = Pick<StoredDocument, 'product' | 'edition' | 'title'>
export type DocumentChange = Partial<Pick<StoredDocument, 'product' | 'edition' | 'date' | 'title' | 'deletedAt'>>

export const documentStore = (database: Database) => {
  const read = async (id: string): Promise<StoredDocument> => {
    const [row] = await database.all(sql.selectFrom('document').selectAll().where('id', '=', id).compile())
    if (!row) throw new StorageError('not-found')
    return fromRow(row)
  }

  return {
    read,

    list: async ({ deleted = false } = {}): Promise<readonly StoredDocument[]> => {
      const query = sql
        .selectFrom('document')
        .selectAll()
        .where('deleted_at', deleted ? 'is not' : 'is', null)
        .orderBy('product')
        .orderBy('date', 'desc')
        .orderBy('id')
        .compile()
      return (await database.all(query)).map(fromRow)
    },

    /** A document of the same product, edition and title takes the old one's place. */
    add: async (document: NewDocument): Promise<void> => {
      const { product, edition, title } = document
      const replace = sql
        .updateTable('document')
        .set(({ eb }) => ({ deleted_at: document.addedAt, version: eb('version', '+', 1) }))
        .where('product', '=', product)
        .where('edition', '=', edition)
        .where('title', '=', title)
        .where('deleted_at', 'is', null)
        .compile()
      await database.batch([replace, sql.insertInto('document').values(newRow(document)).compile()])
    },

    /** The one that a document of these facts would take the place of. */
    sameAs: async ({ product, edition, title }: Identity): Promise<StoredDocument | undefined> => {
      const query = sql
        .selectFrom('document')
        .selectAll()
        .where('product', '=', product)
        .where('edition', '=', edition)
        .where('title', '=', title)
        .where('deleted_at', 'is', null)
        .compile()
      return (await database.all(query)).map(fromRow)[0]
    },

    /** @throws StorageError 'changed-meanwhile'; 'document-there' where it would then stand there twice. */
    change: async (id: string, version: number, { deletedAt, ...facts }: DocumentChange): Promise<StoredDocument> => {
      const query = sql
        .updateTable('document')
        .set({ ...facts, ...(deletedAt === undefined ? {} : { deleted_at: deletedAt }), version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .compile()
      const [outcome] = await database.batch([query]).catch((cause: unknown) => {
        if (!String(cause).includes('UNIQUE')) throw cause
        throw new StorageError('document-there', { cause })
      })
      const now = await read(id)
      if (outcome?.changes !== 1) throw new StorageError('changed-meanwhile')
      return now
    },
  }
}

export type DocumentStore = ReturnType<typeof documentStore>

const newRow = ({ fileName, fileHash, addedAt, addedBy, ...rest }: NewDocument) => ({
  ...rest,
  file_name: fileName,
  file_hash: fileHash,
  added_at: addedAt,
  added_by: addedBy,
  deleted_at: null,
})

const fromRow = (row: Omit<DocumentTable, 'version'> & { readonly version: number }): StoredDocument => ({
  id: row.id,
  product: row.product,
  edition: row.edition,
  date: row.date,
  title: row.title,
  publisher: row.publisher,
  sections: row.sections,
  fileName: row.file_name,
  fileHash: row.file_hash,
  addedAt: row.added_at,
  addedBy: row.added_by,
  deletedAt: row.deleted_at,
  version: row.version,
})
