import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { added, until, widthOf } from './home-support.ts'
import { rowsOf, SAMPLE } from './review-support.ts'
import { accessibilityFaults, openSite, shoot } from './support.ts'

const { app, visit } = openSite()

/** です、ます at the end of a sentence; a request (お願いします) has no other form. */
const POLITE = /(?<!願いし)(?:です|ます|ません|ました)。/u

it('answers in である where the sheet wants it so, in the review and in the file', async () => {
  const { url } = app()
  const id = await added(url, { name: '常体の件' }, { bytes: readFileSync(SAMPLE) })
  const sure = async () => (await rowsOf(url, id)).filter(({ band }) => band === 'confirm').map(({ answer }) => answer)
  expect((await sure()).filter((answer) => POLITE.test(answer)).length).toBeGreaterThan(10)

  const { page } = await visit(`/checklists/${id}/review`)
  await page.getByRole('button', { name: '詳細' }).click()
  const dialog = page.getByRole('dialog', { name: 'シートの詳細' })
  await dialog.getByLabel('文体').selectOption('常体（だ・である）')
  await dialog.getByText('まだ手を付けていない回答案を作り直します').waitFor()
  await dialog.getByRole('button', { name: '保存' }).click()
  await dialog.waitFor({ state: 'detached' })
  await until(url, id, ({ job }) => job.state === 'done')
  const plain = await sure()
  expect(plain.length).toBeGreaterThan(10)
  expect(plain.filter((answer) => POLITE.test(answer))).toEqual([])

  // What is shown is as old as the last look; confirming is for what has been seen.
  await page.reload()
  await page.getByRole('button', { name: /件を確認済みに$/u }).click()
  await page.getByText(/件を確認済みにしました。/u).waitFor()
  await page.keyboard.press(']')
  await page.getByLabel('出典を書くところ').selectOption('none')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '書き出す' }).click(),
  ])
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(await download.path())
  const texts = new Set<string>()
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => texts.add(cell.text))))
  for (const answer of plain) expect(texts).toContain(answer)
})

/** As a customer saves it who would rather have it read than written. */
const readOnlyRecommended = (): Uint8Array => {
  const parts = unzipSync(readFileSync(SAMPLE))
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
  const marked = book.replace(/(<workbook[^>]*>)/u, '$1<fileSharing readOnlyRecommended="1"/>')
  expect(marked).not.toBe(book)
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(marked) })
}

it.each([
  ['light', 1280],
  ['dark', 375],
] as const)('tells what is to be known of the file, at a press, %s, %i pixels', async (theme, width) => {
  const id = await added(app().url, { name: `注意の件 ${theme}` }, { bytes: readOnlyRecommended() })
  const { page, errors } = await visit(`/checklists/${id}/review`, { theme, viewport: { width, height: 800 } })
  const opener = page.getByRole('button', { name: 'ファイルの注意 1 件' })
  await opener.press('Enter')
  const popup = page.getByRole('dialog', { name: 'ファイルの注意' })
  await popup.getByText('「読み取り専用を推奨」に設定されています').waitFor()
  await shoot(page, `file-notices-${theme}-${width}`)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await widthOf(page)).toBe(width)
  await page.keyboard.press('Escape')
  await popup.waitFor({ state: 'detached' })
  expect(await opener.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
  expect(errors).toEqual([])
})
