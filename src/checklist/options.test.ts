import { describe, expect, test } from 'vitest'
import { explainedOptions, listedOptions, wordsInUse } from './options.ts'

describe('options told by a text', () => {
  test('with their meanings, brackets inside them or around them all', () => {
    expect(explainedOptions('回答欄（○：対応済／×：未対応）')).toEqual({
      options: ['○', '×'],
      legend: { '○': '対応済', '×': '未対応' },
    })
    expect(explainedOptions('【目安】はい：実施　いいえ：未実施')?.options).toEqual(['はい', 'いいえ'])
    expect(explainedOptions('記入方法：Yes＝実施している (implemented)　／　N/A＝該当なし (not applicable)')).toEqual({
      options: ['Yes', 'N/A'],
      legend: { Yes: '実施している (implemented)', 'N/A': '該当なし (not applicable)' },
    })
  })

  test.each([
    ['評価（○/△/×）', ['○', '△', '×']],
    ['はい・いいえ', ['はい', 'いいえ']],
    ['Response [Yes / No / N/A]', ['Yes', 'No', 'N/A']],
    ['状況\n実施済、未実施 から選択', ['実施済', '未実施']],
    ['1.はい 2.いいえ', ['1.はい', '2.いいえ']],
  ])('%s', (text, options) => {
    expect(listedOptions(text)?.options).toEqual(options)
  })

  test.each(['方針・規程', '回答（必須）', '責任者：山田、担当：佐藤', '1.5 倍'])('not in %s', (text) => {
    expect(listedOptions(text)).toBeUndefined()
  })
})

test('words in use are options only where hardly anything else is', () => {
  expect(wordsInUse(['○', '×', '○', ''])?.options).toEqual(['○', '×'])
  expect(wordsInUse(['○', '規程あり', '台帳あり', '×'])).toBeUndefined()
})
