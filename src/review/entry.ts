import { type Answered, citation, type Draft } from '../answer/index.ts'
import { type AnswerCell, choiceFor, type Question, tick } from '../checklist/index.ts'
import type { CellWrite } from '../workbook/index.ts'

/** Why a question was left as it was although nothing was wrong with its draft. */
export type SkipCause =
  | 'example'
  | 'hidden_row'
  | 'struck_out'
  | 'no_answer_needed'
  | 'prefilled'
  | 'no-answer-cell'
  | 'cell-refused'

/** Why nothing was claimed: the draft's own reason, or that the draft is not sure enough or fits none of the choices. */
export type LeftCause =
  | 'nothing-on-topic'
  | 'attribute-not-stated'
  | 'named-thing-not-stated'
  | 'ask-a-person'
  | 'not-confident'
  | 'no-fitting-choice'

/** What is to happen with one question. Every question of a sheet ends as exactly one of the three. */
export type Entry =
  | {
      readonly state: 'answered'
      readonly question: Question
      readonly draft: Answered
      readonly writes: readonly CellWrite[]
    }
  | { readonly state: 'abstained'; readonly question: Question; readonly draft: Draft; readonly cause: LeftCause }
  | { readonly state: 'skipped'; readonly question: Question; readonly cause: SkipCause }

export interface EntryOptions {
  /** Drafts below this are left to a person. */
  readonly minConfidence: number
  /** Whether the source is named: in the remarks cell, else behind the answer. */
  readonly citations: boolean
  /** What a cell holds now; a tick box in a text is ticked inside that text. */
  readonly textAt: (sheet: string, address: string) => string
}

export const skipCause = (question: Question): SkipCause | undefined => {
  if (question.skip) return question.skip
  if (question.answerCells.length === 0) return 'no-answer-cell'
  return question.prefilled ? 'prefilled' : undefined
}

export const entryFor = (question: Question, draft: Draft, options: EntryOptions): Entry => {
  if (draft.abstained) return { state: 'abstained', question, draft, cause: draft.reason }
  if (draft.confidence < options.minConfidence) return { state: 'abstained', question, draft, cause: 'not-confident' }
  const [main, ...others] = question.answerCells
  const mainWrites = main ? writesForMain(question, main, draft, options) : undefined
  if (!mainWrites) return { state: 'abstained', question, draft, cause: 'no-fitting-choice' }
  return {
    state: 'answered',
    question,
    draft,
    writes: [...mainWrites, ...explanations(question, main, others, draft, options)],
  }
}

type Writes = readonly CellWrite[]

/** undefined where the customer's own words do not hold what the draft says. */
const writesForMain = (
  question: Question,
  main: AnswerCell,
  draft: Answered,
  options: EntryOptions,
): Writes | undefined => {
  const { sheet } = question
  if (main.kind === 'text') return [{ sheet, address: main.cell, value: withSource(draft, question, options) }]
  const cells = main.group === undefined ? [main] : question.answerCells.filter(({ group }) => group === main.group)
  const offered = cells.flatMap((cell) => cell.options)
  const word = draft.verdict === null ? undefined : choiceFor(draft.verdict, offered, main.legend)
  if (word === undefined) return undefined
  if (main.kind === 'choice') return [{ sheet, address: main.cell, value: word }]
  const chosen = cells.find((cell) => cell.options.includes(word))
  return chosen && ticked(sheet, chosen, word, options)
}

const ticked = (sheet: string, cell: AnswerCell, word: string, { textAt }: EntryOptions): Writes => {
  const { formControl } = cell
  if (formControl !== undefined) return [{ sheet, address: cell.cell, value: true, formControl }]
  if (cell.mark !== undefined) return [{ sheet, address: cell.cell, value: cell.mark }]
  return [{ sheet, address: cell.cell, value: tick(textAt(sheet, cell.cell), word), overwrite: true }]
}

/** The explanation goes where the sheet asks for one, and the source into the remarks; without an explanation cell, both go into the remarks. */
const explanations = (
  { sheet, remarksCell }: Question,
  main: AnswerCell | undefined,
  others: readonly AnswerCell[],
  draft: Answered,
  { citations }: EntryOptions,
): Writes => {
  const explained = main?.kind === 'text' ? undefined : others.find(({ kind }) => kind === 'text')
  const inRemarks = [
    ...(main?.kind === 'text' || explained ? [] : [draft.answer]),
    ...(citations ? [sources(draft)] : []),
  ]
  const source = citations && remarksCell === undefined ? `\n${sources(draft)}` : ''
  return [
    ...(explained ? [{ sheet, address: explained.cell, value: draft.answer + source }] : []),
    ...(remarksCell && inRemarks.length > 0 ? [{ sheet, address: remarksCell, value: inRemarks.join('\n') }] : []),
  ]
}

const withSource = (draft: Answered, { remarksCell }: Question, { citations }: EntryOptions): string =>
  citations && remarksCell === undefined ? `${draft.answer}\n${sources(draft)}` : draft.answer

/** The answer is drawn from the best section; naming further ones would suggest that they say the same. */
const sources = (draft: Answered): string => draft.evidence.slice(0, 1).map(citation).join('\n')
