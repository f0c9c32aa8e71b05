/** Headers of several tiers. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('headers of several tiers', {
  'questions and answers merged over several columns': [
    sheet(
      `
      No | 設問 | | | 回答 | |
      1 | 研修を行っていますか | | | | |
      2 | 研修の記録がありますか | | | | |
      `,
      { merges: ['B1:D1', 'E1:G1', 'B2:D2', 'E2:G2', 'B3:D3', 'E3:G3'], boxes: ['A1:G3'] },
    ),
    `
    B2 #1 -> E2
    B3 #2 -> E3
    `,
  ],
  'a table that begins with the answer key in row 1': [
    sheet(
      `
      ○＝実施　△＝一部実施　×＝未実施　－＝該当なし | | |
      No | 実施すべき事項 | 実施状況 | 未実施の理由・今後の予定
      1 | 紙の書類を施錠して保管する | |
      2 | 不要な書類を裁断する | |
      `,
      { merges: ['A1:D1'], boxes: ['A2:D4'] },
    ),
    `
    B3 #1 -> C3[○/△/×/－] +D3
    B4 #2 -> C4[○/△/×/－] +D4
    `,
  ],
  'a requirement, its background, then the vendor’s three columns under a vendor group': [
    sheet(
      `
      No | 要求事項 | 背景 | ベンダー回答欄 | |
       | | | 対応区分 | 実現方法 | 追加費用
      1 | 帳票を出力できる | 監査で使う | | |
      2 | 権限を分けられる | 内部統制 | | |
      3 | 記録を検索できる | 調査で使う | | |
      `,
      {
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
        boxes: ['A1:F5'],
        dropdowns: { 'D3:D5': ['標準', '追加開発', '不可'] },
      },
    ),
    `
    B3 #1 -> D3[標準/追加開発/不可], E3
    B4 #2 -> D4[標準/追加開発/不可], E4
    B5 #3 -> D5[標準/追加開発/不可], E5
    `,
  ],
  'page header lines repeated with a page number': [
    sheet(
      `
      委託先点検表（1/2）
      No | 点検項目 | 結果
      1 | 鍵を返却させている |
      2 | 名札を着けさせている |
      委託先点検表（2/2）
      No | 点検項目 | 結果
      3 | 持込みを制限している |
      4 | 撮影を制限している |
      `,
      {
        merges: ['A1:C1', 'A5:C5'],
        boxes: ['A2:C4', 'A6:C8'],
        dropdowns: { 'C3:C4': ['良', '否'], 'C7:C8': ['良', '否'] },
      },
    ),
    `
    B3 #1 -> C3[良/否]
    B4 #2 -> C4[良/否]
    B7 #3 -> C7[良/否]
    B8 #4 -> C8[良/否]
    `,
  ],
  'section name, number, question in one header group 確認内容': [
    sheet(
      `
      確認内容 | | | 回答欄 |
      区分 | 番号 | 内容 | 可否 | 補足
      契約 | 1 | 契約書を交わせる | |
      契約 | 2 | 覚書を交わせる | |
      運用 | 3 | 月次の報告ができる | |
      `,
      { merges: ['A1:C1', 'D1:E1'], boxes: ['A1:E5'], dropdowns: { 'D3:D5': ['可', '否'] } },
    ),
    `
    C3 #1 (契約) -> D3[可/否] +E3
    C4 #2 (契約) -> D4[可/否] +E4
    C5 #3 (運用) -> D5[可/否] +E5
    `,
  ],
  'answers for two products side by side': [
    sheet(
      `
      No | 確認事項 | サービスA | | サービスB |
       | | 回答 | 備考 | 回答 | 備考
      1 | 国内で保存されますか。 | | | |
      2 | 暗号化されますか。 | | | |
      `,
      {
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
        boxes: ['A1:F4'],
        dropdowns: { 'C3:C4': ['はい', 'いいえ'], 'E3:E4': ['はい', 'いいえ'] },
      },
    ),
    `
    B3 #1 -> C3[はい/いいえ], E3[はい/いいえ] +D3
    B4 #2 -> C4[はい/いいえ], E4[はい/いいえ] +D4
    `,
  ],
  'answers in the row above remarks, label column': [
    sheet(
      `
      設問 | 1 | 提供の形態をお答えください。
      回答 | |
      備考 | |
      設問 | 2 | 提供の地域をお答えください。
      回答 | |
      備考 | |
      `,
      { merges: ['B2:C2', 'B3:C3', 'B5:C5', 'B6:C6'], boxes: ['A1:C6'] },
    ),
    `
    C1 #1 -> B2 +B3
    C4 #2 -> B5 +B6
    `,
  ],
  'an answer for today and one for the plan, with dates': [
    sheet(
      `
      # | 要求 | 充足状況 | | | 判断
       | | 現時点 | 充足予定日 | 補足 |
      R1 | 通信を暗号化すること | | | |
      R2 | 鍵を年次で更新すること | | | |
      R3 | 証明書を監視すること | | | |
      `,
      { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'], boxes: ['A1:F5'], dropdowns: { 'C3:C5': ['充足', '未充足'] } },
    ),
    `
    B3 #R1 -> C3[充足/未充足] +E3
    B4 #R2 -> C4[充足/未充足] +E4
    B5 #R3 -> C5[充足/未充足] +E5
    `,
  ],
  'parts in their own column beside a merged stem, a single merged remark': [
    sheet(
      `
      No. | 質問 | | ご対応 | ご対応内容
      1 | 記録について | ア 取得していますか。 | |
       | | イ 保管していますか。 | |
      2 | 権限について | ア 分けていますか。 | |
       | | イ 見直していますか。 | |
      `,
      {
        merges: ['B1:C1', 'A2:A3', 'B2:B3', 'E2:E3', 'A4:A5', 'B4:B5', 'E4:E5'],
        boxes: ['A1:E5'],
        dropdowns: { 'D2:D5': ['○', '×'] },
      },
    ),
    `
    C2 #1 (記録について) -> D2[○/×], E2
    C3 #1 (記録について) -> D3[○/×], E2
    C4 #2 (権限について) -> D4[○/×], E4
    C5 #2 (権限について) -> D5[○/×], E4
    `,
  ],
  'a retailer: cards of three rows for each question': [
    sheet(
      `
      Q1 | 決済の情報を保持しますか。 | |
      回答 | | 備考 |
      Q2 | 保持する期間はいつまでですか。 | |
      回答 | | 備考 |
      Q3 | 消去の方法を教えてください。 | |
      回答 | | 備考 |
      `,
      { merges: ['B1:D1', 'B3:D3', 'B5:D5'], boxes: ['A1:D6'] },
    ),
    `
    B1 #Q1 -> B2 +D2
    B3 #Q2 -> B4 +D4
    B5 #Q3 -> B6 +D6
    `,
  ],
  'a bank’s questionnaire: the question over a wide row, its answers in the row below under sub-labels': [
    sheet(
      `
      項番 | 質問／回答 | |
      1 | 委託先を選定する基準がありますか。 | |
       | 回答 | |
      2 | 委託先を定期的に評価していますか。 | |
       | 回答 | |
      `,
      { merges: ['B1:D1', 'A2:A3', 'B2:D2', 'C3:D3', 'A4:A5', 'B4:D4', 'C5:D5'], boxes: ['A1:D5'] },
    ),
    `
    B2 #1 -> C3
    B4 #2 -> C5
    `,
  ],
  'a title row over the header that is wide, and the header in the second column on': [
    sheet(
      `
       | | | | |
       | セキュリティチェックシート（外部委託先用） | | | |
       | 記入日： | | 会社名： | |
       | | | | |
       | 項 | 対策の要件 | | 適用 | 説明
       | ア | 従業者 | 誓約書を取得している | |
       | イ | 従業者 | 研修を実施している | |
       | ウ | 機器 | 持込みを制限している | |
      `,
      { merges: ['B2:F2', 'C5:D5'], boxes: ['B5:F8'], dropdowns: { 'E6:E8': ['適用', '不適用'] } },
    ),
    `
    D6 #ア (従業者) -> E6[適用/不適用], F6
    D7 #イ (従業者) -> E7[適用/不適用], F7
    D8 #ウ (機器) -> E8[適用/不適用], F8
    `,
  ],
})
