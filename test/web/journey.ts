import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Locator, Page } from 'playwright-core'

const CHECKLIST = 'セキュリティチェックシート（見本）'
const TYPED = '基本方針を文書で定め、毎年見直しています。'
const COMMENT = '版を確かめました。'

/**
 * From an empty start page to the filled workbook by keyboard alone: no pointer, no address but the first. It knows nothing
 * of who serves the page, so it can walk through any installation whose list is empty.
 */
export const walkByKeyboard = async (page: Page): Promise<void> => {
  await introduce(page)
  await startSample(page)
  await readHelp(page)
  await editAndConfirm(page)
  await citeAnother(page)
  await comment(page)
  await confirmTheSure(page)
  const file = await exportFile(page)
  const row = await rowWith(file, TYPED)
  assert.ok(row.includes('△'), `the choice that was made stands beside what was typed: ${row.join(' | ')}`)
}

/** Tab until it has the focus: what cannot be reached so, no keyboard reaches. */
const tabTo = async (page: Page, target: Locator, most = 60): Promise<void> => {
  for (let presses = 0; presses <= most; presses += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target} is not reached by ${most} presses of Tab`)
}

const introduce = async (page: Page): Promise<void> => {
  await tabTo(page, page.getByLabel('お名前'))
  await page.keyboard.type('佐藤')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '佐藤' }).waitFor()
}

const startSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '見本で試す' }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/review\?question=/u)
  await page.getByRole('heading', { level: 1, name: CHECKLIST }).waitFor()
  await page.getByRole('status').getByText('回答案がそろいました').waitFor()
}

const readHelp = async (page: Page): Promise<void> => {
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'キーボードの使い方' })
  await help.waitFor()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
}

const questionIn = (page: Page): string | null => new URL(page.url()).searchParams.get('question')

/** Presses a key that leads to another question, and waits until that one is there to be worked on. */
const goOn = async (page: Page, key: string): Promise<void> => {
  const before = questionIn(page)
  await page.keyboard.press(key)
  await page.waitForURL((url) => url.searchParams.get('question') !== before)
  const row = page.getByRole('listbox').getByRole('option', { selected: true })
  const label = (await row.locator('span span').first().textContent()) ?? ''
  await page.locator('#asked').getByText(label, { exact: true }).waitFor()
}

const editAndConfirm = async (page: Page): Promise<void> => {
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(TYPED)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+Digit2')
  await page.getByRole('radio', { name: '△', checked: true }).waitFor()
  await page.getByText('保存済み').waitFor()
  await goOn(page, 'c')
  await page.getByText(/を確認済みにしました/u).waitFor()
}

/** Down the list to the first question with a choice of passages, and takes the second one. */
const citeAnother = async (page: Page): Promise<void> => {
  const candidates = page.getByRole('list', { name: '根拠の候補' }).getByRole('listitem')
  while ((await candidates.count()) < 2) await goOn(page, 'j')
  await page.keyboard.press('2')
  await candidates.nth(1).getByText('出典', { exact: true }).waitFor()
}

const comment = async (page: Page): Promise<void> => {
  await page.keyboard.press('t')
  await page.keyboard.type(COMMENT)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('tab', { name: 'コメント 1' }).waitFor()
  await page.getByRole('tabpanel').getByText(COMMENT).waitFor()
  await page.keyboard.press('Escape')
}

const confirmTheSure = async (page: Page): Promise<void> => {
  await tabTo(page, page.getByRole('button', { name: /^「確認のみ」\d+ 件を確認済みに$/u }))
  await page.keyboard.press('Enter')
  await page.getByText(/\d+ 件を確認済みにしました。/u).waitFor()
}

const exportFile = async (page: Page): Promise<string> => {
  await page.keyboard.press(']')
  await page.waitForURL(/\/export$/u)
  await page.getByText(/^\d{2} 件に記入し、/u).waitFor()
  await tabTo(page, page.getByLabel('出典を書くところ'))
  await page.keyboard.press('End')
  await tabTo(page, page.getByRole('button', { name: '書き出す' }))
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  await page.getByText(/^回答のセル \d+ 個だけが変わりました。/u).waitFor()
  const path = join(mkdtempSync(join(tmpdir(), 'kotae-journey-')), download.suggestedFilename())
  await download.saveAs(path)
  return path
}

/** The texts of the row in which that one stands. */
const rowWith = async (path: string, text: string): Promise<readonly string[]> => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  for (const sheet of book.worksheets) {
    for (const row of sheet.getRows(1, sheet.rowCount) ?? []) {
      const texts: string[] = []
      row.eachCell((cell) => texts.push(cell.text))
      if (texts.includes(text)) return texts
    }
  }
  throw new Error(`${path} does not hold ${text}`)
}
