/** More customers who make things. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('more makers', {
  'a car maker: label, purpose, demand, no., condition, state': [
    sheet(
      `
      ラベル | 目的 | 要求事項 | No. | 達成条件 | 達成状況 | 達成予定時期 | 達成根拠
      方針 | 守るべきことを示す | 方針を定めている | 1 | 方針が文書になっている | | |
       | | | 2 | 方針が知らされている | | |
      体制 | 役割を示す | 責任者を定めている | 3 | 責任者の名が文書にある | | |
      `,
      {
        merges: ['A2:A3', 'B2:B3', 'C2:C3'],
        boxes: ['A1:H4'],
        dropdowns: { 'F2:F4': ['0', '1', '2'] },
      },
    ),
    `
    E2 #1 (方針 > 守るべきことを示す) 親「方針を定めている」 -> F2[0/1/2] +H2
    E3 #2 (方針 > 守るべきことを示す) 親「方針を定めている」 -> F3[0/1/2] +H3
    E4 #3 (体制 > 役割を示す) 親「責任者を定めている」 -> F4[0/1/2] +H4
    `,
  ],
  'a steel trader: Roman numbers in a column, the field in the next, a number, the question': [
    sheet(
      `
      章 | 分野 | 番号 | 確認事項 | 確認結果 | 備考
      Ⅰ | 組織 | 1 | 責任者がいる | |
      Ⅰ | 組織 | 2 | 規程がある | |
      Ⅱ | 技術 | 1 | 対策の道具を入れている | |
      Ⅲ | 物理 | 1 | 施錠している | |
      `,
      { boxes: ['A1:F5'], dropdowns: { 'E2:E5': ['OK', 'NG', 'N/A'] } },
    ),
    `
    D2 #1 (Ⅰ > 組織) -> E2[OK/NG/N/A] +F2
    D3 #2 (Ⅰ > 組織) -> E3[OK/NG/N/A] +F3
    D4 #1 (Ⅱ > 技術) -> E4[OK/NG/N/A] +F4
    D5 #1 (Ⅲ > 物理) -> E5[OK/NG/N/A] +F5
    `,
  ],
  'a parts maker: two blocks side by side, both with their header': [
    sheet(
      `
      No | 設問 | 回答 | | No | 設問 | 回答
      1 | 図面に番号を振っている | | | 4 | 工場に柵がある |
      2 | 図面を貸し出すとき記す | | | 5 | 工場に守衛がいる |
      3 | 図面を捨てるとき裁つ | | | 6 | 工場に鍵がある |
      `,
      { boxes: ['A1:C4', 'E1:G4'], dropdowns: { 'C2:C4': ['済', '未'], 'G2:G4': ['済', '未'] } },
    ),
    `
    B2 #1 -> C2[済/未]
    B3 #2 -> C3[済/未]
    B4 #3 -> C4[済/未]
    F2 #4 -> G2[済/未]
    F3 #5 -> G3[済/未]
    F4 #6 -> G4[済/未]
    `,
  ],
  'a food maker: ア イ ウ below 1 2 in columns of their own, section rows over the width': [
    sheet(
      `
      項 | 号 | 内容 | 実施の有無 | 実施していない理由
      人的対策 | | | |
      1 | ア | 入社のとき誓約書を取る | |
       | イ | 退社のとき誓約書を取る | |
      物的対策 | | | |
      2 | ア | 倉庫に鍵をかける | |
       | イ | 鍵の持ち主を記す | |
      `,
      {
        merges: ['A2:E2', 'A5:E5', 'A3:A4', 'A6:A7'],
        boxes: ['A1:E7'],
        fills: { 'A2:E2': 'DDEBF7', 'A5:E5': 'DDEBF7' },
        dropdowns: { 'D3:D4': ['有', '無'], 'D6:D7': ['有', '無'] },
      },
    ),
    `
    C3 #1ア (人的対策) -> D3[有/無] +E3
    C4 #1イ (人的対策) -> D4[有/無] +E4
    C6 #2ア (物的対策) -> D6[有/無] +E6
    C7 #2イ (物的対策) -> D7[有/無] +E7
    `,
  ],
  'a machine maker: what good looks like at each level, the level to enter': [
    sheet(
      `
      № | 評価項目 | レベル1 | レベル2 | レベル3 | 自己評価 | 評価者欄
      1 | 復旧の訓練 | していない | 計画がある | 毎年している | |
      2 | 控えの保管 | していない | 同じ棟にある | 別の棟にある | |
      3 | 鍵の管理 | していない | 帳面がある | 毎月数える | |
      `,
      { boxes: ['A1:G4'], dropdowns: { 'F2:F4': ['1', '2', '3'] } },
    ),
    `
    B2 #1 -> F2[1/2/3]
    B3 #2 -> F3[1/2/3]
    B4 #3 -> F4[1/2/3]
    `,
  ],
  'a renewal at a factory: changed or not, and what changed': [
    sheet(
      `
      番号 | 質問 | 前回のご回答 | 変更有無 | 変更後のご回答
      1 | 認証の種類をお答えください。 | 第三者の認証あり | |
      2 | 保存の場所をお答えください。 | 関東 | |
      3 | 担当の人数をお答えください。 | 三名 | |
      `,
      { boxes: ['A1:E4'], dropdowns: { 'D2:D4': ['変更あり', '変更なし'] } },
    ),
    `
    B2 #1 -> E2
    B3 #2 -> E3
    B4 #3 -> E4
    `,
  ],
  'a tyre maker: hidden key column, struck row, prefilled row': [
    sheet(
      `
      key | 番号 | 設問 | 回答 | 説明
      k1 | 1 | 外部の記憶装置を禁じていますか | |
      k2 | 2 | 磁気の帯を使っていますか | |
      k3 | 3 | 離席のとき画面を閉じますか | ○ | 自動で閉じます
      k4 | 4 | 画面をのぞかれない工夫がありますか | |
      `,
      { boxes: ['A1:E5'], hiddenColumns: [1], struck: ['B3:C3'], dropdowns: { 'D2:D5': ['○', '×'] } },
    ),
    `
    C2 #1 -> D2[○/×], E2
    C3 #2 -> D3[○/×], E3 struck_out
    C4 #3 -> D4[○/×], E4 記入済
    C5 #4 -> D5[○/×], E5
    `,
  ],
})
