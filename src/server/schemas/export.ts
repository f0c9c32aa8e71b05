import { z } from '@hono/zod-openapi'
import { CHECK_CODES, CITATION_PLACES, EXPORTED, SEVERITIES, STATES } from '../../review/index.ts'
import { bilingual, timestamp } from './common.ts'
import { VERDICTS } from './question.ts'

/** Which answers go in, and where their sources are named. */
export const exportChoice = z
  .strictObject({
    exported: z.enum(EXPORTED).default('approved').openapi({ example: 'confirmed' }),
    citations: z.enum(CITATION_PLACES).default('remarks').openapi({ example: 'remarks' }),
  })
  .openapi('ExportChoice')

export const checks = z
  .object({
    checks: z.array(
      z.object({
        code: z.enum(CHECK_CODES),
        severity: z.enum(SEVERITIES),
        title: bilingual,
        /** What to do about it. */
        advice: bilingual,
        questions: z.array(
          z.object({
            id: z.string(),
            sheet: z.string(),
            row: z.int(),
            number: z.string(),
            text: z.string(),
            detail: bilingual.nullable(),
          }),
        ),
      }),
    ),
    /** What forbids the export altogether. */
    refusal: z.object({ code: z.string(), text: bilingual }).nullable(),
    /** How many answers each choice takes into the file, of the questions that want one. */
    counts: z.object({ approved: z.int(), confirmed: z.int(), drafts: z.int() }),
    wanted: z.int(),
  })
  .openapi('Checks')
export type ChecksJson = z.infer<typeof checks>

export const cellChange = z.object({
  sheet: z.string(),
  cell: z.string(),
  before: z.string(),
  after: z.string(),
})

/** What differs from the customer's file, and how much of it is the same byte for byte. */
export const proof = z
  .object({
    /** Answer cells that changed. */
    cells: z.int(),
    restyledCells: z.int(),
    resizedRows: z.int(),
    changedParts: z.array(z.string()),
    /** Parts of the file that are the same byte for byte. */
    sameParts: z.int(),
    /** Anything else that differs: always empty in a file that was given out. */
    unexpected: z.array(z.string()),
    changes: z.array(cellChange),
    locked: z.array(z.string()),
  })
  .openapi('Proof')
export type ProofJson = z.infer<typeof proof>

export const exportDone = z
  .object({
    id: z.string(),
    at: timestamp,
    by: z.string(),
    exported: z.enum(EXPORTED),
    citations: z.enum(CITATION_PLACES),
    written: z.int(),
    empty: z.int(),
    cells: z.int(),
  })
  .openapi('Export')
export type ExportJson = z.infer<typeof exportDone>

export const exportPage = z.object({ items: z.array(exportDone) }).openapi('ExportPage')

const shownCell = z.object({
  cell: z.string(),
  column: z.int(),
  text: z.string(),
  columns: z.int(),
  rows: z.int(),
  fill: z.string().nullable(),
  bold: z.boolean(),
  wrap: z.boolean(),
  /** What stood there, where that differs. */
  before: z.string().nullable(),
})

/** A stretch of the filled sheet. */
export const preview = z
  .object({
    sheet: z.string(),
    sheets: z.array(z.object({ index: z.int(), name: z.string(), changes: z.int() })),
    columns: z.array(z.object({ column: z.int(), letters: z.string(), width: z.number() })),
    rows: z.array(z.object({ row: z.int(), cells: z.array(shownCell) })),
    /** The row to go on from; null at the end. */
    next: z.int().nullable(),
  })
  .openapi('Preview')
export type PreviewJson = z.infer<typeof preview>

/** A row as the person who signs reads it. */
export const signedRow = z
  .object({
    id: z.string(),
    sheet: z.string(),
    row: z.int(),
    number: z.string(),
    context: z.array(z.string()),
    text: z.string(),
    verdict: z.enum(VERDICTS).nullable(),
    choice: z.string().nullable(),
    answer: z.string(),
    source: z.string(),
    state: z.enum(STATES),
    writtenBy: z.string().nullable(),
    confirmedBy: z.string().nullable(),
    approvedBy: z.string().nullable(),
    approvedAt: timestamp.nullable(),
  })
  .openapi('SignedRow')
export const signedRows = z.object({ items: z.array(signedRow) }).openapi('SignedRows')
export type SignedRowsJson = z.infer<typeof signedRows>
