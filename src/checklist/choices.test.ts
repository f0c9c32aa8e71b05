import { describe, expect, test } from 'vitest'
import { type ChoiceMeaning, choiceFor, isChoiceWord, meaningOf } from './choices.ts'

const told = (options: readonly string[], legend?: Readonly<Record<string, string>>) =>
  (['yes', 'no', 'partial', 'na'] as const).map((meaning) => choiceFor(meaning, options, legend))

describe("the customer's own word for a verdict", () => {
  test.each<[readonly string[], readonly (string | undefined)[]]>([
    [
      ['○', '△', '×', '－'],
      ['○', '×', '△', '－'],
    ],
    [
      ['〇', '✕', 'ー'],
      ['〇', '✕', undefined, 'ー'],
    ],
    [
      ['はい', 'いいえ', '該当なし'],
      ['はい', 'いいえ', undefined, '該当なし'],
    ],
    [
      ['有', '無'],
      ['有', '無', undefined, undefined],
    ],
    [
      ['対応済み', '一部対応', '未対応', '対象外'],
      ['対応済み', '未対応', '一部対応', '対象外'],
    ],
    [
      ['適合', '不適合', '適用外'],
      ['適合', '不適合', undefined, '適用外'],
    ],
    [
      ['Yes', 'No', 'Partially', 'NA'],
      ['Yes', 'No', 'Partially', 'NA'],
    ],
    [
      ['Y', 'N', 'N/A'],
      ['Y', 'N', undefined, 'N/A'],
    ],
    [
      ['◎', '○', '△', '×'],
      ['○', '×', '△', undefined],
    ],
    [
      ['１．実施している', '２．一部実施している', '３．実施していない'],
      ['１．実施している', '３．実施していない', '２．一部実施している', undefined],
    ],
  ])('%j', (options, expected) => {
    expect(told(options)).toEqual(expected)
  })

  test('planned, considered and unknown are neither yes nor no', () => {
    const options = ['実施済', '実施予定', '検討中', '不明']
    expect(told(options)).toEqual(['実施済', undefined, undefined, undefined])
    expect((['planned', 'considering', 'unknown'] as const).map((meaning) => choiceFor(meaning, options))).toEqual([
      '実施予定',
      '検討中',
      '不明',
    ])
  })

  test('a no with a plan is a plan; a no without a plan is the no where there is no plainer one', () => {
    const split = ['実施済', '一部実施', '未実施（予定あり）', '未実施（予定なし）', '対象外']
    expect(told(split)).toEqual(['実施済', '未実施（予定なし）', '一部実施', '対象外'])
    expect(choiceFor('planned', split)).toBe('未実施（予定あり）')
    expect(choiceFor('no', ['実施', '未実施', '未実施（予定なし）'])).toBe('未実施')
  })

  test('grades mean nothing without a legend', () => {
    const grades = ['0', '1', '2', '3']
    expect(told(grades)).toEqual([undefined, undefined, undefined, undefined])
    const legend = {
      0: '満たしていない',
      1: '一部を満たしている',
      2: 'すべて満たしている',
      3: 'すべて満たし、毎年見直している',
    }
    expect(told(grades, legend)).toEqual(['2', '0', '1', undefined])
  })

  test('a legend goes before what a sign usually means', () => {
    expect(choiceFor('yes', ['○', '×'], { '○': '問題があり、対応していない', '×': '対応している' })).toBe('×')
  })

  test('a legend that cannot be read leaves a sign without meaning, and a word with its own', () => {
    const legend = { '○': '別表のとおり', はい: '別表のとおり' }
    expect(choiceFor('yes', ['○', '×'], legend)).toBeUndefined()
    expect(choiceFor('yes', ['はい', 'いいえ'], legend)).toBe('はい')
  })

  test('two words for one meaning: never a guess', () => {
    expect(choiceFor('yes', ['はい', '対応済', 'いいえ'])).toBeUndefined()
    expect(choiceFor('no', ['該当する', '該当しない'])).toBeUndefined()
  })
})

test.each<[string, ChoiceMeaning | undefined]>([
  ['実施している（全社）', 'yes'],
  ['実施している（一部のみ）', 'partial'],
  ['今後対応する予定', 'planned'],
  ['導入を検討している', 'considering'],
  ['対応する予定はない', 'no'],
  ['東京', undefined],
  ['未実装', 'no'],
  ['一部取得済', 'partial'],
  ['実装予定', 'planned'],
  ['準備していない', 'no'],
  ['問題がある', 'no'],
  ['特に問題なし', 'yes'],
  ['No findings', 'yes'],
  ['全社で実施', 'yes'],
  ['要対応', 'no'],
  ['個別対応', undefined],
  ['必要性は認識している', undefined],
  ['担当者任せで実施している', undefined],
  ['ほぼ実施', 'partial'],
  ['Noncompliant', 'no'],
  ['Not yet implemented', 'no'],
  ['Not fully implemented', 'partial'],
  ['Ad hoc', undefined],
  ['対応不要', 'na'],
])('%s means %s', (option, meaning) => {
  expect(meaningOf(option)).toBe(meaning)
})

test.each([
  [['許可', '禁止']],
  [['国内', '国外']],
  [['レベル0', 'レベル1', 'レベル2', 'レベル3']],
  [['1 - Initial', '2 - Repeatable', '3 - Defined', '4 - Managed', '5 - Optimized']],
  [['A', 'B', 'C', 'D', 'E']],
  [['標準', 'オプション', 'カスタマイズ']],
])('of %j none is ever chosen', (options) => {
  expect(told(options)).toEqual([undefined, undefined, undefined, undefined])
})

test.each<[string, string, readonly string[]]>([
  ['yes', '可', ['可', '否']],
  ['yes', '実装済', ['実装済', '未実装', '検討中']],
  ['partial', '一部適合', ['適合', '不適合', '一部適合']],
  ['yes', '済', ['済', '未', '予定', '不要']],
  ['na', '不要', ['済', '未', '予定', '不要']],
  ['na', '対象外', ['済', '未', '予定', '対象外']],
  ['partial', 'Partial', ['Fit', 'Gap', 'Partial']],
  ['partial', 'Partially comply', ['Comply', 'Partially comply', 'Does not comply']],
  ['no', 'No', ['Yes', 'No', 'Partial', 'N/A', 'Planned']],
])('%s is %s of %j', (meaning, option, options) => {
  expect(choiceFor(meaning as ChoiceMeaning, options)).toBe(option)
})

test('a word that one chooses is told from other words', () => {
  expect(['○', '実施済', 'N/A', '△（一部）'].every(isChoiceWord)).toBe(true)
  expect(['回答', '1', '東京'].some(isChoiceWord)).toBe(false)
})
