import type { Draft } from './draft.ts'

/** One answer as scripts read it: the form that DESIGN calls the contract. */
export const toAnswerLine = <Id extends object>(id: Id, draft: Draft) => ({
  ...id,
  abstained: draft.abstained,
  verdict: draft.abstained ? null : draft.verdict,
  ...(draft.abstained ? { reason: draft.reason } : {}),
  answer: draft.answer,
  confidence: draft.confidence,
  citations: draft.evidence.map(({ document, edition, section, title, quote }) => ({
    document,
    edition,
    section,
    title,
    quote,
  })),
})
