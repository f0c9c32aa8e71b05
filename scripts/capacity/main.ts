/** npm run capacity: what teams cost and what a busy hour does. `npm run capacity -- measure` counts anew what each act takes. */
import { heading, printTable, say } from '../../bench/table.ts'
import { linesOf, readPrices, totalOf } from './bill.ts'
import { simulate } from './burst.ts'
import { ACTS, type Act } from './journey.ts'
import { measure } from './measure.ts'
import { BILLED, monthOf, readMeasured, TEAM } from './team.ts'
import { busyHour, busyTeam } from './term-end.ts'

const TEAMS = [10, 1000, 100_000] as const

if (process.argv[2] === 'measure') {
  await measure()
  process.exit()
}

const measured = readMeasured()
const prices = readPrices()
const month = monthOf(TEAM, measured)
const bills = TEAMS.map((teams) => linesOf(month, teams, prices))

heading('What each act takes')
printTable(
  ['act', 'trips to D1', 'statements', 'rows read', 'rows written', 'R2 class A', 'R2 class B', 'CPU ms'],
  (Object.keys(ACTS) as Act[]).map((act) => {
    const { trips, statements, rowsRead, rowsWritten, classA, classB, cpuMs } = measured.acts[act]
    return [ACTS[act], trips, statements, rowsRead, rowsWritten, classA, classB, cpuMs]
  }),
)
say(`Measured on ${measured.on} with a team that had ${measured.sheets} sheets of ${measured.questions} questions.`)

heading('A month, in dollars')
printTable(
  ['', 'a team uses', ...TEAMS.map((teams) => `${teams} teams`)],
  [
    ...BILLED.map((what, at) => [
      prices.項目[what].単位,
      month[what] / prices.項目[what].一単位,
      ...bills.map((lines) => lines[at]?.dollars ?? 0),
    ]),
    ['base', '', ...TEAMS.map(() => prices.基本料金.ドル)],
    ['together', '', ...bills.map((lines) => totalOf(lines, prices))],
    ['a team', '', ...bills.map((lines, at) => totalOf(lines, prices) / (TEAMS[at] ?? 1))],
  ],
)

heading('The busiest hour of a fiscal term')
printTable(
  [
    'teams',
    'databases',
    'sheets',
    'edits',
    'drafted after s, p50',
    'p95',
    'an edit ms, p50',
    'p95',
    'busiest database',
    'consumers',
  ],
  [
    ['1, very busy', simulate(busyTeam(TEAM, measured))] as const,
    ...TEAMS.flatMap((teams) =>
      [false, true].map(
        (shared) => [String(teams), simulate(busyHour(TEAM, measured, teams, shared)), shared] as const,
      ),
    ),
  ].map(([teams, result, shared]) => [
    teams,
    shared ? 'one for all' : 'one each',
    result.sheets,
    result.edits,
    ...result.sheetSeconds,
    ...result.editMs,
    `${Math.round(100 * result.busiest)} %`,
    result.mostConsumers,
  ]),
)
