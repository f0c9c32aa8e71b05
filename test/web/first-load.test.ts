import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { draftedChecklist } from './review-support.ts'
import { openSite } from './support.ts'

const { app, visit } = openSite()
const MOST_BYTES = 200_000

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).first()

const SCREENS = [
  ['home', () => '/', heading],
  ['library', () => '/library', heading],
  ['overview', () => '/overview', heading],
  ['reading', (id: string) => `/checklists/${id}/reading`, (page: Page) => page.getByRole('grid')],
  ['review', (id: string) => `/checklists/${id}/review`, (page: Page) => page.locator('#asked')],
  [
    'export',
    (id: string) => `/checklists/${id}/export`,
    (page: Page) => page.getByRole('region', { name: '記入後のシートの表' }),
  ],
] as const

it.each(SCREENS)('%s weighs less than 200 kB packed, for whoever opens it first', async (name, pathOf, shown) => {
  const id = await draftedChecklist(app().url)
  const { page } = await visit('about:blank')
  const bodies: Promise<readonly [string, Buffer]>[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (!pathname.startsWith('/api/')) bodies.push(response.body().then((body) => [pathname, body]))
  })
  await page.goto(new URL(pathOf(id), app().url).href)
  await shown(page).waitFor()
  await page.waitForLoadState('networkidle')
  const sizes = (await Promise.all(bodies)).map(([path, body]) => [path, gzipSync(body).length] as const)
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  console.log(`${name}: ${(total / 1000).toFixed(1)} kB in ${sizes.length} files`)
  expect(sizes.some(([path]) => path.endsWith('.js'))).toBe(true)
  expect(total, JSON.stringify(sizes)).toBeLessThan(MOST_BYTES)
})
