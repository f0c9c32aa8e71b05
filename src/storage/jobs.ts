import type { CompiledQuery } from 'kysely'
import { type Database, sql } from './database.ts'
import { StorageError } from './error.ts'
import type { JobTable } from './schema.ts'

export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof JOB_STATES)[number]
export const PHASES = ['reading', 'drafting'] as const
export type Phase = (typeof PHASES)[number]

/** The work of reading one checklist and drafting its answers. */
export interface StoredJob {
  readonly checklistId: string
  readonly state: JobState
  readonly phase: Phase
  readonly done: number
  readonly total: number
  /** In both languages, as JSON. */
  readonly error: string | null
  readonly startedAt: string
  readonly changedAt: string
}

/** A job that nobody brings forward after so many beginnings is given up, and its user told. */
const MOST_ATTEMPTS = 5

/**
 * Whoever works on a job holds a lease, renewed with each batch. A worker that dies lets it run out, and the next goes on
 * where the last batch ended; one that lost its lease writes nothing more.
 */
export const jobStore = (database: Database) => {
  const read = async (checklistId: string): Promise<StoredJob> => {
    const query = sql.selectFrom('job').selectAll().where('checklist_id', '=', checklistId).compile()
    const [row] = await database.all(query)
    if (!row) throw new StorageError('not-found')
    return fromRow(row)
  }
  const held = (checklistId: string, lease: string) =>
    sql
      .updateTable('job')
      .where('checklist_id', '=', checklistId)
      .where('lease', '=', lease)
      .where('state', '=', 'running')

  return {
    read,

    list: async (checklistIds: readonly string[]): Promise<readonly StoredJob[]> => {
      if (checklistIds.length === 0) return []
      const query = sql.selectFrom('job').selectAll().where('checklist_id', 'in', checklistIds).compile()
      return (await database.all(query)).map(fromRow)
    },

    /** Jobs that nobody works on, the oldest first. */
    waiting: async (now: string, limit: number): Promise<readonly string[]> => {
      const query = sql
        .selectFrom('job')
        .select('checklist_id')
        .where('state', 'in', ['queued', 'running'])
        .where(({ or, eb }) => or([eb('leased_until', 'is', null), eb('leased_until', '<', now)]))
        .orderBy('started_at')
        .limit(limit)
        .compile()
      return (await database.all(query)).map((row) => row.checklist_id)
    },

    release: async (checklistId: string, lease: string): Promise<void> => {
      await database.batch([held(checklistId, lease).set(FREE).compile()])
    },

    /** Takes every lease back, where whoever holds one is known to be gone. */
    releaseAll: async (): Promise<void> => {
      await database.batch([sql.updateTable('job').set(FREE).where('lease', 'is not', null).compile()])
    },

    /** True where the caller now holds the job. */
    claim: async (checklistId: string, { lease, now, until }: Lease): Promise<boolean> => {
      const free = sql
        .updateTable('job')
        .where('checklist_id', '=', checklistId)
        .where('state', 'in', ['queued', 'running'])
        .where(({ or, eb }) => or([eb('leased_until', 'is', null), eb('leased_until', '<', now)]))
      const giveUp = free
        .set({ state: 'failed', error: JSON.stringify(GIVEN_UP), changed_at: now })
        .where('attempts', '>=', MOST_ATTEMPTS)
        .compile()
      const take = free
        .set(({ eb }) => ({
          state: 'running',
          lease,
          leased_until: until,
          attempts: eb('attempts', '+', 1),
          changed_at: now,
        }))
        .compile()
      const outcomes = await database.batch([giveUp, take])
      return outcomes[1]?.changes === 1
    },

    /** A statement to go into the batch that brings the job forward. */
    progress: (checklistId: string, { lease, now, until }: Lease, to: Progress): CompiledQuery =>
      held(checklistId, lease)
        .set({ ...to, attempts: 0, changed_at: now, leased_until: until })
        .compile(),

    finish: async (checklistId: string, lease: string, now: string): Promise<void> => {
      await database.batch([
        held(checklistId, lease)
          .set({ state: 'done', ...FREE, changed_at: now })
          .compile(),
      ])
    },

    fail: async (checklistId: string, lease: string, now: string, error: string): Promise<void> => {
      await database.batch([
        held(checklistId, lease)
          .set({ state: 'failed', ...FREE, error, changed_at: now })
          .compile(),
      ])
    },

    cancel: async (checklistId: string, now: string): Promise<void> => {
      const query = sql
        .updateTable('job')
        .set({ state: 'cancelled', ...FREE, changed_at: now })
        .where('checklist_id', '=', checklistId)
        .where('state', 'in', ['queued', 'running'])
        .compile()
      await database.batch([query])
    },

    /** Begins anew, or goes on after a cancellation or a failure. */
    enqueue: async (checklistId: string, phase: Phase, now: string): Promise<void> => {
      const query = sql
        .updateTable('job')
        .set({ state: 'queued', phase, ...FREE, error: null, attempts: 0, started_at: now, changed_at: now })
        .where('checklist_id', '=', checklistId)
        .compile()
      await database.batch([query])
    },
  }
}

export type JobStore = ReturnType<typeof jobStore>

export interface Lease {
  readonly lease: string
  readonly now: string
  readonly until: string
}

interface Progress {
  readonly phase: Phase
  readonly done: number
  readonly total: number
}

const FREE = { lease: null, leased_until: null } as const

const GIVEN_UP = {
  ja: '何度か試しましたが、回答案の作成が進みませんでした。「再開」でもう一度試し、続くようなら同じファイルを添えてお知らせください。',
  en: 'Drafting made no progress in several attempts. Try "resume" once more; if it stays, report it together with the file.',
}

const fromRow = (row: JobTable): StoredJob => ({
  checklistId: row.checklist_id,
  state: row.state as JobState,
  phase: row.phase as Phase,
  done: row.done,
  total: row.total,
  error: row.error,
  startedAt: row.started_at,
  changedAt: row.changed_at,
})
