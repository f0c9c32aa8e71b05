/** More check sheets as customers make them: forms, odd headers, columns that are not ours. The words are invented. */
import { describe, expect, test } from 'vitest'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

interface Customer {
  readonly kind: string
  readonly sheets: readonly Drawing[]
  readonly reading: readonly string[]
}

const YES_NO = ['はい', 'いいえ']

const CUSTOMERS: readonly Customer[] = [
  {
    kind: 'requirements with 必須／任意 and a column that says how it is met',
    sheets: [
      {
        rows: [
          ['要件ID', '要件', '必須/任意', '充足（○/×）', '充足方法', '備考（弊行記入）'],
          ['R-01', '通信経路を暗号化すること', '必須', '', '', ''],
          ['R-02', '預金者の情報を国内に保存すること', '必須', '', '', ''],
          ['R-03', '操作記録を七年間保存できること', '任意', '', '', ''],
        ],
        boxes: ['A1:F4'],
      },
    ],
    reading: ['B2 #R-01 -> D2[○/×], E2', 'B3 #R-02 -> D3[○/×], E3', 'B4 #R-03 -> D4[○/×], E4'],
  },
  {
    kind: 'a form of labels and boxes: category, question, answer on rows of their own',
    sheets: [
      {
        rows: [
          ['設問1', '委託業務の再委託先を管理していますか。', '', ''],
          ['ご回答', '', '補足', ''],
          ['設問2', '従業者から誓約書を取っていますか。', '', ''],
          ['ご回答', '', '補足', ''],
        ],
        merges: ['B1:D1', 'B3:D3'],
        boxes: ['A1:D4'],
        dropdowns: { B2: YES_NO, B4: YES_NO },
      },
    ],
    reading: ['B1 #設問1 -> B2[はい/いいえ] +D2', 'B3 #設問2 -> B4[はい/いいえ] +D4'],
  },
  {
    kind: 'the ids merged over each group, questions without their own',
    sheets: [
      {
        rows: [
          ['No', '統制', 'テスト内容', '実施結果', '参照資料'],
          ['1', '変更管理', '申請が承認されているか。', '', ''],
          ['', '', '試験の記録があるか。', '', ''],
          ['2', '障害管理', '原因が分析されているか。', '', ''],
          ['', '', '再発を防いでいるか。', '', ''],
        ],
        merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'],
        boxes: ['A1:E5'],
      },
    ],
    reading: [
      'C2 #1 (変更管理) -> D2 +E2',
      'C3 #1 (変更管理) -> D3 +E3',
      'C4 #2 (障害管理) -> D4 +E4',
      'C5 #2 (障害管理) -> D5 +E5',
    ],
  },
  {
    kind: 'levels described in columns, then the level chosen',
    sheets: [
      {
        rows: [
          ['領域', '評価項目', 'レベル1', 'レベル2', 'レベル3', '貴社レベル', '根拠'],
          ['資産', '台帳の整備', '台帳がない', '一部にある', 'すべてにある', '', ''],
          ['資産', '持出しの管理', '規則がない', '規則がある', '記録もある', '', ''],
          ['認証', '特権の管理', '共有している', '個人ごとにある', '都度承認する', '', ''],
        ],
        boxes: ['A1:G4'],
        dropdowns: { 'F2:F4': ['1', '2', '3'] },
      },
    ],
    reading: ['B2 (資産) -> F2[1/2/3] +G2', 'B3 (資産) -> F3[1/2/3] +G3', 'B4 (認証) -> F4[1/2/3] +G4'],
  },
  {
    kind: '最新 and 過去 answers, the past ones filled and greyed',
    sheets: [
      {
        rows: [
          ['#', '質問', '2023年度ご回答', '2024年度ご回答', '2025年度ご回答', '2025年度コメント'],
          ['1', '監視は24時間ですか。', 'はい', 'はい', '', ''],
          ['2', '拠点は二つ以上ですか。', 'いいえ', 'はい', '', ''],
          ['3', '訓練は毎年ですか。', 'はい', 'はい', '', ''],
        ],
        boxes: ['A1:F4'],
        dropdowns: { 'E2:E4': YES_NO },
      },
    ],
    reading: ['B2 #1 -> E2[はい/いいえ] +F2', 'B3 #2 -> E3[はい/いいえ] +F3', 'B4 #3 -> E4[はい/いいえ] +F4'],
  },
  {
    kind: 'sub-ids in a column of their own, 枝番',
    sheets: [
      {
        rows: [
          ['項番', '枝番', '確認したいこと', '回答', '摘要'],
          ['1', '1', '窓口の連絡先を教えてください。', '', ''],
          ['', '2', '受付の時間を教えてください。', '', ''],
          ['2', '1', '障害の報告はいつですか。', '', ''],
        ],
        merges: ['A2:A3'],
        boxes: ['A1:E4'],
      },
    ],
    reading: ['C2 #1-1 -> D2 +E2', 'C3 #1-2 -> D3 +E3', 'C4 #2-1 -> D4 +E4'],
  },
  {
    kind: 'one sheet with a respondent block above the table',
    sheets: [
      {
        rows: [
          ['委託先情報セキュリティ点検表', '', '', ''],
          ['会社名', '', '記入者', ''],
          ['部署', '', '記入日', ''],
          [],
          ['項番', '点検事項', '点検結果', '未実施の場合の代替策'],
          ['1', '事務室を施錠している。', '', ''],
          ['2', '書庫の鍵を管理している。', '', ''],
          ['3', '機密文書を裁断している。', '', ''],
        ],
        merges: ['A1:D1'],
        boxes: ['A2:D3', 'A5:D8'],
        dropdowns: { 'C6:C8': ['実施', '未実施'] },
      },
    ],
    reading: ['B6 #1 -> C6[実施/未実施] +D6', 'B7 #2 -> C7[実施/未実施] +D7', 'B8 #3 -> C8[実施/未実施] +D8'],
  },
  {
    kind: 'the header in two languages on two rows',
    sheets: [
      {
        rows: [
          ['番号', '要求事項', '適合', '説明'],
          ['No.', 'Requirement', 'Compliance', 'Explanation'],
          ['1', '鍵は顧客ごとに分けること', '', ''],
          ['2', '鍵の使用を記録すること', '', ''],
          ['3', '鍵を毎年更新すること', '', ''],
        ],
        boxes: ['A1:D5'],
        dropdowns: { 'C3:C5': ['Y', 'N', 'P'] },
      },
    ],
    reading: ['B3 #1 -> C3[Y/N/P], D3', 'B4 #2 -> C4[Y/N/P], D4', 'B5 #3 -> C5[Y/N/P], D5'],
  },
  {
    kind: 'check boxes of one letter in a column of their own, then the text',
    sheets: [
      {
        rows: [
          ['導入前セルフチェック', ''],
          ['□', 'パスワードを初期値から変えている'],
          ['□', '使わない機能を止めている'],
          ['□', '更新を自動にしている'],
        ],
        boxes: ['A2:B4'],
      },
    ],
    reading: ['B2 -> A2[□はい]', 'B3 -> A3[□はい]', 'B4 -> A4[□はい]'],
  },
  {
    kind: 'headings as rows with an id of their own and no place to answer',
    sheets: [
      {
        rows: [
          ['ID', '確認内容', 'ご回答', '補足'],
          ['1', '【組織的安全管理措置】', '', ''],
          ['1.1', '責任者を定めていますか', '', ''],
          ['1.2', '規程を定めていますか', '', ''],
          ['2', '【人的安全管理措置】', '', ''],
          ['2.1', '教育をしていますか', '', ''],
        ],
        boxes: ['A1:D6'],
        fills: { 'A2:D2': 'EEEEEE', 'A5:D5': 'EEEEEE' },
        dropdowns: { 'C3:C4': YES_NO, C6: YES_NO },
      },
    ],
    reading: [
      'B3 #1.1 (【組織的安全管理措置】) -> C3[はい/いいえ] +D3',
      'B4 #1.2 (【組織的安全管理措置】) -> C4[はい/いいえ] +D4',
      'B6 #2.1 (【人的安全管理措置】) -> C6[はい/いいえ] +D6',
    ],
  },
  {
    kind: 'English, a header row below a title and an empty row, columns for the assessor',
    sheets: [
      {
        rows: [
          ['Third Party Security Review'],
          [],
          ['Ref', 'Domain', 'Control expectation', 'In place?', 'How', 'Assessor rating', 'Assessor remarks'],
          ['TP-1', 'Access', 'Access is reviewed every quarter', '', '', '', ''],
          ['TP-2', 'Access', 'Leavers lose access within a day', '', '', '', ''],
          ['TP-3', 'Network', 'Traffic is filtered by default', '', '', '', ''],
        ],
        boxes: ['A3:G6'],
        dropdowns: { 'D4:D6': ['Yes', 'No', 'Partial'], 'F4:F6': ['High', 'Low'] },
      },
    ],
    reading: [
      'C4 #TP-1 (Access) -> D4[Yes/No/Partial], E4',
      'C5 #TP-2 (Access) -> D5[Yes/No/Partial], E5',
      'C6 #TP-3 (Network) -> D6[Yes/No/Partial], E6',
    ],
  },
  {
    kind: '回答 as free text beside a column of answer types, units behind the answer',
    sheets: [
      {
        rows: [
          ['No.', '照会項目', '回答欄', '単位'],
          ['1', '従業員の数', '', '名'],
          ['2', '情報システム担当の数', '', '名'],
          ['3', 'バックアップの世代数', '', '世代'],
        ],
        boxes: ['A1:D4'],
      },
    ],
    reading: ['B2 #1 -> C2', 'B3 #2 -> C3', 'B4 #3 -> C4'],
  },
  {
    kind: '対象外 rows and rows that excuse themselves',
    sheets: [
      {
        rows: [
          ['No', '設問', '対応状況', '備考'],
          ['1', '記録を保管していますか。', '', ''],
          ['2', '（欠番）', '', ''],
          ['3', '紙の帳票を使っていますか。', '回答不要', ''],
          ['4', '記録を点検していますか。', '', ''],
        ],
        boxes: ['A1:D5'],
      },
    ],
    reading: [
      'B2 #1 -> C2 +D2',
      'B3 #2 -> C3 +D3 no_answer_needed',
      'B4 #3 -> C4 +D4 記入済 no_answer_needed',
      'B5 #4 -> C5 +D5',
    ],
  },
  {
    kind: 'the customer’s answer to expect beside ours, 想定 and 実際',
    sheets: [
      {
        rows: [
          ['番号', 'ヒアリング事項', '期待する回答', '実際の回答', '差異'],
          ['1', '鍵の長さはいくつですか。', '256ビット以上', '', ''],
          ['2', '証明書の有効期間はいくつですか。', '1年以内', '', ''],
          ['3', '記録の保管期間はいくつですか。', '1年以上', '', ''],
        ],
        boxes: ['A1:E4'],
      },
    ],
    reading: ['B2 #1 -> D2', 'B3 #2 -> D3', 'B4 #3 -> D4'],
  },
  {
    kind: 'a table whose header is set twice as high, wide ids and a tick in front of each question',
    sheets: [
      {
        rows: [
          ['チェック', '確認ポイント', '', '担当'],
          ['', '1', '作業場所に関係者以外が入れない', ''],
          ['', '2', '机の上に書類を残さない', ''],
          ['', '3', '画面に覗き見防止を付ける', ''],
        ],
        merges: ['B1:C1'],
        boxes: ['A1:D4'],
        dropdowns: { 'A2:A4': ['✓', '－'] },
      },
    ],
    reading: ['C2 #1 -> A2[✓/－]', 'C3 #2 -> A3[✓/－]', 'C4 #3 -> A4[✓/－]'],
  },
  {
    kind: 'several sheets of one form, an old copy and a filled specimen among them',
    sheets: [
      {
        name: '記入見本',
        rows: [
          ['No', '設問', '回答'],
          ['1', '窓口はありますか。', 'はい'],
          ['2', '記録はありますか。', 'はい'],
        ],
        boxes: ['A1:C3'],
      },
      {
        name: '提出用',
        rows: [
          ['No', '設問', '回答'],
          ['1', '窓口はありますか。', ''],
          ['2', '記録はありますか。', ''],
        ],
        boxes: ['A1:C3'],
      },
    ],
    reading: ['提出用!B2 #1 -> C2', '提出用!B3 #2 -> C3'],
  },
  {
    kind: 'questions in the first column, the category to their right',
    sheets: [
      {
        rows: [
          ['ご質問', '関連する基準', '回答者', 'ご回答内容'],
          ['データの所在を教えてください。', 'A.5.23', '', ''],
          ['暗号化の方式を教えてください。', 'A.8.24', '', ''],
          ['消去の方法を教えてください。', 'A.8.10', '', ''],
        ],
        boxes: ['A1:D4'],
      },
    ],
    reading: ['A2 -> D2', 'A3 -> D3', 'A4 -> D4'],
  },
  {
    kind: '方眼紙 form with 回答 boxes to the right and a remarks line below each question',
    sheets: [
      {
        narrow: true,
        rows: [
          ['1', '', '退職者の権限を消していますか。', '', '', '', '', '', '', '', '□はい', '', '', '□いいえ', '', ''],
          ['', '', '備考', '', '', '', '', '', '', '', '', '', '', '', '', ''],
          ['2', '', '入館証を返させていますか。', '', '', '', '', '', '', '', '□はい', '', '', '□いいえ', '', ''],
          ['', '', '備考', '', '', '', '', '', '', '', '', '', '', '', '', ''],
        ],
        merges: [
          ...[1, 3].flatMap((row) => [`A${row}:B${row}`, `C${row}:J${row}`, `K${row}:M${row}`, `N${row}:P${row}`]),
          ...[2, 4].flatMap((row) => [`C${row}:D${row}`, `E${row}:P${row}`]),
        ],
        boxes: ['A1:P4'],
      },
    ],
    reading: ['C1 #1 -> K1[□はい], N1[□いいえ] +E2', 'C3 #2 -> K3[□はい], N3[□いいえ] +E4'],
  },
  {
    kind: 'the header cells say 貴社 and 当社 only',
    sheets: [
      {
        rows: [
          ['No', '確認事項', '貴社', '当社'],
          ['1', '障害の連絡先を知らせているか', '', ''],
          ['2', '連絡の訓練をしているか', '', ''],
          ['3', '連絡先を毎年見直しているか', '', ''],
        ],
        boxes: ['A1:D4'],
      },
    ],
    reading: ['B2 #1 -> C2', 'B3 #2 -> C3', 'B4 #3 -> C4'],
  },
  {
    kind: 'scores that formulas make, blank rows between groups, an answer of 0 to 3 explained above',
    sheets: [
      {
        rows: [
          ['採点基準', '0：未着手', '1：計画中', '2：一部', '3：完了'],
          [],
          ['分野', 'No', '取組み', '点', '換算'],
          ['体制', '1', '推進の担当を置く', '', ''],
          ['', '2', '経営に報告する', '', ''],
          [],
          ['教育', '3', '全員に教育する', '', ''],
          ['', '4', '理解度を確かめる', '', ''],
        ],
        boxes: ['A3:E5', 'A7:E8'],
        formulas: { E4: 'D4*2', E5: 'D5*2', E7: 'D7*2', E8: 'D8*2' },
      },
    ],
    reading: [
      'C4 #1 (体制) -> D4[0/1/2/3]',
      'C5 #2 (体制) -> D5[0/1/2/3]',
      'C7 #3 (教育) -> D7[0/1/2/3]',
      'C8 #4 (教育) -> D8[0/1/2/3]',
    ],
  },
  {
    kind: 'a price list and a contact list beside a check sheet are none',
    sheets: [
      {
        name: '連絡先',
        rows: [
          ['No', '区分', '氏名', '電話', '備考'],
          ['1', '主', '', '', ''],
          ['2', '副', '', '', ''],
        ],
        boxes: ['A1:E3'],
      },
      {
        name: '費用',
        rows: [
          ['No', '項目', '単価', '数量', '備考'],
          ['1', '初期費用の設定作業', '', '', ''],
          ['2', '月額の利用料', '', '', ''],
        ],
        boxes: ['A1:E3'],
      },
      {
        name: '確認票',
        rows: [
          ['No', '内容', '可否', '備考'],
          ['1', '契約書の雛形を変えられますか。', '', ''],
          ['2', '秘密保持契約を結べますか。', '', ''],
        ],
        boxes: ['A1:D3'],
      },
    ],
    reading: ['確認票!B2 #1 -> C2 +D2', '確認票!B3 #2 -> C3 +D3'],
  },
]

describe('more sheets of different customers', () => {
  test.each(CUSTOMERS.map((customer) => [customer.kind, customer] as const))('%s', (_, { sheets, reading }) => {
    expect(told(...sheets.map(drawGrid))).toEqual(reading)
  })
})
