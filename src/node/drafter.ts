/** The thread that reads and drafts: see `worker.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { loadLanguage } from '../cli/language.ts'
import { knownMappingFor } from '../cli/mappings.ts'
import { cleanUp } from '../server/clean-up.ts'
import { type DraftingParts, workOn } from '../server/drafting.ts'
import { knownForms } from '../server/known-forms.ts'
import { createLibraryCache } from '../server/library-cache.ts'
import { openFolder } from '../storage/node/index.ts'

/** Another process may have left work behind, and its lease must first run out. */
const LOOK_AGAIN_MS = 5000

/** An app may run for months; what was deleted is to go after its days all the same. */
const CLEAN_UP_MS = 3_600_000

const work = async (parts: DraftingParts): Promise<void> => {
  const oldest = async () => (await parts.storage.jobs.waiting(new Date().toISOString(), 1))[0]
  for (let next = await oldest(); next !== undefined; next = await oldest()) await workOn(next, parts)
}

/** One at a time; whoever asks meanwhile is served by one further look. */
const oneAtATime = (act: () => Promise<void>): (() => Promise<void>) => {
  let acting = false
  let again = false
  return async () => {
    again = true
    if (acting) return
    acting = true
    try {
      while (again) {
        again = false
        await act()
      }
    } finally {
      acting = false
    }
  }
}

const begin = async (): Promise<void> => {
  const { data } = z.object({ data: z.string() }).parse(workerData)
  const storage = await openFolder(data)
  const language = await loadLanguage()
  const parts: DraftingParts = {
    storage,
    language,
    library: createLibraryCache(storage, language),
    now: () => new Date(),
    tell: (checklistId) => parentPort?.postMessage(checklistId),
    mappingFor: knownForms(storage, (workbook) => knownMappingFor(workbook, data)),
  }
  const wake = oneAtATime(() => work(parts))
  parentPort?.on('message', wake)
  setInterval(wake, LOOK_AGAIN_MS).unref()
  setInterval(() => void cleanUp(parts), CLEAN_UP_MS).unref()
  await cleanUp(parts)
  await wake()
}

void begin()
