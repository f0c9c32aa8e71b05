import { toAnswerLine } from '../../src/answer/index.ts'
import type { Scored } from './score.ts'

/** What went wrong with a draft, in one phrase; the gravest thing where several did. undefined: nothing did. */
export const confusionOf = ({ gold, draft, ...row }: Scored): string | undefined => {
  if (row.right) return undefined
  const verdict = draft.abstained ? 'none' : (draft.verdict ?? 'none')
  if (!gold.answerable) return row.falseClaim ? `false claim: ${verdict} ← not said` : 'drafted although not said'
  if (row.falseClaim) return `false claim: ${verdict} ← ${gold.verdict}`
  if (row.violated) return 'forbidden words'
  if (draft.abstained) return 'abstained although said'
  if (!row.hit1) return 'wrong section'
  if (row.judged && !row.verdictRight) return `wrong verdict: ${verdict} ← ${gold.verdict}`
  return 'fact missing'
}

export type Confusions = readonly (readonly [kind: string, rows: readonly Scored[]])[]

/** By kind: false claims first, then what is most frequent. */
export const confusionsOf = (rows: readonly Scored[]): Confusions => {
  const grave = (kind: string): number => (kind.startsWith('false claim') ? 0 : 1)
  return [...Map.groupBy(rows, confusionOf)]
    .flatMap(([kind, found]) => (kind === undefined ? [] : [[kind, found] as const]))
    .toSorted(([a, as], [b, bs]) => grave(a) - grave(b) || bs.length - as.length || (a < b ? -1 : 1))
}

/** How many of each kind; every question of them where `each`. */
export const confusionLines = (confusions: Confusions, each: boolean): string =>
  confusions
    .flatMap(([kind, rows]) => [`${String(rows.length).padStart(5)}  ${kind}`, ...(each ? rows.map(missLine) : [])])
    .join('\n')

const missLine = ({ gold, draft }: Scored): string =>
  JSON.stringify({
    id: gold.id,
    question: gold.question,
    want: { sections: gold.gold_sections, verdict: gold.verdict, facts: gold.must_include },
    got: { ...toAnswerLine({}, draft), citations: draft.evidence.map(({ section }) => section) },
  })
