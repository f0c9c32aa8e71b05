/** Car makers, their suppliers, builders and other makers. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('car makers, suppliers and builders', {
  'a car maker: level, condition and criterion, then a score of 0 to 2 and its grounds': [
    sheet(
      `
      分類 | No | レベル | 達成条件 | 達成基準 | 評価結果 | 根拠・エビデンス | 対応予定日
      方針 | 1 | Lv1 | 方針を策定し、周知している | ・役員が承認していること⏎・全員が閲覧できること | | |
      方針 | 2 | Lv2 | 方針を見直している | ・年に一度見直すこと | | |
      機密 | 3 | Lv1 | 機密の区分を定めている | ・区分の基準があること | | |
      `,
      { boxes: ['A1:H4'], dropdowns: { 'F2:F4': ['2', '1', '0', '該当なし'] } },
    ),
    `
    D2 #1 (方針) -> F2[2/1/0/該当なし] +G2
    D3 #2 (方針) -> F3[2/1/0/該当なし] +G3
    D4 #3 (機密) -> F4[2/1/0/該当なし] +G4
    `,
  ],
  'a supplier: what each level looks like stands in columns before the level to enter': [
    sheet(
      `
      No | 管理項目 | レベル0 | レベル1 | レベル2 | レベル3 | 現状レベル | 目標レベル | コメント
      1 | 資産の管理 | 把握していない | 一部を把握 | 台帳がある | 台帳を更新している | | |
      2 | 脆弱性の管理 | 対応していない | 気付けば対応 | 定期に対応 | 期限を定めて対応 | | |
      3 | 委託先の管理 | 管理していない | 契約のみ | 点検がある | 改善まで追う | | |
      `,
      { boxes: ['A1:I4'], dropdowns: { 'G2:H4': ['0', '1', '2', '3'] } },
    ),
    `
    B2 #1 -> G2[0/1/2/3], H2[0/1/2/3] +I2
    B3 #2 -> G3[0/1/2/3], H3[0/1/2/3] +I3
    B4 #3 -> G4[0/1/2/3], H4[0/1/2/3] +I4
    `,
  ],
  'a maker of machines: the choice is the number of one of the answers listed in the row': [
    sheet(
      `
      No | 設問 | 選択肢 | 回答（番号）
      1 | 責任者を置いていますか | 1.置いている⏎2.置いていない | |
      2 | 記録をどれだけ残しますか | 1.一年以上⏎2.半年以上⏎3.残さない | |
      3 | 委託先を点検しますか | 1.毎年⏎2.契約時のみ⏎3.しない | |
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1 -> D2[1/2]
    B3 #2 -> D3[1/2/3]
    B4 #3 -> D4[1/2/3]
    `,
  ],
  'a builder: the field runs down the side in one merged cell, the header is repeated on each page': [
    sheet(
      `
      分野 | 番号 | 確認事項 | 確認結果 | 特記
      現場 | 1 | 図面を施錠して置いている | |
       | 2 | 図面の写しを数えている | |
      分野 | 番号 | 確認事項 | 確認結果 | 特記
      事務所 | 3 | 端末を持ち帰らせない | |
       | 4 | 書類を裁断している | |
      `,
      { merges: ['A2:A3', 'A5:A6'], boxes: ['A1:E6'], dropdowns: { 'D2:D3': ['良', '否'], 'D5:D6': ['良', '否'] } },
    ),
    `
    C2 #1 (現場) -> D2[良/否] +E2
    C3 #2 (現場) -> D3[良/否] +E3
    C5 #3 (事務所) -> D5[良/否] +E5
    C6 #4 (事務所) -> D6[良/否] +E6
    `,
  ],
  'a chemical maker: an example row in grey, then the rows to fill': [
    sheet(
      `
      No. | 確認項目 | 対応状況⏎（対応済/未対応/対象外） | 対応状況の詳細
      例 | ウイルス対策を導入していますか。 | 対応済 | 全端末に導入し、毎日更新している。
      1 | 端末の暗号化をしていますか。 | |
      2 | 媒体の利用を制限していますか。 | |
      `,
      { boxes: ['A1:D4'], fills: { 'A2:D2': 'DDDDDD' } },
    ),
    `
    B2 #例 -> C2[対応済/未対応/対象外], D2 記入済 example
    B3 #1 -> C3[対応済/未対応/対象外], D3
    B4 #2 -> C4[対応済/未対応/対象外], D4
    `,
  ],
  'a parts maker: sub-numbers in a second column, the first holds the main number once': [
    sheet(
      `
      No | 枝番 | 要求 | 自己評価 | エビデンス
      1 | 1 | 入館証を着けさせている | |
       | 2 | 入館証を返却させている | |
      2 | 1 | 写真の撮影を禁じている | |
       | 2 | 持ち込みを調べている | |
      `,
      { merges: ['A2:A3', 'A4:A5'], boxes: ['A1:E5'], dropdowns: { 'D2:D5': ['○', '△', '×'] } },
    ),
    `
    C2 #1-1 -> D2[○/△/×] +E2
    C3 #1-2 -> D3[○/△/×] +E3
    C4 #2-1 -> D4[○/△/×] +E4
    C5 #2-2 -> D5[○/△/×] +E5
    `,
  ],
  'a shipyard: who answers, when, and until when is in columns of its own': [
    sheet(
      `
      通番 | 監査項目 | 回答部署 | 回答者 | 回答日 | 回答内容 | 添付資料名 | 監査所見
      1 | 図面の授受を記録しているか | | | | | |
      2 | 協力会社を登録しているか | | | | | |
      3 | 帳票の保管場所を定めているか | | | | | |
      `,
      { boxes: ['A1:H4'] },
    ),
    `
    B2 #1 -> F2 +G2
    B3 #2 -> F3 +G3
    B4 #3 -> F4 +G4
    `,
  ],
  'a steel maker: check boxes for four states in one cell, one below the other': [
    sheet(
      `
      No | 内容 | 状況 | 補足
      1 | 通報の窓口を設けている | □実施済⏎□一部実施⏎□未実施⏎□該当せず |
      2 | 通報した者を守っている | □実施済⏎□一部実施⏎□未実施⏎□該当せず |
      `,
      { boxes: ['A1:D3'] },
    ),
    `
    B2 #1 -> C2[□実施済/一部実施/未実施/該当せず] +D2
    B3 #2 -> C3[□実施済/一部実施/未実施/該当せず] +D3
    `,
  ],
})
