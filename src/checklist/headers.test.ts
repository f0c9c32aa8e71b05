import { describe, expect, test } from 'vitest'
import { drawGrid } from './drawn-grid.ts'
import { couldBeHeader, ownerOf, readHeader } from './header-text.ts'
import { findHeaders } from './headers.ts'
import { told } from './told.ts'
import { textRows } from './view.ts'

const ASKED = ['鍵の長さを定めていますか。', '来訪者を記録していますか。'] as const

describe('what a header says', () => {
  test.each([
    ['No.', 'id'],
    ['大項目', 'context'],
    ['ご確認内容', 'question'],
    ['管理策', 'item'],
    ['貴社回答', 'answer'],
    ['評価結果', 'judgement'],
    ['具体的な対応内容', 'explanation'],
    ['備　考', 'remarks'],
    ['エビデンス名', 'evidence'],
    ['対応予定日', 'auxiliary'],
    ['配点', 'guidance'],
    ['記入例', 'example'],
    ['前回回答', 'theirs'],
    ['Provider Answer', 'answer'],
  ])('%s is %s', (text, role) => {
    expect(readHeader(text).best).toBe(role)
  })

  test('a compound is what its last word is', () => {
    expect(readHeader('回答の根拠').best).toBe('remarks')
    expect(readHeader('回答の選択肢').best).toBe('guidance')
  })

  test('brackets explain a header and are no part of it', () => {
    expect(readHeader('評価（○：対応済、×：未対応）').best).toBe('judgement')
  })

  test('a sentence heads no column', () => {
    expect(couldBeHeader('方針を定めていますか。')).toBe(false)
    expect(couldBeHeader('回答欄')).toBe(true)
  })

  test('the words nearest to the cells tell whose column it is', () => {
    expect(ownerOf(['当社確認欄', '判定'])).toBe('theirs')
    expect(ownerOf(['当社への報告', '貴社回答'])).toBe('ours')
    expect(ownerOf(['回答'])).toBeUndefined()
  })
})

describe('where headers are', () => {
  const headersOf = (grid: ReturnType<typeof drawGrid>) => findHeaders(grid, textRows(grid))

  test('below a letter, a box for the company and a legend', () => {
    const grid = drawGrid({
      rows: [
        ['お取引先各位'],
        ['下記につきご回答ください。'],
        ['会社名', '', '担当者', ''],
        ['【凡例】 ○：はい　×：いいえ'],
        ['番号', '区分', '質問内容', '回答'],
        ['1', '体制', ASKED[0]],
      ],
      boxes: ['A3:D3', 'A5:D6'],
    })
    expect(headersOf(grid)).toEqual([{ top: 5, bottom: 5 }])
    expect(told(grid)).toEqual(['C6 #1 (体制) -> D6[○/×]'])
  })

  test('three merged tiers', () => {
    const grid = drawGrid({
      rows: [
        ['No.', '分類', '', '設問', '貴社記入欄', '', '', '当社'],
        ['', '大', '中', '', '状況', '内容', '', '判定'],
        ['', '', '', '', '', '実施内容', '資料名', ''],
        ['1', '体制', '方針', ASKED[0]],
        ['2', '体制', '方針', ASKED[1]],
      ],
      merges: ['A1:A3', 'B1:C1', 'B2:B3', 'C2:C3', 'D1:D3', 'E1:G1', 'E2:E3', 'F2:G2', 'H2:H3'],
      boxes: ['A1:H5'],
      dropdowns: { 'E4:E5': ['○', '×'], 'H4:H5': ['適', '否'] },
    })
    expect(headersOf(grid)).toEqual([{ top: 1, bottom: 3 }])
    expect(told(grid)).toEqual(['D4 #1 (体制 > 方針) -> E4[○/×], F4 +G4', 'D5 #2 (体制 > 方針) -> E5[○/×], F5 +G5'])
  })

  test('unmerged tiers, the group above or the options below', () => {
    const groupAbove = drawGrid({
      rows: [
        ['', '', '回答', '', ''],
        ['No', 'チェック項目', 'はい', 'いいえ', '備考'],
        ['1', ASKED[0]],
      ],
      boxes: ['A1:E3'],
    })
    const optionsBelow = drawGrid({
      rows: [
        ['No', 'チェック項目', '回答欄', '', '備考'],
        ['', '', '有', '無', ''],
        ['1', ASKED[0]],
      ],
      boxes: ['A1:E3'],
    })
    expect(told(groupAbove)).toEqual(['B3 #1 -> C3[□はい○], D3[□いいえ○] +E3'])
    expect(told(optionsBelow)).toEqual(['B3 #1 -> C3[□有○], D3[□無○] +E3'])
  })

  test('the options themselves stand for the answer', () => {
    const grid = drawGrid({
      rows: [['質問', '該当するものに○', ''], ['', 'はい', 'いいえ'], [ASKED[0]], [ASKED[1]]],
      merges: ['A1:A2', 'B1:C1'],
      boxes: ['A1:C4'],
    })
    expect(told(grid)).toEqual(['A3 -> B3[□はい○], C3[□いいえ○]', 'A4 -> B4[□はい○], C4[□いいえ○]'])
  })

  test('a data row that holds words of headers is none', () => {
    const grid = drawGrid({
      rows: [
        ['No.', '分類', '中分類', '設問', '回答'],
        ['No.01', '事故対応', '報告・連絡窓口', '受付時間をご記入ください。'],
        ['No.02', '監査・評価', '結果', '監査の結果を公表していますか。'],
      ],
      boxes: ['A1:E3'],
    })
    expect(headersOf(grid)).toEqual([{ top: 1, bottom: 1 }])
  })
})
