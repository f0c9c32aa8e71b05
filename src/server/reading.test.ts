import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { openApp, sheetForm, type TestApp } from '../../test/support/app.ts'
import { corrected, type Mapping } from '../checklist/index.ts'
import { specimen, textCell } from '../workbook/specimen.ts'
import { knownForms } from './known-forms.ts'
import { checklist } from './schemas/checklist.ts'
import { sheetShape, sheetStretch } from './schemas/drawing.ts'
import { questionPage } from './schemas/question.ts'
import { form, reading } from './schemas/reading.ts'

const SHEET = 'templates/samples/free-text.xlsx'

const read = async <Schema extends z.ZodType>(schema: Schema, response: Response | Promise<Response>) => {
  const answered = await response
  expect(answered.status, await answered.clone().text()).toBeLessThan(300)
  return schema.parse(await answered.json())
}

const upload = async ({ app }: TestApp, body: FormData, fields: Readonly<Record<string, string>> = {}) => {
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return await read(checklist, app.request('/api/checklists', { method: 'POST', body }))
}

const workbookForm = (bytes: Uint8Array): FormData => {
  const body = new FormData()
  body.set('sheet', new File([new Uint8Array(bytes)], '様式.xlsx'))
  return body
}

const put = (site: TestApp, id: string, mapping: Mapping, { version = 0, preview = false } = {}) =>
  site.app.request(`/api/checklists/${id}/reading${preview ? '?preview=true' : ''}`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      'kotae-person': encodeURIComponent('佐藤'),
      ...(preview ? {} : { 'if-match': `"${version}"` }),
    },
    body: JSON.stringify({ mapping }),
  })

const readingOf = ({ app }: TestApp, id: string) => read(reading, app.request(`/api/checklists/${id}/reading`))
const questionsOf = async ({ app }: TestApp, id: string) =>
  (await read(questionPage, app.request(`/api/checklists/${id}/questions`))).items

/** A site on which forms are remembered, and the sample sheet, read and drafted. */
const withSheet = async () => {
  let known: ReturnType<typeof knownForms> = async () => undefined
  const site = await openApp(undefined, { mappingFor: (bytes) => known(bytes) })
  known = knownForms(site.parts.storage, () => undefined)
  const { id } = await upload(site, sheetForm(SHEET), { customer: '青空銀行' })
  await site.work()
  return { site, id }
}

const first = <T>(list: readonly T[]): T => {
  const [item] = list
  if (item === undefined) throw new RangeError('the sample holds it')
  return item
}

/** One row is said to be no question. */
const without = ({ sheets, mapping }: z.infer<typeof reading>, row: number, text: string): Mapping =>
  corrected(mapping, first(sheets), { kind: 'row', row, as: 'none', text })

