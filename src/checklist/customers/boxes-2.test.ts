/** Boxes to tick and columns to mark. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('boxes and marks', {
  'a city: headings in brackets, an example row, yes and no columns to circle, remarks': [
    sheet(
      `
      情報セキュリティ対策確認票（該当する欄に○をつけてください）
      番号 | 確認事項 | はい | いいえ | 「いいえ」の場合の対応
      例 | 机の上に書類を置いたままにしない | ○ | |
      【１ 組織】 | | | |
      1 | 責任者を置いている | | |
      2 | 手順書を備えている | | |
      【２ 端末】 | | | |
      3 | 画面を施錠している | | |
      `,
      { merges: ['A1:E1', 'A4:E4', 'A7:E7'], boxes: ['A2:E8'] },
    ),
    `
    B3 #例 -> C3[□はい○], D3[□いいえ○] +E3 記入済 example
    B5 #1 (【１ 組織】) -> C5[□はい○], D5[□いいえ○] +E5
    B6 #2 (【１ 組織】) -> C6[□はい○], D6[□いいえ○] +E6
    B8 #3 (【２ 端末】) -> C8[□はい○], D8[□いいえ○] +E8
    `,
  ],
  'the options as the second header tier, numbers to mark, weights beside': [
    sheet(
      `
      No | 点検項目 | 実施レベル | | | | 備考
       | | 0 | 1 | 2 | 3 |
      1 | 台帳を作っている | | | | |
      2 | 台帳を見直している | | | | |
      ※0：未着手　1：計画中　2：一部実施　3：実施済
      `,
      { merges: ['A1:A2', 'B1:B2', 'C1:F1', 'G1:G2', 'A5:G5'], boxes: ['A1:G4'] },
    ),
    `
    B3 #1 -> C3[□0○], D3[□1○], E3[□2○], F3[□3○] +G3
    B4 #2 -> C4[□0○], D4[□1○], E4[□2○], F4[□3○] +G4
    `,
  ],
  'a ministry: measures with 実施済/実施予定/未定 columns and the time of the plan': [
    sheet(
      `
      項番 | 対策事項 | 実施済 | 実施予定 | 未定 | 実施予定時期 | 特記事項
      (1) | 管理者の権限を最小にする | | | | |
      (2) | 保守の接続を記録する | | | | |
      (3) | 記録を一年間保存する | | | | |
      `,
      { boxes: ['A1:G4'] },
    ),
    `
    B2 #(1) -> C2[□実施済○], D2[□実施予定○], E2[□未定○] +G2
    B3 #(2) -> C3[□実施済○], D3[□実施予定○], E3[□未定○] +G3
    B4 #(3) -> C4[□実施済○], D4[□実施予定○], E4[□未定○] +G4
    `,
  ],
  'a clinic: boxes in neighbouring cells and a line for the details': [
    sheet(
      `
      No | 確認事項 | 確認 | | 詳細
      1 | 端末に覗き見防止を施している | □ はい | □ いいえ |
      2 | 離席のとき画面を閉じている | □ はい | □ いいえ |
      3 | 持込みの媒体を調べている | □ はい | □ いいえ |
      `,
      { merges: ['C1:D1'], boxes: ['A1:E4'] },
    ),
    `
    B2 #1 -> C2[□はい], D2[□いいえ], E2
    B3 #2 -> C3[□はい], D3[□いいえ], E3
    B4 #3 -> C4[□はい], D4[□いいえ], E4
    `,
  ],
  'a foundation: unnumbered bullets under bracket headings, ☑ in front': [
    sheet(
      `
      該当するものに☑をしてください。
      【保存】 |
      □ | 国内の設備に保存している
      □ | 保存の際に暗号化している
      【消去】 |
      □ | 契約の終了後に消去している
      □ | 消去の証明書を発行している
      `,
      { bold: ['A2', 'A5'], boxes: ['A2:B7'] },
    ),
    `
    B3 (【保存】) -> A3[□はい]
    B4 (【保存】) -> A4[□はい]
    B6 (【消去】) -> A6[□はい]
    B7 (【消去】) -> A7[□はい]
    `,
  ],
  'a column for each answer, with 備考 and an example row': [
    sheet(
      `
       | | 該当するものに○ | | |
      番号 | チェック内容 | 実施済 | 一部実施 | 未実施 | コメント
      例 | 規程を定めている | ○ | | | 2024年4月に改定
      1 | 持ち出しの手続きを定めている | | | |
      2 | 廃棄の手続きを定めている | | | |
      `,
      { merges: ['C1:E1'], boxes: ['A1:F5'] },
    ),
    `
    B3 #例 -> C3[□実施済○], D3[□一部実施○], E3[□未実施○] +F3 記入済 example
    B4 #1 -> C4[□実施済○], D4[□一部実施○], E4[□未実施○] +F4
    B5 #2 -> C5[□実施済○], D5[□一部実施○], E5[□未実施○] +F5
    `,
  ],
  'form with the answer below each question, boxes to tick and free text': [
    sheet(
      `
      外部サービス調査票
      問1 | 個人情報を取り扱いますか。
       | □取り扱う　□取り扱わない
      問2 | データの保管場所（国名）をご記入ください。
       |
      問3 | 障害時の連絡方法をご記入ください。
       |
      `,
      { merges: ['A1:D1', 'B2:D2', 'B3:D3', 'B4:D4', 'B5:D5', 'B6:D6', 'B7:D7'], boxes: ['A2:D7'], bold: ['A1'] },
    ),
    `
    B2 #問1 (外部サービス調査票) -> B3[□取り扱う/取り扱わない]
    B4 #問2 (外部サービス調査票) -> B5
    B6 #問3 (外部サービス調査票) -> B7
    `,
  ],
  'options as □ in each answer cell, the first already given as an example row': [
    sheet(
      `
       | 確認項目 | 確認欄 | 自由記述
      記入例 | 社内規程があるか | ■ある　□ない | 情報管理規程
      (1) | 持ち出し規程があるか | □ある　□ない |
      (2) | 廃棄規程があるか | □ある　□ない |
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #記入例 -> C2[□ある/ない], D2 記入済 example
    B3 #(1) -> C3[□ある/ない], D3
    B4 #(2) -> C4[□ある/ない], D4
    `,
  ],
  '回答 in columns はい / いいえ under one header with remarks on rows below': [
    sheet(
      `
      項 | 質　　問 | 回　　答 | | 備　　考
       | | はい | いいえ |
      １ | 従業員に守秘義務を課していますか | | |
      ２ | 教育を毎年行っていますか | | |
      ３ | 懲戒の規程がありますか | | |
      `,
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'], boxes: ['A1:E5'] },
    ),
    `
    B3 #１ -> C3[□はい○], D3[□いいえ○] +E3
    B4 #２ -> C4[□はい○], D4[□いいえ○] +E4
    B5 #３ -> C5[□はい○], D5[□いいえ○] +E5
    `,
  ],
  'headings in the id column, questions indented into the next, grade columns 1 to 4': [
    sheet(
      `
      評価項目 | | 評点 | | | | 特記
       | | 4 | 3 | 2 | 1 |
      Ⅰ 組織 | | | | | |
       | 方針が文書になっている | | | | |
       | 役員が関与している | | | | |
      Ⅱ 技術 | | | | | |
       | 監視の仕組みがある | | | | |
      `,
      { merges: ['A1:B2', 'C1:F1', 'G1:G2', 'A3:G3', 'A6:G6'], boxes: ['A1:G7'] },
    ),
    `
    B4 (Ⅰ 組織) -> C4[□4○], D4[□3○], E4[□2○], F4[□1○] +G4
    B5 (Ⅰ 組織) -> C5[□4○], D5[□3○], E5[□2○], F5[□1○] +G5
    B7 (Ⅱ 技術) -> C7[□4○], D7[□3○], E7[□2○], F7[□1○] +G7
    `,
  ],
})
