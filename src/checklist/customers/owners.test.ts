/** Whose column it is: the customer’s, or ours. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('ours and theirs', {
  'an energy firm: levels described in columns, the level to enter after them': [
    sheet(
      `
      No | 評価項目 | レベル0 | レベル1 | レベル2 | 貴社レベル | 根拠
      1 | 資産の把握 | 把握していない | 一部を把握している | すべて把握している | |
      2 | 記録の点検 | 点検していない | 不定期に点検している | 毎月点検している | |
      3 | 復旧の訓練 | 訓練していない | 机上で訓練している | 実機で訓練している | |
      `,
      { boxes: ['A1:G4'] },
    ),
    `
    B2 #1 -> F2 +G2
    B3 #2 -> F3 +G3
    B4 #3 -> F4 +G4
    `,
  ],
  'answers asked for in two columns under 記載欄, with the customer’s verdict under 判断欄': [
    sheet(
      `
      通番 | 大項目 | 小項目 | 確認内容 | 記載欄 | | 判断欄
       | | | | 充足状況 | 充足状況の説明 | （当社）
      1 | 体制 | 責任者 | 責任者を書面で定めているか | | |
      2 | 体制 | 窓口 | 事故の窓口を一本にしているか | | |
      3 | 教育 | 周期 | 教育を毎年行っているか | | |
      `,
      {
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'],
        boxes: ['A1:G5'],
        dropdowns: { 'E3:E5': ['充足', '一部充足', '未充足'] },
      },
    ),
    `
    D3 #1 (体制 > 責任者) -> E3[充足/一部充足/未充足], F3
    D4 #2 (体制 > 窓口) -> E4[充足/一部充足/未充足], F4
    D5 #3 (教育 > 周期) -> E5[充足/一部充足/未充足], F5
    `,
  ],
  'category, then question and sub-question with the merged category over both': [
    sheet(
      `
      カテゴリ | | 設問 | 点検結果 | 点検結果の補足 | 前回点検結果
      Ⅰ | 組織 | 責任者を置いているか | | | 良
       | | 委員会を開いているか | | | 良
      Ⅱ | 物理 | 扉を施錠しているか | | | 否
      `,
      { merges: ['A1:B1', 'A2:A3', 'B2:B3'], boxes: ['A1:F4'], dropdowns: { 'D2:D4': ['良', '否'] } },
    ),
    `
    C2 (Ⅰ > 組織) -> D2[良/否] +E2
    C3 (Ⅰ > 組織) -> D3[良/否] +E3
    C4 (Ⅱ > 物理) -> D4[良/否] +E4
    `,
  ],
  'requirements with 必須／任意 and a column that says how it is met': [
    sheet(
      `
      要件ID | 要件 | 必須/任意 | 充足（○/×） | 充足方法 | 備考（弊行記入）
      R-01 | 通信経路を暗号化すること | 必須 | | |
      R-02 | 預金者の情報を国内に保存すること | 必須 | | |
      R-03 | 操作記録を七年間保存できること | 任意 | | |
      `,
      { boxes: ['A1:F4'] },
    ),
    `
    B2 #R-01 -> D2[○/×], E2
    B3 #R-02 -> D3[○/×], E3
    B4 #R-03 -> D4[○/×], E4
    `,
  ],
  'the header cells say 貴社 and 当社 only': [
    sheet(
      `
      No | 確認事項 | 貴社 | 当社
      1 | 障害の連絡先を知らせているか | |
      2 | 連絡の訓練をしているか | |
      3 | 連絡先を毎年見直しているか | |
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1 -> C2
    B3 #2 -> C3
    B4 #3 -> C4
    `,
  ],
  'a score of the customer’s between the question and our answer': [
    sheet(
      `
      管理番号 | セキュリティ要件 | 優先度 | リスク | 御社の状況 | 御社の備考 | 採否
      SR001 | ログインの失敗を数えること | A | 高 | | |
      SR002 | 一定時間で接続を切ること | B | 中 | | |
      SR003 | 古い方式を使わないこと | A | 高 | | |
      `,
      { boxes: ['A1:G4'] },
    ),
    `
    B2 #SR001 -> E2 +F2
    B3 #SR002 -> E3 +F3
    B4 #SR003 -> E4 +F4
    `,
  ],
  '一次回答 and 二次回答, the second for later': [
    sheet(
      `
      No | 質問 | 一次回答 | 弊社コメント | 二次回答
      1 | 監視の体制を教えてください。 | | |
      2 | 通知の方法を教えてください。 | | |
      3 | 保守の時間帯を教えてください。 | | |
      `,
      { boxes: ['A1:E4'] },
    ),
    `
    B2 #1 -> C2
    B3 #2 -> C3
    B4 #3 -> C4
    `,
  ],
  'an audit of controls with the former outcome': [
    sheet(
      `
      管理策番号 | 管理策 | 適用状況 | 適用/非適用の理由 | 関連文書 | 前回監査結果
      A.5.1 | 方針を定める | | | | 適合
      A.5.2 | 役割を定める | | | | 適合
      A.5.3 | 職務を分ける | | | | 不適合
      `,
      { boxes: ['A1:F4'], dropdowns: { 'C2:C4': ['適用', '非適用'] } },
    ),
    `
    B2 #A.5.1 -> C2[適用/非適用] +D2
    B3 #A.5.2 -> C3[適用/非適用] +D3
    B4 #A.5.3 -> C4[適用/非適用] +D4
    `,
  ],
  'an answer, a plan, and whether there is something instead': [
    sheet(
      `
      ID | セキュリティ要件（当社基準） | 貴社ご対応（○△×） | △×の場合の対応予定 | 代替策の有無 | 当社承認
      S1 | 管理画面を社外から隠す | | | |
      S2 | 二人で変更を行う | | | |
      S3 | 変更を戻せるようにする | | | |
      `,
      { boxes: ['A1:F4'] },
    ),
    `
    B2 #S1 -> C2[○/△/×] +D2
    B3 #S2 -> C3[○/△/×] +D3
    B4 #S3 -> C4[○/△/×] +D4
    `,
  ],
  'customer block on the left of everything': [
    sheet(
      `
      弊社管理欄 | | No | ご質問 | ご回答 | ご備考
      受領 | 確認 | | | |
       | | 1 | 連絡窓口を教えてください。 | |
       | | 2 | 受付時間を教えてください。 | |
      `,
      { merges: ['A1:B1', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:F2'], boxes: ['A1:F4'] },
    ),
    `
    D3 #1 -> E3 +F3
    D4 #2 -> E4 +F4
    `,
  ],
  'the free comment at the end is for the customer': [
    sheet(
      `
      No | 質問 | 回答 | コメント
      1 | 冗長化していますか。 | |
      2 | 監視していますか。 | |
      【弊社記入欄】 | | |
      総合判定 | | 承認 |
      `,
      { merges: ['A4:D4'], boxes: ['A1:D3', 'A5:D5'], dropdowns: { 'C2:C3': ['はい', 'いいえ'] } },
    ),
    `
    B2 #1 -> C2[はい/いいえ] +D2
    B3 #2 -> C3[はい/いいえ] +D3
    `,
  ],
})
