import { describe, expect, it } from 'vitest'
import { openApp, sheetForm, type TestApp } from '../../test/support/app.ts'
import { readMapping } from '../checklist/index.ts'
import { checklist, checklistPage } from './schemas/checklist.ts'
import { questionPage } from './schemas/question.ts'

const SHEET = 'templates/samples/free-text.xlsx'

const add = async ({ app }: TestApp, fields: Readonly<Record<string, string>>, by = '') => {
  const headers = { 'kotae-person': encodeURIComponent(by) }
  return checklist.parse(
    await (await app.request('/api/checklists', { method: 'POST', headers, body: sheetForm(SHEET, fields) })).json(),
  )
}

const list = async ({ app }: TestApp, query: Readonly<Record<string, string>> = {}) =>
  checklistPage.parse(await (await app.request(`/api/checklists?${new URLSearchParams(query)}`)).json())

const names = async (site: TestApp, query: Readonly<Record<string, string>> = {}) =>
  (await list(site, query)).items.map(({ name }) => name)

/** Page after page, two at a time. */
const paged = async (site: TestApp, query: Readonly<Record<string, string>>) => {
  const found: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page: Awaited<ReturnType<typeof list>> = await list(site, { ...query, limit: '2', ...(after && { after }) })
    found.push(...page.items.map(({ name }) => name))
    after = page.next
  }
  return found
}

const patch = ({ app }: TestApp, { id, version }: { id: string; version: number }, change: unknown) =>
  app.request(`/api/checklists/${id}`, {
    method: 'PATCH',
    body: JSON.stringify(change),
    headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
  })

describe('the list', () => {
  const several = async () => {
    let second = 0
    const site = await openApp(undefined, { now: () => new Date(Date.UTC(2026, 3, 1, 0, 0, second++)) })
    await add(site, { name: '一', customer: '青空商事' }, '佐藤')
    await add(site, { name: '二', dueOn: '2026-05-02' }, '鈴木')
    await add(site, { name: '三', dueOn: '2026-04-20' }, '佐藤')
    await add(site, { name: '四', customer: '100%_確認' })
    await add(site, { name: '五', dueOn: '2026-05-02' })
    return site
  }

  it('comes newest first, page after page', async () => {
    const site = await several()
    expect(await paged(site, {})).toEqual(['五', '四', '三', '二', '一'])
  })

  it('comes by due date, those without one last, page after page', async () => {
    const site = await several()
    expect(await paged(site, { order: 'due' })).toEqual(['三', '五', '二', '四', '一'])
  })

  it('is searched by text as it stands, and by owner', async () => {
    const site = await several()
    expect(await names(site, { text: '青空' })).toEqual(['一'])
    expect(await names(site, { text: '%_' })).toEqual(['四'])
    expect(await names(site, { text: 'free-TEXT' })).toHaveLength(5)
    expect(await names(site, { owner: '佐藤' })).toEqual(['三', '一'])
    expect(await names(site, { owner: '佐藤', text: '青空' })).toEqual(['一'])
  })

  it('tells at which stage each is', async () => {
    const site = await openApp()
    const { id } = await add(site, { name: '動くもの' })
    expect(await names(site, { stage: 'working' })).toEqual(['動くもの'])
    const post = (path: string, body: unknown) =>
      site.app.request(`/api/checklists/${id}/${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      })
    await post('job', { action: 'cancel' })
    expect(await names(site, { stage: 'stopped' })).toEqual(['動くもの'])
    await post('job', { action: 'resume' })
    await site.work()
    expect(await names(site, { stage: 'open' })).toEqual(['動くもの'])
    expect(await names(site, { stage: 'finished' })).toEqual([])
    const { items } = questionPage.parse(await (await site.app.request(`/api/checklists/${id}/questions`)).json())
    const questions = items.filter(({ state }) => state !== 'out').map(({ id, version }) => ({ id, version }))
    expect((await post('steps', { questions, change: { state: 'out' } })).status).toBe(200)
    expect(await names(site, { stage: 'finished' })).toEqual(['動くもの'])
    expect(await names(site, { stage: 'open' })).toEqual([])
  })
})

it('may be renamed while it is being read, and what a person said of its layout stays', async () => {
  const mapping = readMapping({ シート: [{ 名前: '質問' }] })
  const site = await openApp(undefined, {
    mappingFor: async () => {
      const renamed = await patch(site, added, { name: '読み取り中に変えた名前' })
      expect(renamed.status).toBe(200)
      return { form: '見本の様式', mapping }
    },
  })
  const added = await add(site, { name: '元の名前' })
  await site.work()
  const [after] = (await list(site)).items
  expect(after).toMatchObject({ name: '読み取り中に変えた名前', form: '見本の様式', job: { state: 'done' } })
  expect((await patch(site, { id: added.id, version: added.version + 1 }, { name: '次の名前' })).status).toBe(200)
})

it('names the products and their editions, the newest first', async () => {
  const { app } = await openApp(['corpus/superstream-nx-cloud-1.1.md', 'corpus/superstream-nx-cloud-1.2.md'])
  const answer = await (await app.request('/api/products')).json()
  expect(answer).toEqual({ items: [{ name: 'SuperStream-NX Cloud', editions: ['1.2', '1.1'] }] })
})
