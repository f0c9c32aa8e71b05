import { type Database, sql } from './database.ts'

/** A place that answers may name as their source: a section of a document, by the names that it goes by now. */
export interface CitedDocument {
  readonly product: string
  readonly edition: string
  readonly document: string
}

/** How often the answers of one checklist name one section. */
export interface SectionUse {
  readonly section: string
  readonly checklistId: string
  readonly checklistName: string
  readonly count: number
  /** The first of them in the sheet's order. */
  readonly questionId: string
}

export interface DocumentUse extends CitedDocument {
  readonly answers: number
  readonly checklists: number
}

/** From which edition the answers of an unfinished checklist are, where it is always to be the newest. */
export interface EditionUse {
  readonly checklistId: string
  readonly checklistName: string
  readonly product: string
  readonly edition: string
  readonly answers: number
  /** Those that nobody has touched, which may be made anew. */
  readonly untouched: number
}

export interface CitingRow {
  readonly checklistId: string
  readonly checklistName: string
  readonly questionId: string
  readonly sheet: string
  readonly row: number
  readonly text: string
  readonly state: string
}

/**
 * Where whitepapers are cited: by the answers of checklists that are still there, and by what each of them names first,
 * which is what the customer is shown.
 */
export const citationStore = (database: Database) => {
  // Counted before the checklists come in: for that the index alone is enough.
  const answers = () => sql.selectFrom('question').where('cited_product', 'is not', null).where('state', '!=', 'out')

  const of = ({ product, edition, document }: CitedDocument) =>
    answers()
      .where('cited_product', '=', product)
      .where('cited_edition', '=', edition)
      .where('cited_document', '=', document)

  return {
    ofDocuments: async (): Promise<readonly DocumentUse[]> => {
      const uses = answers()
        .groupBy(['cited_product', 'cited_edition', 'cited_document', 'checklist_id'])
        .select(({ fn }) => [
          'cited_product as product',
          'cited_edition as edition',
          'cited_document as document',
          'checklist_id',
          fn.countAll<number>().as('count'),
        ])
      const query = sql
        .selectFrom(uses.as('use'))
        .innerJoin('checklist', 'checklist.id', 'use.checklist_id')
        .where('checklist.deleted_at', 'is', null)
        .groupBy(['use.product', 'use.edition', 'use.document'])
        .select(({ fn }) => [
          'use.product as product',
          'use.edition as edition',
          'use.document as document',
          fn.sum<number>('use.count').as('answers'),
          fn.countAll<number>().as('checklists'),
        ])
        .compile()
      return (await database.all(query)).map(({ product, edition, document, ...counts }) => ({
        product: product ?? '',
        edition: edition ?? '',
        document: document ?? '',
        ...counts,
      }))
    },

    ofSections: async (place: CitedDocument): Promise<readonly SectionUse[]> => {
      const uses = of(place)
        .groupBy(['cited_section', 'checklist_id'])
        // With min(), SQLite takes the other columns from the row that holds the least.
        .select(({ fn }) => [
          'cited_section as section',
          'checklist_id as checklistId',
          'id as questionId',
          fn.countAll<number>().as('count'),
          fn.min('seq').as('seq'),
        ])
      const query = sql
        .selectFrom(uses.as('use'))
        .innerJoin('checklist', 'checklist.id', 'use.checklistId')
        .where('checklist.deleted_at', 'is', null)
        .orderBy('checklist.created_at', 'desc')
        .select(['use.section', 'use.checklistId', 'checklist.name as checklistName', 'use.questionId', 'use.count'])
        .compile()
      return (await database.all(query)).map(({ section, ...rest }) => ({ section: section ?? '', ...rest }))
    },

    rows: async (place: CitedDocument, section: string, limit: number): Promise<readonly CitingRow[]> => {
      const query = of(place)
        .where('cited_section', '=', section)
        .innerJoin('checklist', 'checklist.id', 'question.checklist_id')
        .where('checklist.deleted_at', 'is', null)
        .orderBy('checklist.created_at', 'desc')
        .orderBy('question.seq')
        .limit(limit)
        .select(({ fn, val }) => [
          'question.checklist_id as checklistId',
          'checklist.name as checklistName',
          'question.id as questionId',
          'question.sheet as sheet',
          'question.row as row',
          fn<string>('json_extract', ['question.body', val('$.text')]).as('text'),
          'question.state as state',
        ])
        .compile()
      return await database.all(query)
    },

    editionsInUse: async (): Promise<readonly EditionUse[]> => {
      const uses = answers()
        .groupBy(['cited_product', 'cited_edition', 'checklist_id'])
        .select(({ fn, eb, and }) => [
          'cited_product as product',
          'cited_edition as edition',
          'checklist_id as checklistId',
          fn.countAll<number>().as('answers'),
          fn
            .countAll<number>()
            .filterWhere(and([eb('state', '=', 'draft'), eb('written_by', 'is', null)]))
            .as('untouched'),
        ])
      const query = sql
        .selectFrom(uses.as('use'))
        .innerJoin('checklist', 'checklist.id', 'use.checklistId')
        .where('checklist.deleted_at', 'is', null)
        .where('checklist.edition', '=', '')
        .where('checklist.exported_at', 'is', null)
        .orderBy('checklist.created_at', 'desc')
        .select(['use.product', 'use.edition', 'use.answers', 'use.untouched', 'use.checklistId'])
        .select('checklist.name as checklistName')
        .compile()
      return (await database.all(query)).map(({ product, edition, ...rest }) => ({
        product: product ?? '',
        edition: edition ?? '',
        ...rest,
      }))
    },
  }
}

export type CitationStore = ReturnType<typeof citationStore>
