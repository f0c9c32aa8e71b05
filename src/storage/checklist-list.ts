import { type ExpressionBuilder, sql as plain } from 'kysely'
import { sql } from './database.ts'
import type { Schema } from './schema.ts'

/** newest: the latest upload first. due: the nearest due date first, and those without one last. */
export const ORDERS = ['newest', 'due'] as const
export type Order = (typeof ORDERS)[number]

/** working: being read or drafted. stopped: that failed or was cancelled. open: people have work to do. finished: none. */
export const STAGES = ['working', 'stopped', 'open', 'finished'] as const
export type Stage = (typeof STAGES)[number]

/** Which checklists, and from where on. */
export interface Page {
  readonly limit: number
  readonly order?: Order | undefined
  readonly after?: Place | undefined
  readonly deleted?: boolean | undefined
  /** Found in its name, its file's name, the customer or the product. */
  readonly text?: string | undefined
  readonly owner?: string | undefined
  readonly stage?: Stage | undefined
}

/** The last one seen. */
export interface Place {
  readonly id: string
  readonly createdAt: string
  readonly dueOn: string | null
}

type Conditions = ExpressionBuilder<Schema, 'checklist'>

export const listStatement = ({ limit, order = 'newest', after, deleted = false, text, owner, stage }: Page) => {
  let query = sql
    .selectFrom('checklist')
    .selectAll()
    .where('deleted_at', deleted ? 'is not' : 'is', null)
    .limit(limit)
  if (order === 'due') query = query.orderBy(dueOf)
  query = query.orderBy('created_at', 'desc').orderBy('id', 'desc')
  if (after) query = query.where((eb) => (order === 'due' ? laterDue(eb, after) : older(eb, after)))
  if (text) query = query.where((eb) => holds(eb, text))
  if (owner !== undefined) query = query.where('owner', '=', owner)
  if (stage) query = query.where((eb) => isAt(eb, stage))
  return query.compile()
}

const NEVER = '9999-12-31'

const dueOf = (eb: Conditions) => eb.fn.coalesce('due_on', eb.val(NEVER))

const older = ({ eb, refTuple, tuple }: Conditions, { createdAt, id }: Place) =>
  eb(refTuple('created_at', 'id'), '<', tuple(createdAt, id))

const laterDue = (eb: Conditions, after: Place) => {
  const due = after.dueOn ?? NEVER
  return eb.or([eb(dueOf(eb), '>', due), eb.and([eb(dueOf(eb), '=', due), older(eb, after)])])
}

const holds = (eb: Conditions, text: string) => {
  const anywhere = `%${text.replace(/[\\%_]/gu, '\\$&')}%`
  const columns = ['name', 'file_name', 'customer', 'product'] as const
  return eb.or(columns.map((column) => plain<boolean>`${eb.ref(column)} LIKE ${anywhere} ESCAPE '\\'`))
}

const isAt = (eb: Conditions, stage: Stage) => {
  const job = (states: readonly string[]) =>
    eb.exists(
      eb
        .selectFrom('job')
        .select('job.checklist_id')
        .whereRef('job.checklist_id', '=', 'checklist.id')
        .where('job.state', 'in', [...states]),
    )
  const undecided = eb.exists(
    eb
      .selectFrom('question')
      .select('question.id')
      .whereRef('question.checklist_id', '=', 'checklist.id')
      .where('question.state', 'not in', ['approved', 'out']),
  )
  if (stage === 'working') return job(['queued', 'running'])
  if (stage === 'stopped') return job(['failed', 'cancelled'])
  return eb.and([job(['done']), stage === 'open' ? undecided : eb.not(undecided)])
}
