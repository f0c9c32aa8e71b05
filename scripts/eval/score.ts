import type { Draft } from '../../src/answer/index.ts'
import type { Gold } from './gold.ts'

/** One question, its draft, and what is right about it. */
export interface Scored {
  readonly gold: Gold
  readonly draft: Draft
  readonly hit1: boolean
  readonly hit3: boolean
  readonly judged: boolean
  readonly verdictRight: boolean
  readonly facts: number
  readonly factsFound: number
  readonly falseClaim: boolean
  readonly violated: boolean
  readonly right: boolean
}

export const squash = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()
export const sectionKey = (section: string): string =>
  squash(section)
    .replace(/^§|[.．]$/gu, '')
    .replace(/^a\.(?=\d)/u, '')

export const score = (gold: Gold, draft: Draft): Scored => {
  const wanted = gold.gold_sections.map(sectionKey)
  const cited = draft.evidence.map(({ section }) => sectionKey(section))
  const verdict = draft.abstained ? null : draft.verdict
  const accepted: readonly (string | null)[] = [gold.verdict, ...(gold.verdict_alt ?? [])]
  const evidence = squash([draft.answer, ...draft.evidence.map(({ quote }) => quote)].join('\n'))
  const judged = gold.answerable && gold.verdict !== 'text'
  const claims = verdict === 'yes' || verdict === 'partial'
  const factsFound = gold.must_include.filter((spellings) =>
    spellings.some((fact) => evidence.includes(squash(fact))),
  ).length
  const scored = {
    gold,
    draft,
    hit1: gold.answerable && !draft.abstained && cited[0] !== undefined && wanted.includes(cited[0]),
    hit3: gold.answerable && cited.slice(0, 3).some((section) => wanted.includes(section)),
    judged,
    verdictRight: judged && !draft.abstained && accepted.includes(verdict),
    facts: gold.must_include.length,
    factsFound: gold.answerable ? factsFound : 0,
    falseClaim: claims && !accepted.includes(verdict) && (!gold.answerable || gold.verdict === 'no'),
    violated:
      !draft.abstained && gold.must_not.some((text) => text !== '' && squash(draft.answer).includes(squash(text))),
  }
  const right = gold.answerable
    ? scored.hit1 && (!judged || scored.verdictRight) && factsFound === scored.facts && !scored.violated
    : draft.abstained
  return { ...scored, right }
}

export type Figures = Readonly<Record<string, number | null>>

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

export const figuresOf = (rows: readonly Scored[]): Figures => {
  const count = (test: (row: Scored) => boolean): number => rows.filter(test).length
  const sum = (value: (row: Scored) => number): number => rows.reduce((total, row) => total + value(row), 0)
  const answerable = count(({ gold }) => gold.answerable)
  const abstained = count(({ draft }) => draft.abstained)
  const rightlyAbstained = count(({ gold, draft }) => !gold.answerable && draft.abstained)
  const verdictAccuracy = (verdict?: string): number | null => {
    const judged = rows.filter((row) => row.judged && (verdict === undefined || row.gold.verdict === verdict))
    return ratio(judged.filter((row) => row.verdictRight).length, judged.length)
  }
  return {
    questions: rows.length,
    right: ratio(
      count((row) => row.right),
      rows.length,
    ),
    section_hit1: ratio(
      count((row) => row.hit1),
      answerable,
    ),
    section_hit3: ratio(
      count((row) => row.hit3),
      answerable,
    ),
    verdict_accuracy: verdictAccuracy(),
    verdict_accuracy_yes: verdictAccuracy('yes'),
    verdict_accuracy_no: verdictAccuracy('no'),
    verdict_accuracy_partial: verdictAccuracy('partial'),
    fact_recall: ratio(
      sum((row) => row.factsFound),
      sum((row) => (row.gold.answerable ? row.facts : 0)),
    ),
    abstain_recall: ratio(rightlyAbstained, rows.length - answerable),
    abstain_precision: ratio(rightlyAbstained, abstained),
    false_claim_rate: ratio(
      count((row) => row.falseClaim),
      rows.length,
    ),
    must_not_violations: count((row) => row.violated),
    accepted_unread_at_99: ratio(acceptedUnread(rows), rows.length),
    calibration_error: calibrationError(rows),
  }
}

const drafted = (rows: readonly Scored[]): readonly Scored[] =>
  rows.filter(({ draft }) => !draft.abstained).toSorted((a, b) => b.draft.confidence - a.draft.confidence)

/** The most drafts, surest first, of which 99 in 100 are right. Equal confidences are accepted together or not at all. */
const acceptedUnread = (rows: readonly Scored[]): number => {
  const ranked = drafted(rows)
  let right = 0
  let accepted = 0
  ranked.forEach((row, at) => {
    if (row.right) right += 1
    const lastOfTie = ranked[at + 1]?.draft.confidence !== row.draft.confidence
    if (lastOfTie && right / (at + 1) >= 0.99) accepted = at + 1
  })
  return accepted
}

const BINS = 10

/** How far the stated confidence is from the share that is right, over ten equal bins of the drafts. */
const calibrationError = (rows: readonly Scored[]): number | null => {
  const all = drafted(rows)
  if (all.length === 0) return null
  const binOf = ({ draft }: Scored): number => Math.min(BINS - 1, Math.floor(draft.confidence * BINS))
  return Array.from({ length: BINS }, (_, bin) => all.filter((row) => binOf(row) === bin))
    .filter((bin) => bin.length > 0)
    .map((bin) => {
      const stated = bin.reduce((total, { draft }) => total + draft.confidence, 0) / bin.length
      const right = bin.filter((row) => row.right).length / bin.length
      return (bin.length / all.length) * Math.abs(stated - right)
    })
    .reduce((total, part) => total + part, 0)
}
