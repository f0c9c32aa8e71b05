/** More customers among offices and schools. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('more public bodies', {
  'a town: three levels of numbers with hyphens, the category merged, the town checks to the right': [
    sheet(
      `
      受託者セキュリティ確認書
      項番 | 大分類 | 確認内容 | 対応状況 | 対応内容の詳細 | 町確認欄
      1-1-1 | 体制 | 責任者を置いている。 | | |
      1-1-2 | | 担当者の名簿を備えている。 | | |
      1-2-1 | 入退室 | 執務室に鍵をかけている。 | | |
      【凡例】○：対応済　△：一部対応　×：未対応　－：対象外
      `,
      { merges: ['A1:F1', 'B3:B4', 'A6:F6'], boxes: ['A2:F5'] },
    ),
    `
    C3 #1-1-1 (体制) -> D3[○/△/×/－], E3
    C4 #1-1-2 (体制) -> D4[○/△/×/－], E4
    C5 #1-2-1 (入退室) -> D5[○/△/×/－], E5
    `,
  ],
  'a fire brigade: required or wanted before the item, points given by the brigade': [
    sheet(
      `
      No. | 区分 | 要求事項 | 必須/任意 | 配点 | 適合状況 | 代替案 | 採点
      1 | 保守 | 夜間も電話を受けること。 | 必須 | 10 | | |
      2 | 保守 | 部品を国内に備えること。 | 任意 | 5 | | |
      3 | 教育 | 操作の手引を渡すこと。 | 必須 | 10 | | |
       | | 合計 | | 25 | | |
      `,
      { boxes: ['A1:H5'], dropdowns: { 'F2:F4': ['◎', '○', '△', '×'] }, formulas: { E5: 'SUM(E2:E4)' } },
    ),
    `
    C2 #1 (保守) -> F2[◎/○/△/×] +G2
    C3 #2 (保守) -> F3[◎/○/△/×] +G3
    C4 #3 (教育) -> F4[◎/○/△/×] +G4
    `,
  ],
  'a water works: header in row 8 below a block on who fills it in': [
    sheet(
      `
      情報資産取扱に関する調査票

      会社名 | | | 記入日 |
      部署名 | | | 記入者 |

      ※ 回答欄は「はい」「いいえ」「該当なし」から選んでください。

      番号 | 調査項目 | 回答 | 「いいえ」の場合の理由 |
      1 | 持出しの記録を付けていますか。 | | |
      2 | 記録媒体を施錠して保管していますか。 | | |
      `,
      { merges: ['A1:E1', 'B3:C3', 'B4:C4', 'A6:E6', 'D8:E8', 'D9:E9', 'D10:E10'], boxes: ['A3:E4', 'A8:E10'] },
    ),
    `
    B9 #1 -> C9[はい/いいえ/該当なし] +D9
    B10 #2 -> C10[はい/いいえ/該当なし] +D10
    `,
  ],
  'a school board: the sentence is split over subject and state': [
    sheet(
      `
      № | 対象 | あるべき状態 | 自己点検結果 | 根拠資料名
      ① | 児童の名簿 | 施錠した棚に置かれている | |
      ② | 成績の記録 | 持ち帰りが禁じられている | |
      ③ | 写真 | 承諾を得て載せている | |
      自己点検結果は、できている／一部できている／できていない のいずれかを記入
      `,
      { merges: ['A5:E5'], boxes: ['A1:E4'] },
    ),
    `
    C2 #① (児童の名簿) -> D2[できている/一部できている/できていない] +E2
    C3 #② (成績の記録) -> D3[できている/一部できている/できていない] +E3
    C4 #③ (写真) -> D4[できている/一部できている/できていない] +E4
    `,
  ],
  'a pension office: an example row, placeholders to be written over': [
    sheet(
      `
      No. | 設問 | 回答 | 補足
      例 | 紙の書類を細断していますか。 | はい | 週に一度、業者が行う
      1 | 端末に鍵を付けていますか。 | （選択してください） | （ここに記入）
      2 | 端末の台帳がありますか。 | （選択してください） | （ここに記入）
      `,
      { boxes: ['A1:D4'], dropdowns: { 'C2:C4': ['（選択してください）', 'はい', 'いいえ'] } },
    ),
    `
    B2 #例 -> C2[（選択してください）/はい/いいえ] +D2 記入済 example
    B3 #1 -> C3[（選択してください）/はい/いいえ] +D3
    B4 #2 -> C4[（選択してください）/はい/いいえ] +D4
    `,
  ],
  'a library: two tables one below the other with other columns': [
    sheet(
      `
      ■ 管理体制について
      番号 | 質問 | 回答 | 備考
      1 | 規則を設けていますか。 | |
      2 | 規則を年に一度見直していますか。 | |

      ■ 設備について
      番号 | 設備 | 質問 | 有無 | 台数
      3 | 停電 | 予備の電源がありますか。 | |
      4 | 火災 | 検知の仕組みがありますか。 | |
      `,
      {
        boxes: ['A2:D4', 'A7:E9'],
        dropdowns: { 'C3:C4': ['はい', 'いいえ'], 'D8:D9': ['有', '無'] },
      },
    ),
    `
    B3 #1 (■ 管理体制について) -> C3[はい/いいえ] +D3
    B4 #2 (■ 管理体制について) -> C4[はい/いいえ] +D4
    C8 #3 (■ 設備について > 停電) -> D8[有/無]
    C9 #4 (■ 設備について > 火災) -> D9[有/無]
    `,
  ],
  'a tax office: yes and no as two columns to be circled under one heading, notes between': [
    sheet(
      `
      項目 | 確認事項 | 回答 | | 特記事項
       | | はい | いいえ |
      １ | 委託先を事前に届け出る | | |
      ※ 届出は書面によること | | | |
      ２ | 再委託を原則として行わない | | |
      `,
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'A4:E4'], boxes: ['A1:E5'] },
    ),
    `
    B3 #１ -> C3[□はい○], D3[□いいえ○] +E3
    B5 #２ -> C5[□はい○], D5[□いいえ○] +E5
    `,
  ],
})
