/** A thread that works on sheets: see `sheet-threads.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { loadLanguage } from '../cli/language.ts'
import { knownMappingFor } from '../cli/mappings.ts'
import { KotaeError } from '../error.ts'
import { knownForms } from '../server/known-forms.ts'
import { createLibraryCache, type LibraryCache } from '../server/library-cache.ts'
import { doerAt } from '../server/sheet-work/index.ts'
import { openFolder } from '../storage/node/index.ts'
import type { SheetAnswer, SheetRequest } from './sheet-threads.ts'

/** Most work needs none, and it takes a while to prepare. */
const whenNeeded = (make: () => Promise<LibraryCache>): LibraryCache => {
  let made: Promise<LibraryCache> | undefined
  const cache = (): Promise<LibraryCache> => {
    made ??= make()
    return made
  }
  return {
    current: async () => (await cache()).current(),
    read: async (stored) => (await cache()).read(stored),
  }
}

const begin = async () => {
  const { data } = z.object({ data: z.string() }).parse(workerData)
  const storage = await openFolder(data)
  return doerAt({
    storage,
    library: whenNeeded(async () => createLibraryCache(storage, await loadLanguage())),
    now: () => new Date(),
    mappingFor: knownForms(storage, (workbook) => knownMappingFor(workbook, data)),
  })
}

const begun = begin()

parentPort?.on('message', async ({ id, name, given }: SheetRequest) => {
  const answer: SheetAnswer = await begun
    .then((work) => work(name, given))
    .then(
      (result) => ({ id, result }),
      (error: unknown) =>
        error instanceof KotaeError ? { id, refusal: { code: error.code, text: error.text } } : { id, error },
    )
  parentPort?.postMessage(answer)
})
