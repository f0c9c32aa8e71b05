import type { Detail, Evidence } from './types.ts'

/** A passage that the answer could rest on. */
export interface Candidate {
  readonly evidence: Evidence
  /** The source that the customer is shown. */
  readonly isFirst: boolean
  /** Cited besides the first. */
  readonly isCited: boolean
  /** Of another edition or product: to be known, never to be cited. */
  readonly isElsewhere: boolean
}

/** In an order that stays while one or the other is chosen, so that a key keeps its meaning. */
export const candidatesOf = ({ evidence, draft }: Detail): readonly Candidate[] => {
  const drafted = draft?.evidence ?? []
  const added = evidence.filter((each) => !drafted.some((known) => same(known, each)))
  const cited = (each: Evidence) => evidence.some((known) => same(known, each))
  const first = evidence[0]
  const own = [...drafted, ...added].map((each) => ({
    evidence: each,
    isFirst: first !== undefined && same(first, each),
    isCited: cited(each),
    isElsewhere: false,
  }))
  const elsewhere = draft?.elsewhere
  return elsewhere ? [...own, { evidence: elsewhere, isFirst: false, isCited: false, isElsewhere: true }] : own
}

/** The chosen one first, the others behind it as they were. */
export const promoted = (evidence: readonly Evidence[], chosen: Evidence): Evidence[] => [
  chosen,
  ...evidence.filter((each) => !same(each, chosen)),
]

export const same = (one: Evidence, other: Evidence): boolean =>
  one.document === other.document &&
  one.edition === other.edition &&
  one.section === other.section &&
  one.quote === other.quote

/** Where a quotation stands in its section: at its own place, else wherever these very words stand. */
export const placeOf = (text: string, { quote, span }: Evidence): { start: number; end: number } | undefined => {
  const start = text.startsWith(quote, span.start) ? span.start : text.indexOf(quote)
  return start < 0 || quote === '' ? undefined : { start, end: start + quote.length }
}
