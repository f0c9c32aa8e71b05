import { expect, it } from 'vitest'
import { makeSheet } from '../../bench/sheets.ts'
import { readChecklist, send, until } from './home-support.ts'
import { openSite } from './support.ts'

const { visit, app } = openSite()
const ROWS = 1000
/** The job is taken up again when the lease of the one who died has run out. */
const TAKEN_UP_MS = 60_000

it('a server killed in the middle of drafting goes on after its restart, and the page with it', {
  timeout: 120_000,
}, async () => {
  const { url } = app()
  const id = await send(url, { name: '途切れる件' }, { bytes: await makeSheet({ rows: ROWS, wholeColumn: false }) })
  const { page } = await visit(`/checklists/${id}/review`)
  await until(url, id, ({ totals }) => totals.drafted > 0)
  await app().kill()
  await page.getByText('サーバーの応答を待っています').waitFor()
  await app().restart()
  const kept = await readChecklist(url, id)
  expect(kept).toMatchObject({ name: '途切れる件', totals: { questions: ROWS } })
  expect(kept.totals.drafted).toBeGreaterThan(0)
  expect(kept.totals.drafted).toBeLessThan(ROWS)
  await page.getByRole('status').getByText('回答案がそろいました').waitFor({ timeout: TAKEN_UP_MS })
  expect(await readChecklist(url, id)).toMatchObject({ job: { state: 'done', done: ROWS }, totals: { drafted: ROWS } })
})
