/**
 * What takes seconds for a large sheet. A runtime that has threads does it in one, so that nobody's edit waits for somebody
 * else's sheet; elsewhere it is done in place. Everything that goes in and comes out can cross from thread to thread.
 *
 * @module
 */

import { exportingWork } from './exporting-work.ts'
import { type Desk, deskOf, type SheetWorkParts } from './parts.ts'
import { readingWork } from './reading-work.ts'
import { reviewWork } from './review-work.ts'

export type { SheetWorkParts } from './parts.ts'
export { respondWritten, type Written } from './written.ts'

const WORK = { ...readingWork, ...exportingWork, ...reviewWork } as const

export type WorkName = keyof typeof WORK
export const WORK_NAMES = Object.keys(WORK) as readonly WorkName[]

type AtDesk<Work> = Work extends (desk: Desk, ...given: infer Given) => infer Result
  ? (...given: Given) => Result
  : never

export type SheetWork = { readonly [Name in WorkName]: AtDesk<(typeof WORK)[Name]> }

/** Whoever does the work, wherever: by the work's name and with what it is given. */
export type Doer = (name: WorkName, given: readonly unknown[]) => Promise<unknown>

export const sheetWorkBy = (doer: Doer): SheetWork =>
  Object.fromEntries(
    WORK_NAMES.map((name) => [name, (...given: readonly unknown[]) => doer(name, given)]),
  ) as unknown as SheetWork

/** Does the work here and now. */
export const doerAt = (parts: SheetWorkParts): Doer => {
  const desk = deskOf(parts)
  return async (name, given) => await (WORK[name] as AnyWork)(desk, ...given)
}

type AnyWork = (desk: Desk, ...given: readonly unknown[]) => Promise<unknown>
