import { ChecklistError, fingerprintOf, type Mapping, readMapping } from '../checklist/index.ts'
import { readLayout } from '../review/index.ts'
import type { Storage } from '../storage/index.ts'
import { type Grid, openWorkbook, type Workbook } from '../workbook/index.ts'
import type { KnownForm } from './drafting.ts'

/**
 * How a form is read that somebody has corrected before: on the screen first, then as `elsewhere` knows it. A mapping that
 * does not fit this very sheet is left aside, and the sheet is read by itself.
 */
export const knownForms =
  ({ forms }: Pick<Storage, 'forms'>, elsewhere: (workbook: Workbook) => KnownForm | undefined) =>
  async (bytes: Uint8Array): Promise<KnownForm | undefined> => {
    const workbook = openWorkbook(bytes)
    const isAnyKept = (await forms.list()).length > 0
    const kept = isAnyKept ? await forms.find(fingerprintOf(gridsOf(workbook))) : undefined
    const known = kept ? { form: kept.name, mapping: readMapping(JSON.parse(kept.mapping)) } : elsewhere(workbook)
    return known && fits(workbook, known.mapping) ? known : undefined
  }

const fits = (workbook: Workbook, mapping: Mapping): boolean => {
  try {
    return readLayout(workbook, mapping).questions.length > 0
  } catch (error) {
    if (error instanceof ChecklistError) return false
    throw error
  }
}

export const gridsOf = (workbook: Workbook): readonly Grid[] => workbook.sheets.map(({ name }) => workbook.grid(name))
