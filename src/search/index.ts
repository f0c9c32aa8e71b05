export { type Direction, sameDirection, sameTopics, type TopicShare } from '../topics/index.ts'
export { type Analysis, analyze, type Reading } from './analyze.ts'
export type { FoundSection } from './found-section.ts'
export { createLanguage, type Knowledge, type Language, languageOver, topicsOf } from './language.ts'
export { createLookup, type Lookup, type LookupHit } from './lookup.ts'
export { type Query, type QueryTerm, type ReadQuery, readQuery, SOURCES, type Source } from './query.ts'
export {
  type Contribution,
  createSectionIndex,
  type Hit,
  type SavedIndex,
  type SectionIndex,
} from './section-index.ts'
export type { Statement } from './statement.ts'
export { conceptTerm, topicTerm, wordTerm } from './vocabulary.ts'
