/** Finding a sheet's questions and writing its answers, beside what others take to open, write and save: npm run bench workbook */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Numbers } from './measure.ts'
import { NotMeasured, runRounds } from './run.ts'
import { makeSheet, type SheetKind } from './sheets.ts'
import { heading, printTable, progress, say, times } from './table.ts'

const PROGRAMS = ['kotae', 'exceljs', 'sheetjs'] as const
type Program = (typeof PROGRAMS)[number]

interface Sheet extends SheetKind {
  readonly name: string
}

const SHEETS: readonly Sheet[] = [
  { name: '1,000 rows', rows: 1000, wholeColumn: false },
  { name: '20,000 rows', rows: 20_000, wholeColumn: false },
  { name: '1,000 rows, dropdown over the whole column', rows: 1000, wholeColumn: true },
]
const ROUNDS = 3
const LIMIT = { seconds: 60, heapMegabytes: 4096 }

type Result = Numbers | string

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kotae-bench-'))
  try {
    print(await measureAll(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Results = ReadonlyMap<string, Result>
const key = (sheet: Sheet, program: Program): string => `${sheet.name} ${program}`

async function measureAll(folder: string): Promise<Results> {
  const results = new Map<string, Result>()
  for (const [at, sheet] of SHEETS.entries()) {
    const path = join(folder, `${at}.xlsx`)
    writeFileSync(path, await makeSheet(sheet))
    for (const program of PROGRAMS) {
      progress(key(sheet, program))
      results.set(key(sheet, program), await measure(program, path, sheet.rows))
    }
  }
  return results
}

async function measure(program: Program, path: string, rows: number): Promise<Result> {
  try {
    return await runRounds(ROUNDS, 'workbook-task.ts', [program, path, String(rows)], LIMIT)
  } catch (error) {
    if (error instanceof NotMeasured) return error.message
    throw error
  }
}

const PHASES = ['open', 'read', 'layout', 'write', 'verify'] as const

function print(results: Results): void {
  heading('Workbook')
  say(
    [
      'Every row gets an answer and a remark. kotae also finds the questions (layout) and compares the file with the original (verify);',
      'exceljs and SheetJS are told the cells, and open and write the whole file. Phases are wall time, CPU is all threads without loading code,',
      `medians of ${ROUNDS} processes each; a process gets ${LIMIT.seconds} s and ${LIMIT.heapMegabytes} MB for objects.`,
    ].join('\n'),
  )
  printTable(
    ['sheet', 'program', 'CPU ms', ...PHASES.map((phase) => `${phase} ms`), 'peak MB', 'MB before'],
    SHEETS.flatMap((sheet) => PROGRAMS.map((program) => rowOf(sheet, program, results.get(key(sheet, program)) ?? ''))),
  )
  heading('Growth from 1,000 to 20,000 rows (20x)')
  printTable(
    ['program', 'CPU', 'memory above what it began with'],
    PROGRAMS.map((program) => growthOf(program, results)),
  )
}

const rowOf = (sheet: Sheet, program: Program, result: Result): readonly (string | number)[] =>
  typeof result === 'string'
    ? [sheet.name, program, result, ...PHASES.map(() => ''), '', '']
    : [
        sheet.name,
        program,
        result['cpu'] ?? Number.NaN,
        ...PHASES.map((phase) => result[phase] || Number.NaN),
        result['peakMb'] ?? Number.NaN,
        result['startMb'] ?? Number.NaN,
      ]

const growthOf = (program: Program, results: Results): readonly string[] => {
  const [small, large] = SHEETS.slice(0, 2).map((sheet) => results.get(key(sheet, program)))
  if (typeof small !== 'object' || typeof large !== 'object') return [program, '-', '-']
  const used = ({ peakMb = 0, startMb = 0 }: Numbers): number => peakMb - startMb
  return [program, times((large['cpu'] ?? 0) / (small['cpu'] ?? 0)), times(used(large) / used(small))]
}
