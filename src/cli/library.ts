import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { hasLibraryFolder, takeOverLibraryFolder } from '../node/library-folder.ts'
import type { Storage, StoredDocument } from '../storage/index.ts'
import { openFolder } from '../storage/node/index.ts'
import { dataFolder } from './data-folder.ts'
import { badFacts } from './error.ts'

const factsSchema = z
  .strictObject({ product: z.string().min(1), edition: z.string().min(1), date: z.iso.date() })
  .partial()
export type Facts = Partial<Pick<StoredDocument, 'product' | 'edition' | 'date' | 'title'>>

export const checkFacts = (facts: unknown): Facts => {
  const checked = factsSchema.safeParse(facts)
  if (!checked.success) throw badFacts(checked.error.issues.map(({ path }) => `--${path.join('.')}`).join(', '))
  const { product, edition, date } = checked.data
  return {
    ...(product === undefined ? {} : { product }),
    ...(edition === undefined ? {} : { edition }),
    ...(date === undefined ? {} : { date }),
  }
}

/** The library that the web app uses as well, for as long as it takes to use it. */
export const withLibrary = async <T>(data: string | undefined, use: (storage: Storage) => Promise<T>): Promise<T> => {
  const folder = dataFolder(data)
  const storage = await openFolder(folder)
  try {
    await takeOverLibraryFolder(storage, folder)
    return await use(storage)
  } finally {
    await storage.database.close()
  }
}

export interface LibraryFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** What the library says of it, which goes before what it says itself. */
  readonly facts: Facts
}

/** Whoever only reads leaves no new folder behind. */
const readLibrary = async <T>(
  data: string | undefined,
  read: (document: StoredDocument, storage: Storage) => T | Promise<T>,
): Promise<readonly T[]> => {
  const folder = dataFolder(data)
  if (!existsSync(join(folder, 'kotae.sqlite')) && !hasLibraryFolder(folder)) return []
  return withLibrary(data, async (storage) =>
    Promise.all((await storage.documents.list()).map((document) => read(document, storage))),
  )
}

export const libraryDocuments = (data: string | undefined): Promise<readonly StoredDocument[]> =>
  readLibrary(data, (document) => document)

export const libraryFiles = (data: string | undefined): Promise<readonly LibraryFile[]> =>
  readLibrary(data, async ({ fileName, fileHash, product, edition, date, title }, { files }) => ({
    fileName,
    bytes: await files.get(fileHash),
    facts: { product, edition, date, title },
  }))
