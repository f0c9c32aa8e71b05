import type { Answerer, Query } from '../answer/index.ts'
import type { ChecklistLayout, Question } from '../checklist/index.ts'
import { fillCells, type Workbook, type WriteOutcome } from '../workbook/index.ts'
import { type Entry, type EntryOptions, entryFor, skipCause } from './entry.ts'

/** How many questions ended how. The three add up to `rows`. */
export interface Totals {
  readonly rows: number
  readonly answered: number
  readonly abstained: number
  readonly skipped: number
}

export const questionsOf = (layout: ChecklistLayout): readonly Question[] =>
  layout.sheets.filter(({ isChecklist }) => isChecklist).flatMap(({ questions }) => questions)

/** One entry per question, in the sheet's order, as they come: a caller may show how far it is. */
export function* draftEntries(
  questions: readonly Question[],
  answerer: Answerer,
  options: EntryOptions,
): Generator<Entry> {
  for (const question of questions) {
    const cause = skipCause(question)
    yield cause
      ? { state: 'skipped', question, cause }
      : entryFor(question, answerer.answer(queryOf(question)), options)
  }
}

/**
 * The stem above (a), (b), (c) belongs to what is asked; the categories are its context. A sheet that offers words to choose
 * from wants a yes or a no, however the question is worded.
 */
const queryOf = ({ text, parent, context, answerCells }: Question): Query => ({
  question: parent ? `${parent}\n${text}` : text,
  context,
  closed: answerCells[0]?.kind !== 'text',
})

export const totalsOf = (entries: readonly Entry[]): Totals => {
  const count = (state: Entry['state']): number => entries.filter((entry) => entry.state === state).length
  return { rows: entries.length, answered: count('answered'), abstained: count('abstained'), skipped: count('skipped') }
}

export interface Filled {
  readonly bytes: Uint8Array
  readonly entries: readonly Entry[]
  readonly outcomes: readonly WriteOutcome[]
}

/**
 * Writes the answers into the customer's file. A question one of whose cells cannot take its value is left alone as a
 * whole: a remark without its answer would puzzle the reader.
 */
export const fillWorkbook = (workbook: Workbook, entries: readonly Entry[]): Filled => {
  const { bytes, outcomes } = fillCells(workbook, entries.flatMap(writesOf))
  const refused = new Set(outcomes.filter(({ written }) => !written).map(({ write }) => write))
  if (refused.size === 0) return { bytes, entries, outcomes }
  return fillWorkbook(
    workbook,
    entries.map((entry) =>
      writesOf(entry).some((write) => refused.has(write))
        ? { state: 'skipped', question: entry.question, cause: 'cell-refused' }
        : entry,
    ),
  )
}

export const writesOf = (entry: Entry) => (entry.state === 'answered' ? entry.writes : [])
