/** Columns and labels as customers name them, each sheet with its reading. The words are invented. */
import { describe, expect, test } from 'vitest'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

const YN = ['はい', 'いいえ']
const blank = (count: number): readonly string[] => Array<string>(count).fill('')

const CUSTOMERS: readonly (readonly [string, readonly Drawing[], readonly string[]])[] = [
  [
    'answers split into choice, reason and plan under circled numbers',
    [
      {
        rows: [
          ['No.', '管理項目', '管理内容', '①状況', '②理由（①が×の場合）', '③改善計画（①が×の場合）'],
          ['1', 'ID管理', '共用のIDがない', '', '', ''],
          ['2', 'ID管理', '不要なIDがない', '', '', ''],
          ['3', 'ログ', '取得している', '', '', ''],
        ],
        boxes: ['A1:F4'],
        dropdowns: { 'D2:D4': ['○', '×'] },
      },
    ],
    ['C2 #1 (ID管理) -> D2[○/×] +E2', 'C3 #2 (ID管理) -> D3[○/×] +E3', 'C4 #3 (ログ) -> D4[○/×] +E4'],
  ],
  [
    'headers with numbers for answer manual',
    [
      {
        rows: [
          ['(A) 番号', '(B) 点検項目', '(C) 回答', '(D) 補足'],
          ['1', '施錠している', '', ''],
          ['2', '消灯している', '', ''],
        ],
        boxes: ['A1:D3'],
        dropdowns: { 'C2:C3': ['適', '否'] },
      },
    ],
    ['B2 #1 -> C2[適/否] +D2', 'B3 #2 -> C3[適/否] +D3'],
  ],
  [
    'guidance row under the header',
    [
      {
        rows: [
          ['No', '質問', '回答', '備考'],
          ['', '', 'プルダウンから選択', '任意で記入'],
          ['1', '多要素認証に対応していますか。', '', ''],
          ['2', '接続元を制限できますか。', '', ''],
        ],
        boxes: ['A1:D4'],
        dropdowns: { 'C3:C4': ['対応', '未対応'] },
      },
    ],
    ['B3 #1 -> C3[対応/未対応] +D3', 'B4 #2 -> C4[対応/未対応] +D4'],
  ],
  [
    'a long form in 方眼紙 with sections and numbered items',
    [
      {
        narrow: true,
        rows: [
          ['１．組織体制について', ...blank(15)],
          ['（１）', '', '責任者の役職をご記入ください。', ...blank(13)],
          ['', '', ...blank(14)],
          ['（２）', '', '委員会の開催頻度をご記入ください。', ...blank(13)],
          ['', '', ...blank(14)],
          ['２．教育について', ...blank(15)],
          ['（１）', '', '教育の実施頻度をご記入ください。', ...blank(13)],
          ['', '', ...blank(14)],
        ],
        merges: [
          'A1:P1',
          'A6:P6',
          ...[2, 4, 7].flatMap((r) => [`A${r}:B${r}`, `C${r}:P${r}`]),
          ...[3, 5, 8].map((r) => `C${r}:P${r}`),
        ],
        boxes: ['C3:P3', 'C5:P5', 'C8:P8'],
        bold: ['A1', 'A6'],
      },
    ],
    [
      'C2 #（１） (１．組織体制について) -> C3',
      'C4 #（２） (１．組織体制について) -> C5',
      'C7 #（１） (２．教育について) -> C8',
    ],
  ],
  [
    'section name, number, question in one header group 確認内容',
    [
      {
        rows: [
          ['確認内容', '', '', '回答欄', ''],
          ['区分', '番号', '内容', '可否', '補足'],
          ['契約', '1', '契約書を交わせる', '', ''],
          ['契約', '2', '覚書を交わせる', '', ''],
          ['運用', '3', '月次の報告ができる', '', ''],
        ],
        merges: ['A1:C1', 'D1:E1'],
        boxes: ['A1:E5'],
        dropdowns: { 'D3:D5': ['可', '否'] },
      },
    ],
    ['C3 #1 (契約) -> D3[可/否] +E3', 'C4 #2 (契約) -> D4[可/否] +E4', 'C5 #3 (運用) -> D5[可/否] +E5'],
  ],
  [
    'answers for two products side by side',
    [
      {
        rows: [
          ['No', '確認事項', 'サービスA', '', 'サービスB', ''],
          ['', '', '回答', '備考', '回答', '備考'],
          ['1', '国内で保存されますか。', '', '', '', ''],
          ['2', '暗号化されますか。', '', '', '', ''],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
        boxes: ['A1:F4'],
        dropdowns: { 'C3:C4': YN, 'E3:E4': YN },
      },
    ],
    ['B3 #1 -> C3[はい/いいえ], E3[はい/いいえ] +D3', 'B4 #2 -> C4[はい/いいえ], E4[はい/いいえ] +D4'],
  ],
  [
    'a status already chosen as a placeholder in every row',
    [
      {
        rows: [
          ['No', '要件', '対応', 'コメント'],
          ['1', '日本語の画面がある', '選択してください', ''],
          ['2', '日本語の窓口がある', '選択してください', ''],
        ],
        boxes: ['A1:D3'],
        dropdowns: { 'C2:C3': ['選択してください', '標準対応', '非対応'] },
      },
    ],
    ['B2 #1 -> C2[選択してください/標準対応/非対応] +D2', 'B3 #2 -> C3[選択してください/標準対応/非対応] +D3'],
  ],
  [
    'legend on another sheet, question sheet without dropdown',
    [
      {
        name: '回答票',
        rows: [
          ['No', '設問', '評価記号', '説明'],
          ['1', '方針がある', '', ''],
          ['2', '体制がある', '', ''],
        ],
        boxes: ['A1:D3'],
      },
      {
        name: '凡例',
        rows: [
          ['記号', '意味'],
          ['◎', '十分に実施'],
          ['○', '実施'],
          ['△', '一部実施'],
          ['×', '未実施'],
        ],
        boxes: ['A1:B5'],
      },
    ],
    ['回答票!B2 #1 -> C2[◎/○/△/×], D2', '回答票!B3 #2 -> C3[◎/○/△/×], D3'],
  ],
  [
    'rows grouped by a bold line with its own dropdown blank',
    [
      {
        rows: [
          ['#', 'Control', 'Status', 'Comment'],
          ['', 'Access control', '', ''],
          ['AC1', 'Accounts are unique', '', ''],
          ['AC2', 'Accounts are reviewed', '', ''],
          ['', 'Cryptography', '', ''],
          ['CR1', 'Keys are rotated', '', ''],
        ],
        bold: ['B2', 'B5'],
        fills: { 'A2:D2': 'DDDDDD', 'A5:D5': 'DDDDDD' },
        boxes: ['A1:D6'],
        dropdowns: { 'C2:C6': ['Met', 'Not met'] },
      },
    ],
    [
      'B3 #AC1 (Access control) -> C3[Met/Not met] +D3',
      'B4 #AC2 (Access control) -> C4[Met/Not met] +D4',
      'B6 #CR1 (Cryptography) -> C6[Met/Not met] +D6',
    ],
  ],
  [
    'kanji numbers, 条 and 項',
    [
      {
        rows: [
          ['条', '項', '遵守すべき内容', '遵守', '不遵守の場合の事由'],
          ['一', '１', '秘密を漏らさないこと', '', ''],
          ['', '２', '目的外に使わないこと', '', ''],
          ['二', '１', '再委託をしないこと', '', ''],
        ],
        merges: ['A2:A3'],
        boxes: ['A1:E4'],
        dropdowns: { 'D2:D4': ['遵守', '不遵守'] },
      },
    ],
    ['C2 #１ (一) -> D2[遵守/不遵守] +E2', 'C3 #２ (一) -> D3[遵守/不遵守] +E3', 'C4 #１ (二) -> D4[遵守/不遵守] +E4'],
  ],
  [
    'answers in the row above remarks, label column',
    [
      {
        rows: [
          ['設問', '1', '提供の形態をお答えください。'],
          ['回答', '', ''],
          ['備考', '', ''],
          ['設問', '2', '提供の地域をお答えください。'],
          ['回答', '', ''],
          ['備考', '', ''],
        ],
        merges: ['B2:C2', 'B3:C3', 'B5:C5', 'B6:C6'],
        boxes: ['A1:C6'],
      },
    ],
    ['C1 #1 -> B2 +B3', 'C4 #2 -> B5 +B6'],
  ],
  [
    'customer columns called 確認者/確認日, ours 回答者/回答日',
    [
      {
        rows: [
          ['No', '設問', '回答', '回答者', '回答日', '確認者', '確認日'],
          ['1', '規程はありますか。', '', '', '', '', ''],
          ['2', '教育はありますか。', '', '', '', '', ''],
        ],
        boxes: ['A1:G3'],
      },
    ],
    ['B2 #1 -> C2', 'B3 #2 -> C3'],
  ],
]

describe('columns and labels of different customers', () => {
  test.each(CUSTOMERS)('%s', (_, sheets, reading) => {
    expect(told(...sheets.map(drawGrid))).toEqual(reading)
  })
})
