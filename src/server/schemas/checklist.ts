import { z } from '@hono/zod-openapi'
import { STYLES } from '../../answer/index.ts'
import { BANDS, STATES } from '../../review/index.ts'
import { JOB_STATES, PHASES } from '../../storage/index.ts'
import { bilingual, day, timestamp } from './common.ts'

export const job = z
  .object({
    state: z.enum(JOB_STATES),
    phase: z.enum(PHASES),
    done: z.int(),
    total: z.int(),
    error: bilingual.nullable(),
    startedAt: timestamp,
    changedAt: timestamp,
  })
  .openapi('Job')

/** Every question is in exactly one state, and they add up to `questions`. */
export const totals = z
  .object({
    questions: z.int(),
    drafted: z.int(),
    states: z.object(
      Object.fromEntries(STATES.map((state) => [state, z.int()])) as Record<(typeof STATES)[number], z.ZodInt>,
    ),
    /** Of what is still a draft. */
    bands: z.object(
      Object.fromEntries(BANDS.map((band) => [band, z.int()])) as Record<(typeof BANDS)[number], z.ZodInt>,
    ),
    /** Of those out, the ones that wanted no answer of ours from the start. */
    skipped: z.int(),
  })
  .openapi('Totals')

const text = z.string().max(200)

export const checklist = z
  .object({
    id: z.string(),
    name: z.string(),
    fileName: z.string(),
    fileSize: z.int(),
    customer: z.string(),
    product: z.string(),
    edition: z.string(),
    dueOn: day.nullable(),
    owner: z.string(),
    style: z.enum(STYLES),
    needsSecond: z.boolean(),
    form: z.string().nullable(),
    notices: z.array(z.object({ code: z.string(), text: bilingual })),
    createdAt: timestamp,
    createdBy: z.string(),
    exportedAt: timestamp.nullable(),
    deletedAt: timestamp.nullable(),
    version: z.int(),
    totals,
    job,
  })
  .openapi('Checklist')
export type ChecklistJson = z.infer<typeof checklist>

export const checklistPage = z
  .object({ items: z.array(checklist), next: z.string().nullable() })
  .openapi('ChecklistPage')

export const checklistChange = z
  .strictObject({
    name: text.min(1),
    customer: text,
    product: text,
    edition: text,
    dueOn: day.nullable(),
    owner: text,
    style: z.enum(STYLES),
    needsSecond: z.boolean(),
    deleted: z.boolean(),
  })
  .partial()
  .openapi('ChecklistChange')

export const upload = z
  .object({
    sheet: z.custom<File>((value) => value instanceof File).openapi({ type: 'string', format: 'binary' }),
    customer: text.optional(),
    product: text.optional(),
    edition: text.optional(),
    dueOn: z.union([day, z.literal('')]).optional(),
    name: text.optional(),
  })
  .openapi('Upload')
