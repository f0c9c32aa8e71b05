/** The project's labelled questions, as README.md beside this file explains them. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** File names in corpus/ and here, without their endings; and what each document's ids begin with. */
export const GOLD_DOCUMENTS = {
  'superstream-nx-cloud-1.2': 'own-ss-',
  'step-private-cloud': 'own-st-',
  'idcf-cloud-4.1': 'own-id-',
} as const

export type GoldDocument = keyof typeof GOLD_DOCUMENTS

const verdict = z.enum(['yes', 'no', 'partial', 'na', 'text'])
const tag = z.enum([
  'crosswalk',
  'customer-side',
  'double-negative',
  'halfwidth',
  'lexical',
  'multi',
  'negative',
  'paraphrase',
  'partial',
  'polarity',
  'short',
  'trap',
  'unanswerable',
  'variant',
])
const words = z.string().min(1)

export const goldItemSchema = z
  .strictObject({
    id: z.string().regex(/^own-[a-z]{2}-\d{3}$/u),
    doc: z.enum(['superstream-nx-cloud-1.2', 'step-private-cloud', 'idcf-cloud-4.1']),
    category: words,
    question: words,
    gold_sections: z.array(words),
    answerable: z.boolean(),
    verdict,
    verdict_alt: z.array(verdict).min(1).optional(),
    must_include: z.array(z.array(words).min(1)),
    must_not: z.array(words),
    tags: z.array(tag).min(1),
    near_sections: z.array(words).optional(),
    absent_terms: z.array(words).min(1).optional(),
  })
  .refine(({ verdict, verdict_alt }) => !verdict_alt?.includes(verdict), 'verdict_alt repeats verdict')
  .refine(({ answerable, tags }) => answerable !== tags.includes('unanswerable'), 'tag and answerable disagree')
  .refine(
    ({ answerable, gold_sections, must_include }) =>
      answerable === gold_sections.length > 0 && answerable === must_include.length > 0,
    'sections and facts belong to the answerable, and only to them',
  )
  .refine(
    ({ answerable, verdict, absent_terms }) => answerable || (verdict === 'text' && absent_terms !== undefined),
    'an unanswerable question has the verdict text and names terms that the document lacks',
  )

export type GoldItem = z.infer<typeof goldItemSchema>

export function readGold(document: GoldDocument): GoldItem[] {
  const text = readFileSync(new URL(`${document}.jsonl`, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => goldItemSchema.parse(JSON.parse(line)))
}
