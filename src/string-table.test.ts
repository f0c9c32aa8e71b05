import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, numberOf, sizeOf, standsAt, stringAt, tableOf } from './string-table.ts'

describe('a table of strings', () => {
  it('knows each string by its number and back, and no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 300 }),
        fc.string(),
        (strings, other) => {
          const table = tableOf(strings)
          expect(sizeOf(table)).toBe(strings.length)
          expect(strings.map((text) => numberOf(table, text))).toEqual(strings.map((_, number) => number))
          expect(strings.map((_, number) => stringAt(table, number))).toEqual(strings)
          expect(numberOf(table, other)).toBe(strings.includes(other) ? strings.indexOf(other) : undefined)
        },
      ),
    )
  })

  it('finds nothing where it holds nothing', () => {
    expect(numberOf(tableOf([]), '鍵')).toBeUndefined()
    expect(numberOf(tableOf([]), '')).toBeUndefined()
  })

  it('tells strings apart that begin alike', () => {
    const table = tableOf(['', '鍵', '鍵管理'])
    expect(['', '鍵', '鍵管', '鍵管理', '管理'].map((text) => numberOf(table, text))).toEqual([
      0,
      1,
      undefined,
      2,
      undefined,
    ])
  })

  it('sees where a string stands in a text', () => {
    const table = tableOf(['鍵管理', ''])
    expect([0, 1, 2].map((place) => standsAt(table, 0, '暗鍵管理', place))).toEqual([false, true, false])
    expect(standsAt(table, 0, '鍵管', 0)).toBe(false)
    expect(standsAt(table, 1, '鍵', 1)).toBe(true)
  })

  it.each([0xffff, 0x10000])('holds %i strings', (count) => {
    const table = tableOf(Array.from({ length: count }, (_, number) => `${number}`))
    expect([0, 1, count - 1, count].map((number) => numberOf(table, `${number}`))).toEqual([0, 1, count - 1, undefined])
  })

  it('says what it holds', () => {
    const { units, starts, slots } = tableOf(['鍵管理', '鍵'])
    expect(bytesOf({ units, starts, slots })).toBe(2 * 4 + 4 * 3 + 2 * slots.length)
  })
})
