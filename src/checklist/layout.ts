import type { Bilingual } from '../error.ts'

/** The kinds of answer a cell can take. choice: one of `options`. checkbox: tick one of several marks. */
export type AnswerKind = 'choice' | 'text' | 'checkbox'

export interface AnswerCell {
  readonly cell: string
  readonly kind: AnswerKind
  /** The words the customer allows, spelt as in the sheet; empty for text. */
  readonly options: readonly string[]
  /** What the sheet says its options mean (「△：一部実施」), by option. */
  readonly legend?: Readonly<Record<string, string>>
  /** For one cell or column per option: the mark to put in (○), and the cells' common group. */
  readonly mark?: string
  readonly group?: string
  /** For a form control: its name, and the cell it is linked to. */
  readonly formControl?: string
  readonly linkedCell?: string
}

export type SkipReason = 'example' | 'hidden_row' | 'struck_out' | 'no_answer_needed'

/** One thing asked, where it stands, and where its answer goes. */
export interface Question {
  readonly sheet: string
  readonly row: number
  /** Last row when the question spans several. */
  readonly rowEnd: number
  /** The cell that holds the question's text. */
  readonly cell: string
  readonly id: string
  /** 大項目, 中項目, 小項目 and section rows, outermost first. */
  readonly context: readonly string[]
  readonly text: string
  /** The stem above (a), (b), (c). */
  readonly parent?: string
  /** The main answer first. Empty where the sheet has no place for it. */
  readonly answerCells: readonly AnswerCell[]
  readonly remarksCell?: string
  /** An answer cell holds something already. */
  readonly prefilled: boolean
  readonly skip?: SkipReason
}

/**
 * What a column is for. parent: the stem over several questions. twin: the question's other half (a translation, a
 * condition). choice: one option, to be marked. explanation: the answer in words, beside a choice. theirs: the customer's
 * own use, never touched.
 */
export type ColumnRole =
  | 'id'
  | 'context'
  | 'parent'
  | 'question'
  | 'twin'
  | 'choice'
  | 'answer'
  | 'explanation'
  | 'remarks'
  | 'evidence'
  | 'theirs'
  | 'other'

export interface ColumnReading {
  readonly column: number
  readonly role: ColumnRole
  readonly header: string
  /** Why it was read so, for a person to check. */
  readonly reason: Bilingual
  /** 0..1 */
  readonly confidence: number
}

/** One table of questions on a sheet. */
export interface Block {
  readonly headerRows: readonly number[]
  readonly firstRow: number
  readonly lastRow: number
  readonly columns: readonly ColumnReading[]
}

export interface SheetLayout {
  readonly name: string
  readonly isChecklist: boolean
  readonly hidden: boolean
  /** Why it is or is not one. */
  readonly reason: Bilingual
  /** 0..1 */
  readonly confidence: number
  readonly blocks: readonly Block[]
  readonly questions: readonly Question[]
}

/** How a checklist was read: every decision carries its reason, and a person can correct it. */
export interface ChecklistLayout {
  readonly sheets: readonly SheetLayout[]
}
