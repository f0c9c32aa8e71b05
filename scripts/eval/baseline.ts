import { readFileSync, writeFileSync } from 'node:fs'
import { type Asked, groupOf } from './ask.ts'
import { figuresOf, type Scored } from './score.ts'

export const BASELINE_PATH = 'test/gold/baseline.json'

/** A share, and of how many it is one: that says how much of a change is chance. */
export interface Share {
  readonly share: number
  readonly of: number
}

/** By group, then by figure. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, Share>>>>

const judgedAs =
  (verdict?: string) =>
  (rows: readonly Scored[]): number =>
    rows.filter((row) => row.judged && (verdict === undefined || row.gold.verdict === verdict)).length
const answerable = (rows: readonly Scored[]): number => rows.filter(({ gold }) => gold.answerable).length

/** The figures that must not fall, and what each is a share of. */
const WHOLES: Readonly<Record<string, (rows: readonly Scored[]) => number>> = {
  right: (rows) => rows.length,
  section_hit1: answerable,
  section_hit3: answerable,
  verdict_accuracy: judgedAs(),
  verdict_accuracy_yes: judgedAs('yes'),
  verdict_accuracy_no: judgedAs('no'),
  verdict_accuracy_partial: judgedAs('partial'),
  fact_recall: (rows) => rows.reduce((sum, { gold, facts }) => sum + (gold.answerable ? facts : 0), 0),
  abstain_recall: (rows) => rows.length - answerable(rows),
  abstain_precision: (rows) => rows.filter(({ draft }) => draft.abstained).length,
  false_claim_rate: (rows) => rows.length,
}
const LESS_IS_BETTER = new Set(['false_claim_rate'])

const sharesOf = (rows: readonly Scored[]): Readonly<Record<string, Share>> => {
  const figures = figuresOf(rows)
  return Object.fromEntries(
    Object.entries(WHOLES).flatMap(([name, whole]) => {
      const share = figures[name]
      return share == null ? [] : [[name, { share: Math.round(share * 1000) / 1000, of: whole(rows) }]]
    }),
  )
}

export const baselineOf = (rows: readonly Asked[]): Baseline => ({
  all: sharesOf(rows),
  ...Object.fromEntries([...Map.groupBy(rows, groupOf)].map(([group, part]) => [group, sharesOf(part)])),
})

const LEAST_ALLOWED = 0.02
const STANDARD_ERRORS = 1.5

/** How far a share may fall by chance alone. */
export const allowance = ({ share, of }: Share): number =>
  Math.max(LEAST_ALLOWED, STANDARD_ERRORS * Math.sqrt((share * (1 - share)) / Math.max(1, of)))

/** What is worse than it was, beyond chance: a line for each figure. */
export const fallen = (was: Baseline, is: Baseline): readonly string[] =>
  Object.entries(was).flatMap(([group, figures]) =>
    Object.entries(figures).flatMap(([name, before]) => {
      const now = is[group]?.[name]
      if (now === undefined) return [`${group} ${name}: was ${before.share}, is no more`]
      const loss = LESS_IS_BETTER.has(name) ? now.share - before.share : before.share - now.share
      if (loss <= allowance(before)) return []
      return [
        `${group} ${name}: was ${before.share}, is ${now.share}; ±${allowance(before).toFixed(3)} would be chance`,
      ]
    }),
  )

export const readBaseline = (): Baseline => JSON.parse(readFileSync(BASELINE_PATH, 'utf8'))

/** A figure a line, so that a change of one shows as one. */
export const writeBaseline = (baseline: Baseline): void => {
  const groups = Object.entries(baseline).map(([group, figures]) => {
    const lines = Object.entries(figures).map(
      ([name, { share, of }]) => `    ${JSON.stringify(name)}: { "share": ${share}, "of": ${of} }`,
    )
    return `  ${JSON.stringify(group)}: {\n${lines.join(',\n')}\n  }`
  })
  writeFileSync(BASELINE_PATH, `{\n${groups.join(',\n')}\n}\n`)
}
