import { type ChecklistLayout, type Mapping, readChecklist } from '../checklist/index.ts'
import { openWorkbook, type Workbook } from '../workbook/index.ts'
import { readBytes } from './files.ts'
import { gridsOf, type MappingChoice, mappingFor } from './mappings.ts'
import type { Terminal } from './terminal.ts'

export interface OpenChecklist {
  readonly bytes: Uint8Array
  readonly workbook: Workbook
  readonly layout: ChecklistLayout
  /** What was heeded in reading it. */
  readonly mapping: Mapping | undefined
}

export const openChecklist = (path: string, choice: MappingChoice, terminal: Terminal): OpenChecklist => {
  const bytes = readBytes(path)
  const mapping = mappingFor(bytes, choice, terminal)
  const workbook = openWorkbook(bytes)
  return { bytes, workbook, mapping, layout: readChecklist(gridsOf(workbook), { mapping }) }
}
