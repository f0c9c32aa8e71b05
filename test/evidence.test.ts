import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draft, evidence, filled, options, question } from '../src/review/builders.ts'
import { entryFor } from '../src/review/entry.ts'
import { evidenceReport } from '../src/review/evidence-report.ts'
import { readWhitepaper } from '../src/whitepaper/index.ts'
import { kotae, type Run } from './support/kotae.ts'
import { libreOffice } from './support/libre-office.ts'

const SHEET = 'templates/samples/security-checksheet.xlsx'
const PAPER = 'corpus/superstream-nx-cloud-1.2.md'

interface ReportRow {
  readonly row: number
  readonly state: string
  readonly cause?: string
  readonly written?: readonly { readonly cell: string; readonly value: string }[]
  readonly citations?: readonly { readonly section: string; readonly quote: string }[]
}
interface Report {
  readonly totals: Readonly<Record<'rows' | 'answered' | 'abstained' | 'skipped', number>>
  readonly rows: readonly ReportRow[]
}

const folder = mkdtempSync(join(tmpdir(), 'kotae-evidence-'))
const at = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

const fill = (output: string, words: readonly string[] = [], lang?: string): Run =>
  kotae(['fill', SHEET, '--corpus', PAPER, '-o', at(output), ...words], lang === undefined ? {} : { lang })

/** All texts and numbers of one sheet, row by row. */
const cellsOf = async (path: string, name: string): Promise<readonly (readonly unknown[])[]> => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  const sheet = book.getWorksheet(name)
  const rows = sheet?.getRows(1, sheet.rowCount) ?? []
  return rows.map((row) => Array.from({ length: sheet?.columnCount ?? 0 }, (_, i) => row.getCell(i + 1).value ?? ''))
}

describe('a fill with --evidence', () => {
  let run: Run
  let report: Report
  let header: readonly unknown[]
  let rows: readonly (readonly unknown[])[]
  let summary: readonly (readonly unknown[])[]
  const column = (row: readonly unknown[], name: string): unknown => row[header.indexOf(name)]

  beforeAll(async () => {
    run = fill('filled.xlsx', ['--evidence', at('evidence.xlsx'), '--report', at('report.json')])
    report = JSON.parse(readFileSync(at('report.json'), 'utf8'))
    ;[header = [], ...rows] = await cellsOf(at('evidence.xlsx'), '根拠一覧')
    summary = await cellsOf(at('evidence.xlsx'), 'まとめ')
  })

  it('writes both files and says so', () => {
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toContain(at('evidence.xlsx'))
    expect(existsSync(at('filled.xlsx'))).toBe(true)
  })

  it('lists every question once, with what was written', () => {
    expect(rows.map((row) => column(row, '行'))).toEqual(report.rows.map(({ row }) => row))
    const expected = report.rows.map(({ written = [] }) =>
      written.map(({ cell, value }) => `${cell}：${value}`).join('\n'),
    )
    expect(rows.map((row) => column(row, '記入した回答'))).toEqual(expected)
  })

  it('quotes each passage exactly as it stands in the whitepaper', () => {
    const { whitepaper } = readWhitepaper(new Uint8Array(readFileSync(PAPER)))
    const texts = new Map(whitepaper.sections.map(({ number, title, text }) => [number || title, text]))
    const quoted = rows.filter((row) => column(row, '引用（原文のまま）') !== '')
    expect(quoted.length).toBeGreaterThanOrEqual(report.totals.answered)
    for (const row of quoted) {
      const text = texts.get(String(column(row, '節番号') || column(row, '節の題')))
      expect(text).toContain(column(row, '引用（原文のまま）'))
    }
    const quotes = report.rows.map(({ citations: [best] = [] }) => best?.quote ?? '')
    expect(rows.map((row) => column(row, '引用（原文のまま）'))).toEqual(quotes)
  })

  it('has totals that add up, by outcome and by band', () => {
    const { answered, abstained, skipped } = report.totals
    const count = (name: string, value: string) => rows.filter((row) => column(row, name) === value).length
    expect([count('結果', '回答案'), count('結果', '回答なし'), count('結果', '対象外')]).toEqual([
      answered,
      abstained,
      skipped,
    ])
    expect(count('確信度の帯', '確認のみ') + count('確信度の帯', '要確認')).toBe(answered)
    const said = new Map(summary.map(([label, value]) => [label, value]))
    expect(said.get('質問')).toBe(rows.length)
    expect(said.get('回答案を書いた')).toBe(answered)
    expect(said.get('対象外')).toBe(skipped)
    expect(said.get('変わった回答のセル')).toBe(report.rows.flatMap(({ written = [] }) => written).length)
  })

  it('says the reasons in words on the screen, and as codes in the report', () => {
    const codes = [...new Set(report.rows.flatMap(({ cause = [] }) => cause))]
    expect(codes).toContain('nothing-on-topic')
    for (const code of codes) expect(run.out).not.toContain(code)
    expect(run.out).toMatch(/資料に記載がない: \d+ 件/u)
    expect(fill('english.xlsx', [], 'C').out).toMatch(/the whitepapers say nothing of it: \d+/u)
  })
})

