import type { DataValidation, Worksheet } from 'exceljs'

/** What exceljs has but does not declare. */
interface Validated {
  readonly dataValidations: { add(range: string, validation: DataValidation): void }
}

/**
 * A dropdown on a range of cells. Set cell by cell, exceljs joins them by the order of their addresses as text (F10
 * before F9) and so writes overlapping ranges; a range given as a whole is written as it is.
 */
export function addDropdown(sheet: Worksheet, range: string, list: string, more: Partial<DataValidation> = {}): void {
  const { dataValidations } = sheet as Worksheet & Validated
  dataValidations.add(range, { ...more, type: 'list', allowBlank: true, formulae: [list] })
}
