import type { QuestionDetailJson, QuestionRowJson } from '../../server/schemas/question.ts'

export type Row = QuestionRowJson
export type Detail = QuestionDetailJson
export type Evidence = Detail['evidence'][number]
export type State = Row['state']
export type Band = NonNullable<Row['band']>
export type Verdict = NonNullable<Row['verdict']>

/** What a reviewer changes in one go. */
export interface Change {
  readonly state?: State
  readonly verdict?: Verdict | null
  readonly choice?: string | null
  readonly answer?: string
  readonly evidence?: Evidence[]
  readonly department?: string
  readonly assignee?: string
}

/** Somebody still has to look at it. */
export const isOpen = ({ state }: Pick<Row, 'state'>): boolean => state === 'draft' || state === 'returned'

/** How a sheet names what it asks: by number, else by place. */
export const labelOf = ({ number, cell }: Pick<Row, 'number' | 'cell'>): string => number || cell
