import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { type Bm25, buildPostings } from './postings.ts'

const LENGTHS_COUNT = { k: 1.2, b: 0.9 }
const LENGTHS_DO_NOT = { k: 1.2, b: 0 }
const texts = fc.array(fc.array(fc.constantFrom(...'abcdefghijklmnop'), { minLength: 1, maxLength: 20 }), {
  minLength: 1,
  maxLength: 60,
})
/** MiniSearch takes the number of different words for a text's length, we take all of them: alike where none repeats. */
const textsWithoutRepeats = texts.map((documents) => documents.map((words) => [...new Set(words)]))
const queries = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...'abcdefghijklmnop'), fc.double({ min: 0.1, max: 2, noNaN: true })),
  {
    minLength: 1,
    maxLength: 12,
    selector: ([term]) => term,
  },
)

const postingsOf = (documents: readonly (readonly string[])[], bm25 = LENGTHS_COUNT) =>
  buildPostings(
    documents.map((words) => [words.map((term) => ({ term, weight: 1 }))]),
    [1],
    bm25,
  )

/** MiniSearch computes the same formula in another way, so it can tell whether ours is right. */
const minisearchScores = (
  documents: readonly (readonly string[])[],
  terms: readonly (readonly [string, number])[],
  bm25: Bm25,
) => {
  const engine = new MiniSearch<{ id: number; words: string }>({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
  })
  engine.addAll(documents.map((words, id) => ({ id, words: words.join(' ') })))
  const weights = new Map(terms)
  return new Map(
    engine
      .search([...weights.keys()].join(' '), { bm25: { ...bm25, d: 0 }, boostTerm: (term) => weights.get(term) ?? 0 })
      .map(({ id, score, queryTerms }) => [id as number, score / queryTerms.length]),
  )
}

describe('postings', () => {
  it.each([
    ['repeated words', texts, LENGTHS_DO_NOT],
    ['texts of different lengths', textsWithoutRepeats, LENGTHS_COUNT],
  ])('scores %s as MiniSearch does', (_, arbitrary, bm25) => {
    fc.assert(
      fc.property(arbitrary, queries, (documents, terms) => {
        const weighted = terms.map(([term, weight]) => ({ term, weight }))
        const expected = minisearchScores(documents, terms, bm25)
        const matches = postingsOf(documents, bm25).best(weighted, documents.length)
        expect(new Set(matches.map(({ document }) => document))).toEqual(new Set(expected.keys()))
        for (const { document, score } of matches) expect(score).toBeCloseTo(expected.get(document) ?? Number.NaN, 3)
      }),
    )
  })

  it('skips work, never a better document', () => {
    fc.assert(
      fc.property(texts, queries, fc.integer({ min: 1, max: 5 }), (documents, terms, limit) => {
        const weighted = terms.map(([term, weight]) => ({ term, weight }))
        const postings = postingsOf(documents)
        const all = postings.best(weighted, documents.length).slice(0, limit)
        const few = postings.best(weighted, limit)
        expect(few.length).toBe(all.length)
        for (const [at, { score }] of few.entries()) expect(score).toBeCloseTo(all[at]?.score ?? Number.NaN, 3)
      }),
    )
  })

  it('leaves nothing behind from one question to the next', () => {
    const postings = postingsOf([['a', 'b'], ['b', 'c'], ['c']])
    const ask = () => postings.best([{ term: 'b', weight: 1 }], 3)
    const first = ask()
    postings.best([{ term: 'c', weight: 2 }], 1)
    expect(ask()).toEqual(first)
  })

  it('says what one term adds', () => {
    const postings = postingsOf([['a', 'b'], ['b']])
    const terms = [
      { term: 'a', weight: 1 },
      { term: 'b', weight: 0.5 },
    ]
    const parts = terms.map((term) => postings.contribution(term, 0)).reduce((sum, part) => sum + part, 0)
    expect(parts).toBeCloseTo(postings.best(terms, 1)[0]?.score ?? Number.NaN, 4)
    expect(postings.contribution({ term: 'z', weight: 1 }, 0)).toBe(0)
  })

  it('is empty without documents', () => {
    expect(postingsOf([]).best([{ term: 'a', weight: 1 }], 3)).toEqual([])
  })
})
