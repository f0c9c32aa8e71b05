import type { Answerer, Draft, Style } from '../answer/index.ts'
import type { Mapping, Question } from '../checklist/index.ts'
import {
  type CellDifference,
  comparePackages,
  fillCells,
  type Notice,
  type Workbook,
  type WriteOutcome,
} from '../workbook/index.ts'
import { drafter, openChecklist, textsOf } from './drafting.ts'
import {
  type CitationPlace,
  type Entry,
  type EntryOptions,
  entryFor,
  skipCause,
  withoutRefused,
  writesOf,
} from './entry.ts'
import { notOnlyAnswers } from './error.ts'
import { type Proof, prove } from './proof.ts'

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
  /** As they were before what cells refused was left out. */
  readonly offered: readonly Entry[]
  /** What a cell would not take. */
  readonly refused: readonly WriteOutcome[]
  readonly proof: Proof
  /** Every cell that differs from the customer's file, as a person reads it. */
  readonly changes: readonly CellDifference[]
  /** What whoever returns the file should know of it. */
  readonly notices: readonly Notice[]
}

/**
 * What is written unread into a customer's file should be right more often than not; measured on labelled questions,
 * drafts below this are not. They stand in the report for a person to look at.
 */
export const WRITTEN_FROM = 0.4

/**
 * The whole job on one sheet: read it, draft, write, and prove that nothing but answers changed. A file of which that cannot
 * be proved is not given out.
 */
export const fillChecklist = (
  bytes: Uint8Array,
  answerer: Pick<Answerer, 'answer'>,
  choice: FillChoice = {},
): Filled => {
  const { workbook, questions } = openChecklist(bytes, choice.mapping)
  const draft = drafter(workbook, answerer, choice.style)
  const entries = draftEntries(questions, draft, choice, {
    minConfidence: choice.minConfidence ?? WRITTEN_FROM,
    citations: choice.citations ?? 'remarks',
    textAt: textsOf(workbook),
  })
  return fillEntries(bytes, workbook, entries)
}

/** Writes what the entries hold, and proves that nothing else changed. */
export const fillEntries = (bytes: Uint8Array, workbook: Workbook, entries: readonly Entry[]): Filled => {
  const filled = writeEntries(workbook, entries)
  const difference = comparePackages(bytes, filled.bytes)
  const proof = prove(filled.outcomes, difference)
  if (proof.unexpected.length > 0) throw notOnlyAnswers(proof.unexpected.slice(0, 3).join(', '))
  return { ...filled, offered: entries, proof, changes: difference.cells, notices: workbook.notices }
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

/** Until every write goes through: what stands for one question is written whole or not at all. */
const writeEntries = (
  workbook: Workbook,
  entries: readonly Entry[],
): Pick<Filled, 'bytes' | 'entries' | 'outcomes' | 'refused'> => {
  const { bytes, outcomes } = fillCells(workbook, entries.flatMap(writesOf))
  const refused = outcomes.filter(({ written }) => !written)
  if (refused.length === 0) return { bytes, entries, outcomes, refused }
  const again = writeEntries(workbook, withoutRefused(entries, new Set(refused.map(({ write }) => write))))
  return { ...again, refused: [...refused, ...again.refused] }
}
