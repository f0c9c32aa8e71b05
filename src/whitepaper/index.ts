export { WhitepaperError, type WhitepaperErrorCode } from './error.ts'
export {
  compareAge,
  compareEditions,
  LibraryError,
  type LibraryErrorCode,
  type LibrarySection,
  leftOut,
  newestOf,
  productNames,
  type Scope,
  sameName,
  sectionsOf,
  selectWhitepapers,
} from './library.ts'
export { type Outline, toOutline } from './outline.ts'
export { type ReadOptions, readWhitepaper, type WhitepaperReading } from './read.ts'
export type { Passage, PassageKind, Section, Span, Whitepaper } from './section.ts'
