/** The project's labelled questions, as README.md beside this file explains them. */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** By folder: the documents asked, and what the ids of each begin with. Files are named like their documents. */
const FOLDERS = {
  '.': {
    'superstream-nx-cloud-1.2': 'own-ss-',
    'step-private-cloud': 'own-st-',
    'idcf-cloud-4.1': 'own-id-',
  },
  second: {
    'superstream-nx-cloud-1.2': 'own2-ss12-',
    'superstream-nx-cloud-1.1': 'own2-ss11-',
    'superstream-nx-cloud-1.0': 'own2-ss10-',
    'step-private-cloud': 'own2-step-',
    'idcf-cloud-4.1': 'own2-idcf-',
  },
  verdicts: {
    'superstream-nx-cloud-1.2': 'own3-ss12-',
    'superstream-nx-cloud-1.1': 'own3-ss11-',
    'step-private-cloud': 'own3-step-',
    'idcf-cloud-4.1': 'own3-idcf-',
  },
  papers: {
    'medical-paas': 'own4-med-',
    'saas-plain': 'own4-saas-',
    'hr-saas': 'own6-hr-',
    'file-sharing': 'own6-file-',
    'school-saas': 'own8-school-',
  },
  third: {
    'superstream-nx-cloud-1.2': 'own5-ss12-',
    'step-private-cloud': 'own5-step-',
    'idcf-cloud-4.1': 'own5-idcf-',
  },
  fourth: {
    'superstream-nx-cloud-1.2': 'own7-ss12-',
    'step-private-cloud': 'own7-step-',
    'idcf-cloud-4.1': 'own7-idcf-',
  },
  fifth: {
    'superstream-nx-cloud-1.2': 'own8-ss12-',
    'step-private-cloud': 'own8-step-',
    'idcf-cloud-4.1': 'own8-idcf-',
  },
  sixth: {
    'superstream-nx-cloud-1.2': 'own9-ss12-',
    'step-private-cloud': 'own9-step-',
    'idcf-cloud-4.1': 'own9-idcf-',
  },
} as const

/** How many questions of a file are unanswerable, open, no and partial; the rest are yes. */
export interface GoldShares {
  readonly questions: number
  readonly unanswerable: number
  readonly open: number
  readonly no: number
  readonly partial: number
}

/** The first set was drawn up to these shares; the others are as their aim asked. */
const FIRST_SHARES: GoldShares = { questions: 40, unanswerable: 10, open: 10, no: 6, partial: 3 }

/** One file of questions, all about one document. */
export interface GoldFile {
  readonly folder: string
  readonly document: string
  readonly prefix: string
  readonly shares?: GoldShares
}

export const GOLD_FILES: readonly GoldFile[] = Object.entries(FOLDERS).flatMap(([folder, documents]) =>
  Object.entries(documents).map(([document, prefix]) => ({
    folder,
    document,
    prefix,
    ...(folder === '.' ? { shares: FIRST_SHARES } : {}),
  })),
)

const here = (path: string): URL => new URL(path, import.meta.url)

/** Invented whitepapers lie beside their questions, the sample ones in corpus/. */
export const paperOf = ({ folder, document }: GoldFile): URL => {
  const beside = here(`${folder}/${document}.md`)
  return existsSync(beside) ? beside : here(`../../corpus/${document}.md`)
}

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
    id: z.string().regex(/^own[2-9]?-[a-z]+\d*-\d{3}$/u),
    doc: z.enum([...new Set(GOLD_FILES.map(({ document }) => document))]),
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

export function readGold({ folder, document }: GoldFile): GoldItem[] {
  return readFileSync(here(`${folder}/${document}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => goldItemSchema.parse(JSON.parse(line)))
}
