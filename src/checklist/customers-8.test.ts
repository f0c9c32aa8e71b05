/** Check sheets with unusual words, places and parts, each sheet with its reading. The words are invented. */
import { describe, expect, test } from 'vitest'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

const blank = (count: number): readonly string[] => Array<string>(count).fill('')

const CUSTOMERS: readonly (readonly [string, readonly Drawing[], readonly string[]])[] = [
  [
    'measures and their state as 措置状況, with the plan and the checker’s columns',
    [
      {
        rows: [
          ['別紙２　安全管理措置 点検表'],
          ['', '', '', '', '点検日', ''],
          ['区分', '番号', '措置の内容', '措置状況', '未措置の場合の計画', '点検者', '本部確認'],
          ['組織的', '1', '取扱責任者を定めている', '', '', '', ''],
          ['', '2', '漏えい時の連絡体制がある', '', '', '', ''],
          ['物理的', '3', '書棚を施錠している', '', '', '', ''],
        ],
        merges: ['A4:A5'],
        boxes: ['A3:G6'],
        dropdowns: { 'D4:D6': ['措置済', '未措置', '該当なし'] },
      },
    ],
    [
      'C4 #1 (組織的) -> D4[措置済/未措置/該当なし] +E4',
      'C5 #2 (組織的) -> D5[措置済/未措置/該当なし] +E5',
      'C6 #3 (物理的) -> D6[措置済/未措置/該当なし] +E6',
    ],
  ],
  [
    'choices to circle within the cell, numbers before them',
    [
      {
        rows: [
          ['問', '質問', '回答（該当する番号を○で囲んでください）', '自由記載'],
          ['1', '取扱規程を定めていますか。', '１．定めている　２．定めていない', ''],
          ['2', '規程を見直していますか。', '１．毎年　２．不定期　３．していない', ''],
        ],
        boxes: ['A1:D3'],
      },
    ],
    ['B2 #1 -> C2[１．定めている/２．定めていない], D2', 'B3 #2 -> C3[１．毎年/２．不定期/３．していない], D3'],
  ],
  [
    'indented categories and questions in one column',
    [
      {
        rows: [
          ['チェック項目', '結果', 'メモ'],
          ['第1章 組織', '', ''],
          ['　1.1 体制', '', ''],
          ['　　(1) 責任者を任命している', '', ''],
          ['　　(2) 代行者を任命している', '', ''],
          ['　1.2 規程', '', ''],
          ['　　(1) 規程を承認している', '', ''],
          ['第2章 技術', '', ''],
          ['　2.1 認証', '', ''],
          ['　　(1) 合言葉の長さを定めている', '', ''],
        ],
        boxes: ['A1:C10'],
        dropdowns: { 'B4:B5': ['○', '×'], B7: ['○', '×'], B10: ['○', '×'] },
      },
    ],
    [
      'A4 #(1) (第1章 組織 > 1.1 体制) -> B4[○/×] +C4',
      'A5 #(2) (第1章 組織 > 1.1 体制) -> B5[○/×] +C5',
      'A7 #(1) (第1章 組織 > 1.2 規程) -> B7[○/×] +C7',
      'A10 #(1) (第2章 技術 > 2.1 認証) -> B10[○/×] +C10',
    ],
  ],
  [
    'one sheet per question, the form labelled down the side',
    [
      {
        name: 'Q1',
        rows: [
          ['設問番号', 'Q1'],
          ['設問', '保存する国を教えてください。'],
          ['回答', ''],
          ['根拠資料', ''],
          ['弊社確認欄', ''],
        ],
        boxes: ['A1:B5'],
      },
      {
        name: 'Q2',
        rows: [
          ['設問番号', 'Q2'],
          ['設問', '保存する期間を教えてください。'],
          ['回答', ''],
          ['根拠資料', ''],
          ['弊社確認欄', ''],
        ],
        boxes: ['A1:B5'],
      },
    ],
    ['Q1!B2 #Q1 -> B3 +B4', 'Q2!B2 #Q2 -> B3 +B4'],
  ],
  [
    'the options as the second header tier, numbers to mark, weights beside',
    [
      {
        rows: [
          ['No', '点検項目', '実施レベル', '', '', '', '備考'],
          ['', '', '0', '1', '2', '3', ''],
          ['1', '台帳を作っている', '', '', '', '', ''],
          ['2', '台帳を見直している', '', '', '', '', ''],
          ['※0：未着手　1：計画中　2：一部実施　3：実施済'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:F1', 'G1:G2', 'A5:G5'],
        boxes: ['A1:G4'],
      },
    ],
    ['B3 #1 -> C3[□0○], D3[□1○], E3[□2○], F3[□3○] +G3', 'B4 #2 -> C4[□0○], D4[□1○], E4[□2○], F4[□3○] +G4'],
  ],
  [
    'English RFP with sections as merged rows and Complies / Does not comply',
    [
      {
        rows: [
          ['Supplier Security Requirements'],
          ['Please respond to each requirement below.'],
          [],
          ['Ref', 'Requirement', 'Compliance (C / PC / NC)', 'Supplier commentary', 'Weighting', 'Buyer score'],
          ['1', 'Access control', '', '', '', ''],
          ['1.1', 'The supplier shall enforce unique user accounts.', '', '', '5', ''],
          ['1.2', 'The supplier shall review access rights annually.', '', '', '3', ''],
          ['2', 'Cryptography', '', '', '', ''],
          ['2.1', 'Data shall be encrypted at rest.', '', '', '5', ''],
        ],
        merges: ['A1:F1', 'A2:F2', 'B5:F5', 'B8:F8'],
        boxes: ['A4:F9'],
      },
    ],
    [
      'B6 #1.1 (Access control) -> C6[C/PC/NC] +D6',
      'B7 #1.2 (Access control) -> C7[C/PC/NC] +D7',
      'B9 #2.1 (Cryptography) -> C9[C/PC/NC] +D9',
    ],
  ],
  [
    'an answer for today and one for the plan, with dates',
    [
      {
        rows: [
          ['#', '要求', '充足状況', '', '', '判断'],
          ['', '', '現時点', '充足予定日', '補足', ''],
          ['R1', '通信を暗号化すること', '', '', '', ''],
          ['R2', '鍵を年次で更新すること', '', '', '', ''],
          ['R3', '証明書を監視すること', '', '', '', ''],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'],
        boxes: ['A1:F5'],
        dropdowns: { 'C3:C5': ['充足', '未充足'] },
      },
    ],
    ['B3 #R1 -> C3[充足/未充足] +E3', 'B4 #R2 -> C4[充足/未充足] +E4', 'B5 #R3 -> C5[充足/未充足] +E5'],
  ],
  [
    '方眼紙: number, question and answer merged, remarks below each row',
    [
      {
        narrow: true,
        rows: [
          ['No', '', '確認内容', ...blank(9), 'ご回答', ...blank(3)],
          ['1', '', '利用者の台帳を備えていますか。', ...blank(9), '有・無', ...blank(3)],
          ['', '', '（備考）', ...blank(13)],
          ['2', '', '台帳を半年ごとに見直していますか。', ...blank(9), '有・無', ...blank(3)],
          ['', '', '（備考）', ...blank(13)],
        ],
        merges: [
          ...[1, 2, 4].flatMap((r) => [`A${r}:B${r}`, `C${r}:L${r}`, `M${r}:P${r}`]),
          ...[3, 5].flatMap((r) => [`C${r}:E${r}`, `F${r}:P${r}`]),
        ],
        boxes: ['A1:P5'],
      },
    ],
    ['C2 #1 -> M2[有/無] +F3', 'C4 #2 -> M4[有/無] +F5'],
  ],
  [
    'two tables side by side, one for each half of the questions',
    [
      {
        rows: [
          ['No', '点検内容', '可否', '', 'No', '点検内容', '可否'],
          ['1', '窓の施錠', '', '', '4', '鍵の返却', ''],
          ['2', '照明の消灯', '', '', '5', '名簿の保管', ''],
          ['3', '機器の停止', '', '', '6', '金庫の施錠', ''],
        ],
        boxes: ['A1:C4', 'E1:G4'],
      },
    ],
    ['B2 #1 -> C2', 'B3 #2 -> C3', 'B4 #3 -> C4', 'F2 #4 -> G2', 'F3 #5 -> G3', 'F4 #6 -> G4'],
  ],
  [
    'last year’s answers filled in, this year’s already begun, hidden helper columns',
    [
      {
        rows: [
          ['No', 'フラグ', '設問', '2023年度回答', '2024年度回答', '変更理由'],
          ['1', 'A', '規程を定めていますか。', 'はい', 'はい', ''],
          ['2', 'B', '体制を定めていますか。', 'いいえ', '', ''],
          ['3', 'A', '記録を残していますか。', 'はい', '', ''],
        ],
        boxes: ['A1:F4'],
        hiddenColumns: [2],
        dropdowns: { 'E2:E4': ['はい', 'いいえ'] },
      },
    ],
    ['C2 #1 -> E2[はい/いいえ] +F2 記入済', 'C3 #2 -> E3[はい/いいえ] +F3', 'C4 #3 -> E4[はい/いいえ] +F4'],
  ],
  [
    'the example in a column between question and answer, guidance below the header',
    [
      {
        rows: [
          ['管理番号', '分野', 'お伺いしたい内容', '記載例', '御社ご回答', '御社ご担当', '備考（弊社使用）'],
          ['S-01', '障害', '復旧の目標時間をご記載ください。', '四時間', '', '', ''],
          ['S-02', '障害', '連絡の手段をご記載ください。', '電話', '', '', ''],
          ['S-03', '保守', '停止の予告の時期をご記載ください。', '十日前', '', '', ''],
        ],
        boxes: ['A1:G4'],
      },
    ],
    ['C2 #S-01 (障害) -> E2', 'C3 #S-02 (障害) -> E3', 'C4 #S-03 (保守) -> E4'],
  ],
  [
    'a legend to the right of the table, a summary above it with formulas',
    [
      {
        rows: [
          ['実施', '0', '未実施', '0', '回答率', '0%'],
          [],
          ['No', '実施項目', '評価', '理由', '', '評価の区分', ''],
          ['1', '改ざんを検知する', '', '', '', 'A', '実施している'],
          ['2', '不正な接続を遮断する', '', '', '', 'B', '一部実施している'],
          ['3', '脆弱性を定期に調べる', '', '', '', 'C', '実施していない'],
        ],
        boxes: ['A1:F1', 'A3:D6', 'F3:G6'],
        formulas: { B1: 'COUNTIF(C4:C6,"A")', D1: 'COUNTIF(C4:C6,"C")', F1: 'COUNTA(C4:C6)/3' },
      },
    ],
    ['B4 #1 -> C4[A/B/C] +D4', 'B5 #2 -> C5[A/B/C] +D5', 'B6 #3 -> C6[A/B/C] +D6'],
  ],
  [
    'a condition row that excuses questions, and a deleted one',
    [
      {
        rows: [
          ['項番', '設問内容', '選択', '記述'],
          ['1', '個人情報を取り扱いますか。', '', ''],
          ['1-1', '取り扱う件数をご記入ください。', '', ''],
          ['1-2', '（削除）', '', ''],
          ['2', 'クラウドを使いますか。', '', ''],
          ['2-1', '使うサービスの名称をご記入ください。', '', '回答不要'],
        ],
        boxes: ['A1:D6'],
        dropdowns: { 'C2:C2': ['はい', 'いいえ'], 'C5:C5': ['はい', 'いいえ'] },
      },
    ],
    [
      'B2 #1 -> C2[はい/いいえ], D2',
      'B3 #1-1 -> C3, D3',
      'B4 #1-2 -> C4, D4 no_answer_needed',
      'B5 #2 -> C5[はい/いいえ], D5',
      'B6 #2-1 -> C6, D6 記入済 no_answer_needed',
    ],
  ],
  [
    'parts in their own column beside a merged stem, a single merged remark',
    [
      {
        rows: [
          ['No.', '質問', '', 'ご対応', 'ご対応内容'],
          ['1', '記録について', 'ア 取得していますか。', '', ''],
          ['', '', 'イ 保管していますか。', '', ''],
          ['2', '権限について', 'ア 分けていますか。', '', ''],
          ['', '', 'イ 見直していますか。', '', ''],
        ],
        merges: ['B1:C1', 'A2:A3', 'B2:B3', 'E2:E3', 'A4:A5', 'B4:B5', 'E4:E5'],
        boxes: ['A1:E5'],
        dropdowns: { 'D2:D5': ['○', '×'] },
      },
    ],
    [
      'C2 #1 (記録について) -> D2[○/×], E2',
      'C3 #1 (記録について) -> D3[○/×], E2',
      'C4 #2 (権限について) -> D4[○/×], E4',
      'C5 #2 (権限について) -> D5[○/×], E4',
    ],
  ],
  [
    'a statement of applicability with yes/no pairs for applicability and implementation',
    [
      {
        rows: [
          ['Annex A', 'Control', 'Applicable', '', 'Implemented', '', 'Justification'],
          ['', '', 'Yes', 'No', 'Yes', 'No', ''],
          ['5.1', 'Policies for information security', '', '', '', '', ''],
          ['5.2', 'Roles and responsibilities', '', '', '', '', ''],
          ['5.3', 'Segregation of duties', '', '', '', '', ''],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'],
        boxes: ['A1:G5'],
      },
    ],
    [
      'B3 #5.1 -> C3[□Yes✓], D3[□No✓], E3[□Yes✓], F3[□No✓] +G3',
      'B4 #5.2 -> C4[□Yes✓], D4[□No✓], E4[□Yes✓], F4[□No✓] +G4',
      'B5 #5.3 -> C5[□Yes✓], D5[□No✓], E5[□Yes✓], F5[□No✓] +G5',
    ],
  ],
]

describe('check sheets with unusual words, places and parts', () => {
  test.each(CUSTOMERS)('%s', (_, sheets, reading) => {
    expect(told(...sheets.map(drawGrid))).toEqual(reading)
  })
})
