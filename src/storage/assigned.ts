import { type Database, sql } from './database.ts'

/** A checklist in which somebody has questions to look at. */
export interface AssignedChecklist {
  readonly id: string
  readonly name: string
  readonly customer: string
  readonly dueOn: string | null
  readonly open: number
}

const OPEN = ['draft', 'returned', 'held'] as const

/** What is left to whom, over all checklists. */
export const assignedStore = (database: Database) => ({
  /** Those due first come first. */
  list: (person: string): Promise<readonly AssignedChecklist[]> =>
    database.all<AssignedChecklist>(
      sql
        .selectFrom('question')
        .innerJoin('checklist', 'checklist.id', 'question.checklist_id')
        .select((of) => ['checklist.id', 'name', 'customer', 'due_on as dueOn', of.fn.countAll<number>().as('open')])
        .where('assignee', '=', person)
        .where('assignee', '<>', '')
        .where('state', 'in', OPEN)
        .where('deleted_at', 'is', null)
        .groupBy('checklist.id')
        .orderBy((of) => of('due_on', 'is', null))
        .orderBy('due_on')
        .orderBy('created_at', 'desc')
        .compile(),
    ),
})

export type AssignedStore = ReturnType<typeof assignedStore>
