import { z } from '@hono/zod-openapi'
import { BANDS, STATES } from '../../review/index.ts'
import { EVENT_KINDS } from '../../storage/index.ts'
import { timestamp } from './common.ts'

export const VERDICTS = ['yes', 'no', 'partial', 'na'] as const

export const evidence = z
  .object({
    document: z.string(),
    product: z.string(),
    edition: z.string(),
    date: z.string(),
    section: z.string(),
    title: z.string(),
    quote: z.string(),
    span: z.object({ start: z.int(), end: z.int() }),
    score: z.number(),
  })
  .openapi('Evidence')

/** A suggested answer, or why there is none. */
export const draft = z
  .object({
    abstained: z.boolean(),
    reason: z.string().nullable(),
    verdict: z.enum(VERDICTS).nullable(),
    answer: z.string(),
    confidence: z.number(),
    evidence: z.array(evidence),
    /** Where another edition or product states it: for the reviewer to know, never an answer. */
    elsewhere: evidence.nullable(),
    department: z.string().nullable(),
    topic: z.string().nullable(),
  })
  .openapi('Draft')

/** A question as the list shows it. */
export const questionRow = z
  .object({
    id: z.string(),
    seq: z.int(),
    sheet: z.string(),
    row: z.int(),
    cell: z.string(),
    number: z.string(),
    context: z.array(z.string()),
    text: z.string(),
    parent: z.string().nullable(),
    /** The customer's own words to choose from; empty where the answer is words. */
    options: z.array(z.string()),
    /** Whether the sheet has room for words. */
    takesWords: z.boolean(),
    drafted: z.boolean(),
    band: z.enum(BANDS).nullable(),
    confidence: z.number().nullable(),
    cause: z.string().nullable(),
    state: z.enum(STATES),
    verdict: z.enum(VERDICTS).nullable(),
    choice: z.string().nullable(),
    answer: z.string(),
    writtenBy: z.string().nullable(),
    confirmedBy: z.string().nullable(),
    approvedBy: z.string().nullable(),
    department: z.string(),
    assignee: z.string(),
    topic: z.string(),
    /** Questions with the same number ask the same. */
    repeats: z.string(),
    /** How many full-width characters its cell shows; null where the file leaves that open. */
    room: z.int().nullable(),
    comments: z.int(),
    changedAt: timestamp,
    version: z.int(),
  })
  .openapi('QuestionRow')
export type QuestionRowJson = z.infer<typeof questionRow>

export const questionPage = z.object({ items: z.array(questionRow), next: z.int().nullable() }).openapi('QuestionPage')

/** A question with everything that a reviewer needs to decide. */
export const questionDetail = questionRow
  .extend({
    /** What stands behind the answer as it is now; the first is what the customer is shown. */
    evidence: z.array(evidence),
    /** What Kotae proposed, whatever became of it; null until it has. */
    draft: draft.nullable(),
    answerCells: z.array(z.object({ cell: z.string(), kind: z.enum(['choice', 'text', 'checkbox']) })),
    remarksCell: z.string().nullable(),
    /** What each of the customer's words means, where that is known. */
    meanings: z.record(z.string(), z.enum(VERDICTS)),
  })
  .openapi('Question')
export type QuestionDetailJson = z.infer<typeof questionDetail>

export const questionChange = z
  .strictObject({
    state: z.enum(STATES),
    verdict: z.enum(VERDICTS).nullable(),
    choice: z.string().max(32_767).nullable(),
    /** As long as a cell of a workbook may be. */
    answer: z.string().max(32_767),
    evidence: z.array(evidence).max(20),
    department: z.string().max(200),
    assignee: z.string().max(200),
  })
  .partial()
  .openapi('QuestionChange')

export const standing = z.object({
  state: z.enum(STATES),
  verdict: z.enum(VERDICTS).nullable(),
  choice: z.string().nullable(),
  answer: z.string(),
  department: z.string(),
  assignee: z.string(),
})

export const event = z
  .object({
    id: z.int(),
    questionId: z.string(),
    at: timestamp,
    by: z.string(),
    kind: z.enum(EVENT_KINDS),
    /** What was done in one go has one step. */
    step: z.string(),
    before: standing,
    after: standing,
  })
  .openapi('Event')
export const eventPage = z.object({ items: z.array(event), next: z.int().nullable() })
/** `step` takes it all back at once. */
export const stepDone = z.object({ step: z.string(), items: z.array(questionRow) })
export const undoDone = z.object({ items: z.array(questionRow) })
