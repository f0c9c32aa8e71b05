import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeSheet } from '../bench/sheets.ts'
import { checklist } from '../src/server/schemas/checklist.ts'
import { questionPage } from '../src/server/schemas/question.ts'
import { type RunningApp, startApp } from './support/running-app.ts'

/** One person's sheet is large, another's is not. */
const LARGE = 20_000
const SMALL = 20
let app: RunningApp & { stop(): Promise<void> }
let large: string
let small: string

beforeAll(async () => {
  app = await startApp()
  small = await upload(await makeSheet({ rows: SMALL, wholeColumn: false }))
  large = await upload(await makeSheet({ rows: LARGE, wholeColumn: false }))
  await until(small, ({ state }) => state === 'done')
  await until(large, ({ phase }) => phase === 'drafting')
  await send(`checklists/${large}/job`, 'POST', { action: 'cancel' })
})
afterAll(() => app.stop())

const send = async (path: string, method = 'GET', body?: unknown, headers: Readonly<Record<string, string>> = {}) => {
  const init = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(`${app.url}api/${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...init,
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path}: ${text}`)
  return JSON.parse(text)
}

const upload = async (bytes: Uint8Array): Promise<string> => {
  const form = new FormData()
  form.set('sheet', new File([new Uint8Array(bytes)], 'sheet.xlsx'))
  form.set('product', 'SuperStream-NX Cloud')
  const response = await fetch(`${app.url}api/checklists`, { method: 'POST', body: form })
  return checklist.parse(await response.json()).id
}

const until = async (id: string, wanted: (job: { state: string; phase: string }) => boolean): Promise<void> => {
  while (!wanted(checklist.parse(await send(`checklists/${id}`)).job)) await pause(200)
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const edit = async (): Promise<void> => {
  const [question] = questionPage.parse(await send(`checklists/${small}/questions`)).items
  await send(
    `checklists/${small}/questions/${question?.id}`,
    'PATCH',
    { answer: `${performance.now()}` },
    { 'if-match': `"${question?.version}"` },
  )
}

/** So long the other request has to get going. */
const AHEAD_MS = 50

it.each([
  ['read', 'reading'],
  ['checked', 'checks'],
  ['previewed', 'preview/0?exported=drafts&citations=none'],
  ['searched for contradictions', 'contradictions'],
])('an edit is answered while a sheet of 20,000 rows is %s', async (_, path) => {
  const answered: string[] = []
  const looking = send(`checklists/${large}/${path}`).then(() => answered.push('the sheet'))
  await pause(AHEAD_MS)
  await edit()
  answered.push('the edit')
  await looking
  expect(answered).toEqual(['the edit', 'the sheet'])
})

it('the app ends when it is told to, although somebody follows a sheet that is being drafted', async () => {
  await send(`checklists/${large}/job`, 'POST', { action: 'resume' })
  const { body } = await fetch(`${app.url}api/checklists/${large}/progress`)
  const reader = body?.getReader()
  await reader?.read()
  await app.stop()
  const rest = async (): Promise<void> => {
    while (!(await reader?.read())?.done);
  }
  await rest().catch(() => undefined)
  await expect(fetch(`${app.url}api/health`)).rejects.toThrow()
})
