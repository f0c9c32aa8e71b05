import type { Storage, StoredDocument } from '../storage/index.ts'
import { readWhitepaper } from '../whitepaper/index.ts'

export interface DocumentToAdd {
  readonly bytes: Uint8Array
  readonly fileName: string
  /** What its owner says of it: it goes before what the document says itself. */
  readonly facts: Partial<Pick<StoredDocument, 'product' | 'edition' | 'date' | 'title'>>
  readonly by: string
  readonly now: Date
}

/** @throws WhitepaperError where the bytes are no document that we can read. */
export const addDocument = async (storage: Storage, document: DocumentToAdd): Promise<StoredDocument> => {
  const { bytes, fileName, facts, by, now } = document
  const { whitepaper } = readWhitepaper(bytes, { fileName })
  const { product, edition, date, title, publisher, sections } = { ...whitepaper, ...facts }
  const id = crypto.randomUUID()
  const fileHash = await storage.files.put(bytes)
  await storage.documents.add({
    id,
    product,
    edition,
    date,
    title,
    publisher,
    sections: sections.length,
    fileName,
    fileHash,
    addedAt: now.toISOString(),
    addedBy: by,
  })
  return storage.documents.read(id)
}
