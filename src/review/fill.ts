import type { Answerer, Query } from '../answer/index.ts'
import { type ChecklistLayout, type Question, readChecklist } from '../checklist/index.ts'
import {
  comparePackages,
  fillCells,
  type Grid,
  openWorkbook,
  parseAddress,
  type Workbook,
  type WriteOutcome,
} from '../workbook/index.ts'
import { type Entry, type EntryOptions, entryFor, skipCause } from './entry.ts'
import { noQuestions, notOnlyAnswers } from './error.ts'
import { type Proof, prove } from './proof.ts'

/** How many questions ended how. The three add up to `rows`. */
export interface Totals {
  readonly rows: number
  readonly answered: number
  readonly abstained: number
  readonly skipped: number
}

export interface FillChoice {
  /** Drafts below this are left to a person: 0.4 unless said. */
  readonly minConfidence?: number
  /** Whether sources are named: they are unless this is false. */
  readonly citations?: boolean
  /** Told after each question, for long sheets. */
  readonly onRow?: (done: number, total: number) => void
}

export interface Filled {
  readonly bytes: Uint8Array
  readonly entries: readonly Entry[]
  readonly outcomes: readonly WriteOutcome[]
  readonly proof: Proof
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
export const fillChecklist = (bytes: Uint8Array, answerer: Answerer, choice: FillChoice = {}): Filled => {
  const workbook = openWorkbook(bytes)
  const questions = questionsOf(readChecklist(workbook.sheets.map(({ name }) => workbook.grid(name))))
  if (questions.length === 0) throw noQuestions()
  const entries = draftEntries(questions, answerer, choice, {
    minConfidence: choice.minConfidence ?? WRITTEN_FROM,
    citations: choice.citations ?? true,
    textAt: (sheet, address) => textAt(workbook.grid(sheet), address),
  })
  const filled = writeEntries(workbook, entries)
  const proof = prove(filled.outcomes, comparePackages(bytes, filled.bytes))
  if (proof.unexpected.length > 0) throw notOnlyAnswers(proof.unexpected.slice(0, 3).join(', '))
  return { ...filled, proof }
}

const questionsOf = (layout: ChecklistLayout): readonly Question[] =>
  layout.sheets.filter(({ isChecklist }) => isChecklist).flatMap(({ questions }) => questions)

const textAt = (grid: Grid, address: string): string => {
  const place = parseAddress(address)
  return (place && grid.cell(place.row, place.column)?.text) ?? ''
}

/** One entry per question, in the sheet's order. */
const draftEntries = (
  questions: readonly Question[],
  answerer: Answerer,
  { onRow }: FillChoice,
  options: EntryOptions,
): readonly Entry[] =>
  questions.map((question, at) => {
    const cause = skipCause(question)
    const entry: Entry = cause
      ? { state: 'skipped', question, cause }
      : entryFor(question, answerer.answer(queryOf(question)), options)
    onRow?.(at + 1, questions.length)
    return entry
  })

/**
 * The stem above (a), (b), (c) belongs to what is asked; the categories are its context. A sheet that offers words to choose
 * from wants a yes or a no, however the question is worded.
 */
const queryOf = ({ text, parent, context, answerCells }: Question): Query => ({
  question: parent ? `${parent}\n${text}` : text,
  context,
  closed: answerCells[0]?.kind !== 'text',
})

/**
 * A question one of whose cells cannot take its value is left alone as a whole: a remark without its answer would puzzle
 * the reader.
 */
const writeEntries = (workbook: Workbook, entries: readonly Entry[]): Omit<Filled, 'proof'> => {
  const { bytes, outcomes } = fillCells(workbook, entries.flatMap(writesOf))
  const refused = new Set(outcomes.filter(({ written }) => !written).map(({ write }) => write))
  if (refused.size === 0) return { bytes, entries, outcomes }
  return writeEntries(
    workbook,
    entries.map((entry) =>
      writesOf(entry).some((write) => refused.has(write))
        ? { state: 'skipped', question: entry.question, cause: 'cell-refused' }
        : entry,
    ),
  )
}

export const writesOf = (entry: Entry) => (entry.state === 'answered' ? entry.writes : [])

export const totalsOf = (entries: readonly Entry[]): Totals => {
  const count = (state: Entry['state']): number => entries.filter((entry) => entry.state === state).length
  return { rows: entries.length, answered: count('answered'), abstained: count('abstained'), skipped: count('skipped') }
}
