import { expect, test } from 'vitest'
import { boxedOptions, isUnticked, tick } from './boxes.ts'
import { ChecklistError } from './error.ts'

const labels = (text: string) => boxedOptions(text).map(({ label }) => label)

test('options of a text with boxes', () => {
  expect(labels('□はい　□いいえ\n□該当なし')).toEqual(['はい', 'いいえ', '該当なし'])
  expect(labels('□ はい（全社）　／　□ いいえ')).toEqual(['はい（全社）', 'いいえ'])
  expect(labels('はい□　いいえ□')).toEqual(['はい', 'いいえ'])
  expect(labels('（　）はい\n（　）いいえ')).toEqual(['はい', 'いいえ'])
  expect(labels('方針（　）を定める')).toEqual([])
})

test('only the chosen box changes', () => {
  expect(tick('□はい　□いいえ\n□該当なし', 'いいえ')).toBe('□はい　■いいえ\n□該当なし')
  expect(tick('☐ Yes  ☐ No', 'Yes')).toBe('☑ Yes  ☐ No')
  expect(tick('はい□　いいえ□', 'はい')).toBe('はい■　いいえ□')
  expect(tick('（　）はい\n（　）いいえ', 'いいえ')).toBe('（　）はい\n（○）いいえ')
  expect(tick('□', 'はい')).toBe('■')
  expect(tick('■はい　□いいえ', 'はい')).toBe('■はい　□いいえ')
})

test('a word that is not offered, or offered twice, is refused', () => {
  expect(() => tick('□はい　□いいえ', '一部')).toThrow(ChecklistError)
  expect(() => tick('□はい　□はい', 'はい')).toThrow(/no single option/)
})

test('unticked as long as no box is ticked', () => {
  expect(isUnticked('□はい　□いいえ')).toBe(true)
  expect(isUnticked('☑はい　☐いいえ')).toBe(false)
  expect(isUnticked('はい')).toBe(false)
})
