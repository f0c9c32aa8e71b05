import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openApp, sheetForm, type TestApp } from '../../test/support/app.ts'
import { checklist } from './schemas/checklist.ts'
import {
  citingRows,
  documentPreview,
  found,
  library,
  libraryDocument,
  libraryDocumentDetail,
} from './schemas/library.ts'
import { questionDetail } from './schemas/question.ts'

const NEWEST = 'corpus/superstream-nx-cloud-1.2.md'
const OLDER = 'corpus/superstream-nx-cloud-1.1.md'
const SHEET = 'templates/samples/security-checksheet.xlsx'

const missing = (): never => {
  throw new RangeError('the library holds it')
}

const documentForm = (file: string | File, facts: Readonly<Record<string, string>> = {}): FormData => {
  const form = new FormData()
  const name = typeof file === 'string' ? (file.split('/').at(-1) ?? file) : file.name
  form.set('file', typeof file === 'string' ? new File([new Uint8Array(readFileSync(file))], name) : file)
  for (const [key, value] of Object.entries(facts)) form.set(key, value)
  return form
}

const post = ({ app }: TestApp, form: FormData, query = '') =>
  app.request(`/api/library/documents${query}`, { method: 'POST', body: form })
const list = async ({ app }: TestApp) => library.parse(await (await app.request('/api/library')).json())
const detail = async ({ app }: TestApp, id: string) =>
  libraryDocumentDetail.parse(await (await app.request(`/api/library/documents/${id}`)).json())
const change = ({ app }: TestApp, { id, version }: { id: string; version: number }, body: unknown) =>
  app.request(`/api/library/documents/${id}`, {
    method: 'PATCH',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
  })
const firstOf = async (opened: TestApp) => (await list(opened)).products[0]?.editions[0]?.documents[0] ?? missing()

describe('the library', () => {
  it('lists products, editions from the newest on, and says which one answers', async () => {
    const { products } = await list(await openApp([OLDER, NEWEST, 'corpus/idcf-cloud-4.1.md']))
    expect(products.map(({ name }) => name)).toEqual(['IDCFクラウド', 'SuperStream-NX Cloud'])
    expect(products[1]?.editions.map(({ name, answering }) => [name, answering])).toEqual([
      ['1.2', true],
      ['1.1', false],
    ])
  })

  it('shows what was recognised and keeps nothing of it', async () => {
    const opened = await openApp([OLDER])
    const response = await post(opened, documentForm(NEWEST), '?preview=true')
    const preview = documentPreview.parse(await response.json())
    expect(preview).toMatchObject({ product: 'SuperStream-NX Cloud', edition: '1.2', answering: true, newest: '1.1' })
    expect(preview).toMatchObject({ replaces: null, warnings: [] })
    expect(preview.sections.length).toBeGreaterThan(20)
    expect((await list(opened)).products[0]?.editions).toHaveLength(1)
  })

  it('warns of what a reader should look at', async () => {
    const text = '# 見本\n\n## 1. 目的\n\n本書の目的です。\n\n## 1. 範囲\n\n対象の範囲です。\n'
    const response = await post(await openApp(), documentForm(new File([text], '見本.md')), '?preview=true')
    const { warnings } = documentPreview.parse(await response.json())
    expect(warnings.map(({ code }) => code)).toEqual(['no-edition', 'no-date', 'number-twice'])
  })

  it('registers a document as its owner says, and one of the same name takes its place', async () => {
    const opened = await openApp([])
    const add = async (facts: Record<string, string>) =>
      libraryDocument.parse(await (await post(opened, documentForm(NEWEST, facts))).json())
    const first = await add({ product: '別名', edition: '2.0', date: '2026-04-01' })
    expect(first).toMatchObject({ product: '別名', edition: '2.0', date: '2026-04-01', answering: true })
    const again = await post(opened, documentForm(NEWEST, { product: '別名', edition: '2.0' }), '?preview=true')
    expect(documentPreview.parse(await again.json()).replaces).toMatchObject({ id: first.id })
    await add({ product: '別名', edition: '2.0' })
    expect((await list(opened)).products[0]?.editions.map(({ documents }) => documents.length)).toEqual([1])
  })

  it.each([
    ['a PDF', new File(['%PDF-1.7\n%\xe2\xe3'], 'a.pdf'), {}, /テキスト（\.txt）か Markdown/u],
    ['a document of no known product', new File(['## 1. 目的\n\n目的です。\n'], 'a.md'), { product: '' }, /製品名/u],
  ])('says what to do with %s', async (_, file, facts, sentence) => {
    const response = await post(await openApp(), documentForm(file, facts))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(sentence) })
  })

  it('gives a file back as it came', async () => {
    const opened = await openApp([NEWEST])
    const { id } = await firstOf(opened)
    const response = await opened.app.request(`/api/library/documents/${id}/file`)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(readFileSync(NEWEST)))
    expect(response.headers.get('content-disposition')).toContain('attachment')
  })

  it('takes a document out and brings it back, but not to where another stands now', async () => {
    const opened = await openApp([NEWEST])
    const before = await firstOf(opened)
    const gone = libraryDocument.parse(await (await change(opened, before, { deleted: true })).json())
    expect((await list(opened)).products).toEqual([])
    expect((await detail(opened, gone.id)).document).toMatchObject({ deleted: true, answering: false })
    expect((await change(opened, gone, { deleted: false })).status).toBe(200)
    const back = await firstOf(opened)
    await change(opened, back, { deleted: true })
    await post(opened, documentForm(NEWEST))
    expect((await change(opened, { id: back.id, version: back.version + 1 }, { deleted: false })).status).toBe(409)
  })

  it('lets one of two who edit the same facts win', async () => {
    const opened = await openApp([NEWEST])
    const document = await firstOf(opened)
    expect((await change(opened, document, { edition: '1.3' })).status).toBe(200)
    expect((await change(opened, document, { edition: '1.4' })).status).toBe(412)
    expect(await firstOf(opened)).toMatchObject({ edition: '1.3' })
  })

  it('finds words in the newest edition of each product, or in the one named', async () => {
    const { app } = await openApp([OLDER, NEWEST, 'corpus/idcf-cloud-4.1.md'])
    const search = async (query: string) =>
      found.parse(
        await (await app.request(`/api/library/search?q=${encodeURIComponent('バックアップ')}${query}`)).json(),
      )
    const everywhere = (await search('')).items
    expect(new Set(everywhere.map(({ edition }) => edition))).toEqual(new Set(['1.2', '4.1']))
    expect(everywhere[0]).toMatchObject({ excerpt: expect.stringContaining('バックアップ'), matched: ['バックアップ'] })
    const older = (await search('&product=SuperStream-NX%20Cloud&edition=1.1')).items
    expect(new Set(older.map(({ edition }) => edition))).toEqual(new Set(['1.1']))
  })
})

