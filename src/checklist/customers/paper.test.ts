/** Sheets made to be printed and filled in by hand. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('sheets made for paper', {
  'はい and いいえ side by side to be circled, the remark below': [
    sheet(
      `
      1 | 従業者と秘密を守る約束をしていますか。 | はい ・ いいえ
       | （「いいえ」の理由） |
      2 | 退職の後も約束は続きますか。 | はい ・ いいえ
       | （「いいえ」の理由） |
      3 | 約束を破った者を罰しますか。 | はい ・ いいえ
       | （「いいえ」の理由） |
      `,
      { boxes: ['A1:C6'] },
    ),
    `
    B1 #1 -> C1[はい/いいえ] +C2
    B3 #2 -> C3[はい/いいえ] +C4
    B5 #3 -> C5[はい/いいえ] +C6
    `,
  ],
  'brackets to put a circle into': [
    sheet(
      `
      番号 | 質問 | 回答
      (1) | 鍵は二人で管理しますか。 | （　）はい　（　）いいえ
      (2) | 鍵の複製はありますか。 | （　）はい　（　）いいえ
      (3) | 鍵の貸出を記録しますか。 | （　）はい　（　）いいえ
      `,
      { boxes: ['A1:C4'] },
    ),
    `
    B2 #(1) -> C2[□はい/いいえ]
    B3 #(2) -> C3[□はい/いいえ]
    B4 #(3) -> C4[□はい/いいえ]
    `,
  ],
  'a box for each option in cells of their own behind the question': [
    sheet(
      `
      項目 | 回答 | | | | |
      書庫に鍵がある | □ | ある | □ | ない | □ | 対象外
      書庫を見回る | □ | する | □ | しない | □ | 対象外
      書庫に記録がある | □ | ある | □ | ない | □ | 対象外
      `,
      { merges: ['B1:G1'], boxes: ['A1:G4'] },
    ),
    `
    A2 -> B2[□ある], D2[□ない], F2[□対象外]
    A3 -> B3[□する], D3[□しない], F3[□対象外]
    A4 -> B4[□ある], D4[□ない], F4[□対象外]
    `,
  ],
  'the field of a question in a merged cell to the left, the page in the footer': [
    sheet(
      `
      区分 | 点検の項目 | 良 | 否 | 記事
      施設 | 外周に異常がない | | |
       | 照明が点く | | |
      設備 | 消火器が期限内である | | |
       | 電源に余裕がある | | |
      （１／２ページ）
      `,
      { merges: ['A2:A3', 'A4:A5'], boxes: ['A1:E5'] },
    ),
    `
    B2 (施設) -> C2[□良○], D2[□否○] +E2
    B3 (施設) -> C3[□良○], D3[□否○] +E3
    B4 (設備) -> C4[□良○], D4[□否○] +E4
    B5 (設備) -> C5[□良○], D5[□否○] +E5
    `,
  ],
  'lines to write on: three merged rows below each question': [
    sheet(
      `
      問1　管理の体制について説明してください。
      
      
      
      問2　教育の内容について説明してください。
      
      
      
      `,
      { merges: ['A1:H1', 'A2:H4', 'A5:H5', 'A6:H8'], boxes: ['A1:H8'] },
    ),
    `
    A1 #問1 -> A2
    A5 #問2 -> A6
    `,
  ],
  'a stamp box and a signature above the table': [
    sheet(
      `
       | | | 承認 | 確認 | 作成
       | | | | |
      No | 点検事項 | 結果 | 処置 | |
      1 | 通用口を施錠している | | | |
      2 | 窓を施錠している | | | |
      3 | 金庫を施錠している | | | |
      `,
      { merges: ['D3:F3', 'D4:F4', 'D5:F5', 'D6:F6'], boxes: ['D1:F2', 'A3:F6'], dropdowns: { 'C4:C6': ['○', '×'] } },
    ),
    `
    B4 #1 -> C4[○/×]
    B5 #2 -> C5[○/×]
    B6 #3 -> C6[○/×]
    `,
  ],
  'two answers beside each other for two places': [
    sheet(
      `
      No | 点検項目 | 本社 | 支社
      1 | 来客の記録を残している | |
      2 | 書類を片付けている | |
      3 | 画面を閉じている | |
      ※ ○・×で記入してください。
      `,
      { merges: ['A5:D5'], boxes: ['A1:D4'] },
    ),
    `
    B2 #1 -> C2[○/×], D2[○/×]
    B3 #2 -> C3[○/×], D3[○/×]
    B4 #3 -> C4[○/×], D4[○/×]
    `,
  ],
  'the answer is to be written into the brackets of the question’s own row': [
    sheet(
      `
      ＜情報の管理＞
      1 | 管理者の氏名 | （　　　　）
      2 | 管理する場所 | （　　　　）
      3 | 管理する期間 | （　　年　　月まで）
      4 | 廃棄の方法 | （　　　　）
      `,
      { merges: ['A1:C1'], boxes: ['A2:C5'] },
    ),
    `
    B2 #1 (＜情報の管理＞) -> C2
    B3 #2 (＜情報の管理＞) -> C3
    B4 #3 (＜情報の管理＞) -> C4
    B5 #4 (＜情報の管理＞) -> C5
    `,
  ],
})
