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
  /** For a report of what was drafted; the file needs none. */
  readonly draft?: Draft | undefined
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

/** A file that is being filled in, for as many rows as come, as they come. */
export interface DecidedFilling {
  /**
   * The rows are those of the very reading that the mapping gives: they are matched by their place, and a row whose question
   * no longer stands there is not written.
   */
  take(rows: readonly DecidedRow[]): void
  fill(): Filled
}

export const openDecided = (bytes: Uint8Array, { mapping, citations, exported }: DecidedChoice): DecidedFilling => {
  const { workbook, questions } = openChecklist(bytes, mapping)
  const options = { minConfidence: 0, citations, textAt: textsOf(workbook) }
  const places = new Map(questions.map((question, at) => [placeOf(question), at]))
  const entries = questions.map((question): Entry => {
    const cause: SkipCause | undefined = skipCause(question)
    return cause ? { state: 'skipped', question, cause } : left(question)
  })
  return {
    take: (rows) => {
      for (const row of rows) {
        const at = places.get(placeOf(row.question))
        const question = at === undefined ? undefined : questions[at]
        if (at === undefined || !question || skipCause(question)) continue
        const isSame = row.question.text === question.text
        entries[at] = isSame ? decidedEntry({ ...row, question }, exported, options) : left(question, row.draft)
      }
    },
    fill: () => fillEntries(bytes, workbook, entries),
  }
}

/** With the draft that the row was filled in without: what a report tells of. */
export const withDraft = (entry: Entry, draft: Draft | undefined): Entry => {
  if (entry.state === 'skipped' || !draft) return entry
  if (entry.state === 'answered') return { ...entry, draft: { ...entry.draft, confidence: draft.confidence } }
  return entry.cause === 'no-fitting-choice' ? { ...entry, draft } : left(entry.question, draft)
}

/** All at once. */
export const fillDecided = (bytes: Uint8Array, rows: readonly DecidedRow[], choice: DecidedChoice): Filled => {
  const filling = openDecided(bytes, choice)
  filling.take(rows)
  return filling.fill()
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
