/** A question as it lies in the database, and as it is elsewhere. */
import { type ExpressionBuilder, type RawBuilder, type Selectable, sql as written } from 'kysely'
import type { Draft } from '../answer/index.ts'
import type { Question } from '../checklist/index.ts'
import type { Band, Cause, Decision } from '../review/index.ts'
import { sql } from './database.ts'
import type { QuestionTable, Schema } from './schema.ts'

/** One question of a checklist with everything that came of it. */
export interface StoredQuestion {
  readonly checklistId: string
  readonly id: string
  /** Its place in the sheet's order: 1, 2, 3 ... */
  readonly seq: number
  readonly question: Question
  readonly repeats: string
  /** Nothing is left to do for us: there is a draft, or none is wanted. */
  readonly drafted: boolean
  readonly draft: Draft | undefined
  readonly band: Band | null
  readonly cause: Cause | null
  readonly decision: Decision
  readonly department: string
  readonly assignee: string
  readonly topic: string
  /** How many full-width characters its cell shows; null where the file leaves that open. */
  readonly room: number | null
  /** How many there are. */
  readonly comments: number
  readonly changedAt: string
  readonly version: number
}

/** The same as a person left it, without the draft that it came from. */
export type DecidedQuestion = Omit<StoredQuestion, 'draft'>

const commentCount = ({ selectFrom, fn }: ExpressionBuilder<Schema, 'question'>) =>
  selectFrom('comment')
    .whereRef('comment.checklist_id', '=', 'question.checklist_id')
    .whereRef('comment.question_id', '=', 'question.id')
    .select(fn.countAll<number>().as('count'))
    .as('comments')

export const rowsOf = (checklistId: string) =>
  sql.selectFrom('question').selectAll().select(commentCount).where('question.checklist_id', '=', checklistId)

const DECIDED_COLUMNS = [
  'checklist_id',
  'id',
  'seq',
  'body',
  'repeats',
  'band',
  'cause',
  'state',
  'verdict',
  'choice',
  'answer',
  'evidence',
  'written_by',
  'confirmed_by',
  'approved_by',
  'department',
  'assignee',
  'topic',
  'room',
  'changed_at',
  'version',
] as const satisfies readonly (keyof QuestionTable)[]

export const isDrafted = written<number>`question.draft is not null`.as('drafted')

export const decidedRowsOf = (checklistId: string) =>
  sql
    .selectFrom('question')
    .select([...DECIDED_COLUMNS, isDrafted])
    .select(commentCount)
    .where('question.checklist_id', '=', checklistId)

/** Any number of ids as one value: D1 takes a hundred with one statement. */
export const amongst = (ids: readonly string[]): RawBuilder<string> =>
  written`(select value from json_each(${JSON.stringify(ids)}))`

export const decisionColumns = (decision: Decision) => ({
  state: decision.state,
  verdict: decision.verdict,
  choice: decision.choice,
  answer: decision.answer,
  evidence: JSON.stringify(decision.evidence),
  written_by: decision.writtenBy,
  confirmed_by: decision.confirmedBy,
  approved_by: decision.approvedBy,
})

type DecidedRow = Pick<Selectable<QuestionTable>, (typeof DECIDED_COLUMNS)[number]> & {
  readonly drafted: number
  readonly comments: number | null
}
type Row = Selectable<QuestionTable> & { readonly comments: number | null }

export const fromRow = (row: Row): StoredQuestion => ({
  ...fromDecidedRow({ ...row, drafted: Number(row.draft !== null) }),
  draft: (row.draft === null ? undefined : (JSON.parse(row.draft) as Draft | null)) ?? undefined,
})

export const fromDecidedRow = (row: DecidedRow): DecidedQuestion => ({
  checklistId: row.checklist_id,
  id: row.id,
  seq: row.seq,
  question: JSON.parse(row.body) as Question,
  repeats: row.repeats,
  drafted: row.drafted === 1,
  band: row.band as Band | null,
  cause: row.cause as Cause | null,
  decision: {
    state: row.state as Decision['state'],
    verdict: row.verdict as Decision['verdict'],
    choice: row.choice,
    answer: row.answer,
    evidence: JSON.parse(row.evidence) as Decision['evidence'],
    writtenBy: row.written_by,
    confirmedBy: row.confirmed_by,
    approvedBy: row.approved_by,
  },
  department: row.department,
  assignee: row.assignee,
  topic: row.topic,
  room: row.room,
  comments: row.comments ?? 0,
  changedAt: row.changed_at,
  version: row.version,
})
