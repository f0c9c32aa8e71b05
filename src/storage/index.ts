/**
 * What is kept, and how: records in one SQLite schema, files as they came. Two drivers speak for it: Node's SQLite with a
 * folder, and Cloudflare's D1 with R2.
 *
 * @module
 */

import { type AssignedStore, assignedStore } from './assigned.ts'
import { type ChecklistStore, checklistStore } from './checklists.ts'
import { type CitationStore, citationStore } from './citations.ts'
import { type CommentStore, commentStore } from './comments.ts'
import type { Database } from './database.ts'
import type { Derived } from './derived.ts'
import { type DocumentStore, documentStore } from './documents.ts'
import { type ExportStore, exportStore } from './exports.ts'
import type { Files } from './files.ts'
import { type FormStore, formStore } from './forms.ts'
import { type JobStore, jobStore } from './jobs.ts'
import { type OverviewStore, overviewStore } from './overview.ts'
import { type QuestionStore, questionStore } from './questions.ts'
import { type SettingStore, settingStore } from './settings.ts'

export {
  type Archive,
  type ArchiveSource,
  archiveFrom,
  archiveOf,
  countIn,
  openArchive,
  type Page,
  readPage,
  restoreArchive,
  TABLES,
  type Table,
  writePage,
} from './archive.ts'
export type { AssignedChecklist } from './assigned.ts'
export { ORDERS, type Order, type Place, STAGES, type Stage } from './checklist-list.ts'
export type { ChecklistChange, NewChecklist, StoredChecklist, Tally } from './checklists.ts'
export type { CitedDocument, CitingRow, DocumentUse, EditionUse, SectionUse } from './citations.ts'
export type { StoredComment } from './comments.ts'
export { type Database, migrate, type Outcome, sql } from './database.ts'
export type { Derived, DerivedEntry } from './derived.ts'
export type { DocumentChange, NewDocument, StoredDocument } from './documents.ts'
export { StorageError, type StorageErrorCode } from './error.ts'
export type { StoredExport } from './exports.ts'
export { type Files, hashOf } from './files.ts'
export type { StoredForm } from './forms.ts'
export { JOB_STATES, type JobState, type Lease, PHASES, type Phase, type StoredJob } from './jobs.ts'
export { LONGEST_PAUSE_S, type OverviewStore } from './overview.ts'
export {
  type DecidedQuestion,
  EVENT_KINDS,
  type EventKind,
  type NewQuestion,
  type QuestionChange,
  type Standing,
  type Step,
  type StoredEvent,
  type StoredQuestion,
} from './questions.ts'
export { HERE } from './settings.ts'

/** Everything that is kept. */
export interface Storage {
  readonly database: Database
  readonly files: Files
  readonly derived: Derived
  readonly checklists: ChecklistStore
  readonly questions: QuestionStore
  readonly exports: ExportStore
  readonly comments: CommentStore
  readonly jobs: JobStore
  readonly documents: DocumentStore
  readonly citations: CitationStore
  readonly overview: OverviewStore
  readonly assigned: AssignedStore
  readonly forms: FormStore
  readonly settings: SettingStore
}

export const createStorage = (database: Database, files: Files, derived: Derived): Storage => ({
  database,
  files,
  derived,
  checklists: checklistStore(database),
  questions: questionStore(database),
  exports: exportStore(database),
  comments: commentStore(database),
  jobs: jobStore(database),
  documents: documentStore(database),
  citations: citationStore(database),
  overview: overviewStore(database),
  assigned: assignedStore(database),
  forms: formStore(database),
  settings: settingStore(database),
})
