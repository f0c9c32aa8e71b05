/** A question as it lies in the database, and as it is elsewhere. */
import { type RawBuilder, type Selectable, sql as written } from 'kysely'
import type { Draft } from '../answer/index.ts'
import type { Question } from '../checklist/index.ts'
import type { Band, Cause, Decision } from '../review/index.ts'
import { sql } from './database.ts'
import type { QuestionTable } from './schema.ts'

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

export const rowsOf = (checklistId: string) =>
  sql
    .selectFrom('question')
    .selectAll()
    .select(({ selectFrom, fn }) =>
      selectFrom('comment')
        .whereRef('comment.checklist_id', '=', 'question.checklist_id')
        .whereRef('comment.question_id', '=', 'question.id')
        .select(fn.countAll<number>().as('count'))
        .as('comments'),
    )
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

type Row = Selectable<QuestionTable> & { readonly comments: number | null }

export const fromRow = (row: Row): StoredQuestion => ({
  checklistId: row.checklist_id,
  id: row.id,
  seq: row.seq,
  question: JSON.parse(row.body) as Question,
  repeats: row.repeats,
  drafted: row.draft !== null,
  draft: (row.draft === null ? undefined : (JSON.parse(row.draft) as Draft | null)) ?? undefined,
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
