import { z } from '@hono/zod-openapi'
import { CONTRADICTIONS } from '../../review/index.ts'
import { timestamp } from './common.ts'

export const kinPage = z
  .object({
    groups: z.array(
      z.object({
        /** They ask the same. */
        questions: z.array(z.string()),
        near: z.array(z.object({ questions: z.array(z.string()), similarity: z.number() })),
      }),
    ),
  })
  .openapi('Kin')
export type KinJson = z.infer<typeof kinPage>

export const contradictionPage = z
  .object({ items: z.array(z.object({ kind: z.enum(CONTRADICTIONS), questions: z.array(z.string()) })) })
  .openapi('Contradictions')
export type ContradictionsJson = z.infer<typeof contradictionPage>

/** A section as it can be quoted: every passage is a stretch of `text`. */
export const sectionText = z
  .object({
    document: z.string(),
    product: z.string(),
    edition: z.string(),
    date: z.string(),
    section: z.string(),
    title: z.string(),
    text: z.string(),
    passages: z.array(z.object({ kind: z.string(), start: z.int(), end: z.int() })),
  })
  .openapi('SectionText')
export type SectionTextJson = z.infer<typeof sectionText>

export const foundSections = z.object({
  items: z.array(sectionText.extend({ score: z.number(), matched: z.array(z.string()) })),
})

export const explanation = z
  .object({
    inquiry: z.object({
      open: z.boolean(),
      badState: z.boolean(),
      aspects: z.array(z.string()),
      named: z.array(z.string()),
      asked: z.array(z.string()),
      demands: z.array(z.string()),
      topics: z.array(z.object({ topic: z.string(), share: z.number() })),
    }),
    /** Each between about 0 and 1. */
    signals: z.record(z.string(), z.number()),
    sections: z.array(
      z.object({
        section: z.string(),
        title: z.string(),
        score: z.number(),
        contributions: z.array(z.object({ label: z.string(), score: z.number() })),
      }),
    ),
  })
  .openapi('Explanation')

export const comment = z
  .object({ id: z.string(), questionId: z.string(), at: timestamp, by: z.string(), text: z.string() })
  .openapi('Comment')
export const commentPage = z.object({ items: z.array(comment) })
export const newComment = z.strictObject({ text: z.string().trim().min(1).max(10_000) })

/** One answer for questions that ask the same. */
export const spread = z.strictObject({
  to: z
    .array(z.strictObject({ id: z.string(), version: z.int() }))
    .min(1)
    .max(20_000),
  state: z.enum(['draft', 'confirmed']),
})
