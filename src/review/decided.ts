/** The customer's file with what people decided in it. */
import type { Answered, Draft } from '../answer/index.ts'
import type { Mapping, Question } from '../checklist/index.ts'
import type { Decision, State } from './decision.ts'
import { openChecklist, textsOf } from './drafting.ts'
import { type CitationPlace, type Entry, placeOf, type SkipCause, skipCause, writesFor } from './entry.ts'
import { type Filled, fillEntries } from './fill.ts'

/** One question with everything that came of it. */
export interface DecidedRow {
  readonly question: Question
  readonly draft: Draft | undefined
  readonly decision: Decision
}

/** Which answers go into the file: only signed ones, confirmed ones as well, or drafts too. */
export const EXPORTED = ['approved', 'confirmed', 'drafts'] as const
export type Exported = (typeof EXPORTED)[number]

const WRITTEN: Readonly<Record<Exported, readonly State[]>> = {
  approved: ['approved', 'out'],
  confirmed: ['approved', 'out', 'confirmed'],
  drafts: ['approved', 'out', 'confirmed', 'draft', 'returned'],
}

/** Whether this choice of answers takes a decision into the file. */
export const goesOut = ({ state, choice, answer }: Decision, exported: Exported): boolean =>
  WRITTEN[exported].includes(state) && (choice !== null || answer.trim() !== '')

export interface DecidedChoice {
  readonly mapping?: Mapping | undefined
  readonly citations: CitationPlace
  readonly exported: Exported
}

/** What a draft that nobody has answered is left with. */
const NOTHING: Draft = { abstained: true, reason: 'ask-a-person', answer: '', confidence: 0, evidence: [] }

/**
 * The rows are those of the very reading that `mapping` gives: they are matched by their place, and a row whose question no
 * longer stands there is not written.
 */
export const fillDecided = (
  bytes: Uint8Array,
  rows: readonly DecidedRow[],
  { mapping, citations, exported }: DecidedChoice,
): Filled => {
  const { workbook, questions } = openChecklist(bytes, mapping)
  const decided = new Map(rows.map((row) => [placeOf(row.question), row]))
  const options = { minConfidence: 0, citations, textAt: textsOf(workbook) }
  const entries = questions.map((question): Entry => {
    const row = decided.get(placeOf(question))
    const cause: SkipCause | undefined = skipCause(question)
    if (cause) return { state: 'skipped', question, cause }
    if (!row || row.question.text !== question.text) return left(question, row?.draft)
    return decidedEntry({ ...row, question }, exported, options)
  })
  return fillEntries(bytes, workbook, entries)
}

const decidedEntry = (
  { question, draft, decision }: DecidedRow,
  exported: Exported,
  options: Parameters<typeof writesFor>[2],
): Entry => {
  const { choice, answer, evidence, verdict } = decision
  if (!goesOut(decision, exported)) return left(question, draft)
  const writes = writesFor(question, { choice: choice ?? undefined, answer, evidence }, options)
  if (!writes) return { state: 'abstained', question, draft: draft ?? NOTHING, cause: 'no-fitting-choice' }
  const said: Answered = { abstained: false, verdict, answer, evidence, confidence: draft?.confidence ?? 0 }
  return { state: 'answered', question, draft: said, writes }
}

const left = (question: Question, draft: Draft = NOTHING): Entry => ({
  state: 'abstained',
  question,
  draft,
  cause: draft.abstained ? draft.reason : 'not-confident',
})