describe('a reading', () => {
  it('tells each column with its role and reason, and each question with its place', async () => {
    const { site, id } = await withSheet()
    const found = await readingOf(site, id)
    expect(found).toMatchObject({ source: 'found', form: null, questions: 20, mapping: { sheets: [] } })
    const { blocks, questions } = first(found.sheets)
    expect(first(blocks).columns.find(({ role }) => role === 'question')?.reason.en).toContain('means questions')
    expect(questions).toHaveLength(20)
  })

  it('that is tried changes nothing', async () => {
    const { site, id } = await withSheet()
    const found = await readingOf(site, id)
    const { row, text } = first(first(found.sheets).questions)
    const tried = await read(reading, put(site, id, without(found, row, text), { preview: true }))
    expect(tried.questions).toBe(19)
    expect(await readingOf(site, id)).toEqual(found)
  })

  it('is corrected only as the person saw it, and only as far as it then asks something', async () => {
    const { site, id } = await withSheet()
    const found = await readingOf(site, id)
    const { row, text } = first(first(found.sheets).questions)
    expect((await put(site, id, without(found, row, text), { version: found.version + 1 })).status).toBe(412)
    const nothing = corrected(found.mapping, first(found.sheets), { kind: 'sheet', isChecklist: false })
    const refused = await put(site, id, nothing, { version: found.version })
    expect(await refused.json()).toMatchObject({ title: 'no-questions', status: 400 })
    const wrong = corrected(
      found.mapping,
      { ...first(found.sheets), name: 'ない' },
      { kind: 'sheet', isChecklist: true },
    )
    expect(await (await put(site, id, wrong, { preview: true })).json()).toMatchObject({ title: 'unknown-sheet' })
  })

  it('is corrected for good: decisions and drafts that it does not concern stay, and an earlier mapping undoes it', async () => {
    const { site, id } = await withSheet()
    const found = await readingOf(site, id)
    const before = await questionsOf(site, id)
    const [gone, answered, drafted] = before
    if (!gone || !answered || !drafted) throw new RangeError('the sample holds them')
    await site.app.request(`/api/checklists/${id}/questions/${answered.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': `"${answered.version}"`, 'kotae-person': 'A' },
      body: JSON.stringify({ answer: '人が書いた回答' }),
    })
    const done = await read(reading, put(site, id, without(found, gone.row, gone.text), { version: found.version }))
    expect(done).toMatchObject({ questions: 19, source: 'person' })
    await site.work()
    const after = await questionsOf(site, id)
    expect(after).toHaveLength(19)
    expect(after.find((question) => question.id === answered.id)).toMatchObject({ answer: '人が書いた回答', seq: 1 })
    expect(after.find((question) => question.id === drafted.id)).toEqual({ ...drafted, seq: 2 })

    const { version } = await readingOf(site, id)
    const reset = await site.app.request(`/api/checklists/${id}/reading`, {
      method: 'DELETE',
      headers: { 'if-match': `"${version}"` },
    })
    expect(await read(reading, reset)).toMatchObject({ questions: 20, source: 'found' })
    await site.work()
    expect(await questionsOf(site, id)).toHaveLength(20)
    expect((await questionsOf(site, id)).find((question) => question.id === answered.id)?.answer).toBe('人が書いた回答')
    expect(await site.parts.storage.forms.list()).toEqual([])
  })

  it('is remembered for the next sheet of the same form, which says so', async () => {
    const { site, id } = await withSheet()
    const found = await readingOf(site, id)
    const { row, text } = first(first(found.sheets).questions)
    await read(reading, put(site, id, without(found, row, text), { version: found.version }))
    const next = await upload(site, sheetForm(SHEET))
    await site.work()
    expect(await readingOf(site, next.id)).toMatchObject({ source: 'form', form: 'free-text', questions: 19 })
    const { items } = await read(
      form.array().transform((each) => ({ items: each })),
      formsOf(site),
    )
    expect(items).toMatchObject([{ name: 'free-text', customer: '青空銀行', changedBy: '佐藤' }])
  })

  it('does without what is remembered where that does not fit the sheet', async () => {
    const { site, id } = await withSheet()
    const found = await readingOf(site, id)
    const { row, text } = first(first(found.sheets).questions)
    await read(reading, put(site, id, without(found, row, text), { version: found.version }))
    const [kept] = await site.parts.storage.forms.list()
    const astray = JSON.stringify({ sheets: [{ name: 'ない', isChecklist: true }] })
    if (kept) await site.parts.storage.forms.keep({ ...kept, mapping: astray })
    const next = await upload(site, sheetForm(SHEET))
    await site.work()
    expect(await readingOf(site, next.id)).toMatchObject({ source: 'found', questions: 20 })
  })
})

const formsOf = async ({ app }: TestApp): Promise<Response> => {
  const { items } = (await (await app.request('/api/forms')).json()) as { items: unknown }
  return Response.json(items)
}

describe('a form', () => {
  it('is forgotten, and put back as it was', async () => {
    const { site, id } = await withSheet()
    const found = await readingOf(site, id)
    const { row, text } = first(first(found.sheets).questions)
    await read(reading, put(site, id, without(found, row, text), { version: found.version }))
    const [kept] = await site.parts.storage.forms.list()
    const url = `/api/forms/${kept?.fingerprint}`
    const forgotten = await read(form, site.app.request(url, { method: 'DELETE' }))
    expect(await site.parts.storage.forms.list()).toEqual([])
    expect((await site.app.request(url, { method: 'DELETE' })).status).toBe(404)
    const { name, customer, mapping } = forgotten
    await read(
      form,
      site.app.request(url, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, customer, mapping }),
      }),
    )
    expect(await site.parts.storage.forms.list()).toMatchObject([{ name, mapping: kept?.mapping }])
  })
})

describe('a sheet that is read wrongly from the start', () => {
  const COLUMNS = ['項', 'あ', 'い']
  const LETTERS = ['A', 'B', 'C']
  const odd = (): FormData => {
    const header = `<row r="1">${COLUMNS.map((text, index) => textCell(`${LETTERS[index]}1`, text)).join('')}</row>`
    const rows = ['鍵の更新', '入退室の記録', '退職者の利用者 ID']
      .map((text, index) => `<row r="${index + 2}">${textCell(`A${index + 2}`, text)}</row>`)
      .join('')
    return workbookForm(specimen({ sheets: [{ name: '表', rows: header + rows }] }))
  }

  it('fails, and is mended by saying which column asks and which answers', async () => {
    const { site } = await withSheet()
    const { id } = await upload(site, odd())
    await site.work()
    const { job, version } = await read(checklist, site.app.request(`/api/checklists/${id}`))
    expect(job).toMatchObject({ state: 'failed', phase: 'reading' })
    const found = await readingOf(site, id)
    const sheet = first(found.sheets)
    expect(sheet).toMatchObject({ isChecklist: false, questions: [] })
    const asks = corrected(found.mapping, sheet, { kind: 'column', column: 1, row: 1, role: 'question' })
    const answers = corrected(asks, sheet, { kind: 'column', column: 2, row: 1, role: 'answer' })
    const whole = corrected(answers, sheet, { kind: 'header', row: 1 })
    expect(await read(reading, put(site, id, whole, { version }))).toMatchObject({ questions: 3 })
    await site.work()
    expect(await questionsOf(site, id)).toHaveLength(3)
  })
})

describe('a sheet as it looks', () => {
  it('has its sizes, and its cells a stretch at a time, with the merges that reach into it', async () => {
    const { site } = await withSheet()
    const cells = `<row r="1" ht="30">${textCell('A1', '&lt;script&gt;alert(1)&lt;/script&gt;', ' s="2"')}</row>
<row r="2"><c r="B2"><f>1+1</f><v>2</v></c></row><row r="3" hidden="1">${textCell('A3', '隠れた行')}</row>
<row r="900">${textCell('C900', '最後')}</row>`
    const head = '<cols><col min="2" max="2" width="40"/><col min="3" max="3" width="9" hidden="1"/></cols>'
    const tail = '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>'
    const { id } = await upload(site, workbookForm(specimen({ sheets: [{ rows: cells, head, tail }] })))
    const shape = await read(sheetShape, site.app.request(`/api/checklists/${id}/sheets/0`))
    expect(shape).toMatchObject({ rows: 901, columns: [8.7109375, 40, 0, 8.7109375] })
    expect(shape.heights.slice(0, 3)).toMatchObject([
      { first: 1, last: 1, height: 30 },
      { first: 2, last: 2 },
      { first: 3, last: 3, height: 0 },
    ])
    const top = await read(sheetStretch, site.app.request(`/api/checklists/${id}/sheets/0/cells?top=2&bottom=400`))
    expect(top.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }])
    expect(top.cells).toMatchObject([
      { row: 1, column: 1, text: '<script>alert(1)</script>', fill: 'DDEBF7', bold: true, strike: true },
      { row: 2, column: 2, text: '2', formula: '1+1', number: true },
      { row: 3, text: '隠れた行' },
    ])
    const far = await read(sheetStretch, site.app.request(`/api/checklists/${id}/sheets/0/cells?top=801&bottom=1000`))
    expect(far).toMatchObject({ bottom: 901, cells: [{ row: 900, column: 3 }] })
    expect((await site.app.request(`/api/checklists/${id}/sheets/0/cells?top=1&bottom=9999`)).status).toBe(400)
    expect((await site.app.request(`/api/checklists/${id}/sheets/7`)).status).toBe(404)
  })
})
