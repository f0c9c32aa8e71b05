import { describe, expect, test } from 'vitest'
import { drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

const ASKED = ['鍵の長さを定めていますか。', '来訪者を記録していますか。', '記録を一年間残していますか。'] as const
const TOPICS = ['端末の暗号化', '退職者の権限の削除', '来訪者の記録'] as const

/** Numbered rows: the number, the text, and as many blanks as there are columns left. */
const numbered = (texts: readonly string[]) => texts.map((text, index) => [String(index + 1), text])

describe('which column is for what', () => {
  test('an ordinary sheet with a dropdown', () => {
    const grid = drawGrid({
      rows: [['No.', '質問', '回答', '備考'], ...numbered(ASKED)],
      boxes: ['A1:D4'],
      dropdowns: { 'C2:C4': ['○', '×'] },
    })
    expect(told(grid)).toEqual(['B2 #1 -> C2[○/×] +D2', 'B3 #2 -> C3[○/×] +D3', 'B4 #3 -> C4[○/×] +D4'])
  })

  test('wide letters, blanks inside words, half-width kana', () => {
    expect(
      told(
        drawGrid({
          rows: [
            ['Ｎｏ．', '確　認　事　項', '回　答', '備　　考'],
            ['1', ASKED[0]],
          ],
          boxes: ['A1:D2'],
        }),
      ),
    ).toEqual(['B2 #1 -> C2 +D2'])
    expect(
      told(
        drawGrid({
          rows: [
            ['№', 'ﾁｪｯｸ項目', '結果', 'ｺﾒﾝﾄ'],
            ['1', ASKED[0]],
          ],
          boxes: ['A1:D2'],
        }),
      ),
    ).toEqual(['B2 #1 -> C2 +D2'])
  })

  test('topics instead of sentences, and no borders', () => {
    const grid = drawGrid({
      rows: [
        ['区分', '項目', '有無', '備考'],
        ['技術', TOPICS[0]],
        ['', TOPICS[1]],
        ['運用', TOPICS[2]],
      ],
    })
    expect(told(grid)).toEqual(['B2 (技術) -> C2 +D2', 'B3 (技術) -> C3 +D3', 'B4 (運用) -> C4 +D4'])
  })

  test('the answer stands before the question', () => {
    const grid = drawGrid({
      rows: [
        ['No', '回答', '質問', '備考'],
        ['1', '', ASKED[0]],
        ['2', '', ASKED[1]],
      ],
      boxes: ['A1:D3'],
      dropdowns: { 'B2:B3': ['はい', 'いいえ'] },
    })
    expect(told(grid)).toEqual(['C2 #1 -> B2[はい/いいえ] +D2', 'C3 #2 -> B3[はい/いいえ] +D3'])
  })

  test("the customer's own columns, last year's answers and model answers are left alone", () => {
    const grid = drawGrid({
      rows: [
        ['No', '質問', '前回回答', '今回回答', '回答例', '当行確認欄'],
        ['1', ASKED[0], '○', '', '規程にあります。', ''],
        ['2', ASKED[1], '×', '', '台帳があります。', ''],
      ],
      boxes: ['A1:F3'],
      dropdowns: { 'D2:D3': ['○', '×'], 'F2:F3': ['適', '否'] },
    })
    expect(told(grid)).toEqual(['B2 #1 -> D2[○/×]', 'B3 #2 -> D3[○/×]'])
  })

  test('two parties fill the same table, and only one of them is us', () => {
    const grid = drawGrid({
      rows: [
        ['項番', '点検項目', '委託元', '', '委託先', ''],
        ['', '', '点検結果', '備考', '点検結果', '備考'],
        ...numbered(ASKED),
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
      boxes: ['A1:F5'],
    })
    expect(told(grid)).toEqual(['B3 #1 -> E3 +F3', 'B4 #2 -> E4 +F4', 'B5 #3 -> E5 +F5'])
  })

  test('a 判定 without 回答 beside it is the answer; beside one it is not', () => {
    const alone = drawGrid({
      rows: [
        ['No', '点検内容', '判定'],
        ['1', ASKED[0]],
      ],
      boxes: ['A1:C2'],
    })
    const beside = drawGrid({
      rows: [
        ['No', '点検内容', '回答', '判定'],
        ['1', ASKED[0]],
      ],
      boxes: ['A1:D2'],
    })
    expect(told(alone)).toEqual(['B2 #1 -> C2'])
    expect(told(beside)).toEqual(['B2 #1 -> C2'])
  })

  test('a choice, its explanation and its evidence', () => {
    const grid = drawGrid({
      rows: [
        ['要件ID', '要件', 'レベル', '適合状況', '実現方法', '証跡', '対応予定日'],
        ['R-1', '通信を暗号化すること', '必須'],
      ],
      boxes: ['A1:G2'],
      dropdowns: { 'D2:D2': ['適合', '不適合'] },
    })
    expect(told(grid)).toEqual(['B2 #R-1 -> D2[適合/不適合], E2 +F2'])
  })

  test('one header over two columns: the choice and its words; a unit is no place to write', () => {
    const words = drawGrid({
      rows: [
        ['No', '質問', '回答', ''],
        ['1', ASKED[0]],
        ['2', ASKED[1]],
      ],
      merges: ['C1:D1'],
      boxes: ['A1:D3'],
      dropdowns: { 'C2:C3': ['有', '無'] },
    })
    const unit = drawGrid({
      rows: [
        ['No', '質問', '回答', ''],
        ['1', '世代数をご記入ください。', '', '世代'],
        ['2', '期間をご記入ください。', '', 'か月'],
      ],
      merges: ['C1:D1'],
      boxes: ['A1:D3'],
    })
    expect(told(words)).toEqual(['B2 #1 -> C2[有/無], D2', 'B3 #2 -> C3[有/無], D3'])
    expect(told(unit)).toEqual(['B2 #1 -> C2', 'B3 #2 -> C3'])
  })

  test('two answers to one question', () => {
    const grid = drawGrid({
      rows: [['No', '質問', '回答', ''], ['', '', '本番環境', '開発環境'], ...numbered(ASKED.slice(0, 2))],
      merges: ['A1:A2', 'B1:B2', 'C1:D1'],
      boxes: ['A1:D4'],
      dropdowns: { 'C3:D4': ['○', '×'] },
    })
    expect(told(grid)).toEqual(['B3 #1 -> C3[○/×], D3[○/×]', 'B4 #2 -> C4[○/×], D4[○/×]'])
  })

  test('the same question in two languages is one question', () => {
    const grid = drawGrid({
      rows: [
        ['No.', '質問', 'Question', '回答 / Answer', '備考 / Remarks'],
        ['1', ASKED[0], 'Do you define how long keys have to be?'],
        ['2', ASKED[1], 'Do you record who visits the premises?'],
      ],
      boxes: ['A1:E3'],
    })
    expect(told(grid)).toEqual(['B2 #1 -> D2 +E2', 'B3 #2 -> D3 +E3'])
  })

  test('guidance beside the question is not the question, nor a place to write', () => {
    const grid = drawGrid({
      rows: [
        ['No', '項目', '確認内容', '確認のポイント', '重要度', '回答'],
        ['1', '鍵', ASKED[0], '規程に定めがあることを確認する。', '高'],
        ['2', '来訪', ASKED[1], '台帳があることを確認する。', '中'],
      ],
      boxes: ['A1:F3'],
    })
    expect(told(grid)).toEqual(['C2 #1 (鍵) -> F2', 'C3 #2 (来訪) -> F3'])
  })

  test('English sheets', () => {
    const grid = drawGrid({
      rows: [
        ['ID', 'Domain', 'Question', 'Vendor Answers', 'Additional Information', 'Guidance', 'Analyst Notes'],
        ['A-1', 'Access', 'Is multi-factor authentication enforced?', '', '', 'See the guide.', ''],
        ['A-2', 'Access', 'Describe how accounts are removed.', '', '', 'See the guide.', ''],
      ],
      boxes: ['A1:G3'],
      dropdowns: { 'D2:D3': ['Yes', 'No'] },
    })
    expect(told(grid)).toEqual(['C2 #A-1 (Access) -> D2[Yes/No] +E2', 'C3 #A-2 (Access) -> D3[Yes/No] +E3'])
  })

  test('headers that no list knows: told by what stands under them', () => {
    const grid = drawGrid({
      rows: [
        ['No', '柱', '求める姿', '現況', '備考'],
        ['1', '人', ASKED[0]],
        ['2', '', ASKED[1]],
        ['3', '物', ASKED[2]],
      ],
      boxes: ['A1:E4'],
    })
    expect(told(grid)).toEqual(['C2 #1 (人) -> D2 +E2', 'C3 #2 (人) -> D3 +E3', 'C4 #3 (物) -> D4 +E4'])
  })

  test('on a protected sheet only what is unlocked is ours', () => {
    const grid = drawGrid({
      rows: [
        ['No', '質問', '回答', '実施内容', '備考'],
        ['1', ASKED[0]],
        ['2', ASKED[1]],
      ],
      boxes: ['A1:E3'],
      unlocked: ['C2:C3', 'E2:E3'],
    })
    expect(told(grid)).toEqual(['B2 #1 -> C2 +E2', 'B3 #2 -> C3 +E3'])
  })

  test('the parts of a question stand in a column of their own', () => {
    const grid = drawGrid({
      rows: [
        ['No', '要求事項', '項', '達成条件', '評価'],
        ['1', '鍵について、次を満たすこと。', '(a)', '鍵の長さを定めていること。'],
        ['', '', '(b)', '鍵を毎年替えていること。'],
        ['2', '来訪者を記録していること。', '', ''],
      ],
      merges: ['A2:A3', 'B2:B3', 'B4:D4'],
      boxes: ['A1:E4'],
    })
    expect(told(grid)).toEqual([
      'D2 #1(a) 親「鍵について、次を満たすこと。」 -> E2',
      'D3 #1(b) 親「鍵について、次を満たすこと。」 -> E3',
      'B4 #2 -> E4',
    ])
  })

  test('formulas and hidden columns are not ours to fill', () => {
    const grid = drawGrid({
      rows: [
        ['No', '質問', 'スコア', '回答', '点数'],
        ['1', ASKED[0], '', '', '0'],
        ['2', ASKED[1], '', '', '0'],
      ],
      boxes: ['A1:E3'],
      hiddenColumns: [3],
      formulas: { E2: 'IF(D2="○",1,0)', E3: 'IF(D3="○",1,0)' },
    })
    expect(told(grid)).toEqual(['B2 #1 -> D2', 'B3 #2 -> D3'])
  })
})
