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
  await page.getByRole('status').getByText('回答案がそろいました').waitFor()
  await shoot('review')
  await page.getByRole('link', { name: /読み取りの確認/u }).click()
  await shoot('reading')
  await page
    .getByRole('link', { name: /回答の見直し/u })
    .nth(0)
    .click()
  await page.getByRole('button', { name: /件を確認済みに$/u }).click()
  await page.getByText(/件を確認済みにしました。/u).waitFor()
  await page.getByRole('button', { name: '通知を閉じる', includeHidden: true }).click()
  await page.getByRole('link', { name: /書き出し/u }).click()
  await shoot('export')
  await page.goto(app.url)
  await shoot('home')
} finally {
  await browser.close()
  await app.stop()
}
