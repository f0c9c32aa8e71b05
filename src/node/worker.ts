import { Worker } from 'node:worker_threads'

export interface DraftingWorker {
  /** There may be work. */
  wake(): void
  stop(): Promise<void>
}

const MOST_SOON_DEATHS = 5
const SOON_MS = 10_000

/**
 * Reading and drafting happen in a thread of their own, so that reviewers never wait for somebody else's upload. A thread
 * that dies is replaced; the jobs that it held are taken up again when their lease ends.
 */
export const startWorker = (data: string, tell: (checklistId: string) => void): DraftingWorker => {
  let stopped = false
  let deaths = 0
  let worker = begin()

  function begin(): Worker {
    const born = Date.now()
    const thread = new Worker(source(), { workerData: { data } })
    thread.on('message', tell)
    thread.on('error', (error) => console.error(error))
    thread.on('exit', () => {
      deaths = Date.now() - born < SOON_MS ? deaths + 1 : 0
      if (!stopped && deaths < MOST_SOON_DEATHS) worker = begin()
    })
    return thread
  }

  return {
    wake: () => worker.postMessage('wake'),
    stop: async () => {
      stopped = true
      await worker.terminate()
    },
  }
}

/** Beside this file, in the sources as in the built program. */
const source = (): URL => new URL(import.meta.url.endsWith('.ts') ? './drafter.ts' : './drafter.js', import.meta.url)
