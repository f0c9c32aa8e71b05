import { fingerprintOf, lastingMapping, type Mapping } from '../../checklist/index.ts'
import { noQuestions } from '../../review/index.ts'
import { StorageError, type StoredChecklist } from '../../storage/index.ts'
import { openWorkbook, type Workbook } from '../../workbook/index.ts'
import { shapeOf, stretchOf } from '../drawing.ts'
import { gridsOf } from '../known-forms.ts'
import { readingJson } from '../reading-json.ts'
import type { SheetShapeJson, SheetStretchJson } from '../schemas/drawing.ts'
import type { ReadingJson } from '../schemas/reading.ts'
import type { Desk } from './parts.ts'
import { type Written, written } from './written.ts'

/** What a correction teaches of every sheet of the same form. */
export interface Lesson {
  readonly fingerprint: string
  readonly mapping: Mapping
}

/** A customer's file as it is read and as it looks. */
export const readingWork = {
  /** @throws WorkbookError where it is no workbook that can be read. */
  open: async (_: Desk, bytes: Uint8Array): Promise<void> => {
    openWorkbook(bytes)
  },

  reading: async ({ opened }: Desk, checklist: StoredChecklist, said: Mapping): Promise<Written<ReadingJson>> =>
    written(readingJson(checklist, said, await opened.reading(checklist, said))),

  /** @throws ReviewError where the sheet, read so, asks nothing. */
  lesson: async ({ opened }: Desk, checklist: StoredChecklist, said: Mapping): Promise<Lesson> => {
    const { questions, workbook } = await opened.reading(checklist, said)
    if (questions.length === 0) throw noQuestions()
    const grids = gridsOf(workbook)
    return { fingerprint: fingerprintOf(grids), mapping: lastingMapping(said, grids) }
  },

  fingerprint: async ({ opened }: Desk, checklist: StoredChecklist): Promise<string> =>
    fingerprintOf(gridsOf(await opened.workbook(checklist))),

  shape: async ({ opened }: Desk, checklist: StoredChecklist, index: number): Promise<Written<SheetShapeJson>> => {
    const workbook = await opened.workbook(checklist)
    return written(shapeOf(workbook, nameOf(workbook, index)))
  },

  stretch: async (
    { opened }: Desk,
    checklist: StoredChecklist,
    index: number,
    { top, bottom }: { readonly top: number; readonly bottom: number },
  ): Promise<Written<SheetStretchJson>> => {
    const workbook = await opened.workbook(checklist)
    return written(stretchOf(workbook, nameOf(workbook, index), top, bottom))
  },
}

const nameOf = ({ sheets }: Workbook, index: number): string => {
  const sheet = sheets[index]
  if (!sheet) throw new StorageError('not-found')
  return sheet.name
}
