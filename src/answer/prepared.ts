import type { Language, SavedIndex } from '../search/index.ts'
import { sectionsOf, type Whitepaper } from '../whitepaper/index.ts'
import { type Answerer, createAnswerer } from './answerer.ts'

/** Documents that are indexed together, and their index: plain data, so that a program can keep it and open it again. */
export interface Prepared {
  /** Whole documents: each of their sections names its own, and data knows no two names for one thing. */
  readonly whitepapers: readonly Whitepaper[]
  readonly saved: SavedIndex
}

export const prepare = (whitepapers: readonly Whitepaper[], language: Language): Prepared => ({
  whitepapers,
  saved: createAnswerer(sectionsOf(whitepapers), language).saved,
})

/** Answers exactly as an answerer over the same documents does that was just made. */
export const openPrepared = ({ whitepapers, saved }: Prepared, language: Language): Answerer =>
  createAnswerer(sectionsOf(whitepapers), language, { saved })
