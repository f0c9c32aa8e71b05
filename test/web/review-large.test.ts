import { expect, it } from 'vitest'
import { answer, draftedChecklist, list, sheetOf } from './review-support.ts'
import { openSite } from './support.ts'

const { app, visit } = openSite()

const SUBJECTS = ['鍵', '証跡', '権限', '委託先', '媒体', '端末', '回線', '構成', '教育', '契約']
const DEEDS = ['点検', '廃棄', '承認', '記録', '保護', '監視', '更新', '棚卸し', '公開', '復旧']

it('scrolls and filters a thousand questions without a wait, and draws only those in sight', async () => {
  const questions = Array.from(
    { length: 1000 },
    (_, at) => `${at + 1}番の${SUBJECTS[at % 10]}を${DEEDS[Math.floor(at / 10) % 10]}していますか。`,
  )
  const id = await draftedChecklist(app().url, sheetOf(questions))
  const { page, errors } = await visit(`/checklists/${id}/review`)
  await answer(page).waitFor()
  await page.getByText('1000 問中 1000 問を表示').waitFor()
  const options = list(page).getByRole('option')
  expect(await options.count()).toBeLessThan(40)

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
