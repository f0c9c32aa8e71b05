import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePaths, heaviestChain, type Link } from './longest-chain.ts'

const link = (number: string, weight = 1) => ({ path: number.split('.').map(Number), weight })
const numbers = (links: readonly Link[]) => heaviestChain(links).map(({ path }) => path.join('.'))

describe('heaviestChain', () => {
  it('leaves out a list inside a late section', () => {
    const links = ['1', '2', '37', '1', '2', '3', '38', '39'].map((number) => link(number))
    expect(numbers(links)).toEqual(['1', '2', '37', '38', '39'])
  })

  it('lets numbers be skipped and deepen', () => {
    const links = ['6', '6.1', '6.1.1', '6.1.3', '7', '7.2', '10', '10.1'].map((number) => link(number))
    expect(numbers(links)).toHaveLength(8)
  })

  it('weighs what looks like a heading against what does not', () => {
    const links = [link('1', 2), link('1', 0.5), link('2', 0.5), link('2', 2), link('3', 2)]
    expect(heaviestChain(links)).toEqual([links[0], links[3], links[4]])
  })

  it('finds nothing in nothing', () => {
    expect(heaviestChain([])).toEqual([])
  })

  it('always rises, and weighs as much as the best series that can be made', () => {
    const someLink = fc.record({
      path: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 }),
      weight: fc.integer({ min: 1, max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(someLink, { maxLength: 9 }), (links) => {
        const chain = heaviestChain(links)
        expect(rises(chain)).toBe(true)
        const best = Math.max(0, ...subsets(links).filter(rises).map(total))
        expect(total(chain)).toBe(best)
      }),
    )
  })
})

function rises(links: readonly Link[]): boolean {
  return links.every((next, index) => index === 0 || comparePaths(links[index - 1]?.path ?? [], next.path) < 0)
}

function total(links: readonly Link[]): number {
  return links.reduce((sum, { weight }) => sum + weight, 0)
}

function subsets(links: readonly Link[]): readonly (readonly Link[])[] {
  const [first, ...others] = links
  if (first === undefined) return [[]]
  return subsets(others).flatMap((some) => [some, [first, ...some]])
}
