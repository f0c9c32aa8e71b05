/** A few more customers, each sheet with its reading. The words are invented. */
import { describe, expect, test } from 'vitest'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

const CUSTOMERS: readonly (readonly [string, readonly Drawing[], readonly string[]])[] = [
  [
    'levels told in the notes under the table, a score by formula, the judge’s column',
    [
      {
        rows: [
          ['No', '管理策', '実施レベル', '実施の内容', '得点', '判定者所見'],
          ['1', '利用者の権限を棚卸ししている', '', '', '', ''],
          ['2', '特権を分けている', '', '', '', ''],
          ['3', '共用の識別子を禁じている', '', '', '', ''],
          ['（注）実施レベルは、A：全社で実施、B：一部で実施、C：未実施 から選んでください。'],
        ],
        merges: ['A5:F5'],
        boxes: ['A1:F4'],
        formulas: { E2: 'IF(C2="A",2,0)', E3: 'IF(C3="A",2,0)', E4: 'IF(C4="A",2,0)' },
      },
    ],
    ['B2 #1 -> C2[A/B/C], D2', 'B3 #2 -> C3[A/B/C], D3', 'B4 #3 -> C4[A/B/C], D4'],
  ],
  [
    'three tiers: who fills in, what, and of which kind',
    [
      {
        rows: [
          ['発注者記載', '', '', '受注者記載', '', '', '発注者記載'],
          ['要求', '', '', '提案', '', '', '評価'],
          ['No', '区分', '要求内容', '対応区分', '対応内容', '備考', '採否'],
          ['1', '性能', '百人が同時に使えること', '', '', '', ''],
          ['2', '性能', '検索が二秒で終わること', '', '', '', ''],
          ['3', '保守', '窓口が日本語であること', '', '', '', ''],
        ],
        merges: ['A1:C1', 'D1:F1', 'A2:C2', 'D2:F2'],
        boxes: ['A1:G6'],
        dropdowns: { 'D4:D6': ['◎', '○', '×'], 'G4:G6': ['採', '否'] },
      },
    ],
    ['C4 #1 (性能) -> D4[◎/○/×], E4 +F4', 'C5 #2 (性能) -> D5[◎/○/×], E5 +F5', 'C6 #3 (保守) -> D6[◎/○/×], E6 +F6'],
  ],
  [
    'three kinds of answer columns that stand to the left of remarks by the customer',
    [
      {
        rows: [
          ['チェック', '番号', '点検事項', '是正予定日', '当行コメント'],
          ['□', '1', '通用口の鍵を数えた', '', ''],
          ['□', '2', '来訪者の名札を回収した', '', ''],
          ['□', '3', '書庫の扉を閉じた', '', ''],
        ],
        boxes: ['A1:E4'],
      },
    ],
    ['C2 #1 -> A2[□はい]', 'C3 #2 -> A3[□はい]', 'C4 #3 -> A4[□はい]'],
  ],
  [
    'a questionnaire with Answer A and comments in rows under each question',
    [
      {
        rows: [
          ['1.', 'Where is customer data stored?'],
          ['Answer:', ''],
          ['Comments:', ''],
          ['2.', 'Who may access customer data?'],
          ['Answer:', ''],
          ['Comments:', ''],
        ],
        boxes: ['A1:B6'],
      },
    ],
    ['B1 #1. -> B2 +B3', 'B4 #2. -> B5 +B6'],
  ],
  [
    'headings by merged coloured rows with numbers, ids with the heading’s number',
    [
      {
        rows: [
          ['NO.', 'セキュリティチェック項目', 'ご回答欄（○or×）', 'ご回答の補足・代替策'],
          ['Ⅰ．ネットワーク', '', '', ''],
          ['Ⅰ-1', '外部との境界に防御の設備を置いている', '', ''],
          ['Ⅰ-2', '不要な口を閉じている', '', ''],
          ['Ⅱ．端末', '', '', ''],
          ['Ⅱ-1', '不正なプログラムへの対策を入れている', '', ''],
        ],
        merges: ['A2:D2', 'A5:D5'],
        fills: { 'A2:D2': 'CCE5FF', 'A5:D5': 'CCE5FF' },
        boxes: ['A1:D6'],
      },
    ],
    [
      'B3 #Ⅰ-1 (Ⅰ．ネットワーク) -> C3[○/×] +D3',
      'B4 #Ⅰ-2 (Ⅰ．ネットワーク) -> C4[○/×] +D4',
      'B6 #Ⅱ-1 (Ⅱ．端末) -> C6[○/×] +D6',
    ],
  ],
]

describe('a few more customers', () => {
  test.each(CUSTOMERS)('%s', (_, sheets, reading) => {
    expect(told(...sheets.map(drawGrid))).toEqual(reading)
  })
})
