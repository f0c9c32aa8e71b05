/** What is kept, as the API shows it. */
import type { z } from '@hono/zod-openapi'
import type { Draft } from '../answer/index.ts'
import { meaningOf, type Question } from '../checklist/index.ts'
import { BANDS, optionsOf, SKIP_CAUSES, STATES } from '../review/index.ts'
import type { Storage, StoredChecklist, StoredEvent, StoredJob, StoredQuestion, Tally } from '../storage/index.ts'
import type { ChecklistJson, job, totals } from './schemas/checklist.ts'
import {
  type draft as draftSchema,
  type event,
  type QuestionDetailJson,
  type QuestionRowJson,
  VERDICTS,
} from './schemas/question.ts'

export const checklistJson = async (storage: Storage, checklist: StoredChecklist): Promise<ChecklistJson> => {
  const [only] = await checklistsJson(storage, [checklist])
  if (!only) throw new RangeError('one checklist in, one out')
  return only
}

export const checklistsJson = async (
  storage: Storage,
  checklists: readonly StoredChecklist[],
): Promise<readonly ChecklistJson[]> => {
  const ids = checklists.map(({ id }) => id)
  const tallies = Map.groupBy(await storage.checklists.tallies(ids), ({ checklistId }) => checklistId)
  const jobs = new Map((await storage.jobs.list(ids)).map((each) => [each.checklistId, each]))
  return checklists.map((checklist) => {
    const { fileHash: _, mapping: __, notices, style, ...rest } = checklist
    return {
      ...rest,
      style: style === 'plain' ? 'plain' : 'polite',
      notices: JSON.parse(notices),
      totals: totalsJson(tallies.get(checklist.id) ?? []),
      job: jobJson(jobs.get(checklist.id)),
    }
  })
}

const totalsJson = (tallies: readonly Tally[]): z.infer<typeof totals> => {
  const sum = (wanted: (tally: Tally) => boolean): number =>
    tallies.filter(wanted).reduce((total, { count }) => total + count, 0)
  const counted = <Name extends string>(names: readonly Name[], wanted: (tally: Tally, name: Name) => boolean) =>
    Object.fromEntries(names.map((name) => [name, sum((tally) => wanted(tally, name))])) as Record<Name, number>
  return {
    questions: sum(() => true),
    drafted: sum(({ drafted }) => drafted),
    states: counted(STATES, ({ state }, name) => state === name),
    bands: counted(BANDS, ({ state, band }, name) => state === 'draft' && band === name),
    skipped: sum(({ state, cause }) => state === 'out' && SKIP_CAUSES.some((skip) => skip === cause)),
  }
}

export const jobJson = (stored: StoredJob | undefined): z.infer<typeof job> => {
  if (!stored) throw new RangeError('every checklist has a job')
  const { checklistId: _, error, ...rest } = stored
  return { ...rest, error: error === null ? null : JSON.parse(error) }
}

export const questionRowJson = (stored: StoredQuestion): QuestionRowJson => {
  const { question, decision, draft, checklistId: _, ...rest } = stored
  const { state, verdict, choice, answer, writtenBy, confirmedBy, approvedBy } = decision
  const { id, seq, repeats, band, cause, department, assignee, topic, room, comments, changedAt, version } = rest
  return {
    id,
    seq,
    sheet: question.sheet,
    row: question.row,
    cell: question.cell,
    number: question.id,
    context: [...question.context],
    text: question.text,
    parent: question.parent ?? null,
    options: [...optionsOf(question)],
    takesWords: question.remarksCell !== undefined || question.answerCells.some(({ kind }) => kind === 'text'),
    drafted: stored.drafted,
    band,
    confidence: draft?.confidence ?? null,
    cause,
    state,
    verdict,
    choice,
    answer,
    writtenBy,
    confirmedBy,
    approvedBy,
    department,
    assignee,
    topic,
    repeats,
    room,
    comments,
    changedAt,
    version,
  }
}

export const questionDetailJson = (stored: StoredQuestion): QuestionDetailJson => {
  const { question, decision, draft } = stored
  return {
    ...questionRowJson(stored),
    evidence: decision.evidence.map(copied),
    draft: draft ? draftJson(draft) : null,
    answerCells: question.answerCells.map(({ cell, kind }) => ({ cell, kind })),
    remarksCell: question.remarksCell ?? null,
    meanings: meaningsIn(question),
  }
}

/** 予定, 検討中 and the like mean no verdict that whitepapers give. */
const meaningsIn = (question: Question): QuestionDetailJson['meanings'] =>
  Object.fromEntries(
    optionsOf(question).flatMap((option) => {
      const meaning = meaningOf(option, question.answerCells[0]?.legend?.[option])
      const verdict = VERDICTS.find((each) => each === meaning)
      return verdict === undefined ? [] : [[option, verdict]]
    }),
  )

export const draftJson = (draft: Draft): z.infer<typeof draftSchema> => {
  const { abstained, answer, confidence, evidence } = draft
  const common = { abstained, answer, confidence, evidence: evidence.map(copied) }
  if (!draft.abstained) {
    return { ...common, reason: null, verdict: draft.verdict, elsewhere: null, department: null, topic: null }
  }
  const { reason, elsewhere, department = null, topic = null } = draft
  return { ...common, reason, verdict: null, elsewhere: elsewhere ? copied(elsewhere) : null, department, topic }
}

const copied = <T extends { readonly span: { readonly start: number; readonly end: number } }>(evidence: T) => ({
  ...evidence,
  span: { ...evidence.span },
})

export const eventJson = ({ before, after, fromVersion: _, ...rest }: StoredEvent): z.infer<typeof event> => ({
  ...rest,
  before: standingJson(before),
  after: standingJson(after),
})

const standingJson = ({ decision, department, assignee }: StoredEvent['before']) => {
  const { state, verdict, choice, answer } = decision
  return { state, verdict, choice, answer, department, assignee }
}
