/** Search engines side by side, from one whitepaper to a hundred thousand sections: npm run bench search */
import { ENGINE_NAMES, type EngineName } from './engines.ts'
import type { Numbers } from './measure.ts'
import { NotMeasured, runRounds } from './run.ts'
import { heading, printTable, progress, say, times } from './table.ts'

/** How many processes each size gets; the largest takes minutes, so it runs once. */
const SIZES = [
  { size: 44, rounds: 3 },
  { size: 300, rounds: 3 },
  { size: 1000, rounds: 3 },
  { size: 10_000, rounds: 1 },
  { size: 100_000, rounds: 1 },
] as const

const SECONDS = 420

type Result = Numbers | string
interface Measured {
  readonly engine: EngineName
  readonly results: ReadonlyMap<number, Result>
}

export async function run(): Promise<void> {
  const measured = await measureAll()
  heading('Search')
  say(
    [
      'Sections are the sample whitepapers’, recombined from there on; questions are those of test/gold with their category.',
      'One process per engine and size, one engine after the other. Build is CPU time (all threads) and includes cutting the',
      'text into words; held is what the index keeps after collecting garbage; a question is wall time, the median of its rounds.',
      'sqlite-fts5 and minisearch-words search the dictionary forms of all words, minisearch-terms every kind of term that kotae has.',
    ].join('\n'),
  )
  printTable(
    ['sections', 'engine', ...Object.keys(COLUMNS)],
    SIZES.flatMap(({ size }) => measured.map((one) => rowOf(one, size))),
  )
  heading('How a question’s time grows with ten times the sections or so')
  printTable(['engine', ...STEPS.map(([from, to]) => `${from} → ${to} (p50 / p95)`)], measured.map(growthOf))
  await printSplit()
}

async function measureAll(): Promise<readonly Measured[]> {
  const all = ENGINE_NAMES.map((engine) => ({ engine, results: new Map<number, Result>() }))
  for (const { size, rounds } of SIZES) {
    for (const { engine, results } of all) {
      progress(`${engine}, ${size} sections`)
      // What was too slow for a tenth of it needs no second look.
      const before = [...results.values()].at(-1)
      results.set(size, typeof before === 'string' ? before : await measure(engine, size, rounds))
    }
  }
  return all
}

async function measure(engine: EngineName, size: number, rounds: number): Promise<Result> {
  try {
    return await runRounds(rounds, 'search-task.ts', [engine, String(size)], { seconds: SECONDS })
  } catch (error) {
    if (error instanceof NotMeasured) return error.message
    throw error
  }
}

const COLUMNS: Readonly<Record<string, (numbers: Numbers, size: number) => number>> = {
  'build CPU ms': ({ buildCpu = 0 }) => buildCpu,
  'ms/section': ({ buildCpu = 0 }, size) => buildCpu / size,
  'held MB': ({ heldMb = 0 }) => heldMb,
  'list bytes/section': ({ bytes = 0 }, size) => (bytes === 0 ? Number.NaN : bytes / size),
  'peak MB': ({ peakMb = 0 }) => peakMb,
  'p50 ms': ({ p50 = 0 }) => p50,
  'p95 ms': ({ p95 = 0 }) => p95,
  'p99 ms': ({ p99 = 0 }) => p99,
  questions: ({ asked = 0 }) => asked,
}

const rowOf = ({ engine, results }: Measured, size: number): readonly (string | number)[] => {
  const result = results.get(size) ?? ''
  return typeof result === 'string'
    ? [
        String(size),
        engine,
        result,
        ...Object.keys(COLUMNS)
          .slice(1)
          .map(() => ''),
      ]
    : [String(size), engine, ...Object.values(COLUMNS).map((read) => read(result, size))]
}

const STEPS = SIZES.slice(1).map(({ size }, at) => [SIZES[at]?.size ?? 0, size] as const)

const growthOf = ({ engine, results }: Measured): readonly string[] => [
  engine,
  ...STEPS.map(([from, to]) => {
    const [small, large] = [results.get(from), results.get(to)]
    if (typeof small !== 'object' || typeof large !== 'object') return '-'
    const ratio = (name: 'p50' | 'p95') => times((large[name] ?? 0) / (small[name] ?? 0))
    return `${times(to / from)} sections: ${ratio('p50')} / ${ratio('p95')}`
  }),
]

async function printSplit(): Promise<void> {
  const numbers = await runRounds(3, 'reading-task.ts', ['300'])
  const of = (step: string): number => numbers[step] ?? Number.NaN
  heading('Where the time goes, at 300 sections (warm, wall time, each step alone)')
  printTable(
    ['step', 'ms a question', 'ms a section'],
    [
      ...['normalise', 'terms', 'tokens', 'concepts'].map((step) => [
        step,
        of(`question ${step}`),
        of(`section ${step}`),
      ]),
      ['analysis (all of these)', of('question analysis'), of('section analysis')],
      ['control ids', of('question controls'), '-'],
      ['reading the question (both)', of('question reading'), '-'],
      ['lists', of('question whole') - of('question reading'), of('section lists')],
      ['whole', of('question whole'), of('section analysis') + of('section lists')],
    ],
  )
}
