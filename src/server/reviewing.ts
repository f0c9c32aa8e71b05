import { type Change, type Decision, decide, optionsOf, type State } from '../review/index.ts'
import {
  type EventKind,
  type QuestionChange,
  type Standing,
  type Storage,
  StorageError,
  type StoredEvent,
  type StoredQuestion,
} from '../storage/index.ts'
import type { Library } from './library-cache.ts'
import type { AppParts } from './parts.ts'
import { RequestError } from './schemas/common.ts'

export interface Wanted extends Change {
  readonly department?: string
  readonly assignee?: string
}

/** Who changes what, and what the team asks for. */
export interface Reviewer {
  readonly by: string
  readonly needsSecond: boolean
  readonly library: Library
}

export const reviewerOf = async (
  { storage, library }: AppParts,
  checklistId: string,
  by: string,
): Promise<Reviewer> => {
  const { needsSecond } = await storage.checklists.read(checklistId)
  return { by, needsSecond, library: await library.current() }
}

/** Keeps what was changed in one go, and says by which name it is taken back. */
export const keepStep = async (
  { storage, now }: AppParts,
  checklistId: string,
  changes: readonly QuestionChange[],
  by: string,
): Promise<string> => {
  const [first] = changes
  const id = crypto.randomUUID()
  if (first)
    await storage.questions.change(checklistId, changes, { id, at: now().toISOString(), by, kind: kindOf(first) })
  return id
}

/** The change of one question, or undefined where it changes nothing. */
export const changeOf = (
  stored: StoredQuestion,
  version: number,
  { department, assignee, ...change }: Wanted,
  { by, needsSecond, library }: Reviewer,
): QuestionChange | undefined => {
  checkQuotes(stored.decision, change, library)
  const before: Standing = standingOf(stored)
  const options = optionsOf(stored.question)
  const after: Standing = {
    decision: decide(stored.decision, change, { by, options, needsSecond }),
    department: department ?? stored.department,
    assignee: assignee ?? stored.assignee,
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined
  return { questionId: stored.id, version, before, after }
}

export const standingOf = ({ decision, department, assignee }: StoredQuestion): Standing => ({
  decision,
  department,
  assignee,
})

/** What history calls a change. */
export const kindOf = ({ before, after }: Pick<QuestionChange, 'before' | 'after'>): EventKind => {
  const { state } = after.decision
  if (before.decision.state !== state && state !== 'draft') return KINDS[state]
  const { state: _, ...written } = after.decision
  const { state: __, ...known } = before.decision
  if (JSON.stringify(written) !== JSON.stringify(known)) return before.decision.state === state ? 'edited' : 'draft'
  return before.decision.state === state ? 'assigned' : 'draft'
}

const KINDS: Readonly<Record<Exclude<State, 'draft'>, EventKind>> = {
  confirmed: 'confirmed',
  approved: 'approved',
  returned: 'returned',
  out: 'out',
  held: 'held',
}

/** A quotation must stand in the library, word for word, wherever it came from; what stood there already may stay. */
const checkQuotes = ({ evidence: known }: Decision, { evidence = [] }: Change, { documents }: Library): void => {
  const isKnown = new Set(known.map(({ section, quote }) => `${section}\n${quote}`))
  for (const { product, edition, section, quote } of evidence) {
    if (isKnown.has(`${section}\n${quote}`)) continue
    const stands = documents.some(
      ({ whitepaper }) =>
        whitepaper.product === product &&
        whitepaper.edition === edition &&
        whitepaper.sections.some((each) => (each.number || each.title) === section && each.text.includes(quote)),
    )
    if (quote === '' || !stands) throw new RequestError('quote-not-in-library', QUOTE_UNKNOWN)
  }
}

const QUOTE_UNKNOWN = {
  ja: 'その引用はライブラリーのどの資料にもありません。資料の文をそのまま選んでください。',
  en: 'No document of the library holds that quotation. Choose a passage as it stands there.',
}

/** What takes a step back: every question as it was before, provided that nobody has changed it since. */
export const undoStep = async (
  { storage, now }: AppParts,
  checklistId: string,
  step: string,
  by: string,
): Promise<readonly string[]> => {
  const events = await storage.questions.events(checklistId, { step, limit: MOST_QUESTIONS })
  if (events.length === 0) throw new RequestError('nothing-to-undo', NOTHING_TO_UNDO)
  const current = await currentOf(storage, checklistId, events)
  const changes = events.map(({ questionId, fromVersion, before, after }) => {
    const stored = current.get(questionId)
    // What later steps did and took back again is no change.
    const stands = stored !== undefined && sameStanding(standingOf(stored), after)
    return { questionId, version: stands ? stored.version : fromVersion + 1, before: after, after: before }
  })
  await storage.questions.change(checklistId, changes, {
    id: crypto.randomUUID(),
    at: now().toISOString(),
    by,
    kind: 'undone',
  })
  return changes.map(({ questionId }) => questionId)
}

const currentOf = async (
  storage: Storage,
  checklistId: string,
  events: readonly StoredEvent[],
): Promise<ReadonlyMap<string, StoredQuestion>> => {
  const ids = events.map(({ questionId }) => questionId)
  return new Map((await storage.questions.some(checklistId, ids)).map((each) => [each.id, each]))
}

const sameStanding = (one: Standing, other: Standing): boolean =>
  one.department === other.department &&
  one.assignee === other.assignee &&
  DECIDED.every((name) => JSON.stringify(one.decision[name]) === JSON.stringify(other.decision[name]))

const DECIDED = [
  'state',
  'verdict',
  'choice',
  'answer',
  'evidence',
  'writtenBy',
  'confirmedBy',
  'approvedBy',
] as const satisfies readonly (keyof Decision)[]

const MOST_QUESTIONS = 100_000

const NOTHING_TO_UNDO = {
  ja: '取り消すものがありません。履歴を開いて、戻したい変更を選んでください。',
  en: 'There is nothing to undo. Open the history and choose the change to take back.',
}

/** @throws StorageError where the reader saw another version than is kept now. */
export const sameVersion = (stored: StoredQuestion, version: number): StoredQuestion => {
  if (stored.version !== version) throw new StorageError('changed-meanwhile')
  return stored
}
