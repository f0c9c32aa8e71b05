import { expect, it } from 'vitest'
import { openApp, sheetForm, type TestApp } from '../../test/support/app.ts'
import { type ChecklistJson, checklist } from './schemas/checklist.ts'
import { overview } from './schemas/overview.ts'
import { type QuestionRowJson, questionDetail, questionPage } from './schemas/question.ts'

const SHEET = 'templates/samples/security-checksheet.xlsx'
const START = Date.parse('2026-04-01T00:00:00.000Z')

const missing = (): never => {
  throw new RangeError('the sample holds it')
}

/** An app whose clock stands still until it is moved. */
const opened = async () => {
  let now = START
  const opened = await openApp(undefined, { now: () => new Date(now) })
  const { app, work } = opened
  const added = await app.request('/api/checklists', {
    method: 'POST',
    body: sheetForm(SHEET, { customer: '架空商事', dueOn: '2026-04-30' }),
  })
  const sheet = checklist.parse(await added.json())
  await work()
  const rows = questionPage.parse(await (await app.request(`/api/checklists/${sheet.id}/questions`)).json()).items
  return { ...opened, sheet, rows, pass: (seconds: number) => (now += seconds * 1000) }
}

const look = async ({ app }: TestApp) => overview.parse(await (await app.request('/api/overview')).json())

const change = async ({ app }: TestApp, sheet: ChecklistJson, { id, version }: QuestionRowJson, body: unknown) => {
  const response = await app.request(`/api/checklists/${sheet.id}/questions/${id}`, {
    method: 'PATCH',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'if-match': `"${version}"`, 'kotae-person': 'a' },
  })
  return questionDetail.parse(await response.json())
}

it('is empty where nothing is', async () => {
  const { sheets, topics, gaps, departments, accepted } = await look(await openApp())
  expect([sheets, topics, gaps, departments, accepted].flat()).toEqual([])
})

it('counts every question once, and names what is asked and what no document says', async () => {
  const app = await opened()
  const { sheets, inWork, states, topics, gaps, departments } = await look(app)
  expect(inWork).toEqual([{ dueOn: '2026-04-30', count: 1 }])
  expect(sheets).toMatchObject([{ id: app.sheet.id, customer: '架空商事', dueOn: '2026-04-30' }])
  expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(app.rows.length)
  const asked = app.rows.filter(({ state }) => state !== 'out')
  const open = departments.reduce((sum, department) => sum + department.open, 0)
  expect(open).toBe(asked.length)
  const [most = missing()] = topics
  expect(most.asked).toBe(asked.filter(({ topic }) => topic === most.topic).length)
  const silent = app.rows.filter(({ cause }) => cause === 'nothing-on-topic' || cause === 'attribute-not-stated')
  expect(silent.length).toBeGreaterThan(0)
  for (const gap of gaps) {
    expect(Object.values(gap.causes).reduce((sum, count) => sum + count)).toBe(gap.total)
    expect(gap.samples.length).toBeGreaterThan(0)
    for (const { questionId, text } of gap.samples) {
      expect(app.rows.find(({ id }) => id === questionId)).toMatchObject({ text, topic: gap.topic })
    }
  }
})

it('tells answers that stand as drafted from those that were rewritten', async () => {
  const app = await opened()
  const [kept = missing(), edited = missing()] = app.rows.filter(({ band, choice }) => band === 'confirm' && choice)
  await change(app, app.sheet, kept, { state: 'confirmed' })
  await change(app, app.sheet, edited, { state: 'confirmed', answer: '書き直した回答です。' })
  const { accepted } = await look(app)
  const ofBand = accepted.filter(({ band }) => band === 'confirm')
  expect(ofBand.reduce((sum, { decided }) => sum + decided, 0)).toBe(2)
  expect(ofBand.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(1)
})

it('takes the time on a sheet from the pauses between steps, without the long ones', async () => {
  const app = await opened()
  const sure = app.rows.filter(({ band, choice }) => band === 'confirm' && choice)
  for (const [at, seconds] of [10, 60, 120, 3600].entries()) {
    app.pass(seconds)
    await change(app, app.sheet, sure[at] ?? missing(), { state: 'confirmed' })
  }
  const { storage } = app.parts
  const { version } = await storage.checklists.read(app.sheet.id)
  await storage.checklists.change(app.sheet.id, version, { exportedAt: new Date(START + 4000_000).toISOString() })
  const { times, departments } = await look(app)
  expect(times.sheets).toMatchObject([{ questions: app.rows.length, elapsedSeconds: 4000, activeSeconds: 180 }])
  expect(departments).toEqual([])
})
