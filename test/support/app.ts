import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { addDocument } from '../../src/server/add-document.ts'
import { type AppParts, createApp } from '../../src/server/app.ts'
import { workOn } from '../../src/server/drafting.ts'
import { createLibraryCache } from '../../src/server/library-cache.ts'
import type { Storage } from '../../src/storage/index.ts'
import { openFolder } from '../../src/storage/node/index.ts'
import { language } from './papers.ts'

/** Tests read documents in one way, and have room for all of them. */
export const READER = { reader: 'test', room: 10_000 } as const

export interface TestApp {
  readonly parts: AppParts
  readonly app: ReturnType<typeof createApp>
  /** Does the waiting jobs, here and now. */
  work(): Promise<void>
}

/** The app over a real SQLite file in a folder of its own; the whitepapers are those named. */
export const openApp = async (
  whitepapers: readonly string[] = ['corpus/superstream-nx-cloud-1.2.md'],
  changed: Partial<AppParts> = {},
): Promise<TestApp> => {
  const storage = changed.storage ?? (await closedAfterTest())
  for (const path of whitepapers) {
    const bytes = new Uint8Array(readFileSync(path))
    await addDocument(storage, { bytes, fileName: path, facts: {}, by: '', now: new Date() })
  }
  const parts: AppParts = {
    storage,
    language,
    library: createLibraryCache(storage, language, READER),
    now: () => new Date(),
    wake: () => undefined,
    mappingFor: async () => undefined,
    ...changed,
  }
  return {
    parts,
    app: createApp(parts),
    work: async () => {
      for (const id of await storage.jobs.waiting(new Date().toISOString(), 100)) await workOn(id, parts)
    },
  }
}

const closedAfterTest = async (): Promise<Storage> => {
  const storage = await openFolder(mkdtempSync(join(tmpdir(), 'kotae-')))
  onTestFinished(() => storage.database.close())
  return storage
}

/** A form as a browser sends it. */
export const sheetForm = (path: string, fields: Readonly<Record<string, string>> = {}): FormData => {
  const form = new FormData()
  form.set('sheet', new File([new Uint8Array(readFileSync(path))], path.split('/').at(-1) ?? path))
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
