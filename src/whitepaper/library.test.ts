import { describe, expect, it } from 'vitest'
import { LibraryError, leftOut, selectWhitepapers } from './library.ts'
import type { Whitepaper } from './section.ts'

const paper = (product: string, edition: string, date = '', title = product): Whitepaper => ({
  title,
  product,
  edition,
  date,
  publisher: '',
  sections: [],
})
const editions = (...papers: readonly Whitepaper[]): readonly string[] =>
  selectWhitepapers(papers).map(({ edition }) => edition)
const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof LibraryError) return error.code
  }
  return 'no error'
}

describe('which documents may speak', () => {
  it('the newest edition, numbers read as numbers', () => {
    expect(editions(paper('甲', '1.9'), paper('甲', '1.10'), paper('甲', '1.2'))).toEqual(['1.10'])
  })

  it('the later date, where editions say nothing', () => {
    expect(selectWhitepapers([paper('甲', '', '2024-01-01'), paper('甲', '', '2025-01-01')])).toMatchObject([
      { date: '2025-01-01' },
    ])
  })

  it('several documents of one edition together', () => {
    expect(editions(paper('甲', '2', '', '本編'), paper('甲', '2', '', '別冊'), paper('甲', '1'))).toEqual(['2', '2'])
  })

  it('the edition and product that are named, in any width and case', () => {
    const library = [paper('Kotae クラウド', '1.0'), paper('Kotae クラウド', '2.0'), paper('乙', '9')]
    expect(selectWhitepapers(library, { product: 'ＫＯＴＡＥクラウド', edition: '１．０' })).toMatchObject([
      { edition: '1.0' },
    ])
  })

  it.each([
    ['no document', [], {}, 'library-empty'],
    ['several products and none named', [paper('甲', '1'), paper('乙', '1')], {}, 'product-not-chosen'],
    ['a product that is not there', [paper('甲', '1')], { product: '丙' }, 'product-unknown'],
    ['an edition that is not there', [paper('甲', '1')], { edition: '3' }, 'edition-unknown'],
  ])('refuses %s', (_, library, scope, code) => {
    expect(codeOf(() => selectWhitepapers(library, scope))).toBe(code)
  })
})

describe('what a choice leaves out', () => {
  const library = [paper('甲', '1'), paper('甲', '2'), paper('乙', '8'), paper('乙', '9'), paper('丙', '1')]
  const groups = (scope: { product: string; edition?: string }) =>
    leftOut(library, selectWhitepapers(library, scope)).map((group) =>
      group.map(({ product, edition }) => product + edition).join(' '),
    )

  it('comes in groups, the product itself first', () => {
    expect(groups({ product: '乙' })).toEqual(['乙8', '甲2', '甲1', '丙1'])
    expect(groups({ product: '甲', edition: '1' })).toEqual(['甲2', '乙9', '乙8', '丙1'])
  })

  it('is everything else, once', () => {
    for (const { product, edition } of library) {
      const out = leftOut(library, selectWhitepapers(library, { product, edition })).flat()
      expect(out).toHaveLength(library.length - 1)
      expect(new Set(out).size).toBe(library.length - 1)
    }
  })

  it('is nothing where all of the library was chosen', () => {
    expect(leftOut(library.slice(4), library.slice(4))).toEqual([])
  })
})
