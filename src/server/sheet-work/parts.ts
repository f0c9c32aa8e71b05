import type { Kin } from '../../review/index.ts'
import type { DecidedQuestion } from '../../storage/index.ts'
import { createFillings, type Fillings } from '../fillings.ts'
import { createKinCache } from '../kin-cache.ts'
import { createOpenedFiles, type OpenedFiles } from '../opened-files.ts'
import type { AppParts } from '../parts.ts'

/** What work on sheets needs of the app. */
export type SheetWorkParts = Pick<AppParts, 'storage' | 'library' | 'now' | 'mappingFor' | 'reportRows'>

/** The same, with what earlier work left for the next. */
export interface Desk extends SheetWorkParts {
  readonly opened: OpenedFiles
  readonly fillings: Fillings
  readonly kinIn: (checklistId: string, questions: readonly DecidedQuestion[]) => readonly Kin[]
}

export const deskOf = (parts: SheetWorkParts): Desk => ({
  ...parts,
  opened: createOpenedFiles(parts.storage),
  fillings: createFillings(parts.storage),
  kinIn: createKinCache(),
})
