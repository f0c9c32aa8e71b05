import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { openApp, sheetForm } from '../../test/support/app.ts'
import { readMapping } from '../checklist/index.ts'
import { hashOf } from '../storage/index.ts'
import { openWorkbook } from '../workbook/index.ts'
import { checklist, checklistPage } from './schemas/checklist.ts'
import {
  eventPage,
  type QuestionRowJson,
  questionDetail,
  questionPage,
  stepDone,
  undoDone,
} from './schemas/question.ts'

const SHEET = 'templates/samples/free-text.xlsx'
const CHOICES = 'templates/samples/security-checksheet.xlsx'
/** What comes back is what the schema promises. */
const read = async <Schema extends z.ZodType>(schema: Schema, response: Response | Promise<Response>) =>
  schema.parse(await (await response).json())

const missing = (): never => {
  throw new RangeError('the sample holds it')
}

const isSure = ({ band, choice }: QuestionRowJson): boolean => band === 'confirm' && choice !== null

const asJson = (body: unknown, headers: Record<string, string> = {}) => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
})

describe('answering at once', () => {
  it('answers one question', async () => {
    const { app } = await openApp()
    const response = await app.request('/api/ask', {
      method: 'POST',
      ...asJson({ question: '解約後、データはいつまでに消去されますか' }),
    })
    expect(await response.json()).toMatchObject({ abstained: false, evidence: [{ section: '10' }] })
  })

  it('gives the same sheet back, filled, under a Japanese name', async () => {
    const { app } = await openApp()
    const form = new FormData()
    form.set('sheet', new File([new Uint8Array(readFileSync(SHEET))], 'チェックシート 2025.xlsx'))
    const response = await app.request('/api/fill', { method: 'POST', body: form })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('チェックシート 2025_回答案.xlsx'))
    expect(response.headers.get('cache-control')).toBe('no-store')
    const filled = openWorkbook(new Uint8Array(await response.arrayBuffer()))
    expect(filled.sheets).toEqual(openWorkbook(new Uint8Array(readFileSync(SHEET))).sheets)
  })

  it('reads a known form as a person corrected it, and says so', async () => {
    const mapping = readMapping({ シート: [{ 名前: '質問', 行の扱い: [{ 行: 2, 扱い: '設問ではない' }] }] })
    const { app } = await openApp(undefined, { mappingFor: async () => ({ form: '見本の様式', mapping }) })
    const request = { method: 'POST', body: sheetForm(SHEET), headers: { accept: 'application/json' } }
    const report = await (await app.request('/api/fill', request)).json()
    expect(report).toMatchObject({ mapping: '見本の様式', totals: { rows: 19 }, proof: { unexpected: [] } })
  })
})

