import { expect, it } from 'vitest'
import { added, widthOf } from './home-support.ts'
import { accessibilityFaults, openSite, shoot } from './support.ts'

const { app, visit } = openSite()
const LINE = 48

it('opens without an error, under its own policy', async () => {
  const { page, errors } = await visit('/')
  await page.getByRole('navigation', { name: '主な画面' }).waitFor()
  expect(errors).toEqual([])
})

it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (theme) => {
  const { page } = await visit('/', { theme })
  await page.getByRole('button', { name: '佐藤' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})

it('speaks English where that is asked for', async () => {
  const { page } = await visit('/')
  await page.getByRole('button', { name: '佐藤' }).click()
  await page.getByLabel('表示の言語').selectOption('en')
  await page.getByRole('heading', { name: 'Your settings' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

it.each(['ja', 'en'] as const)('takes one line of a telephone, and a checklist two more, %s', async (tongue) => {
  const name = '青空商事様 委託先情報セキュリティ対策状況確認シート 2026 年度 第 2 版'
  const id = await added(app().url, { name, customer: '青空商事', dueOn: '2026-01-05' })
  const { page } = await visit(`/checklists/${id}/export`, { tongue, viewport: { width: 375, height: 800 } })
  const steps = page.getByRole('navigation', { name: tongue === 'ja' ? 'このシートの作業' : 'Steps of this sheet' })
  await steps.waitFor()
  const bar = await page.getByRole('banner').boundingBox()
  expect(bar?.height).toBeLessThanOrEqual(LINE)
  const [title, way] = [await page.getByRole('heading', { level: 1 }).boundingBox(), await steps.boundingBox()]
  expect((way?.y ?? 0) + (way?.height ?? 0) - (title?.y ?? 0)).toBeLessThanOrEqual(2 * LINE)
  expect(await widthOf(page)).toBe(375)
  expect(await accessibilityFaults(page)).toEqual([])
  await shoot(page, `frame-lines-${tongue}`)
})
