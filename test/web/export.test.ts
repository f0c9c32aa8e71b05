import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { comparePackages } from '../../src/workbook/index.ts'
import { libreOffice } from '../support/libre-office.ts'
import { accessibilityFaults, openSite, shoot } from './support.ts'

const SHEET = 'templates/samples/security-checksheet.xlsx'
const site = openSite()

const JOB = z.object({ id: z.string(), job: z.object({ state: z.string() }) })
const ROWS = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      version: z.int(),
      band: z.string().nullable(),
      choice: z.string().nullable(),
      answer: z.string(),
      state: z.string(),
      takesWords: z.boolean(),
    }),
  ),
})

/** As a colleague who works through the API: the sample, with the sure answers confirmed. */
const confirmedSample = async () => {
  const call = async <Schema extends z.ZodType>(schema: Schema, path: string, init: RequestInit = {}) => {
    const headers = { 'kotae-person': encodeURIComponent('田中'), 'content-type': 'application/json' }
    const response = await fetch(new URL(path, site.app().url), { headers, ...init })
    expect(response.ok).toBe(true)
    return schema.parse(await response.json())
  }
  const { id } = await call(JOB, '/api/checklists/sample', { method: 'POST' })
  await expect.poll(async () => (await call(JOB, `/api/checklists/${id}`)).job.state, { timeout: 30_000 }).toBe('done')
  const list = async () => (await call(ROWS, `/api/checklists/${id}/questions`)).items
  const step = async (rows: Awaited<ReturnType<typeof list>>, state: string) => {
    const questions = rows.map(({ id: question, version }) => ({ id: question, version }))
    const body = JSON.stringify({ questions, change: { state } })
    await call(z.object({}), `/api/checklists/${id}/steps`, { method: 'POST', body })
  }
  await step(
    (await list()).filter(({ band, choice }) => band === 'confirm' && choice !== null),
    'confirmed',
  )
  const confirmed = (await list()).filter(({ state }) => state === 'confirmed')
  return { id, path: `/checklists/${id}/export`, confirmed, step }
}

const exportNow = async (page: Page) => {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: '書き出す' }).click()
  const download = await waiting
  const path = join(mkdtempSync(join(tmpdir(), 'kotae-export-')), 'filled.xlsx')
  await download.saveAs(path)
  return { name: download.suggestedFilename(), path }
}

const textsIn = async (path: string): Promise<ReadonlySet<string>> => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  const texts = new Set<string>()
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => texts.add(cell.text))))
  return texts
}

