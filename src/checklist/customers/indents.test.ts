/** Headings that are told by nothing but how far texts are moved in. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('fields told by how far texts are moved in', {
  'three levels in one column, sentences at the lowest': [
    sheet(
      `
      項目 | 回答 | 備考
      組織的な対策 | |
      体制 | |
      責任者を定めていますか | |
      連絡網を備えていますか | |
      教育 | |
      年に一度は教育していますか | |
      技術的な対策 | |
      認証 | |
      多要素で認証していますか | |
      `,
      { boxes: ['A1:C10'], indents: { A3: 1, 'A4:A5': 2, A6: 1, A7: 2, A9: 1, A10: 2 } },
    ),
    `
    A4 (組織的な対策 > 体制) -> B4 +C4
    A5 (組織的な対策 > 体制) -> B5 +C5
    A7 (組織的な対策 > 教育) -> B7 +C7
    A10 (技術的な対策 > 認証) -> B10 +C10
    `,
  ],
  'two levels, noun phrases alone, a dropdown at the lower level only': [
    sheet(
      `
      No | 管理項目 | 実施状況
       | 入退管理 |
      1 | 来訪者の記録 |
      2 | 鍵の管理 |
       | 機器管理 |
      3 | 廃棄時の消去 |
      4 | 台帳の整備 |
      `,
      {
        boxes: ['A1:C7'],
        indents: { 'B3:B4': 1, 'B6:B7': 1 },
        dropdowns: { 'C3:C4': ['実施', '未実施'], 'C6:C7': ['実施', '未実施'] },
      },
    ),
    `
    B3 #1 (入退管理) -> C3[実施/未実施]
    B4 #2 (入退管理) -> C4[実施/未実施]
    B6 #3 (機器管理) -> C6[実施/未実施]
    B7 #4 (機器管理) -> C7[実施/未実施]
    `,
  ],
  'noun phrases alone, and a blank beside every one of them': [
    sheet(
      `
      対策 | 状況
      ネットワーク |
      境界での通信の制限 |
      無線の暗号化 |
      端末 |
      画面の自動の施錠 |
      記憶装置の暗号化 |
      媒体の持ち出しの制限 |
      `,
      { boxes: ['A1:B8'], indents: { 'A3:A4': 2, 'A6:A8': 2 } },
    ),
    `
    A3 (ネットワーク) -> B3
    A4 (ネットワーク) -> B4
    A6 (端末) -> B6
    A7 (端末) -> B7
    A8 (端末) -> B8
    `,
  ],
  'a second heading of the middle level after questions of the outer one': [
    sheet(
      `
      質問 | 回答
      運用 |
      運用の手順書がありますか。 |
      監視 |
      一日中監視していますか。 |
      障害 |
      障害の連絡先がありますか。 |
      開発 |
      開発の規程がありますか。 |
      `,
      { boxes: ['A1:B9'], indents: { A3: 1, A4: 1, A5: 2, A6: 1, A7: 2, A9: 1 } },
    ),
    `
    A3 (運用) -> B3
    A5 (運用 > 監視) -> B5
    A7 (運用 > 障害) -> B7
    A9 (開発) -> B9
    `,
  ],
  'questions moved in below a question: all of them are asked': [
    sheet(
      `
      No | 質問 | 回答
      1 | 再委託をしていますか。 |
      1-1 | している場合、契約を結んでいますか。 |
      1-2 | している場合、監査していますか。 |
      2 | 国外で処理していますか。 |
      `,
      { boxes: ['A1:C5'], indents: { 'B3:B4': 1 }, dropdowns: { 'C2:C5': ['はい', 'いいえ'] } },
    ),
    `
    B2 #1 -> C2[はい/いいえ]
    B3 #1-1 -> C3[はい/いいえ]
    B4 #1-2 -> C4[はい/いいえ]
    B5 #2 -> C5[はい/いいえ]
    `,
  ],
  'blanks in front of the texts instead': [
    {
      rows: [
        ['点検事項', '結果', '特記'],
        ['保管', '', ''],
        ['　書庫の施錠', '', ''],
        ['　鍵の台帳', '', ''],
        ['廃棄', '', ''],
        ['　裁断の記録', '', ''],
        ['　溶解の証明', '', ''],
      ],
      boxes: ['A1:C7'],
    },
    `
    A3 (保管) -> B3 +C3
    A4 (保管) -> B4 +C4
    A6 (廃棄) -> B6 +C6
    A7 (廃棄) -> B7 +C7
    `,
  ],
})
