import type { CompiledQuery, Updateable } from 'kysely'
import { type Database, sql } from './database.ts'
import { StorageError } from './error.ts'
import type { EventKind, Standing } from './question-history.ts'
import { amongst, decisionColumns } from './question-rows.ts'
import type { QuestionTable } from './schema.ts'

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

const standingColumns = ({ decision, department, assignee }: Standing): Updateable<QuestionTable> => ({
  ...decisionColumns(decision),
  department,
  assignee,
})
