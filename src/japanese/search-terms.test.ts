import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadTokenizer } from '../cli/dictionary.ts'
import { TermReader } from './search-terms.ts'

const reader = new TermReader(loadTokenizer())

const terms = (text: string): string[] => reader.terms(text).map(({ term }) => term)
const kinds = (text: string): Record<string, string> =>
  Object.fromEntries(reader.terms(text).map(({ term, kind }) => [term, kind]))

describe('words', () => {
  test('stand in their dictionary form; grammar is left out', () => {
    expect(terms('速やかに知らせていただけますか')).toEqual(['速やか', '知らせる'])
  })

  test('of every sheet are left out', () => {
    expect(terms('貴社の回答を記入してください')).toEqual([])
  })

  test('have their part of speech and place', () => {
    expect(reader.terms('鍵を守る')).toEqual([
      { term: '鍵', kind: 'word', pos: '名詞', start: 0, end: 1 },
      { term: '守る', kind: 'word', pos: '動詞', start: 2, end: 4 },
    ])
  })

  test('are never bare marks, though IPADIC takes unknown marks for nouns', () => {
    expect(terms('記録:●-★!')).toEqual(['記録'])
  })
})

describe('compounds', () => {
  test('give their words and the whole', () => {
    expect(kinds('情報セキュリティインシデント')).toMatchObject({
      情報: 'word',
      セキュリティ: 'word',
      インシデント: 'word',
      情報セキュリティインシデント: 'compound',
    })
  })

  test('of the field are terms inside longer ones', () => {
    expect(terms('管理画面多要素認証')).toEqual(['管理', '画面', '多要素認証', '多要素', '認証', '管理画面多要素認証'])
  })

  test('take suffixes along, which are no terms of their own', () => {
    expect(terms('利用者を登録')).toEqual(['利用', '利用者', '登録'])
  })

  test('end where another word, a mark, white space or a number stands', () => {
    for (const text of ['記録の媒体', '記録、媒体', '記録 媒体', '記録3年媒体'])
      expect(terms(text)).not.toContain('記録媒体')
  })

  test('join Latin words and Japanese ones', () => {
    expect(terms('AWSリージョン')).toEqual(['aws', 'リージョン', 'awsリージョン'])
  })
})

describe('katakana that no dictionary has', () => {
  test('is a term, and so are the words inside', () => {
    expect(kinds('ポンタラカシステムサービス')).toMatchObject({
      ポンタラカシステムサービス: 'word',
      ポンタラカ: 'part',
      システム: 'part',
      サービス: 'part',
    })
  })

  test('is left whole where nothing in it is known', () => {
    expect(terms('ポンタラカヌメリ')).toEqual(['ポンタラカヌメリ'])
  })
})

describe('what no dictionary can list', () => {
  test.each([
    ['30日', '30日'],
    ['1世代', '1世代'],
    ['年1回', '年1回'],
    ['月に 2 回', '月2回'],
    ['1,000件', '1000件'],
    ['99.9%', '99.9%'],
    ['10 GB', '10gb'],
    ['2048bit', '2048bit'],
    ['27001', '27001'],
  ])('%s is one number', (text, term) => {
    expect(reader.terms(`${text}を`)).toMatchObject([{ term, kind: 'number', start: 0, end: text.length }])
  })

  test('numbers of a list are no terms', () => {
    expect(terms('1. 目的 (2) 範囲')).toEqual(['目的', '範囲'])
  })

  test.each([
    ['A.12.3.1', '12.3.1'],
    ['12.3.1', '12.3.1'],
    ['CLD.9.5.1', 'CLD.9.5.1'],
    ['A.5.23', '5.23'],
  ])('%s is one control id', (text, term) => {
    expect(reader.terms(`${text} の記録`)).toMatchObject([{ term, kind: 'control', start: 0 }, { term: '記録' }])
  })

  test('an address or a date is no control id', () => {
    expect(Object.values(kinds('192.168.0.1 2024.10.01'))).not.toContain('control')
  })

  test.each([
    ['SSO', ['sso']],
    ['AES-256', ['aes256', 'aes']],
    ['TLS1.2', ['tls1.2', 'tls']],
    ['Multi-AZ', ['multiaz', 'multi', 'az']],
    ['ISO/IEC', ['iso/iec', 'iso', 'iec']],
  ])('%s is Latin, in lower case and without hyphens', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })
})

test('terms stand inside the text, in the order of their ends within each run', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'情報セキュリティ認証の30日A.12年回 aes-\n😀、%', '\ud83d'),
    maxLength: 60,
  })
  fc.assert(
    fc.property(text, (given) => {
      for (const { term, start, end } of reader.terms(given)) {
        expect(term).not.toBe('')
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(given.length)
      }
    }),
    { numRuns: 1_000 },
  )
})
