import { describe, expect, it } from 'vitest'
import { addressOf, parseAddress, parseRange, parseRanges } from './address.ts'
import { parseReference } from './references.ts'

describe('addresses', () => {
  it.each([
    ['A1', 1, 1],
    ['Z9', 9, 26],
    ['AA10', 10, 27],
    ['XFD1048576', 1_048_576, 16_384],
  ])('%s is row %i, column %i, and back', (address, row, column) => {
    expect(parseAddress(address)).toEqual({ row, column })
    expect(addressOf(row, column)).toBe(address)
  })

  it('may be absolute or in small letters', () => {
    expect(parseAddress('$b$12')).toEqual({ row: 12, column: 2 })
  })

  it.each(['', 'A', '7', 'A0', 'XFE1', 'A1048577', 'AAAA1', 'Ａ１', 'A1:B2', 'R1C1'])('%j is none', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })
})

describe('ranges', () => {
  it.each([
    ['B2:C9', { top: 2, left: 2, bottom: 9, right: 3 }],
    ['C9:B2', { top: 2, left: 2, bottom: 9, right: 3 }],
    ['$B$2', { top: 2, left: 2, bottom: 2, right: 2 }],
    ['B:C', { top: 1, left: 2, bottom: 1_048_576, right: 3 }],
    ['$2:$9', { top: 2, left: 1, bottom: 9, right: 16_384 }],
  ])('%s', (text, range) => {
    expect(parseRange(text)).toEqual(range)
  })

  it('leaves out of a list what is no range', () => {
    expect(parseRanges(' A1  #REF! B2:B3 ')).toHaveLength(2)
  })
})

describe('references', () => {
  it.each([
    ['選択肢!$A$2:$A$5', '選択肢'],
    ["'It''s a \"list\"!'!A2:A5", 'It\'s a "list"!'],
    ['$A$2:$A$5', ''],
  ])('%s', (text, sheet) => {
    expect(parseReference(text)?.sheet).toBe(sheet)
    expect(parseReference(text)?.range.bottom).toBe(5)
  })

  it.each(['Answers', 'INDIRECT("A1")', 'OFFSET(List!$A$1,0,0,3)', "'[1]book.xls'!#REF!", 'Sheet1!name'])(
    '%s is none',
    (text) => {
      expect(parseReference(text)).toBeUndefined()
    },
  )
})
