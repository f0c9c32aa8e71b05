import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { type Bilingual, KotaeError } from '../error.ts'
import { type Doer, type SheetWork, sheetWorkBy, type WorkName } from '../server/sheet-work/index.ts'

export interface SheetRequest {
  readonly id: number
  readonly name: WorkName
  readonly given: readonly unknown[]
}

/** What came of it: a result, an error of ours, or one that nobody expected. Classes do not cross from thread to thread. */
export type SheetAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly refusal: { readonly code: string; readonly text: Bilingual } }
  | { readonly id: number; readonly error: unknown }

export interface SheetThreads {
  readonly sheetWork: SheetWork
  stop(): Promise<void>
}

/** A small sheet need not wait for a large one; more would only take the memory of a machine that has no more cores. */
const THREADS = 2

/**
 * Threads that work on sheets, each over the same data folder. One begins with the app, the other when there is work for two.
 * A thread that dies takes the work that it had with it, and the next work begins another.
 */
export const startSheetThreads = (data: string): SheetThreads => {
  const threads = Array.from({ length: THREADS }, () => sheetThread(data))
  threads[0]?.begin()
  const doer: Doer = (name, given) => {
    const about = subjectOf(given)
    const [thread] = threads.toSorted((a, b) => a.waiting() - b.waiting() || b.lastAbout(about) - a.lastAbout(about))
    if (!thread) throw new RangeError('there are threads')
    return thread.work(name, given, about)
  }
  return { sheetWork: sheetWorkBy(doer), stop: async () => void (await Promise.all(threads.map(({ stop }) => stop()))) }
}

const checklistSchema = z.object({ id: z.string() })

/** The checklist that it is about, where it is about one: who has worked on it before still knows it. */
const subjectOf = ([first]: readonly unknown[]): string => {
  if (typeof first === 'string') return first
  return checklistSchema.safeParse(first).data?.id ?? ''
}

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
}

const sheetThread = (data: string) => {
  const waiting = new Map<number, Waiting>()
  /** When it last worked on what. */
  const subjects = new Map<string, number>()
  let worker: Worker | undefined
  let count = 0

  const settle = (answer: SheetAnswer): void => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('result' in answer) asked?.resolve(answer.result)
    else if ('refusal' in answer) asked?.reject(new KotaeError(answer.refusal.code, answer.refusal.text))
    else asked?.reject(answer.error)
  }

  const begin = (): Worker => {
    if (worker) return worker
    const begun = new Worker(source(), { workerData: { data } })
    let cause: unknown
    begun.on('message', settle)
    begun.on('error', (error) => {
      cause = error
    })
    begun.on('exit', (code) => {
      worker = undefined
      subjects.clear()
      for (const { reject } of waiting.values()) reject(cause ?? new Error(`the thread ended (${code})`))
      waiting.clear()
    })
    worker = begun
    return begun
  }

  return {
    begin,
    waiting: () => waiting.size,
    lastAbout: (subject: string) => subjects.get(subject) ?? 0,
    work: (name: WorkName, given: readonly unknown[], about: string): Promise<unknown> => {
      count += 1
      const id = count
      subjects.delete(about)
      subjects.set(about, id)
      for (const oldest of [...subjects.keys()].slice(0, -MOST_SUBJECTS)) subjects.delete(oldest)
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        begin().postMessage({ id, name, given } satisfies SheetRequest)
      })
    },
    stop: async (): Promise<void> => {
      await worker?.terminate()
    },
  }
}

const MOST_SUBJECTS = 100

/** Beside this file, in the sources as in the built program. */
const source = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './sheet-thread.ts' : './sheet-thread.js', import.meta.url)
