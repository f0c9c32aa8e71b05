/** What a person says of a check sheet's layout, as a small file: it goes before what was found, and the rest stays found. */
import { z } from 'zod'
import { parseAddress } from '../workbook/address.ts'
import { ChecklistError } from './error.ts'
import type { ColumnRole } from './layout.ts'
import words from './words/mapping-words.json' with { type: 'json' }

const COLUMN_ROLES = [
  'id',
  'context',
  'parent',
  'question',
  'twin',
  'choice',
  'answer',
  'explanation',
  'remarks',
  'evidence',
  'theirs',
  'other',
] as const satisfies readonly ColumnRole[]

/** A question to answer, no question but something else, or a question that is not to be answered and why. */
const ROW_KINDS = [
  'question',
  'heading',
  'continuation',
  'none',
  'example',
  'hidden_row',
  'struck_out',
  'no_answer_needed',
] as const
export type RowKind = (typeof ROW_KINDS)[number]

/** The names in the file are Japanese; the English ones are understood as well. */
const named = <const Names extends readonly string[]>(names: Names, japanese: Readonly<Record<string, string>>) =>
  z.preprocess((name) => (typeof name === 'string' ? (japanese[name] ?? name) : name), z.enum(names))

const row = z.int().min(1).max(1_048_576)
const letters = z.string().regex(/^[A-Z]{1,3}$/, '列は A、B、AB のように半角の大文字で')
const cell = z.string().refine((text) => parseAddress(text) !== undefined, 'セルは B12 のように')
/** How the question begins: where the row has moved, it is found again by this, and where it is gone, nothing is said of it. */
const text = z.string().min(1)

const tableSchema = z
  .strictObject({
    /** Empty where the table has none. */
    headerRows: z.array(row).readonly().optional(),
    firstRow: row.optional(),
    lastRow: row.optional(),
    columns: z.record(letters, named(COLUMN_ROLES, words.列の役割)).readonly().optional(),
    options: z
      .record(
        letters,
        z
          .array(z.strictObject({ word: z.string().min(1), meaning: z.string().min(1).optional() }))
          .min(1)
          .readonly(),
      )
      .readonly()
      .optional(),
  })
  .refine(({ firstRow = 1, lastRow = firstRow }) => firstRow <= lastRow, '最後の行が最初の行より上にあります')
  .refine(
    ({ headerRows, firstRow }) => headerRows?.length !== 0 || firstRow !== undefined,
    '見出し行のない表には、最初の行を書いてください',
  )

const sheetSchema = z.strictObject({
  name: z.string().min(1),
  isChecklist: z.boolean().optional(),
  /** All tables of the sheet; what is not among them is no table. */
  tables: z.array(tableSchema).min(1).readonly().optional(),
  rows: z
    .array(z.strictObject({ row, as: named(ROW_KINDS, words.行の扱い), text: text.optional() }))
    .readonly()
    .optional(),
  questions: z
    .array(
      z.strictObject({
        cell,
        answers: z.array(cell).min(1).readonly().optional(),
        remarks: cell.optional(),
        text: text.optional(),
      }),
    )
    .readonly()
    .optional(),
})

export const mappingSchema = z.preprocess(
  (file) => renamed(file, words.項目),
  z.strictObject({
    sheets: z
      .array(sheetSchema)
      .refine((sheets) => new Set(sheets.map(({ name }) => name)).size === sheets.length, '同じシートが二度あります')
      .readonly(),
  }),
)

export type Mapping = z.output<typeof mappingSchema>
export type SheetMapping = Mapping['sheets'][number]
export type TableMapping = z.output<typeof tableSchema>

/** @example readMapping(JSON.parse(text)) */
export function readMapping(file: unknown): Mapping {
  const read = mappingSchema.safeParse(file)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const where = (issue?.path ?? []).map((step) => JAPANESE[String(step)] ?? String(step)).join(' > ')
  throw new ChecklistError('bad-mapping', { where: where || 'ファイル全体', why: issue?.message ?? '' })
}

/** The mapping as its file holds it, in Japanese. */
export function toMappingJson(mapping: Mapping): unknown {
  return translated(mapping, '')
}

const turned = (table: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(table).map(([japanese, english]) => [english, japanese]))
const JAPANESE = turned(words.項目)
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  columns: turned(words.列の役割),
  as: turned(words.行の扱い),
}

/** Names of columns (A, B) are no names of ours: what stands under them belongs to the entry around them. */
function translated(value: unknown, entry: string): unknown {
  if (typeof value === 'string') return VALUES[entry]?.[value] ?? value
  if (Array.isArray(value)) return value.map((each) => translated(each, entry))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => [JAPANESE[name] ?? name, translated(each, JAPANESE[name] === undefined ? entry : name)]),
  )
}

/** No mapping is deeper; what is goes on to be refused. */
const DEEPEST = 8

function renamed(value: unknown, names: Readonly<Record<string, string>>, depth = DEEPEST): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return value
  if (Array.isArray(value)) return value.map((each) => renamed(each, names, depth - 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      Object.hasOwn(names, name) ? names[name] : name,
      renamed(each, names, depth - 1),
    ]),
  )
}
