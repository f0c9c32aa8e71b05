import { z } from '@hono/zod-openapi'
import type { Mapping } from '../../checklist/index.ts'
import { bilingual, timestamp } from './common.ts'

/** Checked where it is used, for its own words on what is wrong with it. */
export const mapping = z
  .custom<Mapping>((value) => typeof value === 'object' && value !== null)
  .openapi({ type: 'object', description: '対応づけ。templates/layouts/README.md の「対応づけ」と同じ形です。' })

const column = z.object({
  column: z.int(),
  role: z.enum([
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
  ]),
  header: z.string(),
  reason: bilingual,
  confidence: z.number(),
})

const block = z.object({
  headerRows: z.array(z.int()),
  firstRow: z.int(),
  lastRow: z.int(),
  columns: z.array(column),
})

const readQuestion = z.object({
  row: z.int(),
  rowEnd: z.int(),
  cell: z.string(),
  /** Its beginning. */
  text: z.string(),
  answers: z.array(z.string()),
  remarks: z.string().nullable(),
  skip: z.enum(['example', 'hidden_row', 'struck_out', 'no_answer_needed']).nullable(),
})

export const readSheet = z
  .object({
    name: z.string(),
    isChecklist: z.boolean(),
    hidden: z.boolean(),
    reason: bilingual,
    confidence: z.number(),
    blocks: z.array(block),
    questions: z.array(readQuestion),
  })
  .openapi('ReadSheet')

/** How a checklist is read. found: by itself. form: as a known form. person: as somebody corrected it here. */
export const SOURCES = ['found', 'form', 'person'] as const

export const reading = z
  .object({
    version: z.int(),
    source: z.enum(SOURCES),
    form: z.string().nullable(),
    mapping,
    /** Those to answer, and those that want no answer. */
    questions: z.int(),
    skipped: z.int(),
    sheets: z.array(readSheet),
  })
  .openapi('Reading')
export type ReadingJson = z.infer<typeof reading>
export type ReadSheetJson = z.infer<typeof readSheet>

export const form = z
  .object({
    fingerprint: z.string(),
    name: z.string(),
    customer: z.string(),
    mapping,
    changedAt: timestamp,
    changedBy: z.string(),
  })
  .openapi('Form')
