import { type ChecklistLayout, readChecklist } from '../checklist/index.ts'
import { openWorkbook, type Workbook } from '../workbook/index.ts'
import { readBytes } from './files.ts'

export interface OpenChecklist {
  readonly bytes: Uint8Array
  readonly workbook: Workbook
  readonly layout: ChecklistLayout
}

export const openChecklist = (path: string): OpenChecklist => {
  const bytes = readBytes(path)
  const workbook = openWorkbook(bytes)
  return { bytes, workbook, layout: readChecklist(workbook.sheets.map(({ name }) => workbook.grid(name))) }
}
