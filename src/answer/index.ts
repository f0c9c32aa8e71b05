export type { Query } from '../search/index.ts'
export { type Answerer, createAnswerer, type Explanation } from './answerer.ts'
export type { Abstained, AbstentionReason, Answered, Draft, Evidence, Verdict } from './draft.ts'
export { citation } from './wording.ts'
