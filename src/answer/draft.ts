import type { Span } from '../whitepaper/section.ts'

export type Verdict = 'yes' | 'no' | 'partial' | 'na'

/** A passage that bears on a question, quoted exactly, with where it stands. */
export interface Evidence {
  readonly document: string
  readonly product: string
  readonly edition: string
  readonly date: string
  /** The section's number, or its title where it has none. */
  readonly section: string
  readonly title: string
  /** An exact substring of the section's text ... */
  readonly quote: string
  /** ... and where in that text it stands. */
  readonly span: Span
  /** The search score of its section. */
  readonly score: number
}

/** Why there is no draft. A closed list, so that a reviewer can filter by it. */
export type AbstentionReason =
  | 'nothing-on-topic'
  | 'attribute-not-stated'
  | 'named-thing-not-stated'
  /** Another edition or product states it: for the reviewer to know, never an answer. */
  | 'other-edition-only'
  /** A contract's terms, or a live operational fact. */
  | 'ask-a-person'

interface Judged {
  /** How likely a reviewer is to accept the draft as it stands: 0..1. */
  readonly confidence: number
  /** Best first. For an abstention: the nearest sections, for the reviewer to look at. */
  readonly evidence: readonly Evidence[]
}

export interface Answered extends Judged {
  readonly abstained: false
  /** null for open questions, which no ○ or × answers. */
  readonly verdict: Verdict | null
  readonly answer: string
}

export interface Abstained extends Judged {
  readonly abstained: true
  readonly reason: AbstentionReason
  /** What to tell the customer meanwhile. */
  readonly answer: string
  /** Whom to ask inside the company, and what the question is most likely about; absent where nothing points anywhere. */
  readonly department?: string
  readonly topic?: string
  /** Where another edition or product states it. */
  readonly elsewhere?: Evidence
}

/** A suggested answer: verdict, wording, evidence and confidence; or an abstention. */
export type Draft = Answered | Abstained
