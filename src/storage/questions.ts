import type { CompiledQuery, Selectable, Updateable } from 'kysely'
import type { Draft } from '../answer/index.ts'
import type { Question } from '../checklist/index.ts'
import { type Band, type Cause, type Decision, type Proposal, SKIP_CAUSES } from '../review/index.ts'
import { type Database, sql } from './database.ts'
import { StorageError } from './error.ts'
import { insertRows } from './insert-rows.ts'
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

/** What a person's step leaves behind. */
export interface Step {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly kind: EventKind
}

export const EVENT_KINDS = [
  'edited',
  'confirmed',
  'approved',
  'returned',
  'out',
  'held',
  'draft',
  'assigned',
  'undone',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** What an event restores when it is undone. */
export interface Standing {
  readonly decision: Decision
  readonly department: string
  readonly assignee: string
}

/** One question changed, from the version that its editor saw. */
export interface QuestionChange {
  readonly questionId: string
  readonly version: number
  readonly before: Standing
  readonly after: Standing
}

export interface StoredEvent {
  readonly id: number
  readonly questionId: string
  readonly at: string
  readonly by: string
  readonly kind: EventKind
  readonly step: string
  readonly before: Standing
  readonly after: Standing
  /** The version that the question had before, and so has one more after. */
  readonly fromVersion: number
}

export interface NewQuestion {
  readonly id: string
  readonly question: Question
  readonly repeats: string
  readonly department: string
  readonly room: number | null
  /** For those that want no answer of ours. */
  readonly proposal: Proposal | undefined
}

const rowsOf = (checklistId: string) =>
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

export const questionStore = (database: Database) => {
  const read = async (checklistId: string, id: string): Promise<StoredQuestion> => {
    const query = rowsOf(checklistId).where('question.id', '=', id).compile()
    const [row] = await database.all(query)
    if (!row) throw new StorageError('not-found')
    return fromRow(row)
  }

  /** In the sheet's order. */
  const list = async (
    checklistId: string,
    { after = 0, limit }: ListChoice = {},
  ): Promise<readonly StoredQuestion[]> => {
    let query = rowsOf(checklistId).where('seq', '>', after).orderBy('seq')
    if (limit !== undefined) query = query.limit(limit)
    return (await database.all(query.compile())).map(fromRow)
  }

  return {
    read,
    list,

    /**
     * The questions of a new reading. One that was there before keeps what people made of it, its comments and its history;
     * one that nobody has touched is drafted anew where it is read otherwise than before.
     */
    replaceAll: async (checklistId: string, questions: readonly NewQuestion[], at: string): Promise<void> => {
      const known = new Map((await list(checklistId)).map((row) => [row.id, row]))
      const wanted = new Set(questions.map(({ id }) => id))
      const rows = questions.map((each, index) => newRow(checklistId, index + 1, each, at))
      const gone = [...known.keys()].filter((id) => !wanted.has(id))
      await database.batch([
        ...gone.map((id) =>
          sql.deleteFrom('question').where('checklist_id', '=', checklistId).where('id', '=', id).compile(),
        ),
        ...rows.flatMap((row) => {
          const before = known.get(row.id)
          return before ? rereadStatements(row, before) : []
        }),
        ...insertRows(
          'question',
          rows.filter(({ id }) => !known.has(id)),
        ),
      ])
    },

    undrafted: async (checklistId: string, limit: number): Promise<readonly StoredQuestion[]> => {
      const query = rowsOf(checklistId).where('draft', 'is', null).orderBy('seq').limit(limit).compile()
      return (await database.all(query)).map(fromRow)
    },

    countUndrafted: async (checklistId: string): Promise<number> => {
      const query = sql
        .selectFrom('question')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('checklist_id', '=', checklistId)
        .where('draft', 'is', null)
        .compile()
      return (await database.all(query))[0]?.count ?? 0
    },

    /**
     * Statements that keep a draft. A row that somebody has meanwhile answered keeps their answer; one that has its draft
     * already, from another worker, is left alone.
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
        update
          .set({ ...common, ...banded })
          .set(({ eb }) => ({ version: eb('version', '+', 1) }))
          .compile(),
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

    /**
     * Changes questions in one step, each only if its version is still the one that its editor saw, and all or none.
     * @throws StorageError 'changed-meanwhile'
     */
    change: async (checklistId: string, changes: readonly QuestionChange[], step: Step): Promise<void> => {
      const current = await versionsOf(database, checklistId, changes)
      if (changes.some(({ questionId, version }) => current.get(questionId) !== version))
        throw new StorageError('changed-meanwhile')
      const statements = changes.flatMap((change) => [
        eventInsert(checklistId, change, step),
        sql
          .updateTable('question')
          .set({ ...standingColumns(change.after), changed_at: step.at, version: change.version + 1 })
          .where('checklist_id', '=', checklistId)
          .where('id', '=', change.questionId)
          .where('version', '=', change.version)
          .compile(),
      ])
      // Whoever is second in a race breaks the event's uniqueness, and their whole step falls.
      await database.batch(statements).catch(async (cause: unknown) => {
        const now = await versionsOf(database, checklistId, changes)
        if (changes.every(({ questionId, version }) => now.get(questionId) === version)) throw cause
        throw new StorageError('changed-meanwhile', { cause })
      })
    },

    /** Newest first. */
    events: async (
      checklistId: string,
      { questionId, before, step, limit }: EventChoice,
    ): Promise<readonly StoredEvent[]> => {
      let query = sql
        .selectFrom('event')
        .selectAll()
        .where('checklist_id', '=', checklistId)
        .orderBy('id', 'desc')
        .limit(limit)
      if (questionId !== undefined) query = query.where('question_id', '=', questionId)
      if (step !== undefined) query = query.where('step', '=', step)
      if (before !== undefined) query = query.where('id', '<', before)
      return (await database.all(query.compile())).map((row) => ({
        id: row.id,
        questionId: row.question_id,
        at: row.at,
        by: row.by,
        kind: row.kind as EventKind,
        step: row.step,
        before: JSON.parse(row.before) as Standing,
        after: JSON.parse(row.after) as Standing,
        fromVersion: row.from_version,
      }))
    },
  }
}

export type QuestionStore = ReturnType<typeof questionStore>

interface ListChoice {
  readonly after?: number
  readonly limit?: number
}

interface EventChoice {
  readonly questionId?: string | undefined
  readonly before?: number | undefined
  readonly step?: string | undefined
  readonly limit: number
}

interface DraftToKeep {
  readonly draft: Draft
  readonly proposal: Proposal
  readonly topic: string
  readonly department: string
  readonly from: string
  readonly at: string
}

const versionsOf = async (
  database: Database,
  checklistId: string,
  changes: readonly QuestionChange[],
): Promise<ReadonlyMap<string, number>> => {
  const [first, ...further] = changes
  let query = sql.selectFrom('question').select(['id', 'version']).where('checklist_id', '=', checklistId)
  // Many are read as all: no statement takes more than a hundred values.
  if (first && further.length === 0) query = query.where('id', '=', first.questionId)
  return new Map((await database.all(query.compile())).map(({ id, version }) => [id, version]))
}

const eventInsert = (
  checklistId: string,
  { questionId, version, before, after }: QuestionChange,
  step: Step,
): CompiledQuery =>
  sql
    .insertInto('event')
    .values({
      checklist_id: checklistId,
      question_id: questionId,
      at: step.at,
      by: step.by,
      kind: step.kind,
      step: step.id,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      from_version: version,
    })
    .compile()

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
  return [
    update
      .set({ seq, sheet, row: line, body, repeats, room, changed_at, ...(isTouched(before) ? {} : undecided) })
      .set({ version: before.version + 1 })
      .compile(),
  ]
}

/** Somebody has decided something of it, if only that it waits. */
const isTouched = ({ decision, cause }: StoredQuestion): boolean => {
  const { state, writtenBy, confirmedBy } = decision
  const skippedByUs = state === 'out' && SKIP_CAUSES.some((skip) => skip === cause)
  return writtenBy !== null || confirmedBy !== null || (state !== 'draft' && !skippedByUs)
}

const decisionColumns = (decision: Decision) => ({
  state: decision.state,
  verdict: decision.verdict,
  choice: decision.choice,
  answer: decision.answer,
  evidence: JSON.stringify(decision.evidence),
  written_by: decision.writtenBy,
  confirmed_by: decision.confirmedBy,
  approved_by: decision.approvedBy,
})

const standingColumns = ({ decision, department, assignee }: Standing): Updateable<QuestionTable> => ({
  ...decisionColumns(decision),
  department,
  assignee,
})

type Row = Selectable<QuestionTable> & { readonly comments: number | null }

const fromRow = (row: Row): StoredQuestion => ({
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
