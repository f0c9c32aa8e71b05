/** A team as we take it to be, and what it uses in a month: assumptions and measurements, multiplied. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const act = z.object({
  trips: z.number(),
  statements: z.number(),
  rowsRead: z.number(),
  rowsWritten: z.number(),
  classA: z.number(),
  classB: z.number(),
  cpuMs: z.number(),
})
const acts = [
  'document',
  'minute',
  'upload',
  'drafting',
  'home',
  'overview',
  'review',
  'look',
  'edit',
  'decide',
  'export',
] as const

const measuredSchema = z.object({
  on: z.iso.date(),
  /** How much the team had when it was measured. */
  sheets: z.number(),
  questions: z.number(),
  databaseBytesPerQuestion: z.number(),
  derivedBytes: z.number(),
  acts: z.object(Object.fromEntries(acts.map((name) => [name, act])) as Record<(typeof acts)[number], typeof act>),
})
export type Measured = z.infer<typeof measuredSchema>

export const readMeasured = (): Measured =>
  measuredSchema.parse(JSON.parse(readFileSync(new URL('measured.json', import.meta.url), 'utf8')))

/** Nobody has counted teams of ours; each of these is a guess that the arithmetic lets you change. */
export interface Team {
  readonly members: number
  /** In an average month. */
  readonly sheets: number
  readonly questionsPerSheet: number
  /** Questions that are opened, and that are rewritten, as a share of all. */
  readonly looked: number
  readonly edited: number
  /** Steps over many rows at once, for a sheet. */
  readonly decisionsPerSheet: number
  /** How often a sheet is opened for review. */
  readonly reviewsPerSheet: number
  readonly exportsPerSheet: number
  /** By a member on a working day. */
  readonly homesPerDay: number
  readonly overviewsPerMonth: number
  readonly documentsPerMonth: number
  readonly megabytesPerFile: number
  /** So long everything is kept. */
  readonly monthsKept: number
}

export const TEAM: Team = {
  members: 5,
  sheets: 8,
  questionsPerSheet: 150,
  looked: 1.2,
  edited: 0.5,
  decisionsPerSheet: 10,
  reviewsPerSheet: 12,
  exportsPerSheet: 2,
  homesPerDay: 4,
  overviewsPerMonth: 40,
  documentsPerMonth: 0.5,
  megabytesPerFile: 0.5,
  monthsKept: 36,
}

const WORKING_DAYS = 20
const MINUTES = 43_200
/** The list of sheets shows so many, and counts their questions. */
const LISTED = 50

export const BILLED = [
  'requests',
  'cpuMs',
  'rowsRead',
  'rowsWritten',
  'databaseGb',
  'classA',
  'classB',
  'filesGb',
  'queueOperations',
] as const
export type Billed = (typeof BILLED)[number]
export type Use = Readonly<Record<Billed, number>>

/** How often each act is done in a month, and with how many requests. */
const timesOf = (team: Team): Readonly<Record<(typeof acts)[number], readonly [times: number, requests: number]>> => {
  const { sheets } = team
  const questions = sheets * team.questionsPerSheet
  return {
    document: [team.documentsPerMonth, 2],
    minute: [MINUTES, 1],
    upload: [sheets, 1],
    // The message's own invocation, and somebody watching it.
    drafting: [sheets, 2],
    home: [team.members * team.homesPerDay * WORKING_DAYS, 2],
    overview: [team.overviewsPerMonth, 1],
    review: [sheets * team.reviewsPerSheet, 4],
    look: [questions * team.looked, 1],
    edit: [questions * team.edited, 1],
    decide: [sheets * team.decisionsPerSheet, 1],
    export: [sheets * team.exportsPerSheet, 3],
  }
}

/** One team's use of one month, once it has kept sheets for as long as it ever will. */
export const monthOf = (team: Team, measured: Measured): Use => {
  const kept = team.sheets * team.monthsKept * team.questionsPerSheet
  const had = (measured.sheets + 1) * measured.questions
  /** Some acts read every question there is, one those of the sheets on a page; the others only their own sheet's. */
  const reads: Partial<Record<(typeof acts)[number], number>> = {
    overview: kept / had,
    home: Math.min(kept, LISTED * team.questionsPerSheet) / had,
  }
  const length = team.questionsPerSheet / measured.questions
  const perSheet = new Set<string>(['drafting', 'review', 'decide', 'export'])
  const sums = { requests: 0, cpuMs: 0, rowsRead: 0, rowsWritten: 0, classA: 0, classB: 0 }
  for (const [name, [times, requests]] of Object.entries(timesOf(team)) as [
    (typeof acts)[number],
    [number, number],
  ][]) {
    const { cpuMs, rowsRead, rowsWritten, classA, classB } = measured.acts[name]
    const by = perSheet.has(name) ? length : 1
    sums.requests += times * requests
    sums.cpuMs += times * cpuMs * by * Math.max(1, reads[name] ?? 1)
    sums.rowsRead += times * rowsRead * (reads[name] ?? by)
    sums.rowsWritten += times * rowsWritten * by
    sums.classA += times * classA
    sums.classB += times * classB
  }
  const files = team.sheets * team.monthsKept * (1 + team.exportsPerSheet)
  return {
    ...sums,
    databaseGb: (kept * measured.databaseBytesPerQuestion) / 1e9,
    filesGb: (files * team.megabytesPerFile) / 1e3 + measured.derivedBytes / 1e9,
    // Written, read and deleted.
    queueOperations: 3 * (team.sheets + team.documentsPerMonth),
  }
}
