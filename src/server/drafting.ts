import { aboutQuestion } from '../answer/index.ts'
import { type Mapping, readMapping } from '../checklist/index.ts'
import { KotaeError } from '../error.ts'
import { normalise } from '../japanese/normalise.ts'
import { askedText, drafter, openChecklist, proposalFor, queryOf, roomFor, skippedProposal } from '../review/index.ts'
import type { Language } from '../search/index.ts'
import { hashOf, type NewQuestion, type Storage, type StoredChecklist, type StoredQuestion } from '../storage/index.ts'
import type { LibraryCache } from './library-cache.ts'
import { UNEXPECTED } from './problem.ts'
import { saidInTheApp } from './where.ts'

export interface DraftingParts {
  readonly storage: Storage
  readonly library: LibraryCache
  readonly language: Language
  readonly now: () => Date
  /** What is known of the form that a sheet is, as a person corrected its reading before. */
  readonly mappingFor: (bytes: Uint8Array) => Promise<KnownForm | undefined>
  /** Asked after each batch: whether to leave the rest to whoever comes next. */
  readonly enough?: () => boolean
  /** Told each time that a job has come forward. */
  readonly tell?: (checklistId: string) => void
}

export interface KnownForm {
  readonly form: string
  readonly mapping: Mapping
}

/** Long enough for the slowest batch, short enough that a dead worker's job is soon taken up again. */
const LEASE_MS = 30_000
/** So many questions are drafted before their drafts are kept: about a tenth of a second. */
const BATCH = 20
/** Somebody may be waiting for the first answer. */
const FIRST_BATCH = 5

type Opened = ReturnType<typeof openChecklist>

/**
 * Reads and drafts one checklist in batches, each kept before the next begins. Called again after a crash it goes on where
 * the last batch ended; a cancellation or another worker's lease ends it after the batch at hand.
 */
export const workOn = async (checklistId: string, parts: DraftingParts): Promise<void> => {
  const { storage, now, tell } = parts
  const lease = crypto.randomUUID()
  if (!(await storage.jobs.claim(checklistId, leaseOf(lease, now())))) return
  tell?.(checklistId)
  try {
    await readAndDraft(checklistId, lease, parts)
  } catch (error) {
    if (!(error instanceof KotaeError)) console.error(error)
    const text = error instanceof KotaeError ? saidInTheApp(error) : UNEXPECTED.text
    await storage.jobs.fail(checklistId, lease, now().toISOString(), JSON.stringify(text))
  }
  tell?.(checklistId)
}

const leaseOf = (lease: string, now: Date) => ({
  lease,
  now: now.toISOString(),
  until: new Date(now.getTime() + LEASE_MS).toISOString(),
})

const readAndDraft = async (checklistId: string, lease: string, parts: DraftingParts): Promise<void> => {
  const { storage, now } = parts
  const checklist = await storage.checklists.read(checklistId)
  const bytes = await storage.files.get(checklist.fileHash)
  const job = await storage.jobs.read(checklistId)
  const opened = job.phase === 'reading' ? await readIn(checklist, bytes, lease, parts) : openedAs(checklist, bytes)
  if (!opened) return
  const drafted = await draftAll(checklist, opened, lease, parts)
  if (drafted) await storage.jobs.finish(checklistId, lease, now().toISOString())
}

const openedAs = ({ mapping }: StoredChecklist, bytes: Uint8Array): Opened =>
  openChecklist(bytes, mapping === null ? undefined : readMapping(JSON.parse(mapping)))

/** The first phase: what the sheet asks. Undefined where the job is no longer ours. */
const readIn = async (
  checklist: StoredChecklist,
  bytes: Uint8Array,
  lease: string,
  { storage, now, language, mappingFor, tell }: DraftingParts,
): Promise<Opened | undefined> => {
  const known = checklist.mapping === null ? await mappingFor(bytes) : undefined
  const opened = known ? openChecklist(bytes, known.mapping) : openedAs(checklist, bytes)
  const { questions, workbook } = opened
  await storage.checklists.learn(checklist.id, {
    notices: JSON.stringify(workbook.notices.map(({ code, text }) => ({ code, text }))),
    known: known && { form: known.form, mapping: JSON.stringify(known.mapping) },
  })
  const rows: NewQuestion[] = []
  const seen = new Map<string, number>()
  for (const [index, question] of questions.entries()) {
    if (index % BREATHS_APART === 0) await breath()
    const place = `${question.sheet}!${question.cell}\n${question.text}`
    const before = seen.get(place) ?? 0
    seen.set(place, before + 1)
    const hash = await hashOf(new TextEncoder().encode(before === 0 ? place : `${place}\n${before}`))
    rows.push({
      id: hash.slice(0, ID_LENGTH),
      question,
      repeats: squashed(askedText(question)),
      department: aboutQuestion(queryOf(question), language).department ?? '',
      room: roomFor(question, workbook) ?? null,
      proposal: skippedProposal(question),
    })
  }
  await storage.questions.replaceAll(checklist.id, rows, now().toISOString())
  const progress = { phase: 'drafting', done: 0, total: rows.length } as const
  const [outcome] = await storage.database.batch([storage.jobs.progress(checklist.id, leaseOf(lease, now()), progress)])
  tell?.(checklist.id)
  return outcome?.changes === 1 ? opened : undefined
}

const ID_LENGTH = 12
/** Reading so many takes some hundredths of a second. */
const BREATHS_APART = 100

/** Two questions that differ in nothing but blanks and punctuation ask the same. */
const squashed = (text: string): string =>
  normalise(text)
    .replace(/[\s\p{P}]+/gu, '')
    .toLowerCase()

/** The second phase. False where the job is no longer ours. */
const draftAll = async (
  checklist: StoredChecklist,
  { workbook, questions }: Opened,
  lease: string,
  { storage, library, language, now, tell, enough = () => false }: DraftingParts,
): Promise<boolean> => {
  const { version, answererFor } = await library.current()
  const answerer = await answererFor(checklist)
  const draft = drafter(workbook, answerer, checklist.style === 'plain' ? 'plain' : 'polite')
  const total = questions.length
  for (let size = FIRST_BATCH; ; size = BATCH) {
    const rows = await storage.questions.undrafted(checklist.id, size)
    if (rows.length === 0) return true
    const at = now().toISOString()
    const statements = rows.flatMap((row: StoredQuestion) => {
      const made = draft(row.question)
      const { topic = '', department = '' } = aboutQuestion(queryOf(row.question), language)
      const proposal = proposalFor(row.question, made)
      return storage.questions.draftStatements(row, { draft: made, proposal, topic, department, from: version, at })
    })
    const left = await storage.questions.countUndrafted(checklist.id)
    const done = total - left + rows.length
    const outcomes = await storage.database.batch([
      storage.jobs.progress(checklist.id, leaseOf(lease, now()), { phase: 'drafting', done, total }),
      ...statements,
    ])
    if (outcomes[0]?.changes !== 1) return false
    tell?.(checklist.id)
    if (enough()) {
      await storage.jobs.release(checklist.id, lease)
      return false
    }
    await breath()
  }
}

/** Lets whoever waits for this thread have their turn. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
