import { type Answerer, createAnswerer } from '../../src/answer/index.ts'
import { type Linear, probability, weighed } from '../../src/answer/linear.ts'
import { RANKING_SIGNALS } from '../../src/answer/ranking.ts'
import { SIGNALS, type Signals } from '../../src/answer/signals.ts'
import { STATEMENT_SIGNALS } from '../../src/answer/statements.ts'
import { VERDICT_SIGNALS } from '../../src/answer/verdict-signals.ts'
import type { Weights } from '../../src/answer/weights.ts'
import type { Gold } from './gold.ts'
import { type Group, learnChoice, learnYesNo } from './learners.ts'
import { score, sectionKey, squash } from './score.ts'

/** A labelled question, and who answers it with which weights. */
export interface Case {
  readonly gold: Gold
  /** How often it counts where it is learned how sure an answer is. */
  readonly counts: number
  /** Opens the document's answerer with other weights. */
  readonly answerer: (weights: Weights) => Answerer
}

const RIDGE = { ranking: 0.003, statement: 0.003, verdict: 0.002, confidence: 0.0012 } as const
const DRAFTED_FROM = 0.62

/** Chosen on the figures on questions not learned from: the larger, the fewer false claims, and the more is left to a person. */
const CLAIMED_FROM = 0.81

/** Of drafts without their claim, those below it are more often beside the point than of help. */
const SHOWN_FROM = 0.72

const zeros = <Name extends string>(names: readonly Name[]): Linear<Name> => linear(names, [], 0)

const linear = <Name extends string>(
  names: readonly Name[],
  weights: readonly number[],
  bias: number,
): Linear<Name> => ({
  bias: round(bias),
  weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at] ?? 0)])) as Record<Name, number>,
})

const round = (value: number): number => Math.round(value * 1000) / 1000

const valuesOf = <Name extends string>(names: readonly Name[], signals: Readonly<Record<Name, number>>) =>
  names.map((name) => signals[name])

const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one)

const queryOf = ({ question, category }: Gold) => ({ question, context: [category] })

const NOTHING_LEARNED: Weights = {
  ranking: zeros(RANKING_SIGNALS),
  statement: zeros(STATEMENT_SIGNALS),
  verdict: { no: zeros(VERDICT_SIGNALS), partial: zeros(VERDICT_SIGNALS) },
  answerable: zeros(SIGNALS),
  claim: zeros(SIGNALS),
  right: zeros(SIGNALS),
  draftedFrom: DRAFTED_FROM,
  claimedFrom: CLAIMED_FROM,
  shownFrom: SHOWN_FROM,
  unclaimedRight: 0,
}

const isGold = ({ gold_sections }: Gold, section: { readonly number: string; readonly title: string }): boolean =>
  gold_sections.map(sectionKey).includes(sectionKey(section.number || section.title))

/** One stage after the other: each is learned from what the ones before it make of the questions. */
export const learnWeights = (cases: readonly Case[]): Weights => {
  const answerable = cases.filter(({ gold }) => gold.answerable)
  const first = { ...NOTHING_LEARNED, statement: statements(answerable, NOTHING_LEARNED) }
  const second = sections(answerable, first)
  const third = { ...second, verdict: verdicts(answerable, second) }
  return { ...third, ...confidence(cases, third) }
}

const sections = (cases: readonly Case[], weights: Weights): Weights => {
  const groups = cases.map(({ gold, answerer }): Group => {
    const { hits } = answerer(weights).study(queryOf(gold))
    return {
      inputs: hits.map(({ signals }) => valuesOf(RANKING_SIGNALS, signals)),
      right: hits.map(({ found }) => isGold(gold, found.section)),
    }
  })
  return { ...weights, ranking: linear(RANKING_SIGNALS, learnChoice(groups, RIDGE.ranking), 0) }
}

/** Beyond these a section is hardly ever the one. */
const NEAR_HITS = 15

/**
 * The sentences that hold the facts that the answer must hold are the right ones, among all sentences of the sections found: so
 * that they can be compared from one section to another. What speaks for the section as a whole is taken into account, and left out.
 */
const statements = (cases: readonly Case[], weights: Weights): Weights['statement'] => {
  const groups = cases.map(({ gold, answerer }): Group => {
    const facts = gold.must_include.flat().map(squash)
    const entries = answerer(weights)
      .study(queryOf(gold))
      .hits.slice(0, NEAR_HITS)
      .flatMap(({ found, signals, scored }) =>
        scored.map((entry) => ({ entry, section: signals, gold: isGold(gold, found.section) })),
      )
    return {
      inputs: entries.map(({ entry, section }) => [
        ...valuesOf(STATEMENT_SIGNALS, entry.signals),
        ...valuesOf(RANKING_SIGNALS, section),
      ]),
      right: entries.map(
        ({ entry: { statement }, gold: isIn }) => isIn && facts.some((fact) => squash(statement.text).includes(fact)),
      ),
    }
  })
  return linear(STATEMENT_SIGNALS, learnChoice(groups, RIDGE.statement), 0)
}

