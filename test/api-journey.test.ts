/** The whole journey by API alone: the very commands that docs/api.md shows, run by a real shell with a real curl. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { comparePackages } from '../src/workbook/index.ts'
import { startApp } from './support/running-app.ts'

const SHEET = 'templates/samples/security-checksheet.xlsx'
const TOOLS = ['curl', 'jq', 'bash']
const absent = TOOLS.filter((name) => spawnSync(name, ['--version']).error !== undefined)

const script = (): string =>
  [...readFileSync('docs/api.md', 'utf8').matchAll(/^```sh\n(.*?)^```$/gmsu)].map(([, commands]) => commands).join('\n')

const row = z.object({ state: z.string(), confirmedBy: z.string().nullable(), answer: z.string() })

describe('the commands of docs/api.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kotae-journey-'))
  let app: Awaited<ReturnType<typeof startApp>> | undefined
  beforeAll(async () => {
    if (absent.length === 0) app = await startApp()
  })
  afterAll(async () => {
    await app?.stop()
    rmSync(folder, { recursive: true })
  })

  it('lead from an uploaded sheet to a filled one', async ({ skip }) => {
    if (!app) return skip(`not on this machine: ${absent.join(', ')}`)
    copyFileSync(SHEET, join(folder, 'チェックシート.xlsx'))
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', script()], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, KOTAE: app.url.replace(/\/$/u, ''), LC_ALL: 'C.UTF-8' },
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const held = <Schema extends z.ZodType>(schema: Schema, name: string) =>
      schema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    const { items } = held(z.object({ items: z.array(row) }), 'done.json')
    expect(items.length).toBeGreaterThan(0)
    for (const { confirmedBy } of items) expect(confirmedBy).toBe('佐藤')
    expect(held(row, 'held.json')).toMatchObject({ state: 'held', answer: '担当部署で確認中です。' })
    expect(stdout).toContain(`確認済にした行: ${items.length}`)
    expect(stdout).toMatch(/ほかに変わったところ: 0/u)

    const filled = new Uint8Array(readFileSync(join(folder, '回答.xlsx')))
    const { cells, unexplained } = comparePackages(new Uint8Array(readFileSync(SHEET)), filled)
    expect(unexplained).toEqual([])
    expect(cells).toHaveLength(held(z.object({ cells: z.int() }), 'proof.json').cells)
    const report = new ExcelJS.Workbook()
    await report.xlsx.readFile(join(folder, '根拠報告.xlsx'))
    expect(report.worksheets.map(({ name }) => name)).toEqual(['根拠一覧', 'まとめ'])
  })
})