describe('a checklist', () => {
  it('is read and drafted in the background, and every question is accounted for', async () => {
    const { app, work } = await openApp()
    const added = await app.request('/api/checklists', { method: 'POST', body: sheetForm(CHOICES) })
    expect(added.status).toBe(201)
    expect(await added.json()).toMatchObject({ job: { state: 'queued', phase: 'reading' }, totals: { questions: 0 } })
    await work()
    const { items } = await read(checklistPage, app.request('/api/checklists'))
    const [{ totals, job } = missing()] = items
    expect(job).toMatchObject({ state: 'done', done: 44, total: 44 })
    expect(totals).toMatchObject({ questions: 44, drafted: 44, skipped: 1 })
    expect(sum(totals.states)).toBe(44)
    expect(sum(totals.bands)).toBe(totals.states.draft)
  })

  it('is one, however often the same upload is sent', async () => {
    const { app } = await openApp()
    const send = () =>
      app.request('/api/checklists', { method: 'POST', body: sheetForm(CHOICES), headers: { 'idempotency-key': 'a' } })
    const ids = [(await read(checklist, send())).id, (await read(checklist, send())).id]
    expect(ids[0]).toBe(ids[1])
    expect((await read(checklistPage, app.request('/api/checklists'))).items).toHaveLength(1)
  })

  it('is never another one that came with the same key', async () => {
    const { app, parts } = await openApp()
    const upload = (path: string) =>
      app.request('/api/checklists', { method: 'POST', headers: { 'idempotency-key': 'k' }, body: sheetForm(path) })
    const { id } = await read(checklist, upload(SHEET))
    const second = await upload(CHOICES)
    expect(second.status).toBe(409)
    expect(await second.json()).toMatchObject({ title: 'key-used-already' })
    expect(await read(checklist, upload(SHEET))).toMatchObject({ id })
    // What is refused is not kept either.
    const refused = await hashOf(new Uint8Array(readFileSync(CHOICES)))
    await expect(parts.storage.files.get(refused)).rejects.toMatchObject({ code: 'file-missing' })
  })

  it('is taken from our own pages, before and behind a proxy', async () => {
    const { app } = await openApp()
    const send = (headers: Record<string, string>) =>
      app.request('/api/checklists', { method: 'POST', headers, body: sheetForm(SHEET) })
    for (const headers of [
      { 'sec-fetch-site': 'same-origin', origin: 'https://kotae.example', host: '127.0.0.1:8787' },
      { origin: 'https://kotae.example', host: 'kotae.example' },
    ]) {
      expect((await send(headers)).status).toBe(201)
    }
  })

  it('goes away, and comes back', async () => {
    const { app, work } = await openApp()
    await app.request('/api/checklists', { method: 'POST', body: sheetForm(CHOICES) })
    await work()
    const list = async () => (await read(checklistPage, app.request('/api/checklists'))).items
    const [{ id, version } = missing()] = await list()
    const change = (deleted: boolean, etag: string | null) =>
      app.request(`/api/checklists/${id}`, { method: 'PATCH', ...asJson({ deleted }, { 'if-match': etag ?? '' }) })
    const gone = await change(true, `"${version}"`)
    expect(await list()).toEqual([])
    expect((await change(false, gone.headers.get('etag'))).status).toBe(200)
    expect(await list()).toHaveLength(1)
  })
})

