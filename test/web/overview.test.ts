import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { checklist } from '../../src/server/schemas/checklist.ts'
import { questionPage, stepDone } from '../../src/server/schemas/question.ts'
import { openFolder } from '../../src/storage/node/index.ts'
import { accessibilityFaults, openSite, shoot } from './support.ts'

const { app, visit } = openSite()
const DAY_MS = 86_400_000
const CHARTS = [
  'シートごとの進み具合',
  '下書きの確信度',
  'よく聞かれる話題',
  '部署ごとの残り',
  '確信度は当たっているか',
  'シートごとにかかった時間',
]

const at = (path: string): string => new URL(`api/${path}`, app().url).href
const send = async (method: string, path: string, body: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(at(path), {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'kotae-person': 'a', ...headers },
  })
  expect(response.ok).toBe(true)
  return await response.json()
}

const upload = async (path: string, name: string, dueInDays: number): Promise<string> => {
  const form = new FormData()
  form.set('sheet', new File([new Uint8Array(readFileSync(path))], `${name}.xlsx`))
  form.set('product', 'SuperStream-NX Cloud')
  form.set('dueOn', new Date(Date.now() + dueInDays * DAY_MS).toISOString().slice(0, 10))
  const { id } = checklist.parse(await (await fetch(at('checklists'), { method: 'POST', body: form })).json())
  const state = async () => checklist.parse(await (await fetch(at(`checklists/${id}`))).json()).job.state
  await vi.waitUntil(async () => (await state()) === 'done', { timeout: 30_000, interval: 100 })
  return id
}

/** As a team would leave it on a working day. */
const work = async (): Promise<void> => {
  const first = await upload('templates/samples/security-checksheet.xlsx', '架空銀行 委託先チェックシート', 3)
  const second = await upload('templates/samples/free-text.xlsx', '架空商事 セキュリティ調査票', -2)
  await upload('templates/samples/free-text.xlsx', '架空病院 外部サービス利用申請', 20)
  const rowsOf = async (id: string) =>
    questionPage.parse(await (await fetch(at(`checklists/${id}/questions`))).json()).items
  const sure = (await rowsOf(first)).filter(({ band, choice }) => band === 'confirm' && choice !== null)
  const questions = sure.slice(0, 12).map(({ id, version }) => ({ id, version }))
  stepDone.parse(await send('POST', `checklists/${first}/steps`, { questions, change: { state: 'confirmed' } }))
  const [edited, held] = (await rowsOf(first)).filter(({ state }) => state === 'draft')
  const match = (version = 0) => ({ 'if-match': `"${version}"` })
  const choice = edited?.options[0]
  const answer = { answer: '書き直した回答です。', state: 'confirmed', ...(choice === undefined ? {} : { choice }) }
  await send('PATCH', `checklists/${first}/questions/${edited?.id}`, answer, match(edited?.version))
  await send('PATCH', `checklists/${first}/questions/${held?.id}`, { state: 'held' }, match(held?.version))
  // A person takes half a minute for a question, which no test can wait for: so these steps bring their times with them.
  const storage = await openFolder(app().data)
  const start = Date.now()
  for (const [index, stored] of (await storage.questions.list(second)).entries()) {
    const { id: questionId, version, decision, department, assignee } = stored
    if (decision.answer === '') continue
    const before = { decision, department, assignee }
    const after = { ...before, decision: { ...decision, state: 'confirmed' as const, confirmedBy: 'a' } }
    const step = { id: `step ${index}`, at: new Date(start + index * 30_000).toISOString(), by: 'a' }
    const change = { questionId, version, before, after }
    await storage.questions.change(second, [change], { ...step, kind: 'confirmed' })
  }
  const { version } = await storage.checklists.read(second)
  await storage.checklists.change(second, version, { exportedAt: new Date(Date.now() + 5_000_000).toISOString() })
  await storage.database.close()
}

it('tells a newcomer what will be here', async () => {
  const { page, errors } = await visit('/overview')
  await page.getByRole('heading', { name: 'まだ数えるものがありません' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await shoot(page, 'overview-empty')
  expect(errors).toEqual([])
})

describe('with sheets in work', () => {
  beforeAll(work)

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (theme) => {
    const { page, errors } = await visit('/overview', { theme, viewport: { width: 1280, height: 2400 } })
    await page.getByRole('img', { name: CHARTS[0] ?? '' }).waitFor()
    await shoot(page, `overview-${theme}`)
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(errors).toEqual([])
  })

  it('names every chart, and says the same in a table', async () => {
    const { page } = await visit('/overview')
    for (const name of CHARTS) {
      const card = page.getByRole('region', { name, exact: true })
      await card.getByRole('img', { name, exact: true }).waitFor()
      const bars = await card.getByRole('img').locator('svg rect[data-tone]').count()
      expect(bars).toBeGreaterThan(0)
      await card.getByText('表で見る').click()
      expect(await card.getByRole('table', { name, exact: true }).getByRole('row').count()).toBeGreaterThan(1)
    }
  })

  it('leads from what the documents lack to the questions that asked for it', async () => {
    const { page } = await visit('/overview')
    const gaps = page.getByRole('region', { name: '資料に書き足すとよいこと' })
    await gaps.getByRole('link').first().waitFor()
    expect(await gaps.getByRole('link').first().getAttribute('href')).toMatch(/^\/checklists\/.+\/review\?question=/u)
  })

  it('says what is due and what is late, without those that have gone out', async () => {
    const { page } = await visit('/overview')
    const due = page.getByRole('region', { name: '期限の近いシート' })
    await due.getByRole('listitem').first().waitFor()
    const said = await due.getByRole('listitem').allTextContents()
    expect(said).toHaveLength(2)
    expect(said[0]).toMatch(/架空銀行.*あと [234] 日/u)
  })

  it('fits a phone', async () => {
    const { page } = await visit('/overview', { viewport: { width: 375, height: 2600 } })
    await page.getByRole('img', { name: CHARTS[0] ?? '' }).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
    await shoot(page, 'overview-375')
  })

  it('speaks English', async () => {
    const { page } = await visit('/overview', { tongue: 'en', viewport: { width: 1280, height: 2400 } })
    await page.getByRole('img', { name: 'Progress by sheet' }).waitFor()
    await shoot(page, 'overview-en')
  })
})
