import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { openApp, sheetForm } from '../../test/support/app.ts'
import { ON_THE_COMMAND_LINE } from '../cli/where.ts'
import { checklist } from './schemas/checklist.ts'
import { problem } from './schemas/common.ts'

const SHEET = 'templates/samples/security-checksheet.xlsx'
const TWO = ['corpus/superstream-nx-cloud-1.2.md', 'corpus/idcf-cloud-4.1.md']
const OF_THE_COMMAND_LINE = /--[a-z]|kotae [a-z]/u

const refused = async (whitepapers: readonly string[], fields: Readonly<Record<string, string>>, tongue: string) => {
  const { app } = await openApp(whitepapers)
  const response = await app.request('/api/checklists', {
    method: 'POST',
    headers: { 'accept-language': tongue },
    body: sheetForm(SHEET, fields),
  })
  return problem.parse(await response.json())
}

describe('what an error asks for is to be done in the app', () => {
  it.each([
    ['library-empty', [], {}, 'ライブラリー'],
    ['product-not-chosen', TWO, {}, '「製品」'],
    ['product-unknown', TWO, { product: '別の製品' }, '「製品」'],
    ['edition-unknown', TWO, { product: 'IDCFクラウド', edition: '9.9' }, '「版」'],
  ])('%s', async (code, whitepapers, fields, where) => {
    const inJapanese = await refused(whitepapers, fields, 'ja')
    expect(inJapanese).toMatchObject({ title: code, detail: expect.stringContaining(where) })
    expect(inJapanese.detail).not.toMatch(OF_THE_COMMAND_LINE)
    expect((await refused(whitepapers, fields, 'en')).detail).not.toMatch(OF_THE_COMMAND_LINE)
  })

  it('also where it came up in the background', async () => {
    const { app, work } = await openApp()
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('空')
    const form = new FormData()
    form.set('sheet', new File([new Uint8Array(await workbook.xlsx.writeBuffer())], '空.xlsx'))
    const added = await app.request('/api/checklists', { method: 'POST', body: form })
    const { id } = checklist.parse(await added.json())
    await work()
    const { job } = checklist.parse(await (await app.request(`/api/checklists/${id}`)).json())
    expect(job).toMatchObject({ state: 'failed', error: { ja: expect.stringContaining('「読み取りの確認」') } })
    expect(JSON.stringify(job.error)).not.toMatch(OF_THE_COMMAND_LINE)
  })
})

it('the command line names its own options for the same errors', () => {
  for (const { ja, en } of Object.values(ON_THE_COMMAND_LINE)) {
    expect(ja).toMatch(OF_THE_COMMAND_LINE)
    expect(en).toMatch(OF_THE_COMMAND_LINE)
  }
})
