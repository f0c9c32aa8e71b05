import { beforeAll, expect, it } from 'vitest'
import { makeSheet } from '../../bench/sheets.ts'
import { readChecklist, send, until } from './home-support.ts'
import { accessibilityFaults, openSite, shoot } from './support.ts'

const { visit, app } = openSite()
const ROWS = 2000
let bytes: Uint8Array
beforeAll(async () => {
  bytes = await makeSheet({ rows: ROWS, wholeColumn: false })
})

/** As many as the page says are done. */
const doneIn = (text: string | null): number => Number(/(\d+) \/ \d+ 問/u.exec(text ?? '')?.[1] ?? Number.NaN)

it.each(['light', 'dark'] as const)('is shown live in the list, cancelled and resumed there, %s', async (theme) => {
  const { page, errors } = await visit('/', { theme })
  const id = await send(app().url, { name: `長い件 ${theme}` }, { bytes })
  await page.reload()
  const card = page.getByRole('article', { name: `長い件 ${theme}` })
  await card.getByText('あと約').waitFor()
  await shoot(page, `home-progress-${theme}`)
  const before = doneIn(await card.textContent())
  await expect.poll(async () => doneIn(await card.textContent())).toBeGreaterThan(before)
  await card.getByRole('button', { name: '中止' }).click()
  await card.getByRole('status').getByText('作成を中止しました').waitFor()
  const { job } = await readChecklist(app().url, id)
  expect(job).toMatchObject({ state: 'cancelled', total: ROWS })
  expect(job.done).toBeLessThan(ROWS)
  await shoot(page, `home-cancelled-${theme}`)
  expect(await accessibilityFaults(page)).toEqual([])
  await card.getByRole('button', { name: '再開' }).click()
  await until(app().url, id, ({ job: { state } }) => state === 'done')
  await card.getByRole('status').getByText('回答案がそろいました').waitFor()
  expect(await card.getByRole('progressbar').count()).toBe(0)
  expect(errors).toEqual([])
})

it('is shown in the frame too, where no stream of events comes through', { timeout: 120_000 }, async () => {
  const id = await send(app().url, { name: '流れない件' }, { bytes })
  const { page } = await visit()
  await page.route('**/progress', (route) => route.abort())
  await page.goto(new URL(`/checklists/${id}/review`, app().url).href)
  await page.getByText(`/ ${ROWS} 問`).waitFor()
  await shoot(page, 'frame-progress')
  await until(app().url, id, ({ job: { state } }) => state === 'done')
  await page.getByRole('status').getByText('回答案がそろいました').waitFor()
  await expect.poll(() => page.getByRole('progressbar').count()).toBe(0)
})
