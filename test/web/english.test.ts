import { expect, it } from 'vitest'
import { draftedChecklist } from './review-support.ts'
import { openSite } from './support.ts'

const { app, visit } = openSite()

/** What the customer or a document says stands between quotation marks and stays as it is. */
const japanese = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text.replace(/"[^"]*"/gu, '')))

it('speaks English of what Kotae says itself: reasons, topics, departments', async () => {
  const id = await draftedChecklist(app().url)
  const { page } = await visit(`/checklists/${id}/reading`, { tongue: 'en' })
  await page.getByText('44 questions with places for answers were found').waitFor()
  await page.getByRole('button', { name: 'List', exact: true }).click()
  const reasons = page.getByRole('table').first().locator('tbody tr td:last-child')
  await reasons.first().waitFor()
  const said = await reasons.allTextContents()
  expect(said.length).toBeGreaterThan(5)
  expect(japanese(said)).toEqual([])

  await page.goto(new URL('/overview', app().url).href)
  const topics = page.getByRole('region', { name: 'What to write next' }).getByRole('heading', { level: 3 })
  await topics.first().waitFor()
  await expect.poll(async () => japanese(await topics.allTextContents())).toEqual([])
  await page.getByText('Information security').first().waitFor()

  await page.goto(new URL(`/checklists/${id}/review`, app().url).href)
  await page.getByLabel('Department').waitFor()
  expect(await page.getByLabel('Department').inputValue()).toBe('Information security')
  await page.getByLabel('Department').fill('Legal')
  await page.getByLabel('Department').press('Enter')
  await expect
    .poll(async () => {
      const response = await fetch(new URL(`/api/checklists/${id}/questions`, app().url))
      const { items } = (await response.json()) as { items: { number: string; department: string }[] }
      return items.find(({ number }) => number === '1')?.department
    })
    .toBe('法務')
  await page.getByRole('tab', { name: 'Why this answer' }).click()
  const why = page.getByRole('tabpanel').getByRole('list').first().getByRole('listitem')
  await why.first().waitFor()
  await expect.poll(async () => japanese(await why.allTextContents())).toEqual([])
})
