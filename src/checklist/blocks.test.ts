import { describe, expect, test } from 'vitest'
import { drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

const ASKED = [
  '鍵の長さを定めていますか。',
  '来訪者を記録していますか。',
  '記録を一年間残していますか。',
  '複製を別の場所に置いていますか。',
] as const

describe('several tables on a sheet', () => {
  test('one below the other, each under its own heading', () => {
    const grid = drawGrid({
      rows: [
        ['調査票'],
        ['1. 組織'],
        ['No', '質問', '回答'],
        ['1', ASKED[0]],
        [],
        ['2. 技術'],
        ['No', '質問', '回答'],
        ['2', ASKED[1]],
      ],
      bold: ['A2:A2', 'A6:A6'],
      boxes: ['A3:C4', 'A7:C8'],
    })
    expect(told(grid)).toEqual(['B4 #1 (1. 組織) -> C4', 'B8 #2 (2. 技術) -> C8'])
  })

  test('a heading in place of the question’s header', () => {
    const grid = drawGrid({
      rows: [
        ['1. 組織的対策', '', '回答', '備考'],
        ['1-1', ASKED[0]],
        ['1-2', ASKED[1]],
        [],
        ['2. 技術的対策', '', '回答', '備考'],
        ['2-1', ASKED[2]],
      ],
      merges: ['A1:B1', 'A5:B5'],
      boxes: ['A1:D3', 'A5:D6'],
    })
    expect(told(grid)).toEqual([
      'B2 #1-1 (1. 組織的対策) -> C2 +D2',
      'B3 #1-2 (1. 組織的対策) -> C3 +D3',
      'B6 #2-1 (2. 技術的対策) -> C6 +D6',
    ])
  })

  test('with other columns the second time', () => {
    const grid = drawGrid({
      rows: [
        ['No', '質問', '回答', '備考'],
        ['1', ASKED[0]],
        [],
        ['No', '分類', '質問', '備考', '回答'],
        ['2', '記録', ASKED[1]],
      ],
      boxes: ['A1:D2', 'A4:E5'],
    })
    expect(told(grid)).toEqual(['B2 #1 -> C2 +D2', 'C5 #2 (記録) -> E5 +D5'])
  })

  test('side by side, of different length', () => {
    const grid = drawGrid({
      rows: [
        ['No', '質問', '回答', '', 'No', '質問', '回答'],
        ['1', ASKED[0], '', '', '3', ASKED[2]],
        ['2', ASKED[1]],
      ],
      boxes: ['A1:C3', 'E1:G2'],
    })
    expect(told(grid)).toEqual(['B2 #1 -> C2', 'B3 #2 -> C3', 'F2 #3 -> G2'])
  })

  test('side by side without a gap', () => {
    const grid = drawGrid({
      rows: [
        ['No', '質問', '回答', 'No', '質問', '回答'],
        ['1', ASKED[0], '', '2', ASKED[1]],
      ],
      boxes: ['A1:F2'],
    })
    expect(told(grid)).toEqual(['B2 #1 -> C2', 'E2 #2 -> F2'])
  })

  test('a table about who answers is no table of questions', () => {
    const grid = drawGrid({
      rows: [['項目', '記入欄'], ['会社名'], ['担当者'], ['電話番号'], [], ['No', '質問', '回答'], ['1', ASKED[0]]],
      boxes: ['A1:B4', 'A6:C7'],
    })
    expect(told(grid)).toEqual(['B7 #1 -> C7'])
  })
})
