/** One program, one sheet: opens it, writes the answers, saves it. Ours finds the questions as well, and proves the rest untouched. */
import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import * as SheetJS from 'xlsx'
import { readChecklist } from '../src/checklist/index.ts'
import { comparePackages, fillCells, openWorkbook } from '../src/workbook/index.ts'
import { cpu, type Numbers, peakMegabytes, report, Stopwatch } from './measure.ts'
import { answersFor } from './sheets.ts'

const [program, path = '', rowCount] = process.argv.slice(2)
const rows = Number(rowCount)
const bytes = new Uint8Array(readFileSync(path))
const answers = answersFor(rows)
const watch = new Stopwatch()
const before = cpu()

const kotae = async (): Promise<void> => {
  const workbook = await watch.time('open', () => openWorkbook(bytes))
  const grids = await watch.time('read', () => workbook.sheets.map(({ name }) => workbook.grid(name)))
  const layout = await watch.time('layout', () => readChecklist(grids))
  const found = layout.sheets.flatMap(({ questions }) => questions)
  if (found.length !== rows) throw new Error(`${found.length} questions found instead of ${rows}`)
  const sheet = workbook.sheets[0]?.name ?? ''
  const filled = await watch.time('write', () =>
    fillCells(
      workbook,
      answers.map((answer) => ({ sheet, ...answer })),
    ),
  )
  const { cells, unexplained } = await watch.time('verify', () => comparePackages(bytes, filled.bytes))
  if (cells.length !== answers.length || unexplained.length > 0) throw new Error('not only the answers changed')
}

const exceljs = async (): Promise<void> => {
  const workbook = new ExcelJS.Workbook()
  await watch.time('open', () => workbook.xlsx.load(new Uint8Array(bytes).buffer))
  await watch.time('write', async () => {
    const sheet = workbook.worksheets[0]
    for (const { address, value } of answers) if (sheet) sheet.getCell(address).value = value
    await workbook.xlsx.writeBuffer()
  })
}

const sheetjs = async (): Promise<void> => {
  const workbook = await watch.time('open', () => SheetJS.read(bytes, { cellStyles: true }))
  await watch.time('write', () => {
    const sheet = workbook.Sheets[workbook.SheetNames[0] ?? '']
    if (sheet)
      for (const { address, value } of answers) SheetJS.utils.sheet_add_aoa(sheet, [[value]], { origin: address })
    SheetJS.write(workbook, { type: 'buffer', bookType: 'xlsx' })
  })
}

const programs: Readonly<Record<string, () => Promise<void>>> = { kotae, exceljs, sheetjs }
const run = programs[program ?? '']
if (!run) throw new Error(`no program ${program}`)
const startMb = peakMegabytes()
await run()
const phases: Numbers = watch.phases
report({
  open: 0,
  read: 0,
  layout: 0,
  write: 0,
  verify: 0,
  ...phases,
  cpu: cpu() - before,
  peakMb: peakMegabytes(),
  startMb,
})
