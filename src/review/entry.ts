import { type Answered, citation, type Draft, type Evidence, tongueOf, type Verdict } from '../answer/index.ts'
import { type AnswerCell, choiceFor, type Question, tick } from '../checklist/index.ts'
import type { CellWrite } from '../workbook/index.ts'

/** Why a question was left as it was although nothing was wrong with its draft. */
export const SKIP_CAUSES = [
  'example',
  'hidden_row',
  'struck_out',
  'no_answer_needed',
  'prefilled',
  'no-answer-cell',
  'cell-refused',
] as const
export type SkipCause = (typeof SKIP_CAUSES)[number]

/** Why nothing was claimed: the draft's own reason, or that the draft is not sure enough or fits none of the choices. */
export const LEFT_CAUSES = [
  'nothing-on-topic',
  'attribute-not-stated',
  'named-thing-not-stated',
  'other-edition-only',
  'ask-a-person',
  'not-confident',
  'no-fitting-choice',
] as const
export type LeftCause = (typeof LEFT_CAUSES)[number]

export type Cause = SkipCause | LeftCause

/**
 * Where the source of an answer is named. remarks: in the remarks cell; a sheet without one gets it behind the answer.
 * answer: always behind the answer. none: nowhere in the customer's file, only in our own report.
 */
export const CITATION_PLACES = ['remarks', 'answer', 'none'] as const
export type CitationPlace = (typeof CITATION_PLACES)[number]

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
  readonly citations: CitationPlace
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
  const writes = writesFor(question, { ...draft, choice: choiceOf(question, draft.verdict) }, options)
  if (!writes) return { state: 'abstained', question, draft, cause: 'no-fitting-choice' }
  return { state: 'answered', question, draft, writes }
}

/** The cells that together take one choice: the main one, or its whole group. */
const choiceCells = ({ answerCells }: Question): readonly AnswerCell[] => {
  const [main] = answerCells
  if (!main || main.kind === 'text') return []
  return main.group === undefined ? [main] : answerCells.filter(({ group }) => group === main.group)
}

/** The customer's own words to choose from; none where the answer is words. */
export const optionsOf = (question: Question): readonly string[] =>
  choiceCells(question).flatMap(({ options }) => options)

/** The customer's word for a verdict, where one surely carries it. */
export const choiceOf = (question: Question, verdict: Verdict | null): string | undefined =>
  verdict === null ? undefined : choiceFor(verdict, optionsOf(question), question.answerCells[0]?.legend)

/** What is to stand in the customer's file. */
export interface Saying {
  /** One of the words offered; not heeded where the sheet offers none. */
  readonly choice: string | undefined
  readonly answer: string
  readonly evidence: readonly Evidence[]
}

/** Where each piece goes; undefined where the sheet wants a choice and what is said makes none. */
export const writesFor = (question: Question, saying: Saying, options: EntryOptions): Writes | undefined => {
  const picked = pickedWrites(question, saying.choice, options)
  return picked && [...picked, ...wordedWrites(question, saying, options)]
}

export const writesOf = (entry: Entry): Writes => (entry.state === 'answered' ? entry.writes : [])

/**
 * A question one of whose cells cannot take its value is left alone as a whole: a remark without its answer would puzzle
 * the reader.
 */
export const withoutRefused = (entries: readonly Entry[], refused: ReadonlySet<CellWrite>): readonly Entry[] =>
  entries.map((entry) =>
    writesOf(entry).some((write) => refused.has(write))
      ? { state: 'skipped', question: entry.question, cause: 'cell-refused' }
      : entry,
  )

type Writes = readonly CellWrite[]

/** What is chosen or ticked: nothing in a text cell. */
const pickedWrites = (question: Question, word: string | undefined, options: EntryOptions): Writes | undefined => {
  const [main] = question.answerCells
  if (!main) return undefined
  if (main.kind === 'text') return []
  const chosen = word === undefined ? undefined : choiceCells(question).find((cell) => cell.options.includes(word))
  if (!chosen || word === undefined) return undefined
  // A question is open only if its cell is empty or holds a placeholder (選択してください), which a choice replaces.
  if (main.kind === 'choice') return [{ sheet: question.sheet, address: main.cell, value: word, overwrite: true }]
  return ticked(question.sheet, chosen, word, options)
}

const ticked = (sheet: string, cell: AnswerCell, word: string, { textAt }: EntryOptions): Writes => {
  const { formControl } = cell
  if (formControl !== undefined) return [{ sheet, address: cell.cell, value: true, formControl }]
  if (cell.mark !== undefined) return [{ sheet, address: cell.cell, value: cell.mark }]
  return [{ sheet, address: cell.cell, value: tick(textAt(sheet, cell.cell), word), overwrite: true }]
}

const textCell = ({ answerCells }: Question): string | undefined =>
  answerCells.find(({ kind }) => kind === 'text')?.cell

/** Where the answer in words would stand. */
export const wordsCell = (question: Question): string | undefined => textCell(question) ?? question.remarksCell

/**
 * The answer in words goes where the sheet takes words: the answer cell, the explanation beside a choice, else the remarks.
 * A sheet that takes a choice and nothing else gets no words.
 */
const wordedWrites = (question: Question, saying: Saying, { citations, textAt }: EntryOptions): Writes => {
  const { sheet, remarksCell } = question
  const isHeld = (address: string) => textAt(sheet, address) !== ''
  const ownPlace = textCell(question)
  // Where the customer has written into the remarks, that stays, and the answer is none the worse.
  const remarksPlace = remarksCell !== undefined && isHeld(remarksCell) ? undefined : remarksCell
  const answerPlace = ownPlace ?? remarksPlace
  const sourcePlace = { remarks: remarksPlace ?? answerPlace, answer: answerPlace, none: undefined }[citations]
  const lines = [
    { address: answerPlace, text: saying.answer },
    { address: sourcePlace, text: sourceOf(question, saying) },
  ]
  return [...new Set([answerPlace, sourcePlace])].flatMap((address) =>
    address === undefined
      ? []
      : // An open question's own cell holds nothing but a placeholder (ご記入ください), if anything.
        [{ sheet, address, value: textsAt(lines, address), ...(address === ownPlace && isHeld(address) ? OVER : {}) }],
  )
}

const OVER = { overwrite: true } as const

const textsAt = (lines: readonly { address: string | undefined; text: string }[], place: string): string =>
  lines
    .filter(({ address, text }) => address === place && text !== '')
    .map(({ text }) => text)
    .join('\n')

/** The answer is drawn from the best section; naming further ones would suggest that they say the same. */
const sourceOf = (question: Question, { evidence }: Saying): string => {
  const [best] = evidence
  return best ? citation(best, tongueOf(askedText(question))) : ''
}

/** Where a question stands in the file. */
export const placeOf = ({ sheet, cell }: Pick<Question, 'sheet' | 'cell'>): string => `${sheet}!${cell}`

/** The stem above (a), (b), (c) belongs to what is asked. */
export const askedText = ({ text, parent }: Question): string => (parent ? `${parent}\n${text}` : text)
