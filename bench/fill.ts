/** A sheet of 500 questions from bytes to bytes, and one question from a cold start: npm run bench fill */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Numbers } from './measure.ts'
import { mediansOf, peakOf, runCold, runRounds } from './run.ts'
import { makeSheet } from './sheets.ts'
import { heading, printTable, progress, say, times } from './table.ts'

const ROWS = 500
const ROUNDS = 9
const QUESTION = 'ログの保管期間を教えてください。'
const PAPER = 'corpus/superstream-nx-cloud-1.2.md'
/** A folder of several products and editions, as people keep it. */
const LIBRARY = ['--corpus', 'corpus', '--product', 'SuperStream-NX Cloud']
const SOURCE = 'src/cli/main.ts'
/** What `npm run build` makes, if it has been run. */
const BUILT = 'dist/cli/main.js'
const ROOT = fileURLToPath(new URL('..', import.meta.url))

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kotae-bench-'))
  try {
    const sheet = join(folder, 'sheet.xlsx')
    writeFileSync(sheet, await makeSheet({ rows: ROWS, wholeColumn: false }))
    await measureFill(sheet, folder)
    await measureAsk()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const PROGRAMS = [SOURCE, BUILT].filter((path) => existsSync(join(ROOT, path)))

/** Round by round, so that a busy machine slows all of them alike. */
const coldRounds = (runs: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, Numbers>> => {
  // What the built program keeps for its next run is made here, and not in the first round.
  const peaks = new Map(Object.entries(runs).map(([name, words]) => [name, peakOf(words, ROOT)]))
  const all = Array.from({ length: ROUNDS }, (_, round) => {
    progress(`cold, round ${round + 1} of ${ROUNDS}`)
    return Object.entries(runs).map(([name, words]) => [name, runCold(words, ROOT)] as const)
  })
  return Object.fromEntries(
    Object.keys(runs).map((name) => [
      name,
      { ...peaks.get(name), ...mediansOf(all.flat().flatMap(([other, numbers]) => (other === name ? [numbers] : []))) },
    ]),
  )
}

async function measureFill(sheet: string, folder: string): Promise<void> {
  const words = [sheet, '--corpus', PAPER, '-o', join(folder, 'filled.xlsx'), '--force', '--min-confidence', '0']
  const cold = coldRounds(
    Object.fromEntries(PROGRAMS.map((program) => [`${program} fill`, [program, 'fill', ...words]])),
  )
  heading(`Fill: ${ROWS} questions, whole process from a cold start (medians of ${ROUNDS})`)
  if (!PROGRAMS.includes(BUILT)) say('The built command line is not here (npm run build): skipped.')
  printTable(
    ['program', 'CPU ms', 'wall ms', 'peak MB', 'CPU ms a question'],
    Object.entries(cold).map(([name, { cpu = 0, wall = 0, peakMb = 0 }]) => [name, cpu, wall, peakMb, cpu / ROWS]),
  )

  progress('phases of fill')
  const numbers = await runRounds(ROUNDS, 'fill-task.ts', [sheet, join(ROOT, PAPER)])
  const phases = withJudging(numbers, 'cold')
  const warm = new Map(withJudging(numbers, 'warm'))
  heading(
    `Fill by phase, wall ms (${numbers['questions']} questions, ${numbers['written']} cells; third run in one process is warm)`,
  )
  const total = (of: Iterable<readonly [string, number]>) => [...of].reduce((sum, [, taken]) => sum + taken, 0)
  printTable(
    ['phase', 'cold', 'warm'],
    [
      ...phases.map(([phase, taken]) => [phase, taken, warm.get(phase) ?? Number.NaN]),
      ['all', total(phases), total(warm)],
    ],
  )
  say(`Costliest when cold: ${costliest(phases)}.\nCostliest when warm: ${costliest([...warm])}.`)
}

/** Drafting is searching and, for the rest, judging what was found. */
const withJudging = (numbers: Numbers, when: string): readonly (readonly [string, number])[] => {
  const phases = Object.entries(numbers).flatMap(([name, taken]) =>
    name.startsWith(`${when} `) ? [[name.slice(when.length + 1), taken] as const] : [],
  )
  const search = numbers[`${when} draft: search`] ?? 0
  return phases.map(([name, taken]) =>
    name === 'draft' ? (['draft: judge', taken - search] as const) : ([name, taken] as const),
  )
}

const COSTLIEST = 3
const costliest = (phases: readonly (readonly [string, number])[]): string =>
  phases
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, COSTLIEST)
    .map(([phase, taken]) => `${phase} (${Math.round(taken)} ms)`)
    .join(', ')

async function measureAsk(): Promise<void> {
  const asks = PROGRAMS.map((program) => [`${program} ask`, [program, 'ask', QUESTION, ...LIBRARY]] as const)
  const { nothing = {}, ...programs } = coldRounds({ nothing: ['-e', '0'], ...Object.fromEntries(asks) })
  heading(
    `Ask: one question from a cold start, documents asked before, beside an empty program (user and system time of the whole process as its parent counts it, medians of ${ROUNDS} rounds)`,
  )
  const rows = [['node -e 0', nothing] as const, ...Object.entries(programs)]
  printTable(
    ['program', 'CPU ms', 'CPU beside node -e 0', 'wall ms', 'peak MB'],
    rows.map(([name, { cpu = 0, wall = 0, peakMb = 0 }]) => [
      name,
      cpu,
      times(cpu / (nothing['cpu'] ?? 0)),
      wall,
      peakMb,
    ]),
  )
  progress('phases of ask')
  const phases = await runRounds(ROUNDS, 'ask-task.ts', [join(ROOT, PAPER), QUESTION])
  heading('Ask by phase, wall ms, from the sources (code: includes stripping its types)')
  printTable(['phase', 'ms'], Object.entries(phases))
}
