/** Forms and squared sheets as customers make them, each with its reading. The words are invented. */
import { describe, expect, test } from 'vitest'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

interface Customer {
  readonly kind: string
  readonly sheets: readonly Drawing[]
  readonly reading: readonly string[]
}

const YES_NO = ['はい', 'いいえ']
const blank = (count: number): readonly string[] => Array<string>(count).fill('')

const CUSTOMERS: readonly Customer[] = [
  {
    kind: '【質問１】 over the question, a large box below',
    sheets: [
      {
        rows: [
          ['【質問１】'],
          ['障害の際の連絡体制をお聞かせください。'],
          [''],
          [],
          ['【質問２】'],
          ['データの復元に要する時間をお聞かせください。'],
          [''],
        ],
        merges: ['A2:F2', 'A3:F3', 'A6:F6', 'A7:F7'],
        boxes: ['A3:F3', 'A7:F7'],
        bold: ['A1', 'A5'],
      },
    ],
    reading: ['A2 (【質問１】) -> A3', 'A6 (【質問２】) -> A7'],
  },
  {
    kind: 'boxes each in a cell on the line below the question, 具体的に beside',
    sheets: [
      {
        rows: [
          ['1', '特権の利用を承認制にしていますか。', '', '', ''],
          ['', '□はい', '□いいえ', '□一部', ''],
          ['2', '承認の記録を残していますか。', '', '', ''],
          ['', '□はい', '□いいえ', '□一部', ''],
        ],
        merges: ['B1:E1', 'B3:E3'],
        boxes: ['A1:E4'],
      },
    ],
    reading: ['B1 #1 -> B2[□はい], C2[□いいえ], D2[□一部]', 'B3 #2 -> B4[□はい], C4[□いいえ], D4[□一部]'],
  },
  {
    kind: 'two rows to each question: the choice beside it, 補足 below',
    sheets: [
      {
        rows: [
          ['No', '設問', '回答'],
          ['1', '通信を監視していますか。', ''],
          ['', '補足：', ''],
          ['2', '通信を制限していますか。', ''],
          ['', '補足：', ''],
        ],
        boxes: ['A1:C5'],
        dropdowns: { C2: YES_NO, C4: YES_NO },
      },
    ],
    reading: ['B2 #1 -> C2[はい/いいえ] +C3', 'B4 #2 -> C4[はい/いいえ] +C5'],
  },
  {
    kind: 'no header over the questions, only over the answers',
    sheets: [
      {
        rows: [
          ['', '', '対応', '補足説明'],
          ['1', '利用者ごとに番号を与えている', '', ''],
          ['2', '番号を使い回していない', '', ''],
          ['3', '退職者の番号を止めている', '', ''],
        ],
        boxes: ['A1:D4'],
        dropdowns: { 'C2:C4': ['○', '×'] },
      },
    ],
    reading: ['B2 #1 -> C2[○/×] +D2', 'B3 #2 -> C3[○/×] +D3', 'B4 #3 -> C4[○/×] +D4'],
  },
  {
    kind: '方眼紙 with a vertical category, three mark columns and remarks',
    sheets: [
      {
        narrow: true,
        rows: [
          ['分類', '', '番号', '', '確認する事項', ...blank(7), '対応', '', '', '', '', '', '特記事項', ...blank(5)],
          [...blank(12), '済', '', '一部', '', '未', '', ...blank(6)],
          ['入退室', '', '1', '', '鍵の管理者を定めている', ...blank(19)],
          ['', '', '2', '', '鍵の貸出を記録している', ...blank(19)],
        ],
        merges: [
          ...['A1:B2', 'C1:D2', 'E1:L2', 'M1:R1', 'S1:X2', 'M2:N2', 'O2:P2', 'Q2:R2', 'A3:B4'],
          ...[3, 4].flatMap((row) =>
            ['C:D', 'E:L', 'M:N', 'O:P', 'Q:R', 'S:X'].map((span) => span.replace(/(\w):(\w)/, `$1${row}:$2${row}`)),
          ),
        ],
        boxes: ['A1:X4'],
      },
    ],
    reading: [
      'E3 #1 (入退室) -> M3[□済○], O3[□一部○], Q3[□未○] +S3',
      'E4 #2 (入退室) -> M4[□済○], O4[□一部○], Q4[□未○] +S4',
    ],
  },
  {
    kind: 'each section with a header of its own, the answers named differently',
    sheets: [
      {
        rows: [
          ['1. 体制', '有無', '詳細'],
          ['担当の部署がある', '', ''],
          ['予算がある', '', ''],
          [],
          ['2. 手順', '整備状況', '文書名'],
          ['事故の報告の手順', '', ''],
          ['復旧の手順', '', ''],
        ],
        boxes: ['A1:C3', 'A5:C7'],
        bold: ['A1:C1', 'A5:C5'],
        dropdowns: { 'B2:B3': ['有', '無'], 'B6:B7': ['整備済', '未整備'] },
      },
    ],
    reading: [
      'A2 (1. 体制) -> B2[有/無], C2',
      'A3 (1. 体制) -> B3[有/無], C3',
      'A6 (2. 手順) -> B6[整備済/未整備] +C6',
      'A7 (2. 手順) -> B7[整備済/未整備] +C7',
    ],
  },
  {
    kind: '確認欄 of □ in front, nothing else to write',
    sheets: [
      {
        rows: [
          ['確認欄', 'No', '遵守事項'],
          ['□', '1', '預かった情報を目的外に使わない。'],
          ['□', '2', '預かった情報を持ち出さない。'],
          ['□', '3', '終了後に返却する。'],
        ],
        boxes: ['A1:C4'],
      },
    ],
    reading: ['C2 #1 -> A2[□はい]', 'C3 #2 -> A3[□はい]', 'C4 #3 -> A4[□はい]'],
  },
  {
    kind: 'bold headings in the question column without ids, a total and a signature below',
    sheets: [
      {
        rows: [
          ['No', '質問', '回答', '点'],
          ['', '全般', '', ''],
          ['1', '方針を定めていますか。', '', ''],
          ['2', '方針を知らせていますか。', '', ''],
          ['', '運用', '', ''],
          ['3', '監査を受けていますか。', '', ''],
          ['', '合計点', '', ''],
          [],
          ['上記のとおり相違ありません。'],
          ['記入者', '', '印', ''],
        ],
        bold: ['B2', 'B5'],
        boxes: ['A1:D7', 'A10:D10'],
        formulas: { D3: 'IF(C3="○",1,0)', D4: 'IF(C4="○",1,0)', D6: 'IF(C6="○",1,0)', D7: 'SUM(D3:D6)' },
        dropdowns: { 'C3:C4': ['○', '×'], C6: ['○', '×'] },
      },
    ],
    reading: ['B3 #1 (全般) -> C3[○/×]', 'B4 #2 (全般) -> C4[○/×]', 'B6 #3 (運用) -> C6[○/×]'],
  },
  {
    kind: 'a wide form: label, question, boxes and remarks in one line of merged cells',
    sheets: [
      {
        narrow: true,
        rows: [
          ['問１', '', '情報の分類を定めていますか', ...blank(9), '□有　□無', '', '', '', '備考', '', ...blank(6)],
          ['問２', '', '分類に応じた扱いをしていますか', ...blank(9), '□有　□無', '', '', '', '備考', '', ...blank(6)],
        ],
        merges: [1, 2].flatMap((row) =>
          ['A:B', 'C:L', 'M:P', 'Q:R', 'S:X'].map((span) => span.replace(/(\w):(\w)/, `$1${row}:$2${row}`)),
        ),
        boxes: ['A1:X2'],
      },
    ],
    reading: ['C1 #問１ -> M1[□有/無] +S1', 'C2 #問２ -> M2[□有/無] +S2'],
  },
  {
    kind: 'English form: question in bold, the answer cell labelled below',
    sheets: [
      {
        rows: [
          ['Section A - Hosting'],
          ['A.1', 'Where is customer data stored?', ''],
          ['', 'Response:', ''],
          ['A.2', 'Do you use subprocessors?', ''],
          ['', 'Response:', ''],
        ],
        bold: ['A1', 'B2', 'B4'],
        boxes: ['A2:C5'],
      },
    ],
    reading: ['B2 #A.1 (Section A - Hosting) -> C3', 'B4 #A.2 (Section A - Hosting) -> C5'],
  },
  {
    kind: '大項目 as a merged row with its number, the table without a header word for the answer',
    sheets: [
      {
        rows: [
          ['番号', '管理策', '適用の有無', '適用しない理由', '管理策の実施方法'],
          ['5', '組織的管理策', '', '', ''],
          ['5.1', '情報セキュリティのための方針群', '', '', ''],
          ['5.2', '情報セキュリティの役割及び責任', '', '', ''],
          ['6', '人的管理策', '', '', ''],
          ['6.1', '選考', '', '', ''],
        ],
        merges: ['B2:E2', 'B5:E5'],
        boxes: ['A1:E6'],
        fills: { 'A2:E2': 'EEEEEE', 'A5:E5': 'EEEEEE' },
      },
    ],
    reading: [
      'B3 #5.1 (組織的管理策) -> C3, E3 +D3',
      'B4 #5.2 (組織的管理策) -> C4, E4 +D4',
      'B6 #6.1 (人的管理策) -> C6, E6 +D6',
    ],
  },
  {
    kind: 'two answers: 現在 and 一年後, each with its own dropdown',
    sheets: [
      {
        rows: [
          ['項番', '評価項目', '現在のレベル', '一年後の目標', 'メモ'],
          ['1', '資産を把握している', '', '', ''],
          ['2', '脆弱性を把握している', '', '', ''],
          ['3', '委託先を把握している', '', '', ''],
        ],
        boxes: ['A1:E4'],
        dropdowns: { 'C2:D4': ['1', '2', '3', '4'] },
      },
    ],
    reading: ['B2 #1 -> C2[1/2/3/4] +E2', 'B3 #2 -> C3[1/2/3/4] +E3', 'B4 #3 -> C4[1/2/3/4] +E4'],
  },
]

describe('forms and squared sheets of different customers', () => {
  test.each(CUSTOMERS.map((customer) => [customer.kind, customer] as const))('%s', (_, { sheets, reading }) => {
    expect(told(...sheets.map(drawGrid))).toEqual(reading)
  })
})
