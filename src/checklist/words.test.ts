import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { squash as squashAnew } from '../japanese/normalise.ts'
import choiceWords from './words/choice-words.json' with { type: 'json' }
import formWords from './words/form-words.json' with { type: 'json' }
import headerWords from './words/header-words.json' with { type: 'json' }
import ownerWords from './words/owner-words.json' with { type: 'json' }
import questionEndings from './words/question-endings.json' with { type: 'json' }
import rowWords from './words/row-words.json' with { type: 'json' }
import sheetWords from './words/sheet-words.json' with { type: 'json' }
import { isWord, SHEET_WORDS, squash, startsWithWord, wordIn, wordList } from './words.ts'

const word = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), '前後の空白を取ってください')
const list = z
  .array(word)
  .min(1)
  .refine((words) => new Set(words).size === words.length, '同じ語が二度あります')
const lists = z.record(z.string().regex(/[\u3040-\u30ff\u4e00-\u9fff]/, '名前は日本語で'), list)

describe('the word lists', () => {
  test.each(Object.entries({ choiceWords, formWords, headerWords, ownerWords, questionEndings, rowWords, sheetWords }))(
    '%s are lists of words without doubles',
    (_, file) => {
      expect(lists.parse(file)).toEqual(file)
    },
  )

  test('no choice word has two meanings', () => {
    const { はい, いいえ, 一部, 対象外, 予定, 検討中, 不明 } = choiceWords
    const meanings = [はい, いいえ, 一部, 対象外, 予定, 検討中, 不明].map((words) => new Set(words.map(squash)))
    const all = meanings.flatMap((words) => [...words])
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([])
  })

  test('no header word promises two things', () => {
    const all = Object.values(headerWords).flatMap((words) => [...new Set(words.map(squash))])
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([])
  })
})

describe('finding a word', () => {
  const words = wordList(['確認欄', '確認', 'answer', '旧'])

  test('the longest one, and whether the text ends with it', () => {
    expect(wordIn(words, '当社 確 認 欄')).toEqual({ word: '確認欄', last: true })
    expect(wordIn(words, '確認者')).toEqual({ word: '確認', last: false })
  })

  test('Latin words only where they stand apart; single characters never inside others', () => {
    expect(wordIn(words, 'Vendor Answer')).toEqual({ word: 'answer', last: true })
    expect(wordIn(words, 'unanswered')).toBeUndefined()
    expect(wordIn(words, '復旧')).toBeUndefined()
  })

  test('a whole text, whatever frames it', () => {
    expect(isWord(words, '【確認】：')).toBe(true)
    expect(isWord(words, '確認事項')).toBe(false)
    expect(isWord(SHEET_WORDS.copy, '旧')).toBe(true)
  })

  test('at the beginning', () => {
    expect(startsWithWord(words, '確認の方法')).toBe(true)
    expect(startsWithWord(words, 'answers')).toBe(false)
  })
})

describe('squash', () => {
  test('takes no text for squashed already that is not', () => {
    const plain = [...range('ぁ', 'ゖ'), ...range('ァ', 'ヺ'), ...range('a', 'z'), ...range('0', '9'), ...'、。「」ー']
    for (const character of range('一', '鿿')) expect(squash(character)).toBe(squashAnew(character))
    for (const one of plain) {
      for (const other of plain) expect(squash(one + other)).toBe(squashAnew(one + other))
    }
  })
})

function range(first: string, last: string): readonly string[] {
  const [from = 0, to = 0] = [first.codePointAt(0), last.codePointAt(0)]
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))
}
