/** Squared sheets, printed forms, and sheets that people made in a hurry. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('squared sheets, printed forms and hurried lists', {
  'a squared sheet: number, question and answer each over several narrow columns': [
    sheet(
      `
      No | | 質　問　事　項 | | | | | 回　答 | | 備　考 | |
      1 | | 外部の者の入室を記録していますか。 | | | | | | | | |
      2 | | 記録を見直していますか。 | | | | | | | | |
      3 | | 記録を保管していますか。 | | | | | | | | |
      `,
      {
        narrow: true,
        merges: [
          'A1:B1',
          'C1:G1',
          'H1:I1',
          'J1:L1',
          'A2:B2',
          'C2:G2',
          'H2:I2',
          'J2:L2',
          'A3:B3',
          'C3:G3',
          'H3:I3',
          'J3:L3',
          'A4:B4',
          'C4:G4',
          'H4:I4',
          'J4:L4',
        ],
        boxes: ['A1:L4'],
        dropdowns: { 'H2:H4': ['有', '無'] },
      },
    ),
    `
    C2 #1 -> H2[有/無] +J2
    C3 #2 -> H3[有/無] +J3
    C4 #3 -> H4[有/無] +J4
    `,
  ],
  'a printed form: a box to fill below, with its label 記入欄': [
    sheet(
      `
      【質問1】 機密の区分をどのように定めていますか。
      記入欄 |
      【質問2】 区分ごとの扱いをどのように定めていますか。
      記入欄 |
      【質問3】 区分をどのように見直していますか。
      記入欄 |
      `,
      { merges: ['A1:D1', 'B2:D2', 'A3:D3', 'B4:D4', 'A5:D5', 'B6:D6'], boxes: ['A1:D6'] },
    ),
    `
    A1 #質問1 -> B2
    A3 #質問2 -> B4
    A5 #質問3 -> B6
    `,
  ],
  'a form with yes and no below the question, and a line for the details': [
    sheet(
      `
      Q1. 再委託を行いますか？
      □ はい　　□ いいえ
      「はい」の場合、その相手と内容： |
      Q2. 国外で処理しますか？
      □ はい　　□ いいえ
      「はい」の場合、その国の名： |
      `,
      { merges: ['A1:D1', 'A2:D2', 'B3:D3', 'A4:D4', 'A5:D5', 'B6:D6'], boxes: ['A1:D6'] },
    ),
    `
    A1 #Q1 -> A2[□はい/いいえ] +B3
    A4 #Q2 -> A5[□はい/いいえ] +B6
    `,
  ],
  'a hurried list: numbers and questions in one cell, no borders, a blank column to write in': [
    sheet(
      `
      セキュリティについて教えてください
      
      1. 保存するデータは暗号化されますか？ |
      2. バックアップは何世代ありますか？ |
      3. 脆弱性診断の頻度は？ |
      4. ISO27001は取得済みですか？ |
      `,
    ),
    `
    A3 #1 -> B3
    A4 #2 -> B4
    A5 #3 -> B5
    A6 #4 -> B6
    `,
  ],
  'an exported form: the question, what kind of answer it takes, and whether it must be answered': [
    sheet(
      `
      質問番号 | 質問文 | 回答形式 | 必須 | 回答
      Q001 | 認証を取得していますか | 選択（はい、いいえ） | 必須 |
      Q002 | 取得した認証の名前 | 自由記述 | 任意 |
      Q003 | 事故の連絡先 | 自由記述 | 必須 |
      `,
      { boxes: ['A1:E4'], dropdowns: { E2: ['はい', 'いいえ'] } },
    ),
    `
    B2 #Q001 -> E2[はい/いいえ]
    B3 #Q002 -> E3
    B4 #Q003 -> E4
    `,
  ],
  'a memo: the answer stands to the left of the question': [
    sheet(
      `
      回答 | No | 確認したいこと
       | 1 | 利用者の数に上限はありますか
       | 2 | 試用の期間はありますか
       | 3 | 解約はいつまでできますか
      `,
      { boxes: ['A1:C4'] },
    ),
    `
    C2 #1 -> A2
    C3 #2 -> A3
    C4 #3 -> A4
    `,
  ],
  'a letter above, a table with the sender’s data, and then the questions': [
    sheet(
      `
      セキュリティ調査のお願い
      いつもお世話になっております。次の質問へのご回答をお願いいたします。
      貴社名 | | ご担当者 |
      電話 | | メール |
      
      番号 | ご質問 | ご回答 | ご回答の根拠
      1 | 従業員に教育を行っていますか | |
      2 | 教育の記録を残していますか | |
      `,
      { merges: ['A1:D1', 'A2:D2'], boxes: ['A3:D4', 'A6:D8'], dropdowns: { 'C7:C8': ['行っている', '行っていない'] } },
    ),
    `
    B7 #1 -> C7[行っている/行っていない] +D7
    B8 #2 -> C8[行っている/行っていない] +D8
    `,
  ],
  'two tables one below the other with other columns': [
    sheet(
      `
      1. 対策の状況
      No | 対策 | 状況 | 備考
      1 | 記録を取っている | |
      2 | 記録を見ている | |
      
      2. 詳しくお聞きしたいこと
      No | 質問 | ご回答
      1 | 記録を見る頻度を教えてください。 |
      2 | 記録を見る者を教えてください。 |
      `,
      { merges: ['A1:D1', 'A6:D6'], boxes: ['A2:D4', 'A7:C9'], dropdowns: { 'C3:C4': ['○', '×'] } },
    ),
    `
    B3 #1 (1. 対策の状況) -> C3[○/×] +D3
    B4 #2 (1. 対策の状況) -> C4[○/×] +D4
    B8 #1 (2. 詳しくお聞きしたいこと) -> C8
    B9 #2 (2. 詳しくお聞きしたいこと) -> C9
    `,
  ],
  'a card for each question: label to the left, content to the right': [
    sheet(
      `
      設問番号 | 1
      設問 | 入退室をどのように制限していますか。
      回答 |
      根拠資料 |
      
      設問番号 | 2
      設問 | 来訪者をどのように扱っていますか。
      回答 |
      根拠資料 |
      `,
      { boxes: ['A1:B4', 'A6:B9'] },
    ),
    `
    B2 #1 -> B3 +B4
    B7 #2 -> B8 +B9
    `,
  ],
})
