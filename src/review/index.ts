export { BAND_NAMES, BANDS, type Band, bandOf } from './band.ts'
export {
  CHECK_CODES,
  type Check,
  type CheckCode,
  type CheckedRow,
  checkDecided,
  SEVERITIES,
  type Severity,
  severityOf,
} from './checks.ts'
export {
  type AnsweredQuestion,
  CONTRADICTIONS,
  type Contradiction,
  type ContradictionKind,
  contradictionsIn,
} from './contradictions.ts'
export {
  type DecidedChoice,
  type DecidedFilling,
  type DecidedRow,
  EXPORTED,
  type Exported,
  fillDecided,
  goesOut,
  openDecided,
  withDraft,
} from './decided.ts'
export { type Change, type Decision, decide, STATES, type State, whyIncomplete } from './decision.ts'
export { drafter, type OpenedChecklist, openChecklist, queryOf, readLayout, roomFor, textsOf } from './drafting.ts'
export {
  askedText,
  type Cause,
  CITATION_PLACES,
  type CitationPlace,
  choiceOf,
  type Entry,
  type LeftCause,
  optionsOf,
  placeOf,
  SKIP_CAUSES,
  type SkipCause,
} from './entry.ts'
export { noQuestions, ReviewError, type ReviewErrorCode } from './error.ts'
export { type About, evidenceReport } from './evidence-report.ts'
export type { Signature } from './evidence-row.ts'
export { type FillChoice, type Filled, fillChecklist } from './fill.ts'
export { type Kin, kinOf, type NearKin } from './kin.ts'
export type { Proof } from './proof.ts'
export { type Proposal, proposalFor, skippedProposal } from './proposal.ts'
export { reasonText } from './reasons.ts'
export { reportOf } from './report.ts'
export { summaryOf } from './summary.ts'
export { type Totals, totalsOf } from './totals.ts'
