import { type Database, sql } from './database.ts'

/** What people tell one another about a question. */
export interface StoredComment {
  readonly id: string
  readonly questionId: string
  readonly at: string
  readonly by: string
  readonly text: string
}

export const commentStore = (database: Database) => ({
  add: async (checklistId: string, { id, questionId, at, by, text }: StoredComment): Promise<void> => {
    const values = { id, checklist_id: checklistId, question_id: questionId, at, by, text }
    await database.batch([sql.insertInto('comment').values(values).compile()])
  },

  /** Only its writer takes a comment back; true where it was there. */
  remove: async (checklistId: string, id: string, by: string): Promise<boolean> => {
    const query = sql
      .deleteFrom('comment')
      .where('checklist_id', '=', checklistId)
      .where('id', '=', id)
      .where('by', '=', by)
      .compile()
    const [outcome] = await database.batch([query])
    return outcome?.changes === 1
  },

  /** Oldest first. */
  list: async (checklistId: string, questionId: string): Promise<readonly StoredComment[]> => {
    const query = sql
      .selectFrom('comment')
      .select(['id', 'question_id as questionId', 'at', 'by', 'text'])
      .where('checklist_id', '=', checklistId)
      .where('question_id', '=', questionId)
      .orderBy('at')
      .orderBy('id')
      .compile()
    return database.all(query)
  },
})

export type CommentStore = ReturnType<typeof commentStore>
