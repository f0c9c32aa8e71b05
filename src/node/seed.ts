import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addDocument } from '../server/add-document.ts'
import type { Storage } from '../storage/index.ts'

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url))

/** The sample whitepapers, once: whoever takes them out does not want them back at the next start. */
export const seedLibrary = async (storage: Storage): Promise<void> => {
  if (!(await storage.settings.claim('seeded', new Date().toISOString()))) return
  if ((await storage.documents.list()).length > 0) return
  for (const name of readdirSync(CORPUS).filter((each) => each.endsWith('.md') && each !== 'README.md')) {
    const bytes = new Uint8Array(readFileSync(join(CORPUS, name)))
    await addDocument(storage, { bytes, fileName: name, facts: {}, by: '', now: new Date() })
  }
}
