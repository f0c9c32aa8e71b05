import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { language, paper, SAMPLE } from '../../test/support/papers.ts'
import { readMapping } from '../checklist/index.ts'
import { openWorkbook } from '../workbook/index.ts'
import { createApp } from './app.ts'

const library = [...new Set(paper(SAMPLE).map(({ whitepaper }) => whitepaper))]
const app = createApp({ library, language })
const SHEET = 'templates/samples/free-text.xlsx'

const upload = (name: string, bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
  const form = new FormData()
  form.set('sheet', new File([bytes], name))
  return app.request('/api/fill', { method: 'POST', body: form, headers })
}

describe('the server', () => {
  it('shows a page that runs no script', async () => {
    const response = await app.request('/')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response.text()).toMatch(/見本サービス/u)
  })

  it('says how to begin when there is no whitepaper', async () => {
    const response = await createApp({ library: [], language }).request('/')
    expect(await response.text()).toContain('kotae import')
  })

  it('answers one question', async () => {
    const response = await app.request('/api/ask', {
      method: 'POST',
      body: JSON.stringify({ question: 'ログの保管期間は？' }),
    })
    expect(await response.json()).toMatchObject({ abstained: false, evidence: [{ section: '4' }] })
  })

  it('gives the same sheet back, filled, under a Japanese name', async () => {
    const response = await upload('チェックシート 2025.xlsx', new Uint8Array(readFileSync(SHEET)))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('チェックシート 2025_回答案.xlsx'))
    const filled = openWorkbook(new Uint8Array(await response.arrayBuffer()))
    expect(filled.sheets).toEqual(openWorkbook(new Uint8Array(readFileSync(SHEET))).sheets)
  })

  it('gives the report where JSON is asked for', async () => {
    const response = await upload('a.xlsx', new Uint8Array(readFileSync(SHEET)), { accept: 'application/json' })
    expect(await response.json()).toMatchObject({ totals: { rows: 20 }, proof: { unexpected: [] } })
  })

  it('reads a known form as a person corrected it, and says so', async () => {
    const mapping = readMapping({ シート: [{ 名前: '質問', 行の扱い: [{ 行: 2, 扱い: '設問ではない' }] }] })
    const known = createApp({ library, language, mappingFor: () => ({ form: '見本の様式', mapping }) })
    const form = new FormData()
    form.set('sheet', new File([new Uint8Array(readFileSync(SHEET))], 'a.xlsx'))
    const request = { method: 'POST', body: form, headers: { accept: 'application/json' } }
    const report = await (await known.request('/api/fill', request)).json()
    expect(report).toMatchObject({ mapping: '見本の様式', totals: { rows: 19 }, proof: { unexpected: [] } })
  })

  it.each([
    ['a file that is no workbook', () => upload('a.xlsx', new TextEncoder().encode('文章')), 400],
    ['a request without a question', () => app.request('/api/ask', { method: 'POST', body: '{}' }), 400],
    ['a request that is no JSON', () => app.request('/api/ask', { method: 'POST', body: 'question' }), 400],
    ['a file that is too large', () => upload('a.xlsx', new Uint8Array(21 * 1024 * 1024)), 413],
  ])('explains %s', async (_, send, status) => {
    const response = await send()
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({ status, detail: expect.stringMatching(/。$/u) })
  })

  it('explains to a person on a page', async () => {
    const response = await upload('a.xlsx', new TextEncoder().encode('<script>alert(1)</script>'), {
      accept: 'text/html',
    })
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(/role="alert".*戻る/su)
  })
})
