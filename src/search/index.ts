export { sameTopics, type TopicShare } from '../topics/index.ts'
export { type Analysis, analyze, type Reading } from './analyze.ts'
export type { Gathered } from './gather.ts'
export { createLanguage, type Language, topicsOf } from './language.ts'
export { createLookup, type Lookup, type LookupHit } from './lookup.ts'
export { type Query, type QueryTerm, type ReadQuery, SOURCES, type Source } from './query.ts'
export {
  type Contribution,
  createSectionIndex,
  type FoundSection,
  type Hit,
  type SectionIndex,
} from './section-index.ts'
export type { Statement } from './statement.ts'
export { conceptTerm, topicTerm, wordTerm } from './vocabulary.ts'
