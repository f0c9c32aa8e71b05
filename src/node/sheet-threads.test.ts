import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApp, sheetForm, type TestApp } from '../../test/support/app.ts'
import { NOTHING_SAID } from '../checklist/index.ts'
import { checklist } from '../server/schemas/checklist.ts'
import { exportPage } from '../server/schemas/export.ts'
import { openFolder } from '../storage/node/index.ts'
import { type SheetThreads, startSheetThreads } from './sheet-threads.ts'

const SHEET = 'templates/samples/security-checksheet.xlsx'
const folder = mkdtempSync(join(tmpdir(), 'kotae-'))
let threads: SheetThreads
let inPlace: TestApp
let inThreads: TestApp
let id: string

beforeAll(async () => {
  const storage = await openFolder(folder)
  threads = startSheetThreads(folder)
  inPlace = await openApp(undefined, { storage })
  inThreads = await openApp([], { storage, sheetWork: threads.sheetWork })
  const added = await inThreads.app.request('/api/checklists', { method: 'POST', body: sheetForm(SHEET) })
  id = checklist.parse(await added.json()).id
  await inThreads.work()
  await inPlace.app.request(`/api/checklists/${id}/exports`, json({ exported: 'drafts' }))
})
afterAll(async () => {
  await threads.stop()
  await inPlace.parts.storage.database.close()
})

const json = (body: unknown, method = 'POST'): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

const whole = async ({ app }: TestApp, path: string, init?: RequestInit) => {
  const response = await app.request(path, init)
  return { status: response.status, headers: [...response.headers], text: await response.text() }
}

/** The same from both, byte for byte; returned for a look at what it is. */
const same = async (path: string, init?: () => RequestInit) => {
  const placed = await whole(inPlace, path, init?.())
  expect(await whole(inThreads, path, init?.())).toEqual(placed)
  return placed
}

describe('work on sheets in threads', () => {
  it.each([
    'reading',
    'sheets/0',
    'sheets/0/cells?top=1&bottom=40',
    'checks',
    'proof?exported=drafts',
    'preview/0?exported=drafts',
    'kin',
    'contradictions',
    'decisions',
  ])('says what is said in place of %s', async (path) => {
    const { status, text } = await same(`/api/checklists/${id}/${path}`)
    expect(status).toBe(200)
    expect(text.length).toBeGreaterThan(10)
  })

  it('tries a correction as it is tried in place', async () => {
    const tried = await same(`/api/checklists/${id}/reading?preview=true`, () => json({ mapping: NOTHING_SAID }, 'PUT'))
    expect(tried.status).toBe(200)
  })

  it('proves a past export as it is proved in place', async () => {
    const page = exportPage.parse(JSON.parse((await whole(inPlace, `/api/checklists/${id}/exports`)).text))
    const proved = await same(`/api/checklists/${id}/exports/${page.items[0]?.id}/proof`)
    expect(JSON.parse(proved.text)).toMatchObject({ unexpected: [] })
  })

  it.each(['application/json', '*/*'])('fills at once what is filled in place, for %s', async (accept) => {
    const filled = await same('/api/fill', () => ({ method: 'POST', headers: { accept }, body: sheetForm(SHEET) }))
    expect(filled.status).toBe(200)
  })

  it.each([
    ['a file that is no workbook', '/api/checklists', () => ({ method: 'POST', body: sheetForm('README.md') }), 400],
    ['a sheet that is not there', 'sheets/99', undefined, 404],
    [
      'a mapping that asks nothing',
      'reading?preview=true',
      () => json({ mapping: { シート: [{ 名前: 'ない' }] } }, 'PUT'),
      400,
    ],
    ['a checklist that is not there', '/api/checklists/none/checks', undefined, 404],
  ])('refuses %s in the same words', async (_, path, init, status) => {
    const refused = await same(path.startsWith('/') ? path : `/api/checklists/${id}/${path}`, init)
    expect(refused.status).toBe(status)
    expect(JSON.parse(refused.text)).toMatchObject({ type: 'about:blank', status })
  })

  it('that a thread dies with is told, and the next work begins another', async () => {
    const own = startSheetThreads(folder)
    const { checks } = own.sheetWork
    const cut = expect(checks(id)).rejects.toThrow('the thread ended')
    await own.stop()
    await cut
    expect((await checks(id)).json.length).toBeGreaterThan(10)
    await own.stop()
  })
})
