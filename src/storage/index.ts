/**
 * What is kept, and how: records in one SQLite schema, files as they came. Two drivers speak for it: Node's SQLite with a
 * folder, and Cloudflare's D1 with R2.
 *
 * @module
 */
import { type ChecklistStore, checklistStore } from './checklists.ts'
import { type CommentStore, commentStore } from './comments.ts'
import type { Database } from './database.ts'
import { type DocumentStore, documentStore } from './documents.ts'
import type { Files } from './files.ts'
import { type JobStore, jobStore } from './jobs.ts'
import { type QuestionStore, questionStore } from './questions.ts'
import { type SettingStore, settingStore } from './settings.ts'

export type { ChecklistChange, NewChecklist, StoredChecklist, Tally } from './checklists.ts'
export type { StoredComment } from './comments.ts'
export { type Database, migrate, type Outcome, sql } from './database.ts'
export type { DocumentChange, NewDocument, StoredDocument } from './documents.ts'
export { StorageError, type StorageErrorCode } from './error.ts'
export { type Files, hashOf } from './files.ts'
export { JOB_STATES, type JobState, type Lease, PHASES, type Phase, type StoredJob } from './jobs.ts'
export {
  EVENT_KINDS,
  type EventKind,
  type NewQuestion,
  type QuestionChange,
  type Standing,
  type Step,
  type StoredEvent,
  type StoredQuestion,
} from './questions.ts'

/** Everything that is kept. */
export interface Storage {
  readonly database: Database
  readonly files: Files
  readonly checklists: ChecklistStore
  readonly questions: QuestionStore
  readonly comments: CommentStore
  readonly jobs: JobStore
  readonly documents: DocumentStore
  readonly settings: SettingStore
}

export const createStorage = (database: Database, files: Files): Storage => ({
  database,
  files,
  checklists: checklistStore(database),
  questions: questionStore(database),
  comments: commentStore(database),
  jobs: jobStore(database),
  documents: documentStore(database),
  settings: settingStore(database),
})
