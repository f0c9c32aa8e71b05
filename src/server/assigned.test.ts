import { expect, it } from 'vitest'
import { z } from 'zod'
import { openApp, sheetForm } from '../../test/support/app.ts'
import { checklist } from './schemas/checklist.ts'
import { questionPage } from './schemas/question.ts'

const list = z.object({ items: z.array(z.object({ name: z.string(), dueOn: z.string().nullable(), open: z.int() })) })

it('names what waits for whoever asks, those due first before the others, and nothing that is confirmed or deleted', async () => {
  const { app, work } = await openApp()
  const signed = { 'kotae-person': encodeURIComponent('佐藤'), 'content-type': 'application/json' }
  const post = (path: string, body: unknown) =>
    app.request(path, { method: 'POST', headers: signed, body: JSON.stringify(body) })
  const assigned = async (person = '佐藤') => {
    const headers = { 'kotae-person': encodeURIComponent(person) }
    return list.parse(await (await app.request('/api/assigned', { headers })).json()).items
  }
  const added = async (name: string, dueOn: string) => {
    const body = sheetForm('templates/samples/free-text.xlsx')
    body.set('name', name)
    if (dueOn !== '') body.set('dueOn', dueOn)
    const { id } = checklist.parse(await (await app.request('/api/checklists', { method: 'POST', body })).json())
    await work()
    const base = `/api/checklists/${id}`
    const rows = async () => questionPage.parse(await (await app.request(`${base}/questions`)).json()).items
    const step = async (count: number, change: unknown) => {
      const questions = (await rows()).filter(({ answer }) => answer !== '').slice(0, count)
      const response = await post(`${base}/steps`, {
        questions: questions.map(({ id: question, version }) => ({ id: question, version })),
        change,
      })
      expect(response.status).toBe(200)
    }
    return { base, step }
  }
  expect(await assigned()).toEqual([])
  const later = await added('期限のない件', '')
  const soon = await added('期限の近い件', '2026-04-30')
  await later.step(2, { assignee: '佐藤' })
  await soon.step(3, { assignee: '佐藤' })
  await soon.step(1, { state: 'confirmed' })
  expect(await assigned()).toMatchObject([
    { name: '期限の近い件', dueOn: '2026-04-30', open: 2 },
    { name: '期限のない件', dueOn: null, open: 2 },
  ])
  expect(await assigned('鈴木')).toEqual([])
  expect(await assigned('')).toEqual([])
  const { version } = checklist.parse(await (await app.request(later.base)).json())
  await app.request(later.base, {
    method: 'PATCH',
    headers: { ...signed, 'if-match': `"${version}"` },
    body: JSON.stringify({ deleted: true }),
  })
  expect((await assigned()).map(({ name }) => name)).toEqual(['期限の近い件'])
})
