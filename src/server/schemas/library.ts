import { z } from '@hono/zod-openapi'
import { STATES } from '../../review/index.ts'
import { bilingual, day, timestamp } from './common.ts'

const text = z.string().trim().max(200)
/** Empty where the document does not say. */
const dayOrNone = z.union([day, z.literal('')])

const facts = {
  title: z.string(),
  product: z.string(),
  edition: z.string(),
  date: z.string(),
  publisher: z.string(),
}

export const libraryDocument = z
  .object({
    id: z.string(),
    ...facts,
    sections: z.int(),
    fileName: z.string(),
    addedAt: timestamp,
    addedBy: z.string(),
    version: z.int(),
    /** Taken out of the library; it can still be read and brought back. */
    deleted: z.boolean(),
    /** Answers are drafted from it unless another edition is named. */
    answering: z.boolean(),
    /** How many answers name it as their source, and in how many checklists. */
    cited: z.object({ answers: z.int(), checklists: z.int() }),
  })
  .openapi('LibraryDocument')
export type LibraryDocumentJson = z.infer<typeof libraryDocument>

/** A checklist that is to be answered from the newest edition, some of whose answers are from another. */
export const staleChecklist = z
  .object({
    id: z.string(),
    name: z.string(),
    product: z.string(),
    edition: z.string(),
    newest: z.string(),
    answers: z.int(),
    /** Those that nobody has touched: they can be drafted anew. */
    untouched: z.int(),
  })
  .openapi('StaleChecklist')

export const library = z
  .object({
    products: z.array(
      z.object({
        name: z.string(),
        editions: z.array(z.object({ name: z.string(), answering: z.boolean(), documents: z.array(libraryDocument) })),
      }),
    ),
    stale: z.array(staleChecklist),
  })
  .openapi('Library')
export type LibraryJson = z.infer<typeof library>

export const librarySection = z
  .object({
    number: z.string(),
    title: z.string(),
    level: z.int(),
    /** By which answers cite it: its number, or its title where it has none. */
    label: z.string(),
    controls: z.array(z.string()),
    passages: z.array(
      z.object({
        kind: z.enum(['paragraph', 'item', 'note', 'caption', 'row']),
        mark: z.string().nullable(),
        text: z.string(),
      }),
    ),
    cited: z.int(),
    checklists: z.array(z.object({ id: z.string(), name: z.string(), count: z.int(), questionId: z.string() })),
  })
  .openapi('LibrarySection')
export type LibrarySectionJson = z.infer<typeof librarySection>

export const libraryDocumentDetail = z
  .object({ document: libraryDocument, outline: z.array(librarySection) })
  .openapi('LibraryDocumentDetail')

export const citingRows = z.object({
  items: z.array(
    z.object({
      checklistId: z.string(),
      checklistName: z.string(),
      questionId: z.string(),
      sheet: z.string(),
      row: z.int(),
      text: z.string(),
      state: z.enum(STATES),
    }),
  ),
})

export const documentUpload = z
  .object({
    file: z.custom<File>((value) => value instanceof File).openapi({ type: 'string', format: 'binary' }),
    title: text.optional(),
    product: text.optional(),
    edition: text.optional(),
    date: dayOrNone.optional(),
  })
  .openapi('DocumentUpload')

export const documentPreview = z
  .object({
    ...facts,
    fileName: z.string(),
    sections: z.array(
      z.object({
        number: z.string(),
        title: z.string(),
        level: z.int(),
        controls: z.array(z.string()),
        characters: z.int(),
      }),
    ),
    warnings: z.array(z.object({ code: z.string(), text: bilingual })),
    /** The document whose place it would take: of the same product, edition and title. */
    replaces: z.object({ id: z.string(), addedAt: timestamp }).nullable(),
    /** Answers would be drafted from it. */
    answering: z.boolean(),
    newest: z.string().nullable(),
  })
  .openapi('DocumentPreview')

export const documentChange = z
  .strictObject({
    title: text.min(1),
    product: text.min(1),
    edition: text,
    date: dayOrNone,
    /** Takes it out of the library; false brings it back. */
    deleted: z.boolean(),
  })
  .partial()
  .openapi('DocumentChange')

export const found = z.object({
  items: z.array(
    z.object({
      documentId: z.string(),
      product: z.string(),
      edition: z.string(),
      title: z.string(),
      number: z.string(),
      label: z.string(),
      heading: z.string(),
      controls: z.array(z.string()),
      /** The part of the text where the words stand. */
      excerpt: z.string(),
      /** The words that were found, as they stand there. */
      matched: z.array(z.string()),
    }),
  ),
})
