/** Boxes to tick and columns to mark. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('boxes and marks', {
  'a prefecture: 確認欄 with boxes, 該当なし in its own column': [
    sheet(
      `
      番号 | 遵守事項 | 確認欄 | 該当なし | 該当なしの理由
      1 | 業務の場所を届け出ること | □ | □ |
      2 | 業務の従事者を届け出ること | □ | □ |
      3 | 資料を持ち出さないこと | □ | □ |
      `,
      { boxes: ['A1:E4'] },
    ),
    `
    B2 #1 -> C2[□はい], D2[□該当なし] +E2
    B3 #2 -> C3[□はい], D3[□該当なし] +E3
    B4 #3 -> C4[□はい], D4[□該当なし] +E4
    `,
  ],
  'a printing firm: 設問 with 選択肢 rows to mark beside': [
    sheet(
      `
      問 | 設問 | 選択肢 | 回答（○）
      1 | 入稿の経路をお答えください。 | 専用の回線 |
       | | 公開の回線 |
       | | 媒体の持込み |
      2 | 校正の方法をお答えください。 | 画面 |
       | | 紙 |
      `,
      { merges: ['A2:A4', 'B2:B4', 'A5:A6', 'B5:B6'], boxes: ['A1:D6'] },
    ),
    `
    B2 #1 -> D2[□専用の回線○], D3[□公開の回線○], D4[□媒体の持込み○]
    B5 #2 -> D5[□画面○], D6[□紙○]
    `,
  ],
  'a nursery: no header at all, number, text, box, box': [
    sheet(
      `
      個人情報の取扱いについて（該当するほうに☑）
      1 | 名簿を持ち出していない | □はい | □いいえ
      2 | 写真を公開していない | □はい | □いいえ
      3 | 連絡網を配っていない | □はい | □いいえ
      `,
      { boxes: ['A2:D4'] },
    ),
    `
    B2 #1 -> C2[□はい], D2[□いいえ]
    B3 #2 -> C3[□はい], D3[□いいえ]
    B4 #3 -> C4[□はい], D4[□いいえ]
    `,
  ],
  'three kinds of answer columns that stand to the left of remarks by the customer': [
    sheet(
      `
      チェック | 番号 | 点検事項 | 是正予定日 | 当行コメント
      □ | 1 | 通用口の鍵を数えた | |
      □ | 2 | 来訪者の名札を回収した | |
      □ | 3 | 書庫の扉を閉じた | |
      `,
      { boxes: ['A1:E4'] },
    ),
    `
    C2 #1 -> A2[□はい]
    C3 #2 -> A3[□はい]
    C4 #3 -> A4[□はい]
    `,
  ],
  'check boxes of one letter in a column of their own, then the text': [
    sheet(
      `
      導入前セルフチェック |
      □ | パスワードを初期値から変えている
      □ | 使わない機能を止めている
      □ | 更新を自動にしている
      `,
      { boxes: ['A2:B4'] },
    ),
    `
    B2 -> A2[□はい]
    B3 -> A3[□はい]
    B4 -> A4[□はい]
    `,
  ],
  'one □ cell for each option under its name': [
    sheet(
      `
      No | 点検項目 | 適 | 不適 | 該当なし | 所見
      1 | 施錠されている | □ | □ | □ |
      2 | 記録がある | □ | □ | □ |
      3 | 掲示がある | □ | □ | □ |
      `,
      { boxes: ['A1:F4'] },
    ),
    `
    B2 #1 -> C2[□適], D2[□不適], E2[□該当なし]
    B3 #2 -> C3[□適], D3[□不適], E3[□該当なし]
    B4 #3 -> C4[□適], D4[□不適], E4[□該当なし]
    `,
  ],
  'boxes each in a cell on the line below the question, 具体的に beside': [
    sheet(
      `
      1 | 特権の利用を承認制にしていますか。 | | |
       | □はい | □いいえ | □一部 |
      2 | 承認の記録を残していますか。 | | |
       | □はい | □いいえ | □一部 |
      `,
      { merges: ['B1:E1', 'B3:E3'], boxes: ['A1:E4'] },
    ),
    `
    B1 #1 -> B2[□はい], C2[□いいえ], D2[□一部]
    B3 #2 -> B4[□はい], C4[□いいえ], D4[□一部]
    `,
  ],
  '確認欄 of □ in front, nothing else to write': [
    sheet(
      `
      確認欄 | No | 遵守事項
      □ | 1 | 預かった情報を目的外に使わない。
      □ | 2 | 預かった情報を持ち出さない。
      □ | 3 | 終了後に返却する。
      `,
      { boxes: ['A1:C4'] },
    ),
    `
    C2 #1 -> A2[□はい]
    C3 #2 -> A3[□はい]
    C4 #3 -> A4[□はい]
    `,
  ],
  'several boxes to choose among': [
    sheet(
      `
      No | 設問 | 回答欄
      1 | 取得している認証をお選びください。 | □ISMS　□Pマーク　□SOC2　□その他（　　　）
      2 | 保管の場所をお選びください。 | □国内　□国外
      3 | 監査の頻度をお選びください。 | □毎年　□隔年　□なし
      `,
      { boxes: ['A1:C4'] },
    ),
    `
    B2 #1 -> C2[□ISMS/Pマーク/SOC2/その他（　　　）]
    B3 #2 -> C3[□国内/国外]
    B4 #3 -> C4[□毎年/隔年/なし]
    `,
  ],
  'notes marked in the column of ids': [
    sheet(
      `
      No | 点検内容 | 実施 | 未実施 | 備考
      1 | 窓を施錠した | | |
      ※ | 施錠は二か所とも | | |
      2 | 電源を切った | | |

      その他お気づきの点 | | | |
      `,
      { boxes: ['A1:E4', 'A6:E6'], merges: ['B6:E6'] },
    ),
    `
    B2 #1 -> C2[□実施○], D2[□未実施○] +E2
    B4 #2 -> C4[□実施○], D4[□未実施○] +E4
    `,
  ],
})
