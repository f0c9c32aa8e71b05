/** npm run shoot: the pictures of the README, from the screens as they are. */
import { mkdirSync } from 'node:fs'
import { launchChromium } from '../test/support/chromium.ts'
import { startApp } from '../test/support/running-app.ts'

const FOLDER = 'docs/screens'
const SIZE = { width: 1280, height: 800 }

mkdirSync(FOLDER, { recursive: true })
const [app, browser] = await Promise.all([startApp(), launchChromium()])
try {
  const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', viewport: SIZE })
  await context.addInitScript(() => localStorage.setItem('kotae', JSON.stringify({ name: '佐藤', theme: 'light' })))
  const page = await context.newPage()
  const shoot = async (name: string): Promise<void> => {
    await page.waitForTimeout(1500)
    await page.screenshot({ path: `${FOLDER}/${name}.png` })
  }
  await page.goto(app.url)
  await page.getByRole('button', { name: '見本で試す' }).click()
  await page.waitForURL(/\/review/u)
  await shoot('review')
  const base = page.url().replace(/\/review.*/u, '')
  await page.goto(`${base}/reading`)
  await shoot('reading')
  await page.goto(`${base}/export`)
  await shoot('export')
  await page.goto(app.url)
  await shoot('home')
} finally {
  await browser.close()
  await app.stop()
}
