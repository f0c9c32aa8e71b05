/** Forms, long tables and mixed sheets, each with its reading. The words are invented. */
import { describe, expect, test } from 'vitest'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

const blank = (count: number): readonly string[] => Array<string>(count).fill('')

const CUSTOMERS: readonly (readonly [string, readonly Drawing[], readonly string[]])[] = [
  [
    'a railway: the answer above the question’s details, cards with labels in two columns',
    [
      {
        rows: [
          ['No.', '1', '分類', '設備'],
          ['質問', '予備の電源を備えていますか。', '', ''],
          ['ご回答', '', '', ''],
          ['No.', '2', '分類', '設備'],
          ['質問', '予備の電源は何時間もちますか。', '', ''],
          ['ご回答', '', '', ''],
        ],
        merges: ['B2:D2', 'B3:D3', 'B5:D5', 'B6:D6'],
        boxes: ['A1:D6'],
      },
    ],
    ['B2 #1 (設備) -> B3', 'B5 #2 (設備) -> B6'],
  ],
  [
    'an energy firm: levels described in columns, the level to enter after them',
    [
      {
        rows: [
          ['No', '評価項目', 'レベル0', 'レベル1', 'レベル2', '貴社レベル', '根拠'],
          ['1', '資産の把握', '把握していない', '一部を把握している', 'すべて把握している', '', ''],
          ['2', '記録の点検', '点検していない', '不定期に点検している', '毎月点検している', '', ''],
          ['3', '復旧の訓練', '訓練していない', '机上で訓練している', '実機で訓練している', '', ''],
        ],
        boxes: ['A1:G4'],
      },
    ],
    ['B2 #1 -> F2 +G2', 'B3 #2 -> F3 +G3', 'B4 #3 -> F4 +G4'],
  ],
  [
    'a broadcaster: the customer’s requirement level and whether it applies, then ours',
    [
      {
        rows: [
          [
            '要件ID',
            '要件区分',
            '要件',
            '必須/推奨',
            '適用',
            '対応可否',
            '対応不可の場合の代替案',
            '追加費用',
            '評価点',
          ],
          ['N-1', '可用性', '年間の停止は八時間以内', '必須', '○', '', '', '', ''],
          ['N-2', '可用性', '計画停止は一週間前に知らせる', '推奨', '○', '', '', '', ''],
          ['N-3', '性能', '応答は三秒以内', '必須', '○', '', '', '', ''],
        ],
        boxes: ['A1:I4'],
        dropdowns: { 'F2:F4': ['可', '条件付可', '不可'] },
      },
    ],
    [
      'C2 #N-1 (可用性) -> F2[可/条件付可/不可] +G2',
      'C3 #N-2 (可用性) -> F3[可/条件付可/不可] +G3',
      'C4 #N-3 (性能) -> F4[可/条件付可/不可] +G4',
    ],
  ],
  [
    'a post office: sub-questions shown only by letters in their own column',
    [
      {
        rows: [
          ['No', '', '設問', '回答', '備考'],
          ['1', '', '以下の記録を取得していますか。', '', ''],
          ['', 'a', '利用者の操作', '', ''],
          ['', 'b', '管理者の操作', '', ''],
          ['', 'c', '障害の発生', '', ''],
          ['2', '', '記録の時刻を合わせていますか。', '', ''],
        ],
        merges: ['A1:B1', 'D2:E2'],
        boxes: ['A1:E6'],
        dropdowns: { 'D3:D6': ['はい', 'いいえ'] },
      },
    ],
    [
      'C3 #a 親「以下の記録を取得していますか。」 -> D3[はい/いいえ] +E3',
      'C4 #b 親「以下の記録を取得していますか。」 -> D4[はい/いいえ] +E4',
      'C5 #c 親「以下の記録を取得していますか。」 -> D5[はい/いいえ] +E5',
      'C6 #2 -> D6[はい/いいえ] +E6',
    ],
  ],
  [
    'a cooperative: the title of the options in the sheet’s second row, marks in one column',
    [
      {
        rows: [
          ['取引先チェックリスト'],
          ['評価欄には、◎（十分）、○（適切）、△（不十分）、×（未実施）のいずれかを記入してください。'],
          ['項目', 'チェック内容', '評価', '特記事項', '当組合記入欄'],
          ['契約', '秘密を守る約束を従業者と交わしている', '', '', ''],
          ['契約', '再委託先とも同じ約束を交わしている', '', '', ''],
          ['教育', '年に一度は教育を行っている', '', '', ''],
        ],
        merges: ['A1:E1', 'A2:E2'],
        boxes: ['A3:E6'],
      },
    ],
    ['B4 (契約) -> C4[◎/○/△/×] +D4', 'B5 (契約) -> C5[◎/○/△/×] +D5', 'B6 (教育) -> C6[◎/○/△/×] +D6'],
  ],
  [
    'an American firm: tabs of questions with instruction rows and yes/no/explain',
    [
      {
        rows: [
          ['Third Party Security Questionnaire'],
          ['Instructions: answer every question in the yellow cells.'],
          [],
          ['', 'Section 1: Governance', '', ''],
          ['1.01', 'Do you have a security policy?', '', ''],
          ['1.02', 'Is the policy reviewed annually?', '', ''],
          ['', 'Section 2: Access', '', ''],
          ['2.01', 'Do you enforce multi-factor authentication?', '', ''],
          ['2.02', 'Do you review access rights?', '', ''],
        ],
        bold: ['B4', 'B7'],
        boxes: ['A5:D6', 'A8:D9'],
        dropdowns: { 'C5:C6': ['Yes', 'No', 'N/A'], 'C8:C9': ['Yes', 'No', 'N/A'] },
      },
    ],
    [
      'B5 #1.01 (Section 1: Governance) -> C5[Yes/No/N/A]',
      'B6 #1.02 (Section 1: Governance) -> C6[Yes/No/N/A]',
      'B8 #2.01 (Section 2: Access) -> C8[Yes/No/N/A]',
      'B9 #2.02 (Section 2: Access) -> C9[Yes/No/N/A]',
    ],
  ],
  [
    'a prefecture: 確認欄 with boxes, 該当なし in its own column',
    [
      {
        rows: [
          ['番号', '遵守事項', '確認欄', '該当なし', '該当なしの理由'],
          ['1', '業務の場所を届け出ること', '□', '□', ''],
          ['2', '業務の従事者を届け出ること', '□', '□', ''],
          ['3', '資料を持ち出さないこと', '□', '□', ''],
        ],
        boxes: ['A1:E4'],
      },
    ],
    [
      'B2 #1 -> C2[□はい], D2[□該当なし] +E2',
      'B3 #2 -> C3[□はい], D3[□該当なし] +E3',
      'B4 #3 -> C4[□はい], D4[□該当なし] +E4',
    ],
  ],
  [
    'a chemical firm: the header comes again after each page, rows go on',
    [
      {
        rows: [
          ['No.', '監査項目', '遵守状況', '是正内容', '監査人所見'],
          ['1', '規程を最新に保っている', '', '', ''],
          ['2', '教育の記録がある', '', '', ''],
          ['No.', '監査項目', '遵守状況', '是正内容', '監査人所見'],
          ['3', '台帳の棚卸しをしている', '', '', ''],
          ['4', '廃棄の証明を保管している', '', '', ''],
        ],
        boxes: ['A1:E6'],
        dropdowns: { 'C2:C3': ['遵守', '一部', '違反'], 'C5:C6': ['遵守', '一部', '違反'] },
      },
    ],
    [
      'B2 #1 -> C2[遵守/一部/違反]',
      'B3 #2 -> C3[遵守/一部/違反]',
      'B5 #3 -> C5[遵守/一部/違反]',
      'B6 #4 -> C6[遵守/一部/違反]',
    ],
  ],
  [
    'a game firm: categories by coloured cell, the number and the question in one cell, answers two columns on',
    [
      {
        rows: [
          ['', '', 'ヒアリングシート', '', ''],
          ['', '', '', '', ''],
          ['', '分類', 'ご質問', 'ご回答', '必須'],
          ['', '認証', 'Q1. 外部の認証と連携できますか？', '', '必須'],
          ['', '', 'Q2. 合言葉の条件を変更できますか？', '', '任意'],
          ['', '監視', 'Q3. 不審な接続を知らせますか？', '', '必須'],
        ],
        merges: ['B4:B5'],
        fills: { 'B3:E3': '333333', 'B4:B6': 'EEEEEE' },
        boxes: ['B3:E6'],
      },
    ],
    ['C4 #Q1 (認証) -> D4', 'C5 #Q2 (認証) -> D5', 'C6 #Q3 (監視) -> D6'],
  ],
  [
    'a hotel: answers locked but for the yellow unlocked cells',
    [
      {
        rows: [
          ['No', '確認項目', '結果', '詳細', '確認結果'],
          ['1', '宿泊者の名簿を施錠して保管している', '', '', ''],
          ['2', '名簿を三年後に廃棄している', '', '', ''],
          ['3', '名簿の閲覧を記録している', '', '', ''],
        ],
        boxes: ['A1:E4'],
        unlocked: ['C2:D4'],
        dropdowns: { 'C2:C4': ['○', '×'], 'E2:E4': ['適', '否'] },
      },
    ],
    ['B2 #1 -> C2[○/×], D2', 'B3 #2 -> C3[○/×], D3', 'B4 #3 -> C4[○/×], D4'],
  ],
  [
    'a printing firm: 設問 with 選択肢 rows to mark beside',
    [
      {
        rows: [
          ['問', '設問', '選択肢', '回答（○）'],
          ['1', '入稿の経路をお答えください。', '専用の回線', ''],
          ['', '', '公開の回線', ''],
          ['', '', '媒体の持込み', ''],
          ['2', '校正の方法をお答えください。', '画面', ''],
          ['', '', '紙', ''],
        ],
        merges: ['A2:A4', 'B2:B4', 'A5:A6', 'B5:B6'],
        boxes: ['A1:D6'],
      },
    ],
    ['B2 #1 -> D2[□専用の回線○], D3[□公開の回線○], D4[□媒体の持込み○]', 'B5 #2 -> D5[□画面○], D6[□紙○]'],
  ],
  [
    'a federation: a table of contacts first, then the questions, then a signature block',
    [
      {
        rows: [
          ['貴社情報'],
          ['会社名', '', '部署名', ''],
          ['ご担当者', '', '電話番号', ''],
          [],
          ['項番', '確認事項', '回答', '補足事項'],
          ['1', '事故の連絡先を定めていますか', '', ''],
          ['2', '事故の訓練を行っていますか', '', ''],
          [],
          ['上記のとおり相違ありません。'],
          ['署名', '', '日付', ''],
        ],
        boxes: ['A2:D3', 'A5:D7', 'A10:D10'],
      },
    ],
    ['B6 #1 -> C6 +D6', 'B7 #2 -> C7 +D7'],
  ],
  [
    '方眼紙 form with the answer to the right, boxes beneath for some',
    [
      {
        narrow: true,
        rows: [
          ['１', '', '監視の時間帯をお書きください。', ...blank(9), '', ...blank(7)],
          ['２', '', '監視の対象をお選びください。', ...blank(9), '□回線 □機器 □室温', ...blank(7)],
          ['３', '', '通報の手段をお書きください。', ...blank(9), '', ...blank(7)],
        ],
        merges: [1, 2, 3].flatMap((r) => [`A${r}:B${r}`, `C${r}:L${r}`, `M${r}:T${r}`]),
        boxes: ['A1:T3'],
      },
    ],
    ['C1 #１ -> M1', 'C2 #２ -> M2[□回線/機器/室温]', 'C3 #３ -> M3'],
  ],
  [
    'a consultancy: current and target maturity with a gap by formula',
    [
      {
        rows: [
          ['Function', 'Category', 'Subcategory', 'Current profile', 'Target profile', 'Gap', 'Notes'],
          ['Identify', 'Assets', 'ID.AM-1: Devices are inventoried', '', '', '', ''],
          ['Identify', 'Assets', 'ID.AM-2: Software is inventoried', '', '', '', ''],
          ['Protect', 'Access', 'PR.AC-1: Identities are managed', '', '', '', ''],
        ],
        boxes: ['A1:G4'],
        formulas: { F2: 'E2-D2', F3: 'E3-D3', F4: 'E4-D4' },
        dropdowns: { 'D2:E4': ['0', '1', '2', '3', '4'] },
      },
    ],
    [
      'C2 #ID.AM-1 (Identify > Assets) -> D2[0/1/2/3/4], E2[0/1/2/3/4] +G2',
      'C3 #ID.AM-2 (Identify > Assets) -> D3[0/1/2/3/4], E3[0/1/2/3/4] +G3',
      'C4 #PR.AC-1 (Protect > Access) -> D4[0/1/2/3/4], E4[0/1/2/3/4] +G4',
    ],
  ],
  [
    'a ward office: questions whose answers are the number of cases and a date, with units beside',
    [
      {
        rows: [
          ['番号', '調査事項', '回答欄', '単位'],
          ['1', '取り扱う個人の数を記入してください。', '', '人'],
          ['2', '取り扱う従業者の数を記入してください。', '', '人'],
          ['3', '直近の教育の日を記入してください。', '', '年月日'],
        ],
        boxes: ['A1:D4'],
      },
    ],
    ['B2 #1 -> C2', 'B3 #2 -> C3', 'B4 #3 -> C4'],
  ],
]

describe('forms, long tables and mixed sheets', () => {
  test.each(CUSTOMERS)('%s', (_, sheets, reading) => {
    expect(told(...sheets.map(drawGrid))).toEqual(reading)
  })
})
