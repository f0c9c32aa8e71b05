export { type Analysis, analyze, createLanguage, type Language } from './analyze.ts'
export type { Gathered } from './gather.ts'
export { createLookup, type Lookup, type LookupHit } from './lookup.ts'
export type { Query, QueryTerm, ReadQuery } from './query.ts'
export {
  type Contribution,
  createSectionIndex,
  type FoundSection,
  type Hit,
  type SectionIndex,
} from './section-index.ts'
export type { Statement } from './statement.ts'
export { conceptTerm, wordTerm } from './vocabulary.ts'
