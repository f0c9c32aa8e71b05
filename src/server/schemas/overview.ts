import { z } from '@hono/zod-openapi'
import { BANDS, STATES } from '../../review/index.ts'
import { day, timestamp } from './common.ts'

const counts = <Name extends string>(names: readonly Name[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, z.int()])) as Record<Name, z.ZodInt>)

export const GAP_CAUSES = [
  'nothing-on-topic',
  'attribute-not-stated',
  'named-thing-not-stated',
  'other-edition-only',
] as const

const sheet = z.object({
  id: z.string(),
  name: z.string(),
  customer: z.string(),
  dueOn: day.nullable(),
  exportedAt: timestamp.nullable(),
  states: counts(STATES),
})

export const overview = z
  .object({
    /** Unfinished ones first, by due date. */
    sheets: z.array(sheet),
    /** All that are not yet exported, by due date. */
    inWork: z.array(z.object({ dueOn: day.nullable(), count: z.int() })),
    states: counts(STATES),
    /** Of what is still a draft. */
    bands: counts(BANDS),
    topics: z.array(z.object({ topic: z.string(), asked: z.int(), silent: z.int(), checklists: z.int() })),
    /** Topics of which the whitepapers say nothing, or not what was asked for. */
    gaps: z.array(
      z.object({
        topic: z.string(),
        total: z.int(),
        causes: counts(GAP_CAUSES),
        samples: z.array(z.object({ text: z.string(), checklistId: z.string(), questionId: z.string() })),
      }),
    ),
    departments: z.array(
      z.object({
        department: z.string(),
        open: z.int(),
        held: z.int(),
        checklists: z.int(),
        nextDue: day.nullable(),
      }),
    ),
    times: z.object({
      /** A longer pause between two steps of one person is not counted as work. */
      longestPauseSeconds: z.int(),
      sheets: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          questions: z.int(),
          elapsedSeconds: z.int(),
          activeSeconds: z.int(),
        }),
      ),
    }),
    /** Of the answers that were confirmed or approved, how many stand as they were drafted. */
    accepted: z.array(
      z.object({
        band: z.enum(BANDS),
        tenth: z.int().min(0).max(9),
        decided: z.int(),
        unchanged: z.int(),
        /** The mean of what Kotae promised. */
        confidence: z.number(),
      }),
    ),
  })
  .openapi('Overview')
export type OverviewJson = z.infer<typeof overview>
