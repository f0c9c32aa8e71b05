/**
 * npm run learn: learns from the labelled questions how much each signal says, and writes src/answer/confidence.json.
 * Prints how well the weights do on documents that they were not learned from; that figure is the honest one.
 */
import { writeFileSync } from 'node:fs'
import { SIGNALS, type Signals } from '../../src/answer/signals.ts'
import { answererFor, ownSets, readGold, sharedSets } from './gold.ts'
import { learnLogistic, type Model, predict } from './logistic.ts'
import { score } from './score.ts'

interface Example {
  readonly document: string
  readonly inputs: readonly number[]
  readonly answerable: boolean
  readonly right: boolean
}

const PATH = 'src/answer/confidence.json'
/** Chosen on the cross-validated figures printed below: the larger, the fewer false claims and the more rows left open. */
const DRAFTED_FROM = 0.75

const examples: readonly Example[] = [...ownSets, ...sharedSets()].flatMap((set) => {
  const answerer = answererFor(set)
  return readGold(set).map((gold) => {
    const query = { question: gold.question, context: [gold.category] }
    const { signals, draft } = answerer.attempt(query)
    const { right } = score(gold, draft)
    return {
      // Editions of one document are one document: learning on one and measuring on another would flatter.
      document: set.name.replace(/^\w+ /u, '').slice(0, 4),
      inputs: SIGNALS.map((name) => signals[name]),
      answerable: gold.answerable,
      right: gold.answerable && right,
    }
  })
})

const learn = (label: 'answerable' | 'right', rows: readonly Example[]): Model =>
  learnLogistic(rows.map((row) => ({ inputs: row.inputs, label: row[label] })))

const crossValidated = (label: 'answerable' | 'right'): readonly (readonly [Example, number])[] =>
  [...new Set(examples.map(({ document }) => document))].flatMap((held) => {
    const model = learn(
      label,
      examples.filter(({ document }) => document !== held),
    )
    return examples
      .filter(({ document }) => document === held)
      .map((example) => [example, predict(model, example.inputs)] as const)
  })

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3))

console.log(`${examples.length} questions; figures on documents not learned from:`)
const predicted = crossValidated('answerable')
const unanswerable = examples.filter(({ answerable }) => !answerable).length
for (const threshold of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85]) {
  const left = predicted.filter(([, p]) => p < threshold)
  const rightly = left.filter(([{ answerable }]) => !answerable).length
  console.log(
    `  drafted from ${threshold}: abstention recall ${share(rightly, unanswerable)} precision ${share(rightly, left.length)}`,
  )
}
const surest = crossValidated('right').toSorted((a, b) => b[1] - a[1])
for (const part of [0.1, 0.2, 0.3, 0.5]) {
  const top = surest.slice(0, Math.round(part * surest.length))
  console.log(`  surest ${part * 100} %: ${share(top.filter(([{ right }]) => right).length, top.length)} right`)
}

const rounded = ({ bias, weights }: Model) => {
  const round = (value: number): number => Math.round(value * 1000) / 1000
  return {
    bias: round(bias),
    weights: Object.fromEntries(SIGNALS.map((name, at) => [name, round(weights[at] ?? 0)])) as Signals,
  }
}
const learned = {
  説明: '下書きを出してよいか（answerable）と、そのまま通る確からしさ（right）を出す重み。npm run learn が質問集から学んで書く。手で直さない。',
  draftedFrom: DRAFTED_FROM,
  answerable: rounded(learn('answerable', examples)),
  right: rounded(learn('right', examples)),
}
writeFileSync(PATH, `${JSON.stringify(learned, null, 2)}\n`)
console.log(`${PATH} written`)
