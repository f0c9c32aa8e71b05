import { mkdirSync, writeFileSync } from 'node:fs'
import { toAnswerLine } from '../../src/answer/index.ts'
import { answererFor, type GoldSet, readGold } from './gold.ts'
import { type Scored, score } from './score.ts'

/** A question, its draft, what is right about it, and the set that it is from. */
export interface Asked extends Scored {
  readonly set: string
}

/** Asks every question of a set of its own document, with the shipped weights. */
export const askSet = (set: GoldSet): readonly Asked[] => {
  const answerer = answererFor(set)
  return readGold(set).map((gold) => ({
    ...score(gold, answerer.answer({ question: gold.question, context: [gold.category] })),
    set: set.name,
  }))
}

/** Which author's or aim's: own, second, verdicts, papers, shared. */
export const groupOf = ({ set }: { readonly set: string }): string => set.split(' ')[0] ?? ''

/** The drafts as JSON Lines, a file for each set. */
export const keepDrafts = (folder: string, rows: readonly Asked[]): void => {
  mkdirSync(folder, { recursive: true })
  for (const [set, drafts] of Map.groupBy(rows, (row) => row.set)) {
    const lines = drafts.map(({ gold: { id }, draft }) => JSON.stringify(toAnswerLine({ id }, draft)))
    writeFileSync(`${folder}/${set.replace(/ /gu, '-')}.jsonl`, `${lines.join('\n')}\n`)
  }
}
