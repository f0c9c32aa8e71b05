/** More customers who handle money. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('more of finance', {
  'a bank: this year’s and last year’s answer, the bank’s view in a group of its own': [
    sheet(
      `
      通番 | 分類 | 点検項目 | 貴社記入欄 | | | 当行記入欄 |
       | | | 前年度回答 | 今年度回答 | 変更理由 | 評価 | 所見
      101 | 統制 | 取締役会に年一回報告している | ○ | | | |
      102 | 統制 | 内部監査を受けている | △ | | | |
      201 | 運用 | 特権の利用を承認制としている | ○ | | | |
      `,
      {
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:H1'],
        boxes: ['A1:H5'],
        dropdowns: { 'E3:E5': ['○', '△', '×'], 'G3:G5': ['A', 'B', 'C'] },
      },
    ),
    `
    C3 #101 (統制) -> E3[○/△/×] +F3
    C4 #102 (統制) -> E4[○/△/×] +F4
    C5 #201 (運用) -> E5[○/△/×] +F5
    `,
  ],
  'a broker: 対象外理由 and the proof each in a column': [
    sheet(
      `
      管理番号 | 管理策 | 適用 | 実施状況 | 対象外理由 | 証跡
      F-1 | 注文の記録を七年保つ | 適用 | | |
      F-2 | 電話を録音する | 適用 | | |
      F-3 | 画面を録画する | 適用 | | |
      `,
      { boxes: ['A1:F4'], dropdowns: { 'D2:D4': ['実施済', '計画中', '未実施', '対象外'] } },
    ),
    `
    B2 #F-1 -> D2[実施済/計画中/未実施/対象外] +F2
    B3 #F-2 -> D3[実施済/計画中/未実施/対象外] +F3
    B4 #F-3 -> D4[実施済/計画中/未実施/対象外] +F4
    `,
  ],
  'a card firm: state, day of completion, person in charge': [
    sheet(
      `
      要件番号 | 要件 | 準拠 | 非準拠 | 該当なし | 完了予定日 | 補足説明
      1.1 | 境界に防壁を置く | | | | |
      1.2 | 規則を半年ごとに見直す | | | | |
      2.1 | 初めの合言葉を変える | | | | |
      `,
      { boxes: ['A1:G4'] },
    ),
    `
    B2 #1.1 -> C2[□準拠○], D2[□非準拠○], E2[□該当なし○] +G2
    B3 #1.2 -> C3[□準拠○], D3[□非準拠○], E3[□該当なし○] +G3
    B4 #2.1 -> C4[□準拠○], D4[□非準拠○], E4[□該当なし○] +G4
    `,
  ],
  'a leasing firm: questions as noun phrases, answers as free text, URL wanted': [
    sheet(
      `
      大項目 | 中項目 | 小項目 | ご回答内容 | 参照URL
      基盤 | 所在地 | データセンターの国と地域 | |
       | | 冗長構成の有無 | |
       | 保守 | 定期保守の頻度 | |
      契約 | 終了 | データの返却方法 | |
      `,
      { merges: ['A2:A4', 'B2:B3'], boxes: ['A1:E5'] },
    ),
    `
    C2 (基盤 > 所在地) -> D2 +E2
    C3 (基盤 > 所在地) -> D3 +E3
    C4 (基盤 > 保守) -> D4 +E4
    C5 (契約 > 終了) -> D5 +E5
    `,
  ],
  'a life insurer: cover, guidance, sheet, list of choices hidden': [
    [
      sheet(
        `
        外部委託先点検票
        回答期限 | 2026年1月31日
        提出先 | 契約管理部
        `,
        { name: '表紙' },
      ),
      sheet(
        `
        記入要領
        1 | 黄色の欄に回答を記入してください。
        2 | 回答は一覧から選択してください。
        3 | 不明な点は担当にお尋ねください。
        `,
        { name: '記入要領' },
      ),
      sheet(
        `
        No | 観点 | 点検内容 | 回答 | 具体的な内容 | 判定
        1 | 契約 | 秘密を守る約束を交わしている | | |
        2 | 契約 | 終了時に返却する約束を交わしている | | |
        `,
        { name: '点検票', boxes: ['A1:F3'], dropdowns: { 'D2:D3': ['はい', 'いいえ', '対象外'] } },
      ),
      sheet(
        `
        はい
        いいえ
        対象外
        `,
        { name: 'list', visibility: 'hidden' },
      ),
    ],
    `
    点検票!C2 #1 (契約) -> D2[はい/いいえ/対象外], E2
    点検票!C3 #2 (契約) -> D3[はい/いいえ/対象外], E3
    `,
  ],
  'a credit union: main question and follow-up if yes, in one row': [
    sheet(
      `
      Q | 質問 | 回答 | 「はい」の場合の追加質問 | 追加質問への回答
      Q1 | 再委託をしていますか。 | | 再委託先の名称と国をご記入ください。 |
      Q2 | 事故がありましたか。 | | 概要をご記入ください。 |
      Q3 | 認証を取得していますか。 | | 認証の名称をご記入ください。 |
      `,
      { boxes: ['A1:E4'], dropdowns: { 'C2:C4': ['はい', 'いいえ'] } },
    ),
    `
    B2 #Q1 -> C2[はい/いいえ], E2
    B3 #Q2 -> C3[はい/いいえ], E3
    B4 #Q3 -> C4[はい/いいえ], E4
    `,
  ],
  'an exchange: production and test answered apart, each with a dropdown': [
    sheet(
      `
      No | 確認項目 | 本番環境 | 検証環境 | 備考
      1 | 操作の記録を残している | | |
      2 | 脆弱性を診断している | | |
      3 | 個人の情報を置かない | | |
      `,
      { boxes: ['A1:E4'], dropdowns: { 'C2:D4': ['○', '×', '－'] } },
    ),
    `
    B2 #1 -> C2[○/×/－], D2[○/×/－] +E2
    B3 #2 -> C3[○/×/－], D3[○/×/－] +E3
    B4 #3 -> C4[○/×/－], D4[○/×/－] +E4
    `,
  ],
})
