import { type Database, sql } from './database.ts'
import { StorageError } from './error.ts'
import {
  amongst,
  type DecidedQuestion,
  decidedRowsOf,
  fromDecidedRow,
  fromRow,
  isDrafted,
  rowsOf,
  type StoredQuestion,
} from './question-rows.ts'

/** Of a long sheet all rows at once would be too much for an isolate. */
const PAGE = 500

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

  /** What was decided of each, in the sheet's order, page by page. */
  decided: async function* (checklistId: string): AsyncGenerator<readonly DecidedQuestion[], void> {
    const once = eachOnce()
    const pageAfter = async (seq: number) =>
      await database.all(decidedRowsOf(checklistId).where('seq', '>', seq).orderBy('seq').limit(PAGE).compile())
    for (let rows = await pageAfter(0); rows.length > 0; rows = await pageAfter(rows.at(-1)?.seq ?? 0)) {
      yield rows.map(fromDecidedRow).map((row) => quotingOnce(row, once))
      if (rows.length < PAGE) return
    }
  },

  /** Differs once anything about a question does. */
  versions: async (checklistId: string): Promise<string> => {
    const query = sql
      .selectFrom('question')
      .select(['id', 'version', isDrafted])
      .where('checklist_id', '=', checklistId)
      .orderBy('seq')
      .compile()
    return (await database.all(query)).map(({ id, version, drafted }) => `${id} ${version} ${drafted}`).join('\n')
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

/** Equal texts as one. */
const eachOnce = (): ((text: string) => string) => {
  const texts = new Map<string, string>()
  return (text) => {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    return known ?? text
  }
}

/** The same few passages are quoted all over a sheet. */
const quotingOnce = (row: DecidedQuestion, once: (text: string) => string): DecidedQuestion => {
  const evidence = row.decision.evidence.map((each) => ({
    ...each,
    document: once(each.document),
    product: once(each.product),
    title: once(each.title),
    quote: once(each.quote),
  }))
  return { ...row, decision: { ...row.decision, evidence } }
}

interface ListChoice {
  readonly after?: number
  readonly limit?: number
}

export type QuestionReading = ReturnType<typeof questionReading>
