import { expect, it } from 'vitest'
import { answer, draftedChecklist, list, selectedRow, sheetOf } from './review-support.ts'
import { openSite } from './support.ts'

const { app, visit } = openSite()

const SUBJECTS = ['鍵', '証跡', '権限', '委託先', '媒体', '端末', '回線', '構成', '教育', '契約']
const DEEDS = ['点検', '廃棄', '承認', '記録', '保護', '監視', '更新', '棚卸し', '公開', '復旧']

const questionsOf = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) => `${at + 1}番の${SUBJECTS[at % 10]}を${DEEDS[Math.floor(at / 10) % 10]}していますか。`,
  )
/** A window of rows and some above and below it. */
const MOST_DRAWN = 40

it('scrolls and filters a thousand questions without a wait, and draws only those in sight', async () => {
  const questions = questionsOf(1000)
  const id = await draftedChecklist(app().url, sheetOf(questions))
  const { page, errors } = await visit(`/checklists/${id}/review`)
  await answer(page).waitFor()
  await page.getByText('1000 問中 1000 問を表示').waitFor()
  const options = list(page).getByRole('option')
  expect(await options.count()).toBeLessThan(MOST_DRAWN)

  const slowest = await list(page).evaluate(async (frame) => {
    let longest = 0
    for (let at = 0; at <= 60; at += 1) {
      const begin = performance.now()
      frame.scrollTop = (frame.scrollHeight * at) / 60
      await new Promise((resolve) => frame.ownerDocument.defaultView?.requestAnimationFrame(() => setTimeout(resolve)))
      longest = Math.max(longest, performance.now() - begin)
    }
    return longest
  })
  console.log(`slowest step of scrolling: ${slowest.toFixed(0)} ms`)
  expect(slowest).toBeLessThan(500)
  await options.filter({ hasText: '1000番' }).waitFor()

  const begin = performance.now()
  await page.getByRole('searchbox', { name: '質問と回答から探す' }).fill('777番')
  await page.getByText('1000 問中 1 問を表示').waitFor()
  const filtering = performance.now() - begin
  console.log(`filtering: ${filtering.toFixed(0)} ms`)
  expect(filtering).toBeLessThan(1000)
  await options.first().click()
  await page.getByRole('heading', { name: questions[776] ?? '' }).waitFor()
  expect(errors).toEqual([])
})

it('draws no more of five thousand questions than of a few: scrolled, filtered, and walked through', {
  timeout: 300_000,
}, async () => {
  const questions = questionsOf(5000)
  const id = await draftedChecklist(app().url, sheetOf(questions))
  const { page, errors } = await visit(`/checklists/${id}/review`)
  await answer(page).waitFor()
  await page.getByText('5000 問中 5000 問を表示').waitFor()
  const options = list(page).getByRole('option')
  const drawn = async (): Promise<void> => expect(await options.count()).toBeLessThan(MOST_DRAWN)
  const showsSelected = async (label: string): Promise<void> => {
    await selectedRow(page).getByText(label, { exact: true }).waitFor()
    await page.locator('#asked').getByText(label, { exact: true }).waitFor()
    const [row, frame] = [await selectedRow(page).boundingBox(), await list(page).boundingBox()]
    expect(row?.y).toBeGreaterThanOrEqual((frame?.y ?? 0) - 1)
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0) + 1)
  }
  await drawn()

  for (const share of [0.25, 0.5, 0.75, 1]) {
    await list(page).evaluate((frame, at) => frame.scrollTo(0, frame.scrollHeight * at), share)
    await options.filter({ hasText: `${Math.min(5000, 5000 * share)}番` }).waitFor()
    await drawn()
  }

  await page.keyboard.press('/')
  await page.keyboard.type('媒体を廃棄して')
  await page.getByText('5000 問中 50 問を表示').waitFor()
  await drawn()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('4990番')
  await page.getByText('5000 問中 1 問を表示').waitFor()
  await options.first().click()
  await page.getByRole('searchbox', { name: '質問と回答から探す' }).fill('')
  await page.getByText('5000 問中 5000 問を表示').waitFor()
  await showsSelected('4990')
  await list(page).focus()
  for (let step = 1; step <= 10; step += 1) await page.keyboard.press('j')
  await showsSelected('5000')
  await drawn()
  for (let step = 1; step <= 25; step += 1) await page.keyboard.press('k')
  await showsSelected('4975')
  await drawn()
  expect(errors).toEqual([])
})
