import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openWorkbook } from '../workbook/index.ts'
import { fingerprintOf } from './fingerprint.ts'
import { formAmong, namedFormSchema } from './named-form.ts'

const open = (name: string) => openWorkbook(new Uint8Array(readFileSync(`templates/samples/${name}`)))
const form = open('free-text.xlsx')
const other = open('security-checksheet.xlsx')
const named = (name: string, workbook: typeof form) =>
  namedFormSchema.parse({
    様式: name,
    指紋: fingerprintOf(workbook.sheets.map((sheet) => workbook.grid(sheet.name))),
    対応づけ: { シート: workbook.sheets.map((sheet) => ({ 名前: sheet.name })) },
  })

test('a workbook is known for the form that it is, and for no other', () => {
  const forms = [named('自由記述の様式', form), named('別の様式', other)]
  expect(formAmong(forms, form)?.form).toBe('自由記述の様式')
  expect(formAmong(forms, other)?.form).toBe('別の様式')
  expect(formAmong([named('別の様式', other)], form)).toBeUndefined()
})

test('the same sheet names do not make it the same form', () => {
  const changed = { ...named('様式', form), fingerprint: '0000000000000000' }
  expect(formAmong([changed], form)).toBeUndefined()
})
