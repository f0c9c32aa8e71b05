/**
 * npm run eval: asks every labelled question of its own document and prints how good the drafts are.
 * The project's own set always runs; a larger one runs where it lies beside the project.
 * --misses lists what went wrong; any other word names the sets to ask (npm run eval -- idcf).
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { toAnswerLine } from '../../src/answer/index.ts'
import { table } from './figures.ts'
import { answererFor, type GoldSet, ownSets, readGold, sharedSets } from './gold.ts'
import { figuresOf, type Scored, score } from './score.ts'

const OUT = 'out/eval'
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const isWanted = ({ name }: GoldSet): boolean => wanted.length === 0 || wanted.some((word) => name.includes(word))

const run = (set: GoldSet): readonly Scored[] => {
  const answerer = answererFor(set)
  const rows = readGold(set).map((gold) =>
    score(gold, answerer.answer({ question: gold.question, context: [gold.category] })),
  )
  mkdirSync(OUT, { recursive: true })
  const lines = rows.map(({ gold: { id }, draft }) => JSON.stringify(toAnswerLine({ id }, draft)))
  writeFileSync(`${OUT}/${set.name.replace(/ /gu, '-')}.jsonl`, `${lines.join('\n')}\n`)
  return rows
}

const report = (title: string, sets: readonly GoldSet[]): void => {
  if (sets.length === 0) return
  const results = sets.map((set) => [set.name, run(set)] as const)
  const all = results.flatMap(([, rows]) => rows)
  console.log(`\n${title}`)
  console.log(table([...results.map(([name, rows]) => [name, figuresOf(rows)] as const), ['all', figuresOf(all)]]))
  if (process.argv.includes('--misses')) for (const row of all.filter(({ right }) => !right)) console.log(missLine(row))
}

const missLine = ({ gold, draft }: Scored): string =>
  JSON.stringify({
    id: gold.id,
    question: gold.question,
    want: { sections: gold.gold_sections, verdict: gold.verdict, facts: gold.must_include },
    got: { ...toAnswerLine({}, draft), citations: draft.evidence.map(({ section }) => section) },
  })

report('Own questions on corpus/', ownSets.filter(isWanted))
const beside = sharedSets()
if (beside.length === 0) console.log('\nNo larger gold set beside the project: only its own questions were asked.')
report('Questions on the published documents', beside.filter(isWanted))
