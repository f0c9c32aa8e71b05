import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { unreadable } from '../cli/error.ts'
import { filesUnder, readBytes } from '../cli/files.ts'
import { addDocument } from '../server/add-document.ts'
import type { Storage } from '../storage/index.ts'

const FACTS = '.facts.json'
const TAKEN_OVER = 'library-folder-taken-over'

const factsSchema = z.strictObject({
  product: z.string().min(1).optional(),
  edition: z.string().min(1).optional(),
  date: z.iso.date().optional(),
})

/** Where whitepapers were kept as plain files, with what their owner said of them beside each. */
const folderOf = (data: string): string => join(data, 'library')
export const hasLibraryFolder = (data: string): boolean => existsSync(folderOf(data))

/**
 * Takes over, once, the whitepapers of a data folder from before there was a database. The files stay where they are; a
 * document taken over twice, because the first time was cut off, takes its own place.
 */
export const takeOverLibraryFolder = async (storage: Storage, data: string): Promise<void> => {
  if (!hasLibraryFolder(data) || (await storage.settings.read(TAKEN_OVER)) !== undefined) return
  for (const path of filesUnder(folderOf(data), (name) => !name.endsWith(FACTS))) {
    const { product, edition, date } = factsOf(path)
    const facts = {
      ...(product === undefined ? {} : { product }),
      ...(edition === undefined ? {} : { edition }),
      ...(date === undefined ? {} : { date }),
    }
    await addDocument(storage, { bytes: readBytes(path), fileName: basename(path), facts, by: '', now: new Date() })
  }
  await storage.settings.write(TAKEN_OVER, new Date().toISOString())
}

const factsOf = (path: string): z.infer<typeof factsSchema> => {
  const beside = path + FACTS
  if (!existsSync(beside)) return {}
  try {
    return factsSchema.parse(JSON.parse(new TextDecoder().decode(readBytes(beside))))
  } catch (error) {
    throw unreadable(beside, error)
  }
}