describe('what is cited', () => {
  const cited = async () => {
    const opened = await openApp([OLDER])
    const { app, work } = opened
    const form = { method: 'POST', body: sheetForm(SHEET) }
    const { id } = checklist.parse(await (await app.request('/api/checklists', form)).json())
    await work()
    return { opened, id }
  }

  it('is counted by document and section, and leads to the rows', async () => {
    const { opened, id } = await cited()
    const document = await firstOf(opened)
    const { outline } = await detail(opened, document.id)
    expect(document.cited.answers).toBeGreaterThan(5)
    expect(outline.reduce((sum, each) => sum + each.cited, 0)).toBe(document.cited.answers)
    const most = outline.toSorted((a, b) => b.cited - a.cited)[0] ?? missing()
    const path = `/api/library/documents/${document.id}/citations?section=${encodeURIComponent(most.label)}`
    const { items } = citingRows.parse(await (await opened.app.request(path)).json())
    expect(items).toHaveLength(most.cited)
    expect(items[0]).toMatchObject({ checklistId: id, questionId: most.checklists[0]?.questionId })
    const row = await opened.app.request(`/api/checklists/${id}/questions/${items[0]?.questionId}`)
    const { text, evidence } = questionDetail.parse(await row.json())
    expect({ text, section: evidence[0]?.section }).toEqual({ text: items[0]?.text, section: most.label })
  })

  it('says which checklists still answer from an older edition, until they are drafted anew', async () => {
    const { opened, id } = await cited()
    expect((await list(opened)).stale).toEqual([])
    await post(opened, documentForm(NEWEST))
    expect((await list(opened)).stale).toMatchObject([{ id, edition: '1.1', newest: '1.2' }])
    await opened.app.request(`/api/checklists/${id}/job`, {
      method: 'POST',
      body: JSON.stringify({ action: 'redraft' }),
      headers: { 'content-type': 'application/json' },
    })
    await opened.work()
    expect((await list(opened)).stale).toEqual([])
  })
})
