import { describe, expect, it } from 'vitest'
import { language, paper, SAMPLE } from '../../test/support/papers.ts'
import { createLookup } from './lookup.ts'

const lookup = createLookup(paper(SAMPLE), language)
const numbers = (typed: string): readonly string[] => lookup.find(typed).map(({ section }) => section.number)

describe('looking up', () => {
  it.each([
    ['a word', 'バックアップ', '3'],
    ['the beginning of a word', 'バックア', '3'],
    ['two words that must both be there', 'ログ 保管', '4'],
    ['a section number', '6', '6'],
    ['full-width letters', 'ＯＳ', '7'],
  ])('finds %s', (_, typed, section) => {
    expect(numbers(typed)[0]).toBe(section)
  })

  it('finds the same when it was kept and opened again', () => {
    const library = paper(SAMPLE)
    const again = createLookup(library, language, createLookup(library, language).saved)
    for (const typed of ['バックアップ', 'バックア', 'ログ 保管', '6', 'ＯＳ', '量子暗号通信']) {
      expect(again.find(typed)).toEqual(createLookup(library, language).find(typed))
    }
  })

  it('forgives a wrong letter in a Latin word', () => {
    const latin = createLookup(paper('## 1. 認証\n\nSAML authentication に対応しています。'), language)
    expect(latin.find('authentcation').map(({ matched }) => matched)).toEqual([['authentication']])
  })

  it('finds nothing for words that stand nowhere', () => {
    expect(numbers('量子暗号通信')).toEqual([])
    expect(numbers('')).toEqual([])
  })

  it('lists no more than wanted', () => {
    expect(lookup.find('お客様', 2)).toHaveLength(2)
  })
})
