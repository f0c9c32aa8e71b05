export type { Entry, EntryOptions, LeftCause, SkipCause } from './entry.ts'
export { draftEntries, type Filled, fillWorkbook, questionsOf, type Totals, totalsOf, writesOf } from './fill.ts'
