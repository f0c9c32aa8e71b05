import type { Abstained, Draft, Evidence } from './draft.ts'

/** One answer as scripts read it: the form that DESIGN calls the contract. */
export const toAnswerLine = <Id extends object>(id: Id, draft: Draft) => ({
  ...id,
  abstained: draft.abstained,
  verdict: draft.abstained ? null : draft.verdict,
  ...(draft.abstained ? whyNot(draft) : {}),
  answer: draft.answer,
  confidence: draft.confidence,
  citations: draft.evidence.map(cited),
})

const whyNot = ({ reason, department, topic, elsewhere }: Abstained) => ({
  reason,
  ...(department === undefined ? {} : { department }),
  ...(topic === undefined ? {} : { topic }),
  ...(elsewhere === undefined ? {} : { elsewhere: { product: elsewhere.product, ...cited(elsewhere) } }),
})

const cited = ({ document, edition, section, title, quote }: Evidence) => ({ document, edition, section, title, quote })
