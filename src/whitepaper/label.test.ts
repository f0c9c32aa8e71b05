import { describe, expect, it } from 'vitest'
import { readLabel } from './label.ts'

function parsed(text: string): readonly unknown[] | undefined {
  const label = readLabel(text)
  return label && [label.family, label.number, label.path, label.rest]
}

describe('readLabel', () => {
  it.each([
    ['1. 目的', 'decimal', '1', [1], '目的'],
    ['１．目的', 'decimal', '1', [1], '目的'],
    ['1 目的', 'decimal', '1', [1], '目的'],
    ['4.1用語', 'decimal', '4.1', [4, 1], '用語'],
    ['４．１．２　用語', 'decimal', '4.1.2', [4, 1, 2], '用語'],
    ['§3.2 Logging', 'decimal', '3.2', [3, 2], 'Logging'],
    ['1-1 目的', 'decimal', '1-1', [1, 1], '目的'],
    ['CLD.9.5.1 分離', 'cld', 'CLD.9.5.1', [9, 5, 1], '分離'],
    ['CLD 6.3 関係', 'cld', 'CLD.6.3', [6, 3], '関係'],
    ['A.12.3.1 バックアップ', 'letter', 'A.12.3.1', [65, 12, 3, 1], 'バックアップ'],
    ['A-1 目的', 'letter', 'A-1', [65, 1], '目的'],
    ['Ⅳ．対応', 'roman', 'IV', [4], '対応'],
    ['IV. Scope', 'roman', 'IV', [4], 'Scope'],
    ['Ⅱ-3 対応', 'roman', 'II-3', [2, 3], '対応'],
    ['第1章 総則', 'unit:章', '第1章', [1], '総則'],
    ['第十二章　総則', 'unit:章', '第12章', [12], '総則'],
    ['第２条の３（定義）', 'unit:条', '第2条の3', [2, 3], '（定義）'],
    ['第3節', 'unit:節', '第3節', [3], ''],
    ['Section 4: Logging', 'unit:section', '4', [4], 'Logging'],
    ['Chapter IV Logging', 'unit:chapter', '4', [4], 'Logging'],
    ['附属書Ａ 管理策', 'appendix:附属書', '附属書A', [65], '管理策'],
    ['別紙1', 'appendix:別紙', '別紙1', [1], ''],
    ['Appendix B. Terms', 'appendix:appendix', 'Appendix B', [66], 'Terms'],
    ['(1) 目的', 'parenthesis', '(1)', [1], '目的'],
    ['（２）範囲', 'parenthesis', '(2)', [2], '範囲'],
    ['3) 範囲', 'parenthesis', '3)', [3], '範囲'],
    ['[1] Scope', 'bracket', '[1]', [1], 'Scope'],
  ])('reads %s', (text, family, number, path, rest) => {
    expect(parsed(text)).toEqual([family, number, path, rest])
  })

  it.each([
    '2段階認証の利用',
    '2.5倍の速さ',
    '第4条に定める期間',
    '附属書Aの管理策',
    '2024-01-31 発行',
    '27017 の管理策',
    'IaaS の利用',
    'Sectional view',
    '目的',
    '・目的',
  ])('finds no number in %s', (text) => {
    expect(parsed(text)).toBeUndefined()
  })
})
