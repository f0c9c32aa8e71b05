import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kotae, type Run } from './support/kotae.ts'
import { libreOffice } from './support/libre-office.ts'

const SHEETS = [
  ['security-checksheet', 'SuperStream-NX Cloud'],
  ['iaas-checksheet', 'IDCFクラウド'],
  ['free-text', 'S.T.E.Pプライベートクラウドサービス'],
] as const

interface ReportRow {
  readonly sheet: string
  readonly state: 'answered' | 'abstained' | 'skipped'
  readonly written?: readonly { readonly cell: string; readonly value: string }[]
}

const folder = mkdtempSync(join(tmpdir(), 'kotae-fill-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(SHEETS)('filling %s', (name, product) => {
  const before = `templates/samples/${name}.xlsx`
  const after = join(folder, `${name}.xlsx`)
  let run: Run
  let report: {
    readonly totals: Record<string, number>
    readonly rows: readonly ReportRow[]
    readonly proof: { readonly changedParts: readonly string[] }
  }
  let written: readonly { readonly sheet: string; readonly cell: string; readonly value: string }[]

  beforeAll(() => {
    run = kotae([
      'fill',
      before,
      '--corpus',
      'corpus',
      '--product',
      product,
      '-o',
      after,
      '--report',
      join(folder, `${name}.json`),
    ])
    report = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
    written = report.rows.flatMap(({ sheet, written: cells = [] }) => cells.map((cell) => ({ sheet, ...cell })))
  })

  it('tells how every row ended, and the totals add up', () => {
    expect(run.code).toBe(0)
    const { rows = 0, answered = 0, abstained = 0, skipped = 0 } = report.totals
    expect(answered + abstained + skipped).toBe(rows)
    expect(report.rows).toHaveLength(rows)
    expect(answered).toBeGreaterThan(0)
    expect(run.out).toContain(`質問 ${rows} 件`)
  })

  it('leaves every other part as it was, byte for byte', () => {
    const [old, young] = [before, after].map((path) => unzipSync(readFileSync(path)))
    expect(Object.keys(young ?? {})).toEqual(Object.keys(old ?? {}))
    const changed = Object.keys(old ?? {}).filter(
      (part) => !Buffer.from(old?.[part] ?? []).equals(young?.[part] ?? new Uint8Array()),
    )
    expect(changed.toSorted()).toEqual([...report.proof.changedParts].toSorted())
    for (const part of changed) expect(part).toMatch(/^xl\/(worksheets\/sheet\d+|sharedStrings|styles|workbook)\.xml$/u)
  })

  it('is read by another library, answers and remarks in place', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(after)
    for (const { sheet, cell, value } of written) expect(book.getWorksheet(sheet)?.getCell(cell).text).toBe(value)
  })

  it('opens in LibreOffice with the answers', ({ skip }) => {
    const program = libreOffice()
    if (program === undefined) return skip('LibreOffice is not installed here')
    const { status } = spawnSync(program, [
      '--headless',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--convert-to',
      'html:HTML (StarCalc)',
      '--outdir',
      folder,
      after,
    ])
    expect(status).toBe(0)
    const html = readFileSync(join(folder, `${name}.html`), 'utf8').replace(/<[^>]+>|\s/gu, '')
    for (const { value } of written) {
      const line = value.split('\n')[0]?.replace(/\s/gu, '') ?? ''
      expect(html).toContain(line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;'))
    }
  })
})
