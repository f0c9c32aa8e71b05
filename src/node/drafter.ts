/** The thread that reads and drafts: see `worker.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { loadLanguage } from '../cli/corpus.ts'
import { knownMappingFor } from '../cli/mappings.ts'
import { type DraftingParts, workOn } from '../server/drafting.ts'
import { knownForms } from '../server/known-forms.ts'
import { createLibraryCache } from '../server/library-cache.ts'
import { openFolder } from '../storage/node/index.ts'

/** Another process may have left work behind, and its lease must first run out. */
const LOOK_AGAIN_MS = 5000

const { data } = z.object({ data: z.string() }).parse(workerData)
const storage = await openFolder(data)
const language = loadLanguage()
const parts: DraftingParts = {
  storage,
  language,
  library: createLibraryCache(storage, language),
  now: () => new Date(),
  mappingFor: knownForms(storage, (workbook) => knownMappingFor(workbook, data)),
}

let working = false
let again = false

const work = async (): Promise<void> => {
  again = true
  if (working) return
  working = true
  try {
    while (again) {
      again = false
      for (let next = await oldest(); next !== undefined; next = await oldest()) await workOn(next, parts)
    }
  } finally {
    working = false
  }
}

const oldest = async (): Promise<string | undefined> => (await storage.jobs.waiting(new Date().toISOString(), 1))[0]

parentPort?.on('message', work)
setInterval(work, LOOK_AGAIN_MS).unref()
await work()
