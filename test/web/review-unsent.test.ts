import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answer, draftedChecklist, rowsOf, sheetOf } from './review-support.ts'
import { accessibilityFaults, openSite, shoot } from './support.ts'

const { app, visit } = openSite()
const QUESTIONS = ['保管場所はどこですか。', '脆弱性診断を実施していますか。', '監査を受けていますか。']
/** More than two looks of the page. */
const LOOKS_MS = 11_000

/** A page to which an earlier visit left text that the server never had. */
const withLeft = async (left: (ids: readonly string[]) => readonly { question: string; base?: string }[]) => {
  const id = await draftedChecklist(app().url, sheetOf(QUESTIONS))
  const rows = await rowsOf(app().url, id)
  const { page } = await visit('/')
  for (const { question, base } of left(rows.map((row) => row.id))) {
    const kept = { answer: '届かなかった回答です。', base: base ?? '', version: 1 }
    await page.evaluate(
      ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
      [`kotae.unsaved.${id}.${question}`, JSON.stringify(kept)],
    )
  }
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(new URL(`/checklists/${id}/review`, app().url).href)
  await answer(page).waitFor()
  return { page, id, rows, asked }
}

const panel = (page: Page) => page.getByRole('region', { name: /^保存できていない入力が \d+ 件あります$/u })

describe('text that the server does not have', () => {
  it('is given up where its question is gone: said once, kept, copied or discarded, and never sent again', async () => {
    const { page, asked } = await withLeft(() => [{ question: 'gone00000000' }])
    await panel(page).getByText('この質問はもうシートにありません。').waitFor()
    await panel(page).getByText('届かなかった回答です。').waitFor()
    await shoot(page, 'review-unsent')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.waitForTimeout(LOOKS_MS)
    expect(asked.filter((url) => url.endsWith('/gone00000000'))).toHaveLength(1)
    await panel(page).getByRole('button', { name: '破棄' }).click()
    await panel(page).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '元に戻す' }).click()
    await panel(page).getByText('届かなかった回答です。').waitFor()
  })

  it('waits for its reader where somebody else was quicker, and leads to both texts', async () => {
    const { page, rows } = await withLeft(([, second = '']) => [{ question: second, base: '前からあった回答。' }])
    await panel(page).getByText('ほかの人が先に回答を変更しました').waitFor()
    await panel(page).getByRole('button', { name: '質問を開く' }).click()
    await page.waitForURL(`**?question=${rows[1]?.id}`)
    await page.getByRole('alert').getByText('届かなかった回答です。', { exact: true }).waitFor()
    await panel(page).waitFor({ state: 'detached' })
  })

  it('goes out once the server is back, and says so meanwhile', async () => {
    const { page, id } = await withLeft(() => [])
    await app().kill()
    await answer(page).fill('つながらない間に書いた回答です。')
    await page.getByText('未保存（つながり次第保存します）').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await panel(page).getByText('サーバーにつながりしだい、送り直します。').waitFor()
    await app().restart()
    await panel(page).waitFor({ state: 'detached' })
    await expect
      .poll(async () => (await rowsOf(app().url, id))[0]?.answer, { timeout: 10_000 })
      .toBe('つながらない間に書いた回答です。')
  })
})
