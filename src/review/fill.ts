import type { Answerer, Draft, Manner, Query, Style } from '../answer/index.ts'
import { type ChecklistLayout, type Mapping, type Question, readChecklist } from '../checklist/index.ts'
import {
  comparePackages,
  fillCells,
  type Grid,
  type Notice,
  openWorkbook,
  parseAddress,
  type Workbook,
  type WriteOutcome,
} from '../workbook/index.ts'
import {
  askedText,
  type CitationPlace,
  type Entry,
  type EntryOptions,
  entryFor,
  skipCause,
  withoutRefused,
  wordsCell,
  writesOf,
} from './entry.ts'
import { noQuestions, notOnlyAnswers } from './error.ts'
import { type Proof, prove } from './proof.ts'
import { roomIn } from './room.ts'

export interface FillChoice {
  /** Drafts below this are left to a person: 0.4 unless said. */
  readonly minConfidence?: number
  /** In the remarks unless said. */
  readonly citations?: CitationPlace
  /** 敬体 unless said. */
  readonly style?: Style | undefined
  /** What a person says of the sheet's layout. */
  readonly mapping?: Mapping | undefined
  /** Told after each question, for long sheets. */
  readonly onRow?: (done: number, total: number) => void
}

export interface Filled {
  readonly bytes: Uint8Array
  readonly entries: readonly Entry[]
  readonly outcomes: readonly WriteOutcome[]
  readonly proof: Proof
  /** What whoever returns the file should know of it. */
  readonly notices: readonly Notice[]
}

/**
 * What is written unread into a customer's file should be right more often than not; measured on labelled questions,
 * drafts below this are not. They stand in the report for a person to look at.
 */
const WRITTEN_FROM = 0.4

/**
 * The whole job on one sheet: read it, draft, write, and prove that nothing but answers changed. A file of which that cannot
 * be proved is not given out.
 */
export const fillChecklist = (
  bytes: Uint8Array,
  answerer: Pick<Answerer, 'answer'>,
  choice: FillChoice = {},
): Filled => {
  const workbook = openWorkbook(bytes)
  const questions = questionsOf(
    readChecklist(
      workbook.sheets.map(({ name }) => workbook.grid(name)),
      choice,
    ),
  )
  if (questions.length === 0) throw noQuestions()
  const mannerFor = (question: Question): Manner => ({
    ...(choice.style === undefined ? {} : { style: choice.style }),
    ...longestFor(question, workbook),
  })
  const draft = (question: Question): Draft => answerer.answer(queryOf(question), mannerFor(question))
  const entries = draftEntries(questions, draft, choice, {
    minConfidence: choice.minConfidence ?? WRITTEN_FROM,
    citations: choice.citations ?? 'remarks',
    textAt: (sheet, address) => textAt(workbook.grid(sheet), address),
  })
  const filled = writeEntries(workbook, entries)
  const proof = prove(filled.outcomes, comparePackages(bytes, filled.bytes))
  if (proof.unexpected.length > 0) throw notOnlyAnswers(proof.unexpected.slice(0, 3).join(', '))
  return { ...filled, proof, notices: workbook.notices }
}

const questionsOf = (layout: ChecklistLayout): readonly Question[] =>
  layout.sheets.filter(({ isChecklist }) => isChecklist).flatMap(({ questions }) => questions)

const textAt = (grid: Grid, address: string): string => {
  const place = parseAddress(address)
  return (place && grid.cell(place.row, place.column)?.text) ?? ''
}

/** As long as its cell has room for, where the file says how large that is. */
const longestFor = (question: Question, workbook: Workbook): Pick<Manner, 'longest'> => {
  const address = wordsCell(question)
  const place = address === undefined ? undefined : parseAddress(address)
  const longest = place && roomIn(workbook.grid(question.sheet), place.row, place.column)
  return longest === undefined ? {} : { longest }
}

/** One entry per question, in the sheet's order. */
const draftEntries = (
  questions: readonly Question[],
  draft: (question: Question) => Draft,
  { onRow }: FillChoice,
  options: EntryOptions,
): readonly Entry[] =>
  questions.map((question, at) => {
    const cause = skipCause(question)
    const entry: Entry = cause ? { state: 'skipped', question, cause } : entryFor(question, draft(question), options)
    onRow?.(at + 1, questions.length)
    return entry
  })

/** The categories are the context. A sheet that offers words to choose from wants a yes or a no, however it asks. */
const queryOf = (question: Question): Query => ({
  question: askedText(question),
  context: question.context,
  closed: question.answerCells[0]?.kind !== 'text',
})

/** Until every write goes through: what stands for one question is written whole or not at all. */
const writeEntries = (
  workbook: Workbook,
  entries: readonly Entry[],
): Pick<Filled, 'bytes' | 'entries' | 'outcomes'> => {
  const { bytes, outcomes } = fillCells(workbook, entries.flatMap(writesOf))
  const refused = new Set(outcomes.filter(({ written }) => !written).map(({ write }) => write))
  return refused.size === 0 ? { bytes, entries, outcomes } : writeEntries(workbook, withoutRefused(entries, refused))
}
