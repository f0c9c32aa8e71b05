import type { Generated, GeneratedAlways } from 'kysely'

/** The tables as `migrations.ts` makes them. */
export interface Schema {
  readonly checklist: ChecklistTable
  readonly question: QuestionTable
  readonly event: EventTable
  readonly comment: CommentTable
  readonly export: ExportTable
  readonly job: JobTable
  readonly document: DocumentTable
  readonly form: FormTable
  readonly setting: { readonly name: string; readonly value: string }
  readonly migration: { readonly name: string; readonly at: string }
}

export interface ChecklistTable {
  id: string
  name: string
  file_name: string
  file_hash: string
  file_size: number
  customer: string
  product: string
  edition: string
  due_on: string | null
  owner: string
  style: string
  needs_second: number
  mapping: string | null
  /** The name of the known form that it was read as. */
  form: string | null
  notices: string
  upload_key: string | null
  created_at: string
  created_by: string
  exported_at: string | null
  deleted_at: string | null
  version: Generated<number>
}

export interface QuestionTable {
  checklist_id: string
  /** Of its place and its text: a sheet that is read anew keeps the questions that it had. */
  id: string
  /** Its place in the sheet's order: 1, 2, 3 ... */
  seq: number
  sheet: string
  row: number
  /** The checklist's Question. */
  body: string
  /** Alike for questions that ask the same. */
  repeats: string
  draft: string | null
  /** The version of the library that it was drafted from. */
  drafted_from: string | null
  band: string | null
  cause: string | null
  confidence: number | null
  state: string
  verdict: string | null
  choice: string | null
  answer: string
  evidence: string
  written_by: string | null
  confirmed_by: string | null
  approved_by: string | null
  department: string
  assignee: string
  topic: string
  /** How many full-width characters its cell shows; null where the file leaves that open. */
  room: number | null
  changed_at: string
  version: Generated<number>
  /** Where the first of the evidence stands, which is what the customer is shown; read off `evidence` by the database. */
  cited_product: GeneratedAlways<string | null>
  cited_edition: GeneratedAlways<string | null>
  cited_document: GeneratedAlways<string | null>
  cited_section: GeneratedAlways<string | null>
}

export interface EventTable {
  id: Generated<number>
  checklist_id: string
  question_id: string
  at: string
  by: string
  kind: string
  /** What was done in one go is undone in one go. */
  step: string
  before: string
  after: string
  from_version: number
}

export interface CommentTable {
  id: string
  checklist_id: string
  question_id: string
  at: string
  by: string
  text: string
}

export interface ExportTable {
  id: string
  checklist_id: string
  at: string
  by: string
  exported: string
  citations: string
  written: number
  empty: number
  /** What differed from the customer's file, as JSON. */
  proof: string
  file_hash: string
}

export interface JobTable {
  checklist_id: string
  state: string
  phase: string
  done: number
  total: number
  error: string | null
  attempts: number
  started_at: string
  changed_at: string
  leased_until: string | null
  /** Who works on it. */
  lease: string | null
}

export interface DocumentTable {
  id: string
  product: string
  edition: string
  date: string
  title: string
  publisher: string
  sections: number
  file_name: string
  file_hash: string
  added_at: string
  added_by: string
  deleted_at: string | null
  version: Generated<number>
}

/** Columns that the database fills from others: read like the rest, never written. */
export const COMPUTED: readonly string[] = ['cited_product', 'cited_edition', 'cited_document', 'cited_section']

export interface FormTable {
  fingerprint: string
  name: string
  customer: string
  mapping: string
  changed_at: string
  changed_by: string
}
