import { expect, it } from 'vitest'
import { ordinalValue, romanValue } from './numerals.ts'

it.each([
  ['Ⅳ', 4],
  ['iv', 4],
  ['IX', 9],
  ['XIV', 14],
  ['XL', 40],
])('reads the Roman numeral %s', (text, value) => {
  expect(romanValue(text)).toBe(value)
})

it('takes no other letters for Roman numerals', () => {
  expect(romanValue('IaaS')).toBeUndefined()
  expect(romanValue('')).toBeUndefined()
})

it.each([
  ['7', 7],
  ['１２', 12],
  ['三', 3],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十五', 35],
  ['一〇', 10],
  ['Ⅱ', 2],
])('reads the ordinal %s', (text, value) => {
  expect(ordinalValue(text)).toBe(value)
})
