import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ServerType, serve } from '@hono/node-server'
import { loadLanguage } from '../cli/language.ts'
import { knownMappingFor } from '../cli/mappings.ts'
import { createApp } from '../server/app.ts'
import { createJobNews } from '../server/job-news.ts'
import { knownForms } from '../server/known-forms.ts'
import { createLibraryCache } from '../server/library-cache.ts'
import { openFolder } from '../storage/node/index.ts'
import { takeOverLibraryFolder } from './library-folder.ts'
import { addPages } from './pages.ts'
import { SAMPLE } from './sample.ts'
import { seedLibrary } from './seed.ts'
import { startSheetThreads } from './sheet-threads.ts'
import { startWorker } from './worker.ts'

export interface Running {
  readonly url: string
  close(): Promise<void>
}

export interface StartChoice {
  /** The folder that holds everything. */
  readonly data: string
  readonly port: number
}

/** The app on Node, reachable from this machine only: it has no sign-in yet. */
export const startOnNode = async ({ data, port }: StartChoice): Promise<Running> => {
  const storage = await openFolder(data)
  await takeOverLibraryFolder(storage, data)
  await seedLibrary(storage)
  // The last process may have been killed at its work: its jobs go on at once.
  await storage.jobs.releaseAll()
  const language = await loadLanguage()
  const jobNews = createJobNews()
  const worker = startWorker(data, jobNews.tell)
  const sheetThreads = startSheetThreads(data)
  const app = createApp({
    storage,
    language,
    library: createLibraryCache(storage, language),
    now: () => new Date(),
    wake: worker.wake,
    jobNews,
    sheetWork: sheetThreads.sheetWork,
    mappingFor: knownForms(storage, (workbook) => knownMappingFor(workbook, data)),
    sample: async () => ({ ...SAMPLE, bytes: new Uint8Array(await readFile(SAMPLE.path)) }),
  })
  addPages(app, join(fileURLToPath(new URL('../../dist/web', import.meta.url))))
  const server = await listening(app.fetch, port)
  worker.wake()
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    close: async () => {
      await Promise.all([worker.stop(), sheetThreads.stop()])
      await closed(server)
      await storage.database.close()
    },
  }
}

/** Answers that are on their way still go out; streams that nobody ends are cut. */
const GRACE_MS = 2000

const closed = (server: ServerType): Promise<void> =>
  new Promise((done, failed) => {
    server.close((error) => (error ? failed(error) : done()))
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS).unref()
  })

const listening = (fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, () => resolve(server))
    server.on('error', reject)
  })

const portOf = (server: ServerType): number => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new RangeError('the server listens on a port')
  return address.port
}
