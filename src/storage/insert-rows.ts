import { type CompiledQuery, sql as raw } from 'kysely'
import { sql } from './database.ts'
import type { Schema } from './schema.ts'

export type Row = Readonly<Record<string, unknown>>

/** Characters of JSON in one value: three bytes each at the most, and D1 takes two megabytes. */
const LONGEST = 600_000

/**
 * Statements that insert rows of one shape, or replace those that are there. D1 takes a hundred values with a statement, and
 * only so many statements from one request; so rows go in by the hundred as one value, which the database takes apart.
 */
export const insertRows = (
  table: keyof Schema,
  rows: readonly Row[],
  { replace = false } = {},
): readonly CompiledQuery[] => {
  const columns = Object.keys(rows[0] ?? {})
  const verb = replace ? raw`replace` : raw`insert`
  const names = raw.join(columns.map((column) => raw.ref(column)))
  const values = raw.join(columns.map((column) => raw`value ->> ${raw.lit(`$.${column}`)}`))
  return packed(rows).map((json) =>
    raw`${verb} into ${raw.table(table)} (${names}) select ${values} from json_each(${json})`.compile(sql),
  )
}

/** Rows as few values of JSON, each a list that the database takes apart. */
export const packed = (rows: readonly Row[]): readonly string[] => {
  const done: string[] = []
  let some: string[] = []
  let length = 0
  const close = () => {
    if (some.length > 0) done.push(`[${some.join(',')}]`)
    some = []
    length = 0
  }
  for (const row of rows) {
    const json = JSON.stringify(row, wellFormed)
    if (length + json.length > LONGEST) close()
    some.push(json)
    length += json.length
  }
  close()
  return done
}

/** Half a pair of UTF-16 units is no text: as a value of its own it would be mended likewise. */
const wellFormed = (_: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value)
