/**
 * npm run learn: learns from the labelled questions which section, which sentence, which verdict and how sure, and writes
 * src/answer/weights.json. Prints the figures on questions that were not learned from; those are the honest ones.
 */
import { writeFileSync } from 'node:fs'
import { groupOf } from './ask.ts'
import { crossValidated, FOLDS, labelledCases } from './cross-validation.ts'
import { table } from './figures.ts'
import { learnWeights } from './learn-weights.ts'
import { figuresOf } from './score.ts'

const PATH = 'src/answer/weights.json'
const cases = labelledCases()
console.log(`${cases.length} questions; figures on questions not learned from, held out by:`)
for (const [name, fold] of Object.entries(FOLDS)) {
  const scored = crossValidated(cases, fold)
  console.log(`\n${name}`)
  console.log(table([...Map.groupBy(scored, groupOf)].map(([group, rows]) => [group, figuresOf(rows)])))
}
const learned = { 説明: 'npm run learn が質問集から学んで書く。手で直さない。', ...learnWeights(cases) }
writeFileSync(PATH, `${JSON.stringify(learned, null, 2)}\n`)
console.log(`\n${PATH} written`)
