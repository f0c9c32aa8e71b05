import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains } from './address.ts'
import { RangeIndex } from './range-index.ts'

const range = fc
  .record({
    top: fc.integer({ min: 1, max: 40 }),
    left: fc.integer({ min: 1, max: 12 }),
    tall: fc.nat(20),
    wide: fc.nat(6),
  })
  .map(({ top, left, tall, wide }) => ({ top, left, bottom: top + tall, right: left + wide }))

describe('RangeIndex', () => {
  it('finds a range wherever looking through all of them does', () => {
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 40 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (ranges, row, column) => {
          const index = new RangeIndex(ranges.map((own) => ({ range: own, value: own })))
          const found = index.at(row, column)
          if (found) expect(contains(found, row, column)).toBe(true)
          else expect(ranges.some((own) => contains(own, row, column))).toBe(false)
        },
      ),
    )
  })
})
