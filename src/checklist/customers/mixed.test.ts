/** What comes together in one sheet: parts, notes, several kinds of answers. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('several things in one sheet', {
  'questions that follow from a yes, in rows of their own with an arrow': [
    sheet(
      `
      No | 質問 | 回答 | 記入欄
      1 | 国外の拠点を使いますか。 | |
       | →「はい」の場合：国の名を記入してください。 | |
      2 | 再委託をしますか。 | |
       | →「はい」の場合：相手の名を記入してください。 | |
      `,
      { boxes: ['A1:D5'], dropdowns: { C2: ['はい', 'いいえ'], C4: ['はい', 'いいえ'] } },
    ),
    `
    B2 #1 -> C2[はい/いいえ], D2
    B3 -> C3, D3
    B4 #2 -> C4[はい/いいえ], D4
    B5 -> C5, D5
    `,
  ],
  'a note below each field, in small letters over the whole width': [
    sheet(
      `
      No | 項目 | 回答
      1 | 合い言葉の長さを決めている |
      ※長さは8文字以上とする。
      2 | 合い言葉を使い回していない |
      3 | 合い言葉を書き残していない |
      ※手帳を含む。
      `,
      { merges: ['A3:C3', 'A6:C6'], boxes: ['A1:C6'], dropdowns: { C2: ['○', '×'], 'C4:C5': ['○', '×'] } },
    ),
    `
    B2 #1 -> C2[○/×]
    B4 #2 -> C4[○/×]
    B5 #3 -> C5[○/×]
    `,
  ],
  'facts of the company first, then the check list': [
    sheet(
      `
      1. 会社の概要
      会社名 |
      従業員数 |
      2. 対策の状況
      番号 | 対策 | 回答
      1 | 端末に鍵をかけている |
      2 | 端末を持ち出さない |
      3 | 端末を数えている |
      `,
      { merges: ['A1:C1', 'A4:C4'], boxes: ['A2:B3', 'A5:C8'], dropdowns: { 'C6:C8': ['はい', 'いいえ'] } },
    ),
    `
    B6 #1 -> C6[はい/いいえ]
    B7 #2 -> C7[はい/いいえ]
    B8 #3 -> C8[はい/いいえ]
    `,
  ],
  'the choices are told on the line above the header in brackets': [
    sheet(
      `
      【回答の選択肢】 A：できている ／ B：一部できている ／ C：できていない ／ D：該当しない
      No | 点検項目 | 回答 | コメント
      1 | 不審な者に声をかけている | |
      2 | 名札を着けている | |
      3 | 鍵を返している | |
      `,
      { merges: ['A1:D1'], boxes: ['A2:D5'] },
    ),
    `
    B3 #1 -> C3[A/B/C/D] +D3
    B4 #2 -> C4[A/B/C/D] +D4
    B5 #3 -> C5[A/B/C/D] +D5
    `,
  ],
  'fields as Roman numbers in a column, merged over their questions': [
    sheet(
      `
       | 分野 | No. | 質問 | 回答
      Ⅰ | 人 | 1 | 教育の計画がありますか。 |
       | | 2 | 教育の記録がありますか。 |
      Ⅱ | 物 | 3 | 機器の一覧がありますか。 |
       | | 4 | 機器の廃棄の記録がありますか。 |
      `,
      { merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'], boxes: ['A1:E5'] },
    ),
    `
    D2 #1 (人) -> E2
    D3 #2 (人) -> E3
    D4 #3 (物) -> E4
    D5 #4 (物) -> E5
    `,
  ],
  'a table with the newest revision of a row in another colour, and one struck out': [
    sheet(
      `
      No | 設問 | 回答
      1 | 委託先の一覧がありますか |
      2 | 委託先を毎年見直していますか |
      3 | 委託先の事故を報告させていますか |
      `,
      { boxes: ['A1:C4'], struck: ['A3:B3'], fills: { 'A4:B4': 'FFF2CC' }, dropdowns: { 'C2:C4': ['はい', 'いいえ'] } },
    ),
    `
    B2 #1 -> C2[はい/いいえ]
    B3 #2 -> C3[はい/いいえ] struck_out
    B4 #3 -> C4[はい/いいえ]
    `,
  ],
  'a row for other remarks at the end, which a person may fill': [
    sheet(
      `
      No | 質問 | 回答
      1 | 方針を定めていますか |
      2 | 方針を知らせていますか |
      その他、お気づきの点がありましたらご記入ください。 | |
      `,
      { merges: ['A4:B4'], boxes: ['A1:C4'], dropdowns: { 'C2:C3': ['はい', 'いいえ'] } },
    ),
    `
    B2 #1 -> C2[はい/いいえ]
    B3 #2 -> C3[はい/いいえ]
    `,
  ],
  'numbers as formulas, the category by formula, only the answer is empty': [
    sheet(
      `
      No | 分類 | 確認内容 | 確認結果
      1 | 入退 | 鍵を管理している |
      2 | 入退 | 名簿を管理している |
      3 | 機器 | 台帳を管理している |
      `,
      {
        boxes: ['A1:D4'],
        dropdowns: { 'D2:D4': ['OK', 'NG', '対象外'] },
        formulas: {
          A2: 'ROW()-1',
          A3: 'ROW()-1',
          A4: 'ROW()-1',
          B2: 'VLOOKUP(A2,M:N,2)',
          B3: 'VLOOKUP(A3,M:N,2)',
          B4: 'VLOOKUP(A4,M:N,2)',
        },
      },
    ),
    `
    C2 #1 (入退) -> D2[OK/NG/対象外]
    C3 #2 (入退) -> D3[OK/NG/対象外]
    C4 #3 (機器) -> D4[OK/NG/対象外]
    `,
  ],
})
