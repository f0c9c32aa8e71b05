import { createAnswerer } from '../../src/answer/index.ts'
import type { Weights } from '../../src/answer/weights.ts'
import { loadTokenizer } from '../../src/cli/dictionary.ts'
import { shippedLanguage } from '../../src/search/shipped.ts'
import type { Asked } from './ask.ts'
import { type GoldSet, ownSets, readGold, sectionsFor, sharedSets } from './gold.ts'
import { answererOpener, type Case, learnWeights } from './learn-weights.ts'
import { score } from './score.ts'

export interface LabelledCase extends Case {
  /** The set that it is from: its author or aim, and its document. */
  readonly set: string
  /** Editions of one document are one document: learning on one and measuring on another would flatter. */
  readonly document: string
  /** What it is about, as far as is known. */
  readonly topic: string
}

/** So often a fourth of false claims went, on questions of such authors that were held out (every stage counted them so then). */
const UNSEEN_COUNTS = 3

const TOPIC_FOLDS = 5

/** Which questions are held out together. */
export const FOLDS: Readonly<Record<string, (row: LabelledCase) => string>> = {
  document: ({ document }) => document,
  author: ({ set }) => set.split(' ')[0] ?? '',
  topic: ({ topic }) => String([...topic].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % TOPIC_FOLDS),
}

export const labelledCases = (): readonly LabelledCase[] => {
  const language = shippedLanguage(loadTokenizer())
  const sets: readonly GoldSet[] = [...ownSets, ...sharedSets()]
  return sets.flatMap((set): readonly LabelledCase[] => {
    const first = createAnswerer(sectionsFor(set), language)
    const answerer = answererOpener(first, language)
    return readGold(set).map((gold) => {
      const [topic] = first.study({ question: gold.question, context: [gold.category] }).topics
      return {
        gold,
        answerer,
        counts: set.unseen ? UNSEEN_COUNTS : 1,
        set: set.name,
        document: (set.name.split(' ')[1] ?? '').slice(0, 4),
        topic: topic ? (language.topics.topics[topic.topic]?.id ?? '') : '',
      }
    })
  })
}

/** Every question, answered with weights that were learned from the other folds; the thresholds are learn's own unless said. */
export const crossValidated = (
  cases: readonly LabelledCase[],
  fold: (row: LabelledCase) => string,
  thresholds: Partial<Pick<Weights, 'draftedFrom' | 'claimedFrom' | 'shownFrom'>> = {},
): readonly Asked[] =>
  [...Map.groupBy(cases, fold)].flatMap(([held, rows]) => {
    const weights = { ...learnWeights(cases.filter((row) => fold(row) !== held)), ...thresholds }
    return rows.map(({ gold, answerer, set }) => ({
      ...score(gold, answerer(weights).answer({ question: gold.question, context: [gold.category] })),
      set,
    }))
  })
