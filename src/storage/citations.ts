import { type Database, sql } from './database.ts'

/** A place that answers may name as their source: a section of a document, by the names that it goes by now. */
export interface Place {
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

export interface DocumentUse extends Place {
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
  const answers = () =>
    sql
      .selectFrom('question')
      .innerJoin('checklist', 'checklist.id', 'question.checklist_id')
      .where('question.cited_product', 'is not', null)
      .where('question.state', '!=', 'out')
      .where('checklist.deleted_at', 'is', null)

  const of = ({ product, edition, document }: Place) =>
    answers()
      .where('question.cited_product', '=', product)
      .where('question.cited_edition', '=', edition)
      .where('question.cited_document', '=', document)

  return {
    ofDocuments: async (): Promise<readonly DocumentUse[]> => {
      const query = answers()
        .groupBy(['question.cited_product', 'question.cited_edition', 'question.cited_document'])
        .select(({ fn }) => [
          'question.cited_product as product',
          'question.cited_edition as edition',
          'question.cited_document as document',
          fn.countAll<number>().as('answers'),
          fn.count<number>('question.checklist_id').distinct().as('checklists'),
        ])
        .compile()
      return (await database.all(query)).map(({ product, edition, document, ...counts }) => ({
        product: product ?? '',
        edition: edition ?? '',
        document: document ?? '',
        ...counts,
      }))
    },

    ofSections: async (place: Place): Promise<readonly SectionUse[]> => {
      const query = of(place)
        .groupBy(['question.cited_section', 'question.checklist_id'])
        .orderBy('checklist.created_at', 'desc')
        // With min(), SQLite takes the other columns from the row that holds the least.
        .select(({ fn }) => [
          'question.cited_section as section',
          'question.checklist_id as checklistId',
          'checklist.name as checklistName',
          'question.id as questionId',
          fn.countAll<number>().as('count'),
          fn.min('question.seq').as('seq'),
        ])
        .compile()
      return (await database.all(query)).map(({ seq: _, section, ...rest }) => ({ section: section ?? '', ...rest }))
    },

    rows: async (place: Place, section: string, limit: number): Promise<readonly CitingRow[]> => {
      const query = of(place)
        .where('question.cited_section', '=', section)
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
      const query = answers()
        .where('checklist.edition', '=', '')
        .where('checklist.exported_at', 'is', null)
        .groupBy(['question.checklist_id', 'question.cited_product', 'question.cited_edition'])
        .orderBy('checklist.created_at', 'desc')
        .select(({ fn, eb, and }) => [
          'question.checklist_id as checklistId',
          'checklist.name as checklistName',
          'question.cited_product as product',
          'question.cited_edition as edition',
          fn.countAll<number>().as('answers'),
          fn
            .countAll<number>()
            .filterWhere(and([eb('question.state', '=', 'draft'), eb('question.written_by', 'is', null)]))
            .as('untouched'),
        ])
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
