/** What one question's time goes into, and what a section's analysis goes into: each step alone, over the same texts. */

import { loadLanguage } from '../src/cli/language.ts'
import { readControlIds, relatedControls } from '../src/controls/index.ts'
import { normalise } from '../src/japanese/normalise.ts'
import { analyze, createSectionIndex } from '../src/search/index.ts'
import { buildPostings } from '../src/search/postings.ts'
import { readQuery } from '../src/search/query.ts'
import { libraryOf, questions } from './library.ts'
import { median, type Numbers, report } from './measure.ts'

const ROUNDS = 25
/** So many of them are taken apart. */
const SECTIONS = 300

const language = await loadLanguage()
const library = libraryOf(Number(process.argv[2]))
const index = createSectionIndex(library, language)
const asked = questions()
const parts = asked.flatMap(({ question, context }) => [question, context.join('\n')])
const passages = library
  .slice(0, SECTIONS)
  .flatMap(({ section }) => [section.title, ...section.passages.map(({ text }) => text)])

/** Milliseconds of one round, the median of several; the first rounds compile. */
const timed = (run: () => void): number => {
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now()
    run()
    rounds.push(performance.now() - from)
  }
  return median(rounds.slice(3))
}

const forEach = <T>(values: readonly T[], step: (value: T, at: number) => unknown): number =>
  timed(() => {
    for (const [at, value] of values.entries()) step(value, at)
  })

const stepsOver = (texts: readonly string[], side: 'question' | 'document') => {
  const { tokenizer, termReader, thesaurus } = language
  const normal = texts.map(normalise)
  const tokens = normal.map((text) => tokenizer.tokenize(text))
  return {
    normalise: forEach(texts, normalise),
    tokens: forEach(normal, (text) => tokenizer.tokenize(text)),
    terms: forEach(normal, (text) => termReader.terms(text)),
    concepts: forEach(normal, (text, at) => thesaurus.concepts(text, tokens[at] ?? [], side)),
    analysis: forEach(texts, (text) => analyze(text, side, language)),
  }
}

const occurrences = passages.map((text) => {
  const { words, pairs, grams } = analyze(text, 'document', language)
  return [[...words, ...pairs, ...grams].map((term) => ({ term, weight: 1 }))]
})

const perQuestion = (milliseconds: number): number => milliseconds / asked.length
const perSection = (milliseconds: number): number => milliseconds / Math.min(SECTIONS, library.length)

report({
  ...named('question', stepsOver(parts, 'question'), perQuestion),
  'question controls': perQuestion(
    forEach(parts, (part) => {
      for (const { id, edition } of readControlIds(part)) relatedControls(id, edition)
    }),
  ),
  'question reading': perQuestion(forEach(asked, (query) => readQuery(query, language))),
  'question whole': perQuestion(forEach(asked, (query) => index.search(query))),
  ...named('section', stepsOver(passages, 'document'), perSection),
  'section lists': perSection(timed(() => buildPostings(occurrences, [1], { k: 1.2, b: 0.75 }))),
})

function named(of: string, steps: Numbers, share: (milliseconds: number) => number): Numbers {
  return Object.fromEntries(Object.entries(steps).map(([step, taken]) => [`${of} ${step}`, share(taken)]))
}
