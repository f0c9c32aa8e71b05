/**
 * npm run learn:topics: learns from the phrases in src/topics/data, and the examples of particulars, how words point to topics, and writes
 * src/topics/model.json. Prints how often held-out phrases are recognised: the figure to watch when phrases are added.
 */
import { writeFileSync } from 'node:fs'
import { loadTokenizer } from '../../src/cli/dictionary.ts'
import { TermReader } from '../../src/japanese/search-terms.ts'
import { openThesaurus } from '../../src/japanese/thesaurus.ts'
import { analyze } from '../../src/search/analyze.ts'
import { featuresOf } from '../../src/topics/features.ts'
import { packDirections, type TopicModel } from '../../src/topics/model.ts'
import type { Topic } from '../../src/topics/topic.ts'
import { addRows, dotAt, type Example, type Learned, learnDirections, type Settings, unitRows } from './directions.ts'
import { examplesByTopic } from './examples.ts'
import { readTopics, topicsDigest } from './read.ts'

const MODEL_PATH = 'src/topics/model.json'
const SETTINGS: Settings = { dimensions: 96, rounds: 12, rate: 0.01, leftOut: 0.4, sharpness: 12 }
/** So many a Worker can carry: those that stand in most phrases. Where one points that stands in few is chance anyhow. */
const MOST_FEATURES = 15_000
/** One phrase in so many is held out to see how well phrases not learned from are recognised. */
const HELD_OUT = 5

const tokenizer = loadTokenizer()
const thesaurus = openThesaurus()
const reading = { tokenizer, thesaurus, termReader: new TermReader(tokenizer) }

interface Phrase {
  readonly label: number
  readonly weight: number
  readonly asked: boolean
  readonly features: ReadonlyMap<string, number>
}

const phraser =
  (label: number) =>
  (text: string, side: 'question' | 'document', weight: number, asked = false): Phrase => {
    const { words, pairs, grams, concepts } = analyze(text, side, reading)
    const labels = concepts.map(({ concept }) => reading.thesaurus.label(concept))
    return { label, weight, asked, features: featuresOf({ words, pairs, grams, concepts: labels }) }
  }

const phrasesOf = (topic: Topic, label: number): readonly Phrase[] => {
  const phrase = phraser(label)
  return [
    ...topic.問い方.map((text) => phrase(text, 'question', 1, true)),
    ...topic.文書の書き方.map((text) => phrase(text, 'document', 1)),
    ...[topic.名前, topic.name, ...topic.目印].map((text) => phrase(text, 'question', 0.5)),
  ]
}

const topics = readTopics()
const ids = topics.map(({ id }) => id)
/** Examples are of a particular first, and not all of them of its topic. */
const EXAMPLE_COUNTS = 0.7

const examples = examplesByTopic().flatMap(({ topic, questions, statements }): readonly Phrase[] => {
  const label = ids.indexOf(topic)
  if (label < 0)
    throw new Error(`話題 ${topic} は src/topics/data にありません。test/particulars の「話」の行を直してください。`)
  const phrase = phraser(label)
  return [
    ...questions.map((text) => phrase(text, 'question', EXAMPLE_COUNTS)),
    ...statements.map((text) => phrase(text, 'document', EXAMPLE_COUNTS)),
  ]
})
const phrases = [...topics.flatMap(phrasesOf), ...examples]

const frequencies = new Map<string, number>()
for (const { features } of phrases) {
  for (const feature of features.keys()) frequencies.set(feature, (frequencies.get(feature) ?? 0) + 1)
}
const numbers = new Map(
  [...frequencies]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
    .slice(0, MOST_FEATURES)
    .map(([feature]) => feature)
    .sort()
    .map((feature, at) => [feature, at]),
)

const exampleOf = ({ features, label, weight }: Phrase): Example => {
  const known = [...features].flatMap(([feature, value]) => {
    const number = numbers.get(feature)
    return number === undefined ? [] : [[number, value] as const]
  })
  return {
    features: Uint32Array.from(known, ([number]) => number),
    values: Float32Array.from(known, ([, value]) => value),
    label,
    weight,
  }
}

const learn = (rows: readonly Phrase[]): Learned =>
  learnDirections(rows.map(exampleOf), numbers.size, topics.length, SETTINGS)

const ranker = ({ features: table, topics: directions, dimensions }: Learned): ((phrase: Phrase) => number) => {
  const units = unitRows(directions, topics.length, dimensions)
  return (phrase) => {
    const { features, values, label } = exampleOf(phrase)
    const direction = new Float32Array(dimensions)
    addRows(table, features, values, direction)
    const own = dotAt(units, label, direction)
    return topics.filter((_, topic) => dotAt(units, topic, direction) > own).length
  }
}

const share = (rows: readonly number[], test: (rank: number) => boolean): string =>
  (rows.filter(test).length / Math.max(1, rows.length)).toFixed(3)

console.log(`${topics.length} topics, ${phrases.length} phrases, ${numbers.size} features`)
const held = phrases.filter(({ asked }) => asked).filter((_, at) => at % HELD_OUT === 0)
const heldOut = new Set(held)
const trial = learn(phrases.filter((phrase) => !heldOut.has(phrase)))
const ranks = held.map(ranker(trial))
console.log(
  `held-out questions: topic first ${share(ranks, (rank) => rank === 0)}, among three ${share(ranks, (rank) => rank < 3)}, among eight ${share(ranks, (rank) => rank < 8)}`,
)

const learned = learn(phrases)
const model: TopicModel = {
  説明: '話題の言い回し(data/)から npm run learn:topics が学んで書く。手で直さない。',
  source: topicsDigest(),
  topics: topics.map(({ id, 名前, name, 管理策, 目印, 除外, 担い手, 部署, 人に聞く }) => ({
    id,
    名前,
    name,
    管理策: [...管理策['2013'], ...管理策['2022'], ...管理策.CLD],
    目印,
    除外,
    担い手,
    部署,
    人に聞く,
  })),
  features: [...numbers.keys()].join('\n'),
  dimensions: SETTINGS.dimensions,
  sharpness: SETTINGS.sharpness,
  featureDirections: packDirections(learned.features, SETTINGS.dimensions),
  topicDirections: packDirections(learned.topics, SETTINGS.dimensions),
}
const json = JSON.stringify(model)
writeFileSync(MODEL_PATH, `${json}\n`)
console.log(`${MODEL_PATH} written: ${numbers.size} features, ${json.length} characters`)
