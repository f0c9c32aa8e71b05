import { expect, it } from 'vitest'
import { accessibilityFaults, openSite } from './support.ts'

const { visit } = openSite()

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
