/** Plain lists with something odd. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('plain lists', {
  'a chemical firm: the header comes again after each page, rows go on': [
    sheet(
      `
      No. | 監査項目 | 遵守状況 | 是正内容 | 監査人所見
      1 | 規程を最新に保っている | | |
      2 | 教育の記録がある | | |
      No. | 監査項目 | 遵守状況 | 是正内容 | 監査人所見
      3 | 台帳の棚卸しをしている | | |
      4 | 廃棄の証明を保管している | | |
      `,
      { boxes: ['A1:E6'], dropdowns: { 'C2:C3': ['遵守', '一部', '違反'], 'C5:C6': ['遵守', '一部', '違反'] } },
    ),
    `
    B2 #1 -> C2[遵守/一部/違反]
    B3 #2 -> C3[遵守/一部/違反]
    B5 #3 -> C5[遵守/一部/違反]
    B6 #4 -> C6[遵守/一部/違反]
    `,
  ],
  'a hotel: answers locked but for the yellow unlocked cells': [
    sheet(
      `
      No | 確認項目 | 結果 | 詳細 | 確認結果
      1 | 宿泊者の名簿を施錠して保管している | | |
      2 | 名簿を三年後に廃棄している | | |
      3 | 名簿の閲覧を記録している | | |
      `,
      { boxes: ['A1:E4'], unlocked: ['C2:D4'], dropdowns: { 'C2:C4': ['○', '×'], 'E2:E4': ['適', '否'] } },
    ),
    `
    B2 #1 -> C2[○/×], D2
    B3 #2 -> C3[○/×], D3
    B4 #3 -> C4[○/×], D4
    `,
  ],
  'a ward office: questions whose answers are the number of cases and a date, with units beside': [
    sheet(
      `
      番号 | 調査事項 | 回答欄 | 単位
      1 | 取り扱う個人の数を記入してください。 | | 人
      2 | 取り扱う従業者の数を記入してください。 | | 人
      3 | 直近の教育の日を記入してください。 | | 年月日
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1 -> C2
    B3 #2 -> C3
    B4 #3 -> C4
    `,
  ],
  'blank filler columns between all columns': [
    sheet(
      `
       | No | | 要求事項 | | ご対応 | | 根拠資料 | | 確認者
       | 1 | | 利用者を個別に識別すること | | | | | |
       | 2 | | 利用者の権限を記録すること | | | | | |
       | 3 | | 利用者の退職を反映すること | | | | | |
      `,
      { boxes: ['B1:B4', 'D1:D4', 'F1:F4', 'H1:H4', 'J1:J4'], dropdowns: { 'F2:F4': ['○', '△', '×'] } },
    ),
    `
    D2 #1 -> F2[○/△/×] +H2
    D3 #2 -> F3[○/△/×] +H3
    D4 #3 -> F4[○/△/×] +H4
    `,
  ],
  'yes/no questions with the follow-up on the next row: 「はい」の場合': [
    sheet(
      `
      No | 質問 | 回答
      1 | 再委託を行いますか。 |
       | 「はい」の場合、再委託先の名称をご記入ください。 |
      2 | 国外で取り扱いますか。 |
       | 「はい」の場合、国名をご記入ください。 |
      `,
      { boxes: ['A1:C5'], dropdowns: { C2: ['はい', 'いいえ'], C4: ['はい', 'いいえ'] } },
    ),
    `
    B2 #1 -> C2[はい/いいえ]
    B3 -> C3
    B4 #2 -> C4[はい/いいえ]
    B5 -> C5
    `,
  ],
  'the header at the bottom of a long preamble, column letters above it': [
    sheet(
      `
      記入要領
      1. 黄色のセルにご記入ください。
      2. 回答欄は選択式です。
      3. ご不明な点は担当までお問い合わせください。

      A | B | C | D
      No | 確認項目 | 回答欄 | 備考欄
      1 | 記録を改ざんから守っていますか | |
      2 | 時刻を合わせていますか | |
      `,
      { boxes: ['A6:D9'], dropdowns: { 'C8:C9': ['はい', 'いいえ'] } },
    ),
    `
    B8 #1 -> C8[はい/いいえ] +D8
    B9 #2 -> C9[はい/いいえ] +D9
    `,
  ],
  '最新 and 過去 answers, the past ones filled and greyed': [
    sheet(
      `
      # | 質問 | 2023年度ご回答 | 2024年度ご回答 | 2025年度ご回答 | 2025年度コメント
      1 | 監視は24時間ですか。 | はい | はい | |
      2 | 拠点は二つ以上ですか。 | いいえ | はい | |
      3 | 訓練は毎年ですか。 | はい | はい | |
      `,
      { boxes: ['A1:F4'], dropdowns: { 'E2:E4': ['はい', 'いいえ'] } },
    ),
    `
    B2 #1 -> E2[はい/いいえ] +F2
    B3 #2 -> E3[はい/いいえ] +F3
    B4 #3 -> E4[はい/いいえ] +F4
    `,
  ],
  'sub-ids in a column of their own, 枝番': [
    sheet(
      `
      項番 | 枝番 | 確認したいこと | 回答 | 摘要
      1 | 1 | 窓口の連絡先を教えてください。 | |
       | 2 | 受付の時間を教えてください。 | |
      2 | 1 | 障害の報告はいつですか。 | |
      `,
      { merges: ['A2:A3'], boxes: ['A1:E4'] },
    ),
    `
    C2 #1-1 -> D2 +E2
    C3 #1-2 -> D3 +E3
    C4 #2-1 -> D4 +E4
    `,
  ],
  '回答 as free text beside a column of answer types, units behind the answer': [
    sheet(
      `
      No. | 照会項目 | 回答欄 | 単位
      1 | 従業員の数 | | 名
      2 | 情報システム担当の数 | | 名
      3 | バックアップの世代数 | | 世代
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1 -> C2
    B3 #2 -> C3
    B4 #3 -> C4
    `,
  ],
  'the customer’s answer to expect beside ours, 想定 and 実際': [
    sheet(
      `
      番号 | ヒアリング事項 | 期待する回答 | 実際の回答 | 差異
      1 | 鍵の長さはいくつですか。 | 256ビット以上 | |
      2 | 証明書の有効期間はいくつですか。 | 1年以内 | |
      3 | 記録の保管期間はいくつですか。 | 1年以上 | |
      `,
      { boxes: ['A1:E4'] },
    ),
    `
    B2 #1 -> D2
    B3 #2 -> D3
    B4 #3 -> D4
    `,
  ],
  'questions in the first column, the category to their right': [
    sheet(
      `
      ご質問 | 関連する基準 | 回答者 | ご回答内容
      データの所在を教えてください。 | A.5.23 | |
      暗号化の方式を教えてください。 | A.8.24 | |
      消去の方法を教えてください。 | A.8.10 | |
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    A2 -> D2
    A3 -> D3
    A4 -> D4
    `,
  ],
  'ids by formula, and a check of completeness by formula at the end': [
    sheet(
      `
      項 | 確認内容 | 対応状況 | 対応内容 | 入力チェック
      1 | 予備の回線がありますか | | | 未入力
      2 | 予備の電源がありますか | | | 未入力
      `,
      {
        formulas: { A2: 'ROW()-1', A3: 'ROW()-1', E2: 'IF(C2="","未入力","")', E3: 'IF(C3="","未入力","")' },
        boxes: ['A1:E3'],
        dropdowns: { 'C2:C3': ['対応済', '未対応'] },
      },
    ),
    `
    B2 #1 -> C2[対応済/未対応], D2
    B3 #2 -> C3[対応済/未対応], D3
    `,
  ],
})
