/** Answers of one sheet that cannot all be right. */
import { quantitiesIn } from '../answer/quantity.ts'
import { type ChoiceMeaning, meaningOf, type Question } from '../checklist/index.ts'
import type { Decision } from './decision.ts'
import { optionsOf } from './entry.ts'
import { type Asking, type Kin, kinOf, likenessIn } from './kin.ts'

/**
 * verdicts: the same question, answered differently. passage: one passage is cited for a yes and for a no. numbers: the same
 * question, answered with different amounts.
 */
export const CONTRADICTIONS = ['verdicts', 'passage', 'numbers'] as const
export type ContradictionKind = (typeof CONTRADICTIONS)[number]

export interface Contradiction {
  readonly kind: ContradictionKind
  /** All that it is about, in the sheet's order. */
  readonly questions: readonly string[]
  /** They ask the very same and were given different answers; all others may have their reasons. */
  readonly isSure: boolean
}

/** One question as it is answered now. */
export interface AnsweredQuestion extends Asking {
  readonly decision: Pick<Decision, 'state' | 'verdict' | 'choice' | 'answer' | 'evidence'>
  readonly question: Question
}

/** Questions that differ in their subject alone are near too, and may well be answered differently; not from here on. */
const SAME_BUT_FOR_A_WORD = 0.9
/** Two questions of one subject. */
const RESEMBLING_FROM = 0.5

export const contradictionsIn = (
  questions: readonly AnsweredQuestion[],
  kin: readonly Kin[] = kinOf(questions),
): readonly Contradiction[] => {
  const answered = questions.filter(({ decision }) => decision.state !== 'out')
  const byId = new Map(answered.map((each, place) => [each.id, { ...each, place, stance: stanceOf(each) }]))
  const those = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const found = kin.flatMap(({ questions: same, near }) => [
    ...disagreeing(those(same)),
    ...near.flatMap((others) => {
      const pair = [...those(same).slice(0, 1), ...those(others.questions).slice(0, 1)]
      // Each pair is met from both of its sides.
      return pair[0] && pair[1] && pair[0].place < pair[1].place ? opposing(pair, others.similarity) : []
    }),
  ])
  return [...found, ...crossCited([...byId.values()])]
}

type Placed = AnsweredQuestion & { readonly place: number; readonly stance: ChoiceMeaning | undefined }

/** The customer's own word says more than the verdict that it was chosen for. */
export const stanceOf = ({
  decision: { choice, verdict },
  question: { answerCells },
}: Pick<AnsweredQuestion, 'decision' | 'question'>): ChoiceMeaning | undefined =>
  (choice === null ? undefined : meaningOf(choice, answerCells[0]?.legend?.[choice])) ?? verdict ?? undefined

/** By the customer's own words where both chose among the same ones, else by what they mean. */
export const differ = (a: AnsweredQuestion, b: AnsweredQuestion): boolean => {
  const [some, others] = [a, b].map(({ question }) => optionsOf(question).join('\n'))
  const isOneList = some !== '' && some === others && a.decision.choice !== null && b.decision.choice !== null
  const [one, another] = isOneList ? [a.decision.choice, b.decision.choice] : [stanceOf(a), stanceOf(b)]
  return one !== undefined && another !== undefined && one !== another
}

const found = (kind: ContradictionKind, rows: readonly Placed[], isSure = false): Contradiction => ({
  kind,
  questions: rows.toSorted((a, b) => a.place - b.place).map(({ id }) => id),
  isSure,
})

const disagreeing = (same: readonly Placed[]): readonly Contradiction[] => {
  const differing = same.filter((each) => same.some((other) => differ(each, other)))
  if (differing.length > 0) return [found('verdicts', differing, true)]
  return differInAmount(same) ? [found('numbers', same)] : []
}

const opposing = (pair: readonly Placed[], similarity: number): readonly Contradiction[] => {
  if (similarity < SAME_BUT_FOR_A_WORD || !sameDemand(pair)) return []
  const stances = new Set(pair.map(({ stance }) => stance))
  if (stances.has('yes') && stances.has('no')) return [found('verdicts', pair)]
  return differInAmount(pair) ? [found('numbers', pair)] : []
}

/** 8 文字以上 and 12 文字以上 are two questions, however alike they look. */
const sameDemand = (rows: readonly Placed[]): boolean =>
  new Set(rows.map(({ repeats }) => repeats.replace(/\D+/gu, ' ').trim())).size === 1

/** In one unit, no amount of the one stands in the other. */
const differInAmount = (rows: readonly Placed[]): boolean => {
  const amounts = rows.map(({ decision }) => Map.groupBy(quantitiesIn(decision.answer), ({ unit }) => unit))
  return amounts.some((own, index) =>
    amounts.slice(index + 1).some((other) =>
      [...own].some(([unit, quantities]) => {
        const theirs = other.get(unit)
        return theirs !== undefined && !quantities.some((one) => theirs.some(({ amount }) => amount === one.amount))
      }),
    ),
  )
}

/** A long passage says yes to one thing and no to another; only questions that resemble each other make that odd. */
const crossCited = (rows: readonly Placed[]): readonly Contradiction[] => {
  const decided = rows.filter(({ stance }) => stance === 'yes' || stance === 'no')
  const likeness = likenessIn(rows)
  return [...Map.groupBy(decided, citedPassage)].flatMap(([passage, citing]) => {
    if (passage === '') return []
    const { yes = [], no = [] } = Object.groupBy(citing, ({ stance }) => (stance === 'yes' ? 'yes' : 'no'))
    const odd = (one: Placed, others: readonly Placed[]) =>
      others.some(({ repeats }) => repeats !== one.repeats && likeness(one.repeats, repeats) >= RESEMBLING_FROM)
    const both = [...yes.filter((each) => odd(each, no)), ...no.filter((each) => odd(each, yes))]
    return both.length > 0 ? [found('passage', both)] : []
  })
}

const citedPassage = ({ decision }: Placed): string => {
  const [best] = decision.evidence
  return best ? [best.product, best.edition, best.section, best.quote].join('\n') : ''
}
