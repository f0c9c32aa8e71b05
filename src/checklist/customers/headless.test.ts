/** Sheets whose header says little or is not there. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('sheets with little of a header', {
  'a federation: a table of contacts first, then the questions, then a signature block': [
    sheet(
      `
      貴社情報
      会社名 | | 部署名 |
      ご担当者 | | 電話番号 |

      項番 | 確認事項 | 回答 | 補足事項
      1 | 事故の連絡先を定めていますか | |
      2 | 事故の訓練を行っていますか | |

      上記のとおり相違ありません。
      署名 | | 日付 |
      `,
      { boxes: ['A2:D3', 'A5:D7', 'A10:D10'] },
    ),
    `
    B6 #1 -> C6 +D6
    B7 #2 -> C7 +D7
    `,
  ],
  'a legend of words under the table, no dropdowns': [
    sheet(
      `
      № | 点検すべき事項 | 状態 | 対処
      1 | 消火器の期限 | |
      2 | 非常口の施錠 | |
      3 | 監視機器の向き | |
      状態は次から選ぶこと
      良好：問題がない
      不良：問題がある
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1 -> C2[良好/不良]
    B3 #2 -> C3[良好/不良]
    B4 #3 -> C4[良好/不良]
    `,
  ],
  'services in rows, questions across the top is a list to be left alone; the questions below': [
    sheet(
      `
      対象サービス一覧
      サービス名 | 用途 | 利用者数
      甲 | 会計 | 100
      乙 | 人事 | 50

      確認事項
      No | 内容 | 回答 | 補足
      1 | 利用者の認証は二要素か | |
      2 | 接続元は限定されるか | |
      `,
      { bold: ['A1', 'A6'], boxes: ['A2:C4', 'A7:D9'], dropdowns: { 'C8:C9': ['Yes', 'No'] } },
    ),
    `
    B8 #1 (確認事項) -> C8[Yes/No] +D8
    B9 #2 (確認事項) -> C9[Yes/No] +D9
    `,
  ],
  'unlocked cells alone say where to write, the headers are coloured blanks': [
    sheet(
      `
      要求 | |
      利用者の一覧を出力できること | |
      操作の記録を出力できること | |
      設定の変更を承認できること | |
      `,
      { boxes: ['A1:C4'], unlocked: ['B2:B4'], dropdowns: { 'B2:B4': ['可', '不可'] } },
    ),
    `
    A2 -> B2[可/不可]
    A3 -> B3[可/不可]
    A4 -> B4[可/不可]
    `,
  ],
  '【質問１】 over the question, a large box below': [
    sheet(
      `
      【質問１】
      障害の際の連絡体制をお聞かせください。


      【質問２】
      データの復元に要する時間をお聞かせください。

      `,
      { merges: ['A2:F2', 'A3:F3', 'A6:F6', 'A7:F7'], boxes: ['A3:F3', 'A7:F7'], bold: ['A1', 'A5'] },
    ),
    `
    A2 (【質問１】) -> A3
    A6 (【質問２】) -> A7
    `,
  ],
  'single-column questions, answers on the next column without any header': [
    sheet(
      `
      アンケート
      1. 貴社では個人情報を扱いますか。 |
      2. 社外へ持ち出すことがありますか。 |
      3. 持ち出しを記録していますか。 |
      `,
      { boxes: ['A2:B4'], bold: ['A1'] },
    ),
    `
    A2 #1 (アンケート) -> B2
    A3 #2 (アンケート) -> B3
    A4 #3 (アンケート) -> B4
    `,
  ],
  'two answers to each question: 現状 and 予定, no borders on them': [
    sheet(
      `
      分類 | No | 質問事項 | 現状 | 今後の予定 | 担当部署
      可用性 | 1 | 稼働率の目標を定めていますか。
      可用性 | 2 | 冗長な構成ですか。
      可用性 | 3 | 監視していますか。
      `,
      { fills: { 'D2:F4': 'FFFFCC' }, dropdowns: { 'D2:D4': ['はい', 'いいえ', '対象外'] } },
    ),
    `
    C2 #1 (可用性) -> D2[はい/いいえ/対象外]
    C3 #2 (可用性) -> D3[はい/いいえ/対象外]
    C4 #3 (可用性) -> D4[はい/いいえ/対象外]
    `,
  ],
})