/** What a practitioner says of a verdict before anything is learned; the rest is nothing. */
const EXPECTED: Readonly<Record<'no' | 'partial', Partial<Record<'bias' | (typeof VERDICT_SIGNALS)[number], number>>>> =
  {
    no: {
      bias: -2,
      saysNo: 3.5,
      denialNear: 1,
      dutyOfVendor: 1,
      unmet: 3,
      badAffirmed: -1,
      withoutBoth: -2,
      withoutAgainst: 3,
      measureDenied: 2,
      turnedUnsaid: 2,
      dutyNearOfVendor: 1.5,
      denialForAsked: 1.5,
      contrary: 1,
      moreThanOnly: 2,
      vendorDoes: -1.5,
      denialAskedSaid: 2,
    },
    partial: {
      bias: -2,
      partly: 1,
      narrowed: 2,
      narrowedWhole: 1,
      partlyNear: 0.5,
      unmet: 1,
      vague: 4,
      unsaid: 2,
      partsDiffer: 2,
      whole: 0.5,
      exclusive: 0.5,
      conditionedWhole: 1,
      plansDiffer: 2,
    },
  }
const valuesExpected = (verdict: 'no' | 'partial'): readonly number[] =>
  ['bias' as const, ...VERDICT_SIGNALS].map((name) => EXPECTED[verdict][name] ?? 0)

/** A choice among three, of which yes scores nothing: the others' signals stand side by side, each in its own places. */
const verdicts = (cases: readonly Case[], weights: Weights): Weights['verdict'] => {
  const names = VERDICT_SIGNALS
  const blank = Array.from({ length: names.length + 1 }, () => 0)
  const groups = cases.flatMap(({ gold, answerer }): readonly Group[] => {
    if (!['yes', 'no', 'partial'].includes(gold.verdict)) return []
    const { hits, judgement } = answerer(weights).study(queryOf(gold))
    if (!hits[0] || !isGold(gold, hits[0].found.section)) return []
    const own = [1, ...valuesOf(names, judgement.signals)]
    const accepted = [
      gold.verdict,
      ...(gold.verdict_alt ?? []).filter((alt) => alt !== 'yes' || gold.verdict === 'yes'),
    ]
    return [
      {
        inputs: [
          [...blank, ...blank],
          [...own, ...blank],
          [...blank, ...own],
        ],
        right: ['yes', 'no', 'partial'].map((verdict) => accepted.includes(verdict)),
      },
    ]
  })
  const learned = learnChoice(groups, RIDGE.verdict, [...valuesExpected('no'), ...valuesExpected('partial')])
  const half = (from: number) => linear(names, learned.slice(from + 1, from + 1 + names.length), learned[from] ?? 0)
  return { no: half(0), partial: half(names.length + 1) }
}

type Confidence = Pick<Weights, 'answerable' | 'claim' | 'right' | 'unclaimedRight'>

const confidence = (cases: readonly Case[], weights: Weights): Confidence => {
  const rows = cases.flatMap(({ gold, answerer, counts }) => {
    const { signals, draft } = answerer(weights).study(queryOf(gold))
    const { right, falseClaim } = score(gold, draft)
    const claims = draft.verdict === 'yes' || draft.verdict === 'partial'
    // A claim about an open question is not checked by its label.
    const claimChecked = claims && !(gold.answerable && gold.verdict === 'text')
    const inputs = valuesOf(SIGNALS, signals)
    const unclaimed = gold.answerable && score(gold, { ...draft, verdict: null }).right
    return times(counts, {
      inputs,
      signals,
      answerable: gold.answerable,
      right: gold.answerable && right,
      claims,
      claimChecked,
      claim: !falseClaim,
      unclaimed,
    })
  })
  const learn = (label: 'answerable' | 'claim' | 'right', used = rows) => {
    const labelled = used.map((row) => ({ inputs: row.inputs, label: row[label] }))
    const [bias = 0, ...learned] = learnYesNo(labelled, RIDGE.confidence)
    return linear(SIGNALS, learned, bias)
  }
  const claim = learn(
    'claim',
    rows.filter(({ claimChecked }) => claimChecked),
  )
  const answerable = learn('answerable')
  const odds = (learned: typeof claim, signals: Signals): number => probability(weighed(SIGNALS, learned, signals))
  const withheld = rows.filter(
    ({ claims, signals }) =>
      claims && odds(answerable, signals) >= weights.shownFrom && odds(claim, signals) < weights.claimedFrom,
  )
  const unclaimedRight = withheld.filter(({ unclaimed }) => unclaimed).length / Math.max(1, withheld.length)
  return { answerable, claim, right: learn('right'), unclaimedRight: round(unclaimedRight) }
}

/** Opens a document once; with other weights the same index serves. */
export const answererOpener = (first: Answerer, language: Parameters<typeof createAnswerer>[1]) => {
  const opened = new WeakMap<Weights, Answerer>()
  return (weights: Weights): Answerer => {
    const known = opened.get(weights) ?? createAnswerer(first.sections, language, { saved: first.saved, weights })
    opened.set(weights, known)
    return known
  }
}
