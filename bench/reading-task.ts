/** What one question's time goes into, and what a section's analysis goes into: each step alone, over the same texts. */

import { loadLanguage } from '../src/cli/corpus.ts'
import { readControlIds, relatedControls } from '../src/controls/index.ts'
import { normalise } from '../src/japanese/normalise.ts'
import { analyze, createSectionIndex } from '../src/search/index.ts'
import { buildPostings } from '../src/search/postings.ts'
import { readQuery } from '../src/search/query.ts'
import { libraryOf, questions } from './library.ts'
import { median, report } from './measure.ts'

const ROUNDS = 25

const language = loadLanguage()
const library = libraryOf(Number(process.argv[2]))
const index = createSectionIndex(library, language)
const asked = questions()
const parts = asked.flatMap(({ question, context }) => [question, context.join('\n')])
const passages = library
  .slice(0, 300)
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

const stepsOver = (texts: readonly string[], side: 'question' | 'document') => {
  const normal = texts.map(normalise)
  const tokens = normal.map((text) => language.tokenizer.tokenize(text))
  return {
    normalise: timed(() => texts.forEach(normalise)),
    tokens: timed(() => normal.forEach((text) => language.tokenizer.tokenize(text))),
    terms: timed(() => normal.forEach((text) => language.termReader.terms(text))),
    concepts: timed(() => normal.forEach((text, at) => language.thesaurus.concepts(text, tokens[at] ?? [], side))),
    analysis: timed(() => texts.forEach((text) => analyze(text, side, language))),
  }
}

const occurrences = passages.map((text) => {
  const { words, pairs, grams } = analyze(text, 'document', language)
  return [[...words, ...pairs, ...grams].map((term) => ({ term, weight: 1 }))]
})

const perQuestion = (milliseconds: number): number => milliseconds / asked.length
const ofQuestion = stepsOver(parts, 'question')
const ofSections = stepsOver(passages, 'document')
const perSection = (milliseconds: number): number => milliseconds / Math.min(300, library.length)

report({
  ...Object.fromEntries(Object.entries(ofQuestion).map(([step, taken]) => [`question ${step}`, perQuestion(taken)])),
  'question controls': perQuestion(
    timed(() => {
      for (const part of parts) for (const { id, edition } of readControlIds(part)) relatedControls(id, edition)
    }),
  ),
  'question reading': perQuestion(timed(() => asked.forEach((query) => readQuery(query, language)))),
  'question whole': perQuestion(timed(() => asked.forEach((query) => index.search(query)))),
  ...Object.fromEntries(Object.entries(ofSections).map(([step, taken]) => [`section ${step}`, perSection(taken)])),
  'section lists': perSection(timed(() => buildPostings(occurrences, [1], { k: 1.2, b: 0.75 }))),
})
