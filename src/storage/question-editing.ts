import { type CompiledQuery, sql as raw } from 'kysely'
import { type Database, sql } from './database.ts'
import { StorageError } from './error.ts'
import { packed, type Row } from './insert-rows.ts'
import type { EventKind, Standing } from './question-history.ts'
import { amongst, decisionColumns } from './question-rows.ts'

/** What a person's step leaves behind. */
export interface Step {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly kind: EventKind
}

/** One question changed, from the version that its editor saw. */
export interface QuestionChange {
  readonly questionId: string
  readonly version: number
  readonly before: Standing
  readonly after: Standing
}

export const questionEditing = (database: Database) => ({
  /**
   * Changes questions in one step, each only if its version is still the one that its editor saw, and all or none.
   * @throws StorageError 'changed-meanwhile'
   */
  change: async (checklistId: string, changes: readonly QuestionChange[], step: Step): Promise<void> => {
    const current = await versionsOf(database, checklistId, changes)
    if (changes.some(({ questionId, version }) => current.get(questionId) !== version))
      throw new StorageError('changed-meanwhile')
    const statements = packed(changes.map((change) => changeRow(checklistId, change))).flatMap((json) => [
      eventInsert(checklistId, json, step),
      questionUpdate(json, step),
    ])
    // Whoever is second in a race finds another version, and their whole step falls.
    await database.batch(statements).catch(async (cause: unknown) => {
      const now = await versionsOf(database, checklistId, changes)
      if (changes.every(({ questionId, version }) => now.get(questionId) === version)) throw cause
      throw new StorageError('changed-meanwhile', { cause })
    })
  },
})

const versionsOf = async (
  database: Database,
  checklistId: string,
  changes: readonly QuestionChange[],
): Promise<ReadonlyMap<string, number>> => {
  const ids = changes.map(({ questionId }) => questionId)
  const query = sql
    .selectFrom('question')
    .select(['id', 'version'])
    .where('checklist_id', '=', checklistId)
    .where('id', 'in', amongst(ids))
    .compile()
  return new Map((await database.all(query)).map(({ id, version }) => [id, version]))
}

/** A change as the database takes it apart: hundreds go with one statement, for D1 takes only so many from one request. */
const changeRow = (checklistId: string, { questionId, version, before, after }: QuestionChange): Row => ({
  checklist: checklistId,
  id: questionId,
  seen: version,
  before: JSON.stringify(before),
  after: JSON.stringify(after),
  ...changedColumns(after),
})

const changedColumns = ({ decision, department, assignee }: Standing) => ({
  ...decisionColumns(decision),
  department,
  assignee,
})

const CHANGED = [
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
] as const satisfies readonly (keyof ReturnType<typeof changedColumns>)[]

/**
 * Stands in its batch before the changes that it tells of. Where a question no longer has the version that was seen (a draft
 * may have come, of which no event tells), `from_version` would be empty, which it must not be: then the whole batch falls.
 */
const eventInsert = (checklistId: string, json: string, { id, at, by, kind }: Step): CompiledQuery =>
  raw`insert into event (checklist_id, question_id, at, by, kind, step, before, after, from_version)
    select ${checklistId}, value ->> '$.id', ${at}, ${by}, ${kind}, ${id}, value ->> '$.before', value ->> '$.after',
      (select version from question
        where checklist_id = ${checklistId} and question.id = value ->> '$.id' and version = value ->> '$.seen')
    from json_each(${json})`.compile(sql)

/** The checklist, too, comes from the value: else the database would go through all of its questions for every change. */
const questionUpdate = (json: string, { at }: Step): CompiledQuery => {
  const columns = raw.join(CHANGED.map((name) => raw`${raw.ref(name)} = change.value ->> ${raw.lit(`$.${name}`)}`))
  return raw`update question set ${columns}, changed_at = ${at}, version = version + 1
    from json_each(${json}) as change
    where checklist_id = change.value ->> '$.checklist' and question.id = change.value ->> '$.id'
      and version = change.value ->> '$.seen'`.compile(sql)
}
