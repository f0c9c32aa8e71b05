import { type Mapping, NOTHING_SAID, readMapping } from '../checklist/index.ts'
import { type OpenedChecklist, readLayout } from '../review/index.ts'
import type { Storage, StoredChecklist } from '../storage/index.ts'
import { openWorkbook, type Workbook } from '../workbook/index.ts'
import { lastUsed } from './last-used.ts'

/** Customers' files as somebody looks at them: opened and read once for all the requests of one look. */
export interface OpenedFiles {
  workbook(checklist: StoredChecklist): Promise<Workbook>
  /** How it is read with the mapping. */
  reading(checklist: StoredChecklist, mapping: Mapping): Promise<OpenedChecklist>
}

/** As many as a handful of people look at; a large one takes some tens of megabytes. */
const KEPT_WORKBOOKS = 4
/** With and without the correction that is being tried. */
const KEPT_READINGS = 8

export const createOpenedFiles = ({ files }: Pick<Storage, 'files'>): OpenedFiles => {
  const workbooks = lastUsed<Workbook>(KEPT_WORKBOOKS)
  const readings = lastUsed<OpenedChecklist>(KEPT_READINGS)
  const workbook = ({ fileHash }: StoredChecklist): Promise<Workbook> =>
    workbooks(fileHash, async () => openWorkbook(await files.get(fileHash)))
  return {
    workbook,
    reading: (checklist, mapping) =>
      readings(`${checklist.fileHash}\n${JSON.stringify(mapping)}`, async () =>
        readLayout(await workbook(checklist), mapping),
      ),
  }
}

/** What the checklist's reading heeds. */
export const mappingOf = ({ mapping }: StoredChecklist): Mapping =>
  mapping === null ? NOTHING_SAID : readMapping(JSON.parse(mapping))
