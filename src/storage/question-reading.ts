import { type Database, sql } from './database.ts'
import { StorageError } from './error.ts'
import { amongst, fromRow, rowsOf, type StoredQuestion } from './question-rows.ts'

export const questionReading = (database: Database) => ({
  read: async (checklistId: string, id: string): Promise<StoredQuestion> => {
    const query = rowsOf(checklistId).where('question.id', '=', id).compile()
    const [row] = await database.all(query)
    if (!row) throw new StorageError('not-found')
    return fromRow(row)
  },

  /** In the sheet's order. */
  list: async (checklistId: string, { after = 0, limit }: ListChoice = {}): Promise<readonly StoredQuestion[]> => {
    let query = rowsOf(checklistId).where('seq', '>', after).orderBy('seq')
    if (limit !== undefined) query = query.limit(limit)
    return (await database.all(query.compile())).map(fromRow)
  },

  /** Those of them that are there, in the sheet's order. */
  some: async (checklistId: string, ids: readonly string[]): Promise<readonly StoredQuestion[]> => {
    const query = rowsOf(checklistId).where('question.id', 'in', amongst(ids)).orderBy('seq').compile()
    return (await database.all(query)).map(fromRow)
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
})

interface ListChoice {
  readonly after?: number
  readonly limit?: number
}

export type QuestionReading = ReturnType<typeof questionReading>
