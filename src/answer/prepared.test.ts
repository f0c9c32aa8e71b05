import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ownSets, readGold } from '../../scripts/eval/gold.ts'
import { language } from '../../test/support/papers.ts'
import { pack, unpack } from '../packing.ts'
import { readWhitepaper, sectionsOf } from '../whitepaper/index.ts'
import { createAnswerer } from './answerer.ts'
import { openPrepared, type Prepared, prepare } from './prepared.ts'

const WHITEPAPERS = readdirSync('corpus')
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => readWhitepaper(readFileSync(`corpus/${name}`), { fileName: name }).whitepaper)
const QUERIES = ownSets
  .flatMap(readGold)
  .map(({ question, category }) => ({ question, context: category === '' ? [] : [category] }))

it('what was kept answers every question as what was just made, whichever documents it holds', () => {
  fc.assert(
    fc.property(
      fc.subarray(WHITEPAPERS, { minLength: 1 }),
      fc.uniqueArray(fc.constantFrom(...QUERIES), { minLength: 20, maxLength: 20 }),
      (whitepapers, queries) => {
        const fresh = createAnswerer(sectionsOf(whitepapers), language)
        const kept = openPrepared(unpack(pack(prepare(whitepapers, language))) as Prepared, language)
        for (const query of queries) {
          expect(kept.answer(query)).toEqual(fresh.answer(query))
          expect(kept.explain(query)).toEqual(fresh.explain(query))
        }
      },
    ),
    { numRuns: 10 },
  )
})

it('is made of the same bytes each time, so that two who make it at once keep the same', () => {
  const [first] = WHITEPAPERS
  const made = () => pack(prepare(first ? [first] : [], language))
  expect(made()).toEqual(made())
})