describe('a question', () => {
  const opened = async () => {
    const { app, work, parts } = await openApp()
    const { id } = await read(checklist, app.request('/api/checklists', { method: 'POST', body: sheetForm(CHOICES) }))
    await work()
    const rows = (await read(questionPage, app.request(`/api/checklists/${id}/questions`))).items
    const address = (row: { id: string }) => `/api/checklists/${id}/questions/${row.id}`
    const change = (row: { id: string; version: number }, body: unknown, by = '佐藤') =>
      app.request(address(row), {
        method: 'PATCH',
        ...asJson(body, { 'if-match': `"${row.version}"`, 'kotae-person': encodeURIComponent(by) }),
      })
    const sure = rows.find(isSure) ?? missing()
    return { app, id, rows, sure, change, address, parts }
  }

  it('is confirmed and approved by name, and its history says so', async () => {
    const { app, id, sure, change } = await opened()
    const confirmed = await read(questionDetail, change(sure, { state: 'confirmed' }))
    expect(confirmed).toMatchObject({ state: 'confirmed', confirmedBy: '佐藤', version: sure.version + 1 })
    const approved = await read(questionDetail, change(confirmed, { state: 'approved' }, '鈴木'))
    expect(approved).toMatchObject({ state: 'approved', approvedBy: '鈴木' })
    const { items } = await read(eventPage, app.request(`/api/checklists/${id}/events?question=${sure.id}`))
    expect(items).toMatchObject([
      { kind: 'approved', by: '鈴木' },
      { kind: 'confirmed', by: '佐藤' },
    ])
  })

  it('changed by two at once keeps the first change and tells the second', async () => {
    const { sure, change, app, address } = await opened()
    const outcomes = await Promise.all([
      change(sure, { answer: '一人目の回答' }),
      change(sure, { answer: '二人目の回答' }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 412])
    const kept = await read(questionDetail, app.request(address(sure)))
    expect(kept.answer).toBe(outcomes[0]?.status === 200 ? '一人目の回答' : '二人目の回答')
  })

  it('goes back to what it was, in one go with those changed together', async () => {
    const { app, id, rows } = await opened()
    const wanted = rows.filter(isSure)
    const questions = wanted.map(({ id, version }) => ({ id, version }))
    const post = (path: string, body: unknown) =>
      app.request(`/api/checklists/${id}/${path}`, { method: 'POST', ...asJson(body) })
    const { step, items } = await read(stepDone, post('steps', { questions, change: { state: 'confirmed' } }))
    expect(items.map(({ state }) => state)).toEqual(wanted.map(() => 'confirmed'))
    const undone = await read(undoDone, post('undo', { step }))
    expect(undone.items.map(({ state }) => state)).toEqual(wanted.map(() => 'draft'))
  })

  it('takes no quotation that the library does not hold', async () => {
    const { change, app, address, sure } = await opened()
    const { evidence } = await read(questionDetail, app.request(address(sure)))
    const invented = [{ ...evidence[0], quote: '当社は一切の責任を負います。' }]
    expect((await change(sure, { evidence: invented })).status).toBe(400)
  })
})

describe('what cannot be done', () => {
  it.each([
    ['a file that is no workbook', 400, '/api/checklists', { method: 'POST', body: textForm() }],
    ['a question that is missing', 400, '/api/ask', { method: 'POST', ...asJson({}) }],
    ['a request that is no JSON', 400, '/api/ask', { method: 'POST', ...asJson({}), body: 'question' }],
    ['a file that is too large', 413, '/api/fill', { method: 'POST', body: largeForm() }],
    ['a request of another kind', 415, '/api/ask', { method: 'POST', body: '{"question":"暗号化していますか"}' }],
    ['a sheet that is no file', 400, '/api/checklists', { method: 'POST', body: form({ sheet: 'a' }) }],
    ['a form from a page of another site', 403, '/api/checklists', fromElsewhere({ 'sec-fetch-site': 'cross-site' })],
    ['one from an older browser', 403, '/api/checklists', fromElsewhere({ origin: 'https://example.com' })],
    ['an unknown checklist', 404, '/api/checklists/x', {}],
    ['the questions of one', 404, '/api/checklists/x/questions', {}],
    ['the history of one', 404, '/api/checklists/x/events', {}],
    ['the kin in one', 404, '/api/checklists/x/kin', {}],
    ['the contradictions in one', 404, '/api/checklists/x/contradictions', {}],
    ['the comments in one', 404, '/api/checklists/x/questions/y/comments', {}],
    ['the progress of one', 404, '/api/checklists/x/progress', {}],
    ['a change of nobody knows which version', 428, '/api/checklists/x', { method: 'PATCH', ...asJson({ name: 'a' }) }],
  ])('is explained: %s', async (_, status, path, request) => {
    const { app } = await openApp()
    const response = await app.request(path, request)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toMatchObject({ status, detail: expect.stringMatching(/。$/u) })
  })
})

function form(fields: Readonly<Record<string, string>>): FormData {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) made.set(name, value)
  return made
}

function fromElsewhere(headers: Record<string, string>): RequestInit {
  return { method: 'POST', headers: { host: 'localhost', ...headers }, body: sheetForm(SHEET) }
}

function textForm(): FormData {
  const form = new FormData()
  form.set('sheet', new File(['文章'], 'a.xlsx'))
  return form
}

function largeForm(): FormData {
  const form = new FormData()
  form.set('sheet', new File([new Uint8Array(21 * 1024 * 1024)], 'a.xlsx'))
  return form
}

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((total, count) => total + count, 0)
