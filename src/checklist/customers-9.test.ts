/** Check sheets of many trades, each sheet with its reading. The words are invented. */
import { describe, expect, test } from 'vitest'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

const blank = (count: number): readonly string[] => Array<string>(count).fill('')

const CUSTOMERS: readonly (readonly [string, readonly Drawing[], readonly string[]])[] = [
  [
    'an insurer: the answer and its proof, then the insurer’s first and second review',
    [
      {
        rows: [
          ['No.', 'チェック観点', 'チェック内容', '取引先様回答', '', '弊社一次確認', '', '弊社二次確認', ''],
          ['', '', '', '結果', '回答の裏付け', '結果', 'コメント', '結果', 'コメント'],
          ['1', '入退室', '入退室の記録を一年以上残しているか', '', '', '', '', '', ''],
          ['2', '入退室', '来訪者に付き添っているか', '', '', '', '', '', ''],
          ['3', '廃棄', '廃棄の証明を受け取っているか', '', '', '', '', '', ''],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1', 'H1:I1'],
        boxes: ['A1:I5'],
        dropdowns: { 'D3:D5': ['○', '×', '－'], 'F3:F5': ['適', '否'], 'H3:H5': ['適', '否'] },
      },
    ],
    ['C3 #1 (入退室) -> D3[○/×/－] +E3', 'C4 #2 (入退室) -> D4[○/×/－] +E4', 'C5 #3 (廃棄) -> D5[○/×/－] +E5'],
  ],
  [
    'a ministry: measures with 実施済/実施予定/未定 columns and the time of the plan',
    [
      {
        rows: [
          ['項番', '対策事項', '実施済', '実施予定', '未定', '実施予定時期', '特記事項'],
          ['(1)', '管理者の権限を最小にする', '', '', '', '', ''],
          ['(2)', '保守の接続を記録する', '', '', '', '', ''],
          ['(3)', '記録を一年間保存する', '', '', '', '', ''],
        ],
        boxes: ['A1:G4'],
      },
    ],
    [
      'B2 #(1) -> C2[□実施済○], D2[□実施予定○], E2[□未定○] +G2',
      'B3 #(2) -> C3[□実施済○], D3[□実施予定○], E3[□未定○] +G3',
      'B4 #(3) -> C4[□実施済○], D4[□実施予定○], E4[□未定○] +G4',
    ],
  ],
  [
    'a retailer: cards of three rows for each question',
    [
      {
        rows: [
          ['Q1', '決済の情報を保持しますか。', '', ''],
          ['回答', '', '備考', ''],
          ['Q2', '保持する期間はいつまでですか。', '', ''],
          ['回答', '', '備考', ''],
          ['Q3', '消去の方法を教えてください。', '', ''],
          ['回答', '', '備考', ''],
        ],
        merges: ['B1:D1', 'B3:D3', 'B5:D5'],
        boxes: ['A1:D6'],
      },
    ],
    ['B1 #Q1 -> B2 +D2', 'B3 #Q2 -> B4 +D4', 'B5 #Q3 -> B6 +D6'],
  ],
  [
    'a university: category coloured rows in the id column, question numbers restart',
    [
      {
        rows: [
          ['クラウドサービス利用申請 確認事項'],
          ['', '', '回答', '回答', '審査'],
          ['番号', '確認する事項', '選択', '説明', '判定'],
          ['A. 提供者について', '', '', '', ''],
          ['1', '提供者の所在国', '', '', ''],
          ['2', '提供者の取得認証', '', '', ''],
          ['B. 情報の扱いについて', '', '', '', ''],
          ['1', '情報の保存場所', '', '', ''],
          ['2', '情報の消去方法', '', '', ''],
        ],
        merges: ['C2:D2', 'A4:E4', 'A7:E7'],
        fills: { 'A4:E4': 'DDEEFF', 'A7:E7': 'DDEEFF' },
        boxes: ['A2:E9'],
        dropdowns: { 'C5:C6': ['確認済', '未確認'], 'C8:C9': ['確認済', '未確認'] },
      },
    ],
    [
      'B5 #1 (A. 提供者について) -> C5[確認済/未確認], D5',
      'B6 #2 (A. 提供者について) -> C6[確認済/未確認], D6',
      'B8 #1 (B. 情報の扱いについて) -> C8[確認済/未確認], D8',
      'B9 #2 (B. 情報の扱いについて) -> C9[確認済/未確認], D9',
    ],
  ],
  [
    'a European parent: section, requirement text with must / should, fulfilment, TISAX-like maturity',
    [
      {
        rows: [
          [
            'ISA',
            'Control question',
            'Objective',
            'Requirements (must)',
            'Maturity level',
            'Implementation description',
            'Reference documentation',
            'Findings / measures',
          ],
          [
            '1.1.1',
            'To what extent are policies available?',
            'Guidance for staff',
            '+ Policies are set',
            '',
            '',
            '',
            '',
          ],
          ['1.2.1', 'To what extent is security managed?', 'Clear ownership', '+ Scope is set', '', '', '', ''],
          [
            '1.3.1',
            'To what extent are assets identified?',
            'Overview of assets',
            '+ Assets are listed',
            '',
            '',
            '',
            '',
          ],
        ],
        boxes: ['A1:H4'],
        dropdowns: { 'E2:E4': ['0', '1', '2', '3', 'na'] },
      },
    ],
    [
      'B2 #1.1.1 -> E2[0/1/2/3/na], F2 +G2',
      'B3 #1.2.1 -> E3[0/1/2/3/na], F3 +G3',
      'B4 #1.3.1 -> E4[0/1/2/3/na], F4 +G4',
    ],
  ],
  [
    'a builder: 点数 to enter, points of each choice in the header notes',
    [
      {
        rows: [
          ['情報管理 自己評価表'],
          ['採点： 2点＝できている　1点＝一部できている　0点＝できていない'],
          ['No', '評価項目', '自己採点', '配点', '改善予定', '元請確認'],
          ['1', '図面の持出しを記録している', '', '2', '', ''],
          ['2', '現場の端末を施錠している', '', '2', '', ''],
          ['3', '写真の公開を禁じている', '', '2', '', ''],
          ['', '合計点', '', '6', '', ''],
        ],
        boxes: ['A3:F7'],
        formulas: { C7: 'SUM(C4:C6)' },
      },
    ],
    ['B4 #1 -> C4', 'B5 #2 -> C5', 'B6 #3 -> C6'],
  ],
  [
    'a clinic: boxes in neighbouring cells and a line for the details',
    [
      {
        rows: [
          ['No', '確認事項', '確認', '', '詳細'],
          ['1', '端末に覗き見防止を施している', '□ はい', '□ いいえ', ''],
          ['2', '離席のとき画面を閉じている', '□ はい', '□ いいえ', ''],
          ['3', '持込みの媒体を調べている', '□ はい', '□ いいえ', ''],
        ],
        merges: ['C1:D1'],
        boxes: ['A1:E4'],
      },
    ],
    [
      'B2 #1 -> C2[□はい], D2[□いいえ], E2',
      'B3 #2 -> C3[□はい], D3[□いいえ], E3',
      'B4 #3 -> C4[□はい], D4[□いいえ], E4',
    ],
  ],
  [
    'a logistics firm: English and Japanese columns side by side',
    [
      {
        rows: [
          ['No', '質問（日本語）', 'Question (English)', '回答 Answer', '補足 Comment'],
          ['1', '倉庫に監視の機器がありますか。', 'Are there cameras in the warehouse?', '', ''],
          ['2', '記録を残していますか。', 'Do you keep the recordings?', '', ''],
        ],
        boxes: ['A1:E3'],
        dropdowns: { 'D2:D3': ['Yes', 'No'] },
      },
    ],
    ['B2 #1 -> D2[Yes/No] +E2', 'B3 #2 -> D3[Yes/No] +E3'],
  ],
  [
    'a foundation: unnumbered bullets under bracket headings, ☑ in front',
    [
      {
        rows: [
          ['該当するものに☑をしてください。'],
          ['【保存】', ''],
          ['□', '国内の設備に保存している'],
          ['□', '保存の際に暗号化している'],
          ['【消去】', ''],
          ['□', '契約の終了後に消去している'],
          ['□', '消去の証明書を発行している'],
        ],
        bold: ['A2', 'A5'],
        boxes: ['A2:B7'],
      },
    ],
    [
      'B3 (【保存】) -> A3[□はい]',
      'B4 (【保存】) -> A4[□はい]',
      'B6 (【消去】) -> A6[□はい]',
      'B7 (【消去】) -> A7[□はい]',
    ],
  ],
  [
    'a maker: columns for each site, the site’s name over them',
    [
      {
        rows: [
          ['No', '要求事項', '東工場', '', '西工場', '', '当社評価'],
          ['', '', '実施状況', 'コメント', '実施状況', 'コメント', ''],
          ['1', '図面庫を施錠すること', '', '', '', '', ''],
          ['2', '来訪者を記録すること', '', '', '', '', ''],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'],
        boxes: ['A1:G4'],
        dropdowns: { 'C3:C4': ['済', '未'], 'E3:E4': ['済', '未'] },
      },
    ],
    ['B3 #1 -> C3[済/未], E3[済/未] +D3', 'B4 #2 -> C4[済/未], E4[済/未] +D4'],
  ],
  [
    'a bank’s questionnaire: the question over a wide row, its answers in the row below under sub-labels',
    [
      {
        rows: [
          ['項番', '質問／回答', '', ''],
          ['1', '委託先を選定する基準がありますか。', '', ''],
          ['', '回答', '', ''],
          ['2', '委託先を定期的に評価していますか。', '', ''],
          ['', '回答', '', ''],
        ],
        merges: ['B1:D1', 'A2:A3', 'B2:D2', 'C3:D3', 'A4:A5', 'B4:D4', 'C5:D5'],
        boxes: ['A1:D5'],
      },
    ],
    ['B2 #1 -> C3', 'B4 #2 -> C5'],
  ],
  [
    'a start-up: a bare table of keys and fields, status at first column',
    [
      {
        rows: [
          ['ステータス', 'カテゴリ', '質問', '回答', '回答者', 'メモ（社内）'],
          ['', '基本', 'サービスの稼働率を教えてください。', '', '', ''],
          ['', '基本', '障害時の連絡方法を教えてください。', '', '', ''],
          ['', '法務', '準拠する法律を教えてください。', '', '', ''],
        ],
        boxes: ['A1:F4'],
      },
    ],
    ['C2 (基本) -> D2', 'C3 (基本) -> D3', 'C4 (法務) -> D4'],
  ],
  [
    'struck out and hidden rows, a note between, total in the middle',
    [
      {
        rows: [
          ['No', '設問', '回答', '備考'],
          ['1', '入口を施錠していますか。', '', ''],
          ['2', '窓を格子で覆っていますか。', '', ''],
          ['', '※2は改定により廃止', '', ''],
          ['3', '鍵を二人で管理していますか。', '', ''],
          ['小計', '', '0', ''],
          ['4', '巡回の記録がありますか。', '', ''],
        ],
        struck: ['B3'],
        hiddenRows: [5],
        boxes: ['A1:D7'],
        formulas: { C6: 'COUNTA(C2:C5)' },
        dropdowns: { 'C2:C3': ['はい', 'いいえ'], C5: ['はい', 'いいえ'], C7: ['はい', 'いいえ'] },
      },
    ],
    [
      'B2 #1 -> C2[はい/いいえ] +D2',
      'B3 #2 -> C3[はい/いいえ] +D3 struck_out',
      'B5 #3 -> C5[はい/いいえ] +D5 hidden_row',
      'B7 #4 -> C7[はい/いいえ] +D7',
    ],
  ],
  [
    '方眼紙 with three header tiers and a customer’s group at the right',
    [
      {
        narrow: true,
        rows: [
          ['No', '', '点検内容', ...blank(7), '委託先記入欄', ...blank(7), '委託元記入欄', ...blank(3)],
          [...blank(10), '自己点検', ...blank(3), '補足', ...blank(3), '確認', '', '日付', ''],
          ['1', '', '持出しの許可を記録している', ...blank(7), ...blank(12)],
          ['2', '', '返却を確かめている', ...blank(7), ...blank(12)],
        ],
        merges: [
          'A1:B2',
          'C1:J2',
          'K1:R1',
          'S1:V1',
          'K2:N2',
          'O2:R2',
          'S2:T2',
          'U2:V2',
          ...[3, 4].flatMap((r) => [
            `A${r}:B${r}`,
            `C${r}:J${r}`,
            `K${r}:N${r}`,
            `O${r}:R${r}`,
            `S${r}:T${r}`,
            `U${r}:V${r}`,
          ]),
        ],
        boxes: ['A1:V4'],
        dropdowns: { 'K3:K4': ['◎', '○', '△', '×'] },
      },
    ],
    ['C3 #1 -> K3[◎/○/△/×] +O3', 'C4 #2 -> K4[◎/○/△/×] +O4'],
  ],
  [
    'a due-diligence list whose answers come with document names and page numbers',
    [
      {
        rows: [
          [
            'Section',
            '#',
            'Due diligence question',
            'Response',
            'Document name',
            'Page',
            'Follow-up question',
            'Follow-up response',
          ],
          ['Governance', '1', 'Who is responsible for information security?', '', '', '', '', ''],
          ['Governance', '2', 'How often does the board discuss security?', '', '', '', '', ''],
          ['Operations', '3', 'Describe your change management process.', '', '', '', '', ''],
        ],
        boxes: ['A1:H4'],
      },
    ],
    ['C2 #1 (Governance) -> D2 +E2', 'C3 #2 (Governance) -> D3 +E3', 'C4 #3 (Operations) -> D4 +E4'],
  ],
]

describe('check sheets of many trades', () => {
  test.each(CUSTOMERS)('%s', (_, sheets, reading) => {
    expect(told(...sheets.map(drawGrid))).toEqual(reading)
  })
})
