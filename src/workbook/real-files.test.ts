import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ExcelJS from 'exceljs'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CellWrite, Grid } from './grid.ts'
import { comparePackages, fillCells, openWorkbook } from './index.ts'
import { richParts } from './rich-specimen.ts'
import { specimen, textCell } from './specimen.ts'
import { zipOf, zipParts } from './zip-specimen.ts'

/** Check sheets that the project measures itself by; they do not belong to the repository. */
const ROOT = join(import.meta.dirname, '../..')
const LAYOUTS = join(ROOT, '../shared/eval/layouts')
const ANSWER = '回答テスト①\n2行目 <&> "\' 改行と記号'

function booksIn(folder: string): [string, Uint8Array][] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xls[xm]$/.test(name))
    .sort()
    .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])
}

const rows = `<row r="1">${textCell('A1', '質問')}<c r="B1" s="1"/><c r="C1" s="7"/></row>`
const SPECIMENS: readonly [string, Uint8Array][] = [
  ['specimen.xlsx', specimen({ strings: ['<t>質問</t>'], sheets: [{ rows }, { name: '別紙', rows }] })],
  ['specimen without strings.xlsx', specimen({ sheets: [{ rows }] })],
  ['specimen with a prefix.xlsx', specimen({ prefix: 'x:', strings: ['<t>質問</t>'], sheets: [{ rows }] })],
  ['specimen with everything.xlsx', zipOf(zipParts(richParts()))],
]

interface Filled {
  readonly name: string
  readonly before: Uint8Array
  readonly bytes: Uint8Array
  /** What was written, by sheet and address. */
  readonly answers: ReadonlyMap<string, string>
}

/** Every empty cell that is drawn as a place for something, some filled ones, and places beyond the area in use. */
function writesInto(grid: Grid): CellWrite[] {
  const cells = grid.filledRows.flatMap((row) => grid.cellsInRow(row))
  const empty = cells.filter((cell) => cell.kind === 'empty' && cell.formula === undefined)
  const full = cells.filter((cell, index) => cell.kind !== 'empty' && index % 50 === 0)
  const { bottom, right } = grid.bounds ?? { bottom: 1, right: 1 }
  const beyond = [`A${bottom + 3}`, `${right < 26 ? 'AA' : 'ZZ'}2`]
  const writes = [...empty, ...full].map(({ address, row, column }) => {
    const merge = grid.mergeAt(row, column)
    const offered = grid.choicesAt(merge?.top ?? row, merge?.left ?? column)?.values
    return { sheet: grid.name, address, value: offered?.find((value) => !/^[\d.%-]+$/.test(value)) ?? ANSWER }
  })
  return [...writes, ...beyond.map((address) => ({ sheet: grid.name, address, value: ANSWER }))]
}

function fillAll(name: string, before: Uint8Array): Filled {
  const workbook = openWorkbook(before)
  const writes = workbook.sheets.flatMap((sheet) => writesInto(workbook.grid(sheet.name)))
  const { bytes, outcomes } = fillCells(workbook, writes)
  const written = outcomes.filter((outcome) => outcome.written)
  const answers = new Map(written.map(({ write, address }) => [`${write.sheet}!${address}`, String(write.value)]))
  return { name, before, bytes, answers }
}

const FILLED = [...booksIn(LAYOUTS), ...booksIn(join(ROOT, 'templates/samples')), ...SPECIMENS].map(([name, bytes]) =>
  fillAll(name, bytes),
)

describe(existsSync(LAYOUTS) ? 'check sheets at hand' : 'samples (there are no check sheets to measure by)', () => {
  it.each(FILLED)('$name comes back with its answers, and is otherwise what it was', ({ before, bytes, answers }) => {
    expect(answers.size).toBeGreaterThan(0)
    const difference = comparePackages(before, bytes)
    expect(difference.unexplained).toEqual([])
    expect(new Map(difference.cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell.after]))).toEqual(answers)
    expect(difference.cells.filter((cell) => cell.before !== '')).toEqual([])

    const [old, young] = [unzipSync(before), unzipSync(bytes)]
    expect(Object.keys(young)).toEqual(Object.keys(old))
    const mayChange = /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$/
    for (const [name, part] of Object.entries(old)) {
      if (!mayChange.test(name)) expect(young[name]).toEqual(part)
    }
  })
})

/** Dropdowns over whole columns make it hang. */
const HANGS_ON = { ignoreNodes: ['dataValidations'] }

async function readByExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook | undefined> {
  const book = new ExcelJS.Workbook()
  try {
    await book.xlsx.load(new Uint8Array(bytes).buffer, HANGS_ON)
    return book
  } catch {
    return undefined
  }
}

describe('exceljs', () => {
  it.each(FILLED)(
    'reads the answers in $name, if it could read the file before',
    async ({ before, bytes, answers }) => {
      if (!(await readByExcelJs(before))?.worksheets.length) return
      const book = await readByExcelJs(bytes)
      const read = [...answers.keys()].map((place) => {
        const [sheet = '', address = ''] = splitPlace(place)
        return [place, String(book?.getWorksheet(sheet)?.getCell(address).value)]
      })
      expect(new Map(read as [string, string][])).toEqual(answers)
    },
  )
})

function splitPlace(place: string): [string, string] {
  const mark = place.lastIndexOf('!')
  return [place.slice(0, mark), place.slice(mark + 1)]
}

const OFFICE = ['soffice', 'libreoffice']
  .flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((path) => existsSync(path))

describe.skipIf(OFFICE === undefined)('LibreOffice (skipped where it is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kotae-files-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** One run for all files, for starting it takes longest. */
  beforeAll(() => {
    mkdirSync(join(folder, 'in'))
    const inputs = FILLED.map(({ name, bytes }, index) => {
      const path = join(folder, 'in', `${index}${extname(name)}`)
      writeFileSync(path, bytes)
      return path
    })
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const options = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out')]
    execFileSync(OFFICE ?? '', [...options, ...inputs], { stdio: 'ignore' })
  }, 600_000)

  it.each(FILLED.map((filled, index) => ({ ...filled, index })))('shows the answers in $name', ({ index, answers }) => {
    const saved = openWorkbook(new Uint8Array(readFileSync(join(folder, 'out', `${index}.xlsx`))))
    const shown = [...answers.keys()].map((place): [string, string] => {
      const [sheet, address] = splitPlace(place)
      const cells = saved.grid(sheet)
      return [place, textAt(cells, address)]
    })
    expect(new Map(shown)).toEqual(answers)
  })
})

function textAt(grid: Grid, address: string): string {
  const row = Number(address.replace(/^\D+/, ''))
  return grid.cellsInRow(row).find((cell) => cell.address === address)?.text ?? ''
}
