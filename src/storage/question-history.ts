import type { Decision } from '../review/index.ts'
import { type Database, sql } from './database.ts'

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

export const questionHistory = (database: Database) => ({
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
})

interface EventChoice {
  readonly questionId?: string | undefined
  readonly before?: number | undefined
  readonly step?: string | undefined
  readonly limit: number
}
