import type { Database } from './database.ts'
import { questionDrafting } from './question-drafting.ts'
import { questionEditing } from './question-editing.ts'
import { questionHistory } from './question-history.ts'
import { questionReading } from './question-reading.ts'

export type { NewQuestion } from './question-drafting.ts'
export type { QuestionChange, Step } from './question-editing.ts'
export { EVENT_KINDS, type EventKind, type Standing, type StoredEvent } from './question-history.ts'
export type { DecidedQuestion, StoredQuestion } from './question-rows.ts'

/** Questions: as they are, as readings and drafts make them, as people change them, and what became of each. */
export const questionStore = (database: Database) => {
  const reading = questionReading(database)
  return {
    ...reading,
    ...questionDrafting(database, reading),
    ...questionEditing(database),
    ...questionHistory(database),
  }
}

export type QuestionStore = ReturnType<typeof questionStore>
