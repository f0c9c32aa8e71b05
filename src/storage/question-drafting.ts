import type { CompiledQuery } from 'kysely'
import type { Draft } from '../answer/index.ts'
import type { Question } from '../checklist/index.ts'
import { type Decision, type Proposal, SKIP_CAUSES } from '../review/index.ts'
import { type Database, sql } from './database.ts'
import { insertRows } from './insert-rows.ts'
import type { QuestionReading } from './question-reading.ts'
import { amongst, decisionColumns, type StoredQuestion } from './question-rows.ts'

export interface NewQuestion {
  readonly id: string
  readonly question: Question
  readonly repeats: string
  readonly department: string
  readonly room: number | null
  /** For those that want no answer of ours. */
  readonly proposal: Proposal | undefined
}

/** Some ten milliseconds of either, and as long a pause: whoever waits to write tries again every few. */
const QUESTIONS_AT_ONCE = 500
const STATEMENTS_PER_BATCH = 200
const TURN_MS = 10

export const questionDrafting = (database: Database, { list }: Pick<QuestionReading, 'list'>) => ({
  /**
   * The questions of a new reading. One that was there before keeps what people made of it, its comments and its history;
   * one that nobody has touched is drafted anew where it is read otherwise than before. Not all at once: those who edit
   * elsewhere have their turn in between, and a reading that was cut off is done again from its beginning.
   */
  replaceAll: async (checklistId: string, questions: readonly NewQuestion[], at: string): Promise<void> => {
    const known = new Map((await list(checklistId)).map((row) => [row.id, row]))
    const wanted = new Set(questions.map(({ id }) => id))
    const gone = [...known.keys()].filter((id) => !wanted.has(id))
    let seq = 0
    for (const some of chunks(questions, QUESTIONS_AT_ONCE)) {
      // Made for these few only: of a large sheet, all rows as the database takes them would not fit a Worker's memory.
      const rows = some.map((each) => {
        seq += 1
        return newRow(checklistId, seq, each, at)
      })
      const statements = rows.flatMap((row) => {
        const before = known.get(row.id)
        return before ? rereadStatements(row, before) : []
      })
      const added = insertRows(
        'question',
        rows.filter(({ id }) => !known.has(id)),
      )
      for (const batch of chunks([...statements, ...added], STATEMENTS_PER_BATCH)) {
        await database.batch(batch)
        await pause(TURN_MS)
      }
    }
    if (gone.length === 0) return
    const remove = sql.deleteFrom('question').where('checklist_id', '=', checklistId).where('id', 'in', amongst(gone))
    await database.batch([remove.compile()])
  },

  /**
   * Statements that keep a draft. A row that somebody has answered, before it was read or since, keeps their answer; one that
   * has its draft already, from another worker, is left alone.
   */
  draftStatements: (
    row: StoredQuestion,
    { draft, proposal, topic, department, from, at }: DraftToKeep,
  ): readonly CompiledQuery[] => {
    const common = { draft: JSON.stringify(draft), drafted_from: from, confidence: draft.confidence, topic }
    const banded = { band: proposal.band, cause: proposal.cause, changed_at: at }
    const update = sql
      .updateTable('question')
      .where('checklist_id', '=', row.checklistId)
      .where('id', '=', row.id)
      .where('draft', 'is', null)
    const beside = update
      .set({ ...common, ...banded })
      .set(({ eb }) => ({ version: eb('version', '+', 1) }))
      .compile()
    if (isTouched(row)) return [beside]
    return [
      update
        .set({
          ...common,
          ...banded,
          ...decisionColumns(proposal.decision),
          department: row.department || department,
        })
        .set(({ eb }) => ({ version: eb('version', '+', 1) }))
        .where('version', '=', row.version)
        .compile(),
      beside,
    ]
  },

  /** Drafts that nobody has touched are made anew. */
  forgetDrafts: async (checklistId: string): Promise<void> => {
    const query = sql
      .updateTable('question')
      .set({ draft: null })
      .where('checklist_id', '=', checklistId)
      .where('state', '=', 'draft')
      .where('written_by', 'is', null)
      .compile()
    await database.batch([query])
  },
})

interface DraftToKeep {
  readonly draft: Draft
  readonly proposal: Proposal
  readonly topic: string
  readonly department: string
  readonly from: string
  readonly at: string
}

const chunks = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

const EMPTY: Decision = {
  state: 'draft',
  verdict: null,
  choice: null,
  answer: '',
  evidence: [],
  writtenBy: null,
  confirmedBy: null,
  approvedBy: null,
}

/** What wants no answer of ours is as good as drafted. */
const NO_DRAFT = 'null'

const newRow = (
  checklistId: string,
  seq: number,
  { id, question, repeats, department, room, proposal }: NewQuestion,
  at: string,
) => ({
  checklist_id: checklistId,
  id,
  seq,
  sheet: question.sheet,
  row: question.row,
  body: JSON.stringify(question),
  repeats,
  draft: proposal ? NO_DRAFT : null,
  drafted_from: null,
  band: proposal?.band ?? null,
  cause: proposal?.cause ?? null,
  confidence: null,
  ...decisionColumns(proposal?.decision ?? EMPTY),
  department,
  assignee: '',
  topic: '',
  room,
  changed_at: at,
  version: 1,
})

/** Read again: where it stands and how it is answered may differ; what people decided does not. */
const rereadStatements = (row: ReturnType<typeof newRow>, before: StoredQuestion): readonly CompiledQuery[] => {
  const { checklist_id, id, seq, sheet, row: line, body, repeats, room, changed_at, ...fresh } = row
  const { department: _, assignee: __, version: ___, ...undecided } = fresh
  const update = sql.updateTable('question').where('checklist_id', '=', checklist_id).where('id', '=', id)
  if (JSON.stringify(before.question) === body) {
    return before.seq === seq ? [] : [update.set({ seq }).compile()]
  }
  const asRead = { seq, sheet, row: line, body, repeats, room, changed_at }
  const reread = update
    .set(asRead)
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('body', '!=', body)
  if (isTouched(before)) return [reread.compile()]
  // Where somebody has touched it since, only the second changes anything.
  return [reread.set(undecided).where('version', '=', before.version).compile(), reread.compile()]
}

/** Somebody has decided something of it, if only that it waits. */
const isTouched = ({ decision, cause }: StoredQuestion): boolean => {
  const { state, writtenBy, confirmedBy } = decision
  const skippedByUs = state === 'out' && SKIP_CAUSES.some((skip) => skip === cause)
  return writtenBy !== null || confirmedBy !== null || (state !== 'draft' && !skippedByUs)
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
