import { z } from 'zod'
import type { Workbook } from '../workbook/index.ts'
import { findMapping } from './fingerprint.ts'
import { mappingSchema } from './mapping.ts'

/** A mapping with the form that it is for: how templates/layouts and what a person remembered are kept. */
export const namedFormSchema = z
  .strictObject({
    様式: z.string().min(1),
    出典: z.string().min(1).optional(),
    指紋: z.string().regex(/^[0-9a-f]{16}$/),
    対応づけ: mappingSchema,
  })
  .transform(({ 様式: form, 指紋: fingerprint, 対応づけ: mapping }) => ({ form, fingerprint, mapping }))

/** `form` is its name, for a person. */
export type NamedForm = z.output<typeof namedFormSchema>

/** The form that a workbook is, if it is one of these. Its sheets are read only where their names already agree. */
export const formAmong = (forms: readonly NamedForm[], workbook: Workbook): NamedForm | undefined => {
  const names = new Set(workbook.sheets.map(({ name }) => name))
  const likely = forms.filter(({ mapping }) => mapping.sheets.every(({ name }) => names.has(name)))
  if (likely.length === 0) return undefined
  const sheets = workbook.sheets.map(({ name }) => workbook.grid(name))
  return findMapping(likely, sheets)
}
