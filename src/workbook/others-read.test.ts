import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { addressOf } from './address.ts'
import { comparePackages, fillCells, openWorkbook } from './index.ts'

/** A check sheet as another library makes it. */
async function checkSheet(rows: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('チェックシート', { views: [{ state: 'frozen', ySplit: 2 }] })
  sheet.columns = [{ width: 6 }, { width: 50 }, { width: 10 }, { width: 40 }]
  sheet.mergeCells('A1:D1')
  sheet.getCell('A1').value = '情報セキュリティチェックシート'
  sheet.addRow(['No.', '質問', '回答', '備考'])
  for (let number = 1; number <= rows; number += 1) {
    const row = sheet.addRow([number, `質問その${number}。対策を実施していますか。`])
    row.getCell(3).dataValidation = { type: 'list', formulae: ['"○,△,×"'] }
    for (const column of [1, 2, 3, 4])
      row.getCell(column).border = { top: { style: 'thin' }, bottom: { style: 'thin' } }
  }
  sheet.getCell(`C${rows + 3}`).value = { formula: `COUNTIF(C3:C${rows + 2},"○")`, result: 0 }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function answers(rows: number) {
  return Array.from({ length: rows }, (_, index) => index + 3).flatMap((row) => [
    { sheet: 'チェックシート', address: `C${row}`, value: '○' },
    { sheet: 'チェックシート', address: `D${row}`, value: `根拠は「${row}」です。\n<出典> & 版` },
  ])
}

describe('exceljs', () => {
  it('writes what we read', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await checkSheet(20)).buffer as ArrayBuffer)
    const grid = openWorkbook(await checkSheet(20)).grid('チェックシート')
    expect(grid.choicesAt(3, 3)?.values).toEqual(['○', '△', '×'])
    expect(grid.column(2).width).toBe(50)
    book.getWorksheet('チェックシート')?.eachRow((row, number) => {
      row.eachCell((cell) => {
        if (cell.formula || (cell.isMerged && cell.address !== cell.master.address)) return
        expect(grid.cell(number, Number(cell.col))?.text).toBe(cell.text)
      })
    })
  })

  it('reads what we write', async () => {
    const writes = answers(20)
    const { bytes, outcomes } = fillCells(openWorkbook(await checkSheet(20)), writes)
    expect(outcomes.every((outcome) => outcome.written)).toBe(true)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(bytes.slice().buffer)
    for (const { address, value } of writes)
      expect(book.getWorksheet('チェックシート')?.getCell(address).value).toBe(value)
  })
})

const OFFICE = ['soffice', 'libreoffice']
  .flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((path) => existsSync(path))

describe.skipIf(OFFICE === undefined)('LibreOffice (skipped where it is not installed)', () => {
  it('shows what we write', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kotae-'))
    try {
      const { bytes } = fillCells(openWorkbook(await checkSheet(5)), answers(5))
      writeFileSync(join(folder, 'filled.xlsx'), bytes)
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      execFileSync(
        OFFICE ?? '',
        [
          profile,
          '--headless',
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):44,34,76,1',
          '--outdir',
          folder,
          join(folder, 'filled.xlsx'),
        ],
        { stdio: 'ignore' },
      )
      const csv = readFileSync(join(folder, 'filled.csv'), 'utf8')
      expect(csv).toContain('1,"質問その1。対策を実施していますか。","○","根拠は「3」です。\n<出典> & 版"')
      expect(csv.match(/,"○",/g)).toHaveLength(5)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('large sheets', () => {
  /** The processor's time is measured, for the machine may be busy with other things; the bounds leave room for slow ones. */
  function seconds(work: () => void): number {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }

  it('of 1,000 rows are opened, read and filled at once', async () => {
    const bytes = await checkSheet(1000)
    expect(seconds(() => fillCells(openWorkbook(bytes), answers(1000)))).toBeLessThan(2)
  })

  it('with 50,000 merges cost no more than their number', async () => {
    const { specimen } = await import('./specimen.ts')
    const merges = Array.from({ length: 50_000 }, (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`).join(
      '',
    )
    const bytes = specimen({ sheets: [{ tail: `<mergeCells>${merges}</mergeCells>` }] })
    const writes = Array.from({ length: 10_000 }, (_, index) => ({
      sheet: 'Sheet1',
      address: addressOf(index * 5 + 1, 2),
      value: `回答${index}`,
    }))
    let result: ReturnType<typeof fillCells> | undefined
    expect(
      seconds(() => {
        result = fillCells(openWorkbook(bytes), writes)
      }),
    ).toBeLessThan(4)
    expect(comparePackages(bytes, result?.bytes ?? new Uint8Array()).cells).toHaveLength(10_000)
  })
})
