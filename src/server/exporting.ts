/** The customer's file with what people decided in it, and everything that is said of it before and after. */
import {
  type Check,
  checkDecided,
  type Entry,
  EXPORTED,
  type Exported,
  type Filled,
  goesOut,
  placeOf,
  ReviewError,
  type Signature,
} from '../review/index.ts'
import type { DecidedQuestion, Storage, StoredExport } from '../storage/index.ts'
import type { ExportChoice, ToExport } from './fillings.ts'
import { RequestError } from './schemas/common.ts'
import type { Desk } from './sheet-work/parts.ts'

/** @throws RequestError while the sheet is still being read. */
export const openToExport = async (storage: Storage, id: string): Promise<ToExport> => {
  const checklist = await storage.checklists.read(id)
  if ((await storage.jobs.read(id)).phase === 'reading') throw new RequestError('not-now', STILL_READING)
  return { checklist, bytes: await storage.files.get(checklist.fileHash) }
}

const STILL_READING = {
  ja: 'シートをまだ読み取っていません。読み取りが終わるのを待ち、失敗していれば読み取り直してください。',
  en: 'The sheet has not been read yet. Wait until it is; if reading failed, read it again.',
}

/** What was decided of every question, in the sheet's order. */
export const decidedRows = async (
  { questions }: Pick<Storage, 'questions'>,
  checklistId: string,
): Promise<readonly DecidedQuestion[]> => {
  const rows: DecidedQuestion[] = []
  for await (const page of questions.decided(checklistId)) rows.push(...page)
  return rows
}

/** Fills, keeps the file as it is given out, and remembers who took it. */
export const exportFile = async (
  { storage, fillings, now }: Pick<Desk, 'storage' | 'fillings' | 'now'>,
  id: string,
  choice: ExportChoice,
  by: string,
): Promise<{ readonly done: StoredExport; readonly opened: ToExport; readonly filled: Filled }> => {
  const opened = await openToExport(storage, id)
  const filled = await fillings(opened, choice)
  const done: StoredExport = {
    id: crypto.randomUUID(),
    checklistId: id,
    at: now().toISOString(),
    by,
    ...choice,
    written: filled.entries.filter(({ state }) => state === 'answered').length,
    empty: filled.entries.filter(isLeftEmpty).length,
    proof: filled.proof,
    fileHash: await storage.files.put(filled.bytes),
  }
  await storage.exports.add(done)
  return { done, opened, filled }
}

/** It wanted an answer and got none. */
const isLeftEmpty = (entry: Entry): boolean =>
  entry.state === 'abstained' || (entry.state === 'skipped' && entry.cause === 'cell-refused')

export interface Checked {
  readonly rows: readonly DecidedQuestion[]
  readonly checks: readonly Check[]
  /** What forbids the export altogether. */
  readonly refusal: ReviewError | undefined
  /** How many answers each choice would take into the file. */
  readonly counts: Readonly<Record<Exported, number>>
  /** Questions that want an answer. */
  readonly wanted: number
}

export const checkExport = async (
  { storage, library, fillings, kinIn }: Pick<Desk, 'storage' | 'library' | 'fillings' | 'kinIn'>,
  id: string,
): Promise<Checked> => {
  const opened = await openToExport(storage, id)
  // Filled before the rows are read: of a long sheet, both at once would take too much room.
  const filled = await fillings(opened, { exported: 'drafts', citations: 'remarks' }).catch(refusalAsValue)
  const rows = await decidedRows(storage, id)
  const wanted = rows.filter(({ decision }) => decision.state !== 'out' || goesOut(decision, 'drafts')).length
  if (filled instanceof ReviewError) return { rows, checks: [], refusal: filled, counts: countsAmong(rows), wanted }
  const { checklist, bytes } = opened
  const checks = checkDecided(rows, {
    filled,
    bytes,
    whitepapers: await (await library.current()).whitepapersOf(citedIn(rows)),
    scope: { edition: checklist.edition || undefined },
    needsSecond: checklist.needsSecond,
    kin: kinIn(id, rows),
  })
  // A text without a word of the customer's choice has no cell to go to: it is no answer yet.
  const written = new Set(
    filled.entries.flatMap((entry) => (entry.state === 'answered' ? placeOf(entry.question) : [])),
  )
  const counts = countsAmong(rows.filter(({ question }) => written.has(placeOf(question))))
  return { rows, checks, refusal: undefined, counts, wanted }
}

const refusalAsValue = (error: unknown): ReviewError => {
  if (error instanceof ReviewError) return error
  throw error
}

const countsAmong = (rows: readonly DecidedQuestion[]): Checked['counts'] =>
  Object.fromEntries(
    EXPORTED.map((exported) => [exported, rows.filter(({ decision }) => goesOut(decision, exported)).length]),
  ) as Record<Exported, number>

/** The products whose documents the rows quote. */
const citedIn = (rows: readonly DecidedQuestion[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ decision }) => decision.evidence.map(({ product }) => product)))

/** Who stands behind each row, and since when. */
export const signaturesOf = async (
  storage: Storage,
  checklistId: string,
  timeZone: string,
): Promise<ReadonlyMap<string, Signature>> => {
  const approvals = await approvalsOf(storage, checklistId)
  const rows = await decidedRows(storage, checklistId)
  const calendar = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone })
  return new Map(
    rows.map(({ id, question, decision: { state, writtenBy, confirmedBy, approvedBy } }) => {
      const at = state === 'approved' ? approvals.get(id) : undefined
      const approvedOn = at === undefined ? '' : calendar.format(new Date(at))
      return [placeOf(question), { state, writtenBy, confirmedBy, approvedBy, approvedOn }]
    }),
  )
}

/** When each question was last approved. */
export const approvalsOf = async (storage: Storage, checklistId: string): Promise<ReadonlyMap<string, string>> => {
  const events = await storage.questions.events(checklistId, { limit: MOST_EVENTS })
  return new Map(
    events
      .toReversed()
      .filter(({ kind }) => kind === 'approved')
      .map(({ questionId, at }) => [questionId, at]),
  )
}

const MOST_EVENTS = 1_000_000