describe('where sources are named', () => {
  const cited = async (output: string): Promise<number> => {
    const cells = await cellsOf(at(output), 'チェックシート')
    return cells.flat().filter((cell) => String(cell).includes('【出典】')).length
  }

  it('behind the answer, or nowhere, for which --no-citations is another word', async () => {
    expect(fill('answer.xlsx', ['--citations', 'answer']).code).toBe(0)
    expect(await cited('answer.xlsx')).toBeGreaterThan(0)
    expect(fill('none.xlsx', ['--citations', 'none']).code).toBe(0)
    expect(await cited('none.xlsx')).toBe(0)
    expect(fill('withheld.xlsx', ['--no-citations']).code).toBe(0)
    expect(readFileSync(at('withheld.xlsx')).equals(readFileSync(at('none.xlsx')))).toBe(true)
  })

  it.each([[['--citations', 'elsewhere']], [['--citations', 'answer', '--no-citations']]])(
    '%j is a matter of usage',
    (words) => {
      expect(fill('never.xlsx', words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('remarks') })
      expect(existsSync(at('never.xlsx'))).toBe(false)
    },
  )
})

describe('files that are there already', () => {
  it('stay, and nothing else is written, unless --force says so', () => {
    writeFileSync(at('mine.xlsx'), 'mine')
    const words = ['--evidence', at('mine.xlsx')]
    expect(fill('beside.xlsx', words)).toMatchObject({ code: 1, err: expect.stringContaining('mine.xlsx') })
    expect([readFileSync(at('mine.xlsx'), 'utf8'), existsSync(at('beside.xlsx'))]).toEqual(['mine', false])
    expect(fill('beside.xlsx', [...words, '--force']).code).toBe(0)
    expect(readFileSync(at('mine.xlsx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('of one name are refused even with --force: the customer’s file above all', () => {
    const before = readFileSync(SHEET)
    for (const name of [SHEET, at('twice.xlsx')]) {
      expect(fill('twice.xlsx', ['--evidence', name, '--force']).code).toBe(2)
    }
    expect(readFileSync(SHEET).equals(before)).toBe(true)
    expect(existsSync(at('twice.xlsx'))).toBe(false)
  })
})

it('opens in LibreOffice, quotations whole and formula-like texts as texts', async ({ skip }) => {
  const program = libreOffice()
  if (program === undefined) return skip('LibreOffice is not installed here')
  const quote = '一つ目の行。\n"二つ目"の行、_x0041_ & <終わり>。'
  const texts = ['=1+1', '+1', '-1', '@here']
  const entries = texts.map((text) =>
    entryFor(question({ text }), draft({ evidence: [evidence({ quote })] }), options()),
  )
  const about = { file: 'x.xlsx', made: new Date(0), timeZone: 'UTC' }
  writeFileSync(at('tricky.xlsx'), await evidenceReport(filled(entries), about))
  const UTF8 = 'csv:Text - txt - csv (StarCalc):44,34,76'
  const profile = `-env:UserInstallation=file://${at('profile')}`
  const { status } = spawnSync(program, [
    '--headless',
    profile,
    '--convert-to',
    UTF8,
    '--outdir',
    folder,
    at('tricky.xlsx'),
  ])
  expect(status).toBe(0)
  const csv = readFileSync(at('tricky.csv'), 'utf8')
  for (const text of texts) expect(csv).toContain(`,${text},`)
  expect(csv.split(`"${quote.replaceAll('"', '""')}"`)).toHaveLength(texts.length + 1)
})
