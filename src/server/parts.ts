import type { Context, MiddlewareHandler } from 'hono'
import type { Language } from '../search/index.ts'
import type { Storage } from '../storage/index.ts'
import type { KnownForm } from './drafting.ts'
import type { JobNews } from './job-news.ts'
import type { LibraryCache } from './library-cache.ts'
import type { SheetWork } from './sheet-work/index.ts'

/** What the app is made of; each runtime brings its own. */
export interface AppParts {
  readonly storage: Storage
  readonly library: LibraryCache
  readonly language: Language
  readonly now: () => Date
  /** Has what waits done (jobs, a changed library's index), somewhere and soon; what it is stands in the storage. */
  readonly wake: () => void | Promise<void>
  /** Where sheets are worked on; in place unless said. */
  readonly sheetWork?: SheetWork
  /** Where those who work on jobs tell of it; without it the storage is asked again and again. */
  readonly jobNews?: JobNews
  /** How many questions an evidence report may have: more of them go into several. */
  readonly reportRows?: number
  /** How many questions one step may change, where memory sets a bound. */
  readonly stepQuestions?: number
  /** What is known of the form that a sheet is, as a person corrected its reading before. */
  readonly mappingFor: (bytes: Uint8Array) => Promise<KnownForm | undefined>
  /** Stands before the API, where others can reach it. */
  readonly guard?: MiddlewareHandler
  /** A check sheet and its product, for those who want to see how it goes. */
  readonly sample?: () => Promise<Sample>
}

/** With everything that a runtime may leave to the app. */
export type WorkingParts = AppParts & Required<Pick<AppParts, 'sheetWork'>>

export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
  readonly product: string
}

/** Who is at it: a name that the reader gave. It signs; it does not protect, which is a proxy's part. */
export const personOf = (context: Context): string => {
  const name = context.req.header('kotae-person')
  if (name === undefined) return ''
  try {
    return decodeURIComponent(name).trim().slice(0, LONGEST_NAME)
  } catch {
    return name.trim().slice(0, LONGEST_NAME)
  }
}

const LONGEST_NAME = 100