describe('the export screen', () => {
  it('gives out the customer’s file with the confirmed answers and nothing else changed', async ({ skip }) => {
    const { path, confirmed } = await confirmedSample()
    const { page, errors } = await site.visit(path)
    await page.getByLabel('出典を書くところ').selectOption('none')
    await page.getByText(`${confirmed.length} 件に記入し`).waitFor()
    const { name, path: file } = await exportNow(page)
    expect(name).toBe('セキュリティチェックシート（見本）_回答.xlsx')
    const { cells, unexplained } = comparePackages(
      new Uint8Array(readFileSync(SHEET)),
      new Uint8Array(readFileSync(file)),
    )
    expect(unexplained).toEqual([])
    await page.getByText(`回答のセル ${cells.length} 個だけが変わりました`).waitFor()
    await page.getByText('変わったところをすべて見る').click()
    expect(await page.getByRole('region', { name: '変わったところをすべて見る' }).locator('tbody tr').count()).toBe(
      cells.length,
    )
    const answers = confirmed.filter(({ takesWords }) => takesWords).map(({ answer }) => answer)
    const texts = await textsIn(file)
    for (const answer of answers) expect(texts).toContain(answer)
    expect(await page.getByText('佐藤', { exact: true }).count()).toBe(2)
    expect(errors).toEqual([])

    const program = libreOffice()
    if (program === undefined) return skip('no LibreOffice on this machine: the rest was checked')
    const folder = mkdtempSync(join(tmpdir(), 'kotae-office-'))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    spawnSync(program, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', folder, file])
    const opened = await textsIn(join(folder, basename(file)))
    for (const answer of answers) expect(opened).toContain(answer)
  })

  it('leads from each check to its question', async () => {
    const { id, path } = await confirmedSample()
    const { page } = await site.visit(path)
    await page.getByText('回答がありません').click()
    const link = page.locator('details[open] a').first()
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/checklists/${id}/review\\?question=`, 'u'))
  })

  it('fills what the chosen kind of answers lets in, and marks it in the preview', async () => {
    const { path, confirmed, step } = await confirmedSample()
    await step(confirmed.slice(0, 1), 'approved')
    const { page } = await site.visit(path)
    await page.getByLabel('出典を書くところ').selectOption('none')
    const marked = page.getByRole('region', { name: '記入後のシートの表' }).locator('ins')
    await expect.poll(() => marked.count()).toBeGreaterThan(2)
    await page.getByRole('radio', { name: /承認済の回答だけ/u }).check()
    await page.getByText(/^1 件に記入し/u).waitFor()
    await expect.poll(() => marked.count()).toBeLessThanOrEqual(2)
    await exportNow(page)
    await page.getByText(/記入 1 件、空欄/u).waitFor()
  })

  it('takes the report of evidence along', async () => {
    const { path } = await confirmedSample()
    const { page } = await site.visit(path)
    await page.getByLabel(/根拠報告もダウンロードする/u).check()
    const names: string[] = []
    page.on('download', (download) => names.push(download.suggestedFilename()))
    await page.getByRole('button', { name: '書き出す' }).press('Enter')
    await expect
      .poll(() => names.toSorted())
      .toEqual(['セキュリティチェックシート（見本）_回答.xlsx', 'セキュリティチェックシート（見本）_根拠報告.xlsx'])
  })

  it('goes out by one press of keys, wherever the focus is', async () => {
    const { path } = await confirmedSample()
    const { page } = await site.visit(path)
    await page.getByText(/件に記入し、/u).waitFor()
    await page.keyboard.press('[')
    await page.waitForURL(/\/review/u)
    await page.keyboard.press(']')
    await page.getByText(/件に記入し、/u).waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+Enter')])
    expect(download.suggestedFilename()).toBe('セキュリティチェックシート（見本）_回答.xlsx')
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 375],
    ['dark', 375],
  ] as const)('has no fault that axe finds, and fits: %s, %i pixels', async (theme, width) => {
    const { path } = await confirmedSample()
    const { page } = await site.visit(path, { theme, viewport: { width, height: 900 } })
    await page.getByRole('region', { name: '記入後のシートの表' }).waitFor()
    await shoot(page, `export-before-${theme}-${width}`)
    await exportNow(page)
    await page.getByText('変わったところをすべて見る').click()
    await page.getByText('回答がありません').click()
    expect(await accessibilityFaults(page)).toEqual([])
    const content = await page.locator('html').evaluate((root: { readonly scrollWidth: number }) => root.scrollWidth)
    expect(content).toBeLessThanOrEqual(width)
    await page.screenshot({ path: `out/screens/export-after-${theme}-${width}.png`, fullPage: true })
  })

  it('prints a list to sign, and nothing around it', async () => {
    const { path, confirmed, step } = await confirmedSample()
    await step(confirmed.slice(0, 2), 'approved')
    const { page } = await site.visit(path, { theme: 'dark' })
    await page.getByRole('button', { name: '一覧を印刷' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    const printed = page.locator('main section:visible')
    await printed.getByText('承認者の署名').waitFor()
    expect(await printed.locator('tbody tr').count()).toBe(44)
    await expect.poll(() => printed.getByText(/承認：田中/u).count()).toBe(2)
    for (const around of ['header', 'main > div', 'nav']) {
      expect(await page.locator(around).first().isVisible()).toBe(false)
    }
    await shoot(page, 'export-print')
  })

  it('shows the reference of the API without a fault', async () => {
    const { page, errors } = await site.visit('/api/reference')
    await page.getByRole('heading', { name: 'Kotae API' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(errors).toEqual([])
    await shoot(page, 'api-reference')
  })
})
