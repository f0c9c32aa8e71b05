/** Whose column is whose, in further sheets. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('further owners', {
  'provider and user answer the same item, each in its column': [
    sheet(
      `
      No | 項目 | 提供者の対応 | 利用者の対応 | 備考
      1 | 控えを取る | | 当方で取る |
      2 | 鍵を替える | | 当方は行わない |
      3 | 記録を見る | | 当方で見る |
      `,
      { boxes: ['A1:E4'] },
    ),
    `
    B2 #1 -> C2 +E2
    B3 #2 -> C3 +E3
    B4 #3 -> C4 +E4
    `,
  ],
  'answer, date and name of who answered, our approval, their check': [
    sheet(
      `
      № | 質問内容 | 回答 | 回答者 | 回答日 | 発注者確認 | 確認日
      1 | 倉に番がいますか | | | | |
      2 | 倉に柵がありますか | | | | |
      3 | 倉に灯がありますか | | | | |
      `,
      { boxes: ['A1:G4'] },
    ),
    `
    B2 #1 -> C2
    B3 #2 -> C3
    B4 #3 -> C4
    `,
  ],
  'the risk rank and the reason for asking come before the question': [
    sheet(
      `
      ID | リスク | 重要度 | 質問の背景 | 質問 | 御社回答 | 弊社コメント | 再回答
      R1 | 漏えい | 高 | 近頃事故が多いため | 画面の写しを禁じていますか。 | | |
      R2 | 停止 | 中 | 夏に停電があるため | 予備の電源はありますか。 | | |
      R3 | 改ざん | 低 | 監査で問われるため | 記録は書き換えられませんか。 | | |
      `,
      { boxes: ['A1:H4'] },
    ),
    `
    E2 #R1 (漏えい) -> F2
    E3 #R2 (停止) -> F3
    E4 #R3 (改ざん) -> F4
    `,
  ],
  'two reviewers of theirs, with a dropdown each, before our column': [
    sheet(
      `
      番号 | 審査項目 | 一次審査 | 二次審査 | 応募者記載欄 | 添付資料番号
      1 | 人を増やせる | | | |
      2 | 夜に応じる | | | |
      3 | 費用を示せる | | | |
      `,
      { boxes: ['A1:F4'], dropdowns: { 'C2:D4': ['可', '不可'] }, fills: { 'E2:F4': 'FFFF99' } },
    ),
    `
    B2 #1 -> E2 +F2
    B3 #2 -> E3 +F3
    B4 #3 -> E4 +F4
    `,
  ],
  'the state now, the plan, the date, the department': [
    sheet(
      `
      分類 | 対策 | 現在の状況 | 今後の計画 | 実施予定時期 | 担当部署
      水 | 水位を測る | | | |
      水 | 土嚢を置く | | | |
      火 | 消す道具を置く | | | |
      `,
      { boxes: ['A1:F4'], dropdowns: { 'C2:C4': ['実施中', '未実施'] } },
    ),
    `
    B2 (水) -> C2[実施中/未実施]
    B3 (水) -> C3[実施中/未実施]
    B4 (火) -> C4[実施中/未実施]
    `,
  ],
  'answers given by the old vendor beside ours': [
    sheet(
      `
      No. | 要件 | 現行業者の対応 | 貴社の対応 | 貴社の補足
      1 | 夜も受ける | ○ | |
      2 | 国内に置く | ○ | |
      3 | 毎月告げる | × | |
      `,
      { boxes: ['A1:E4'], dropdowns: { 'D2:D4': ['○', '×'] } },
    ),
    `
    B2 #1 -> D2[○/×] +E2
    B3 #2 -> D3[○/×] +E3
    B4 #3 -> D4[○/×] +E4
    `,
  ],
  'group subtotals between the rows and an average below': [
    sheet(
      `
      分野 | No | 設問 | 点数 | 根拠
      人 | 1 | 誓いを立てさせている | |
      人 | 2 | 年に一度教える | |
       | | 小計 | 0 |
      物 | 3 | 棚に鍵がある | |
      物 | 4 | 棚を数える | |
       | | 小計 | 0 |
       | | 平均点 | 0 |
      `,
      {
        boxes: ['A1:E8'],
        dropdowns: { 'D2:D3': ['0', '1', '2'], 'D5:D6': ['0', '1', '2'] },
        formulas: { D4: 'SUM(D2:D3)', D7: 'SUM(D5:D6)', D8: 'AVERAGE(D2:D6)' },
      },
    ),
    `
    C2 #1 (人) -> D2[0/1/2] +E2
    C3 #2 (人) -> D3[0/1/2] +E3
    C5 #3 (物) -> D5[0/1/2] +E5
    C6 #4 (物) -> D6[0/1/2] +E6
    `,
  ],
  'hidden rows, a hidden copy of the sheet from last year': [
    [
      sheet(
        `
        No | 質問 | 回答
        1 | 札を出しますか。 |
        2 | 札を戻させますか。 |
        3 | 札を数えますか。 |
        `,
        { name: '2026年度', boxes: ['A1:C4'], hiddenRows: [3], dropdowns: { 'C2:C4': ['はい', 'いいえ'] } },
      ),
      sheet(
        `
        No | 質問 | 回答
        1 | 札を出しますか。 | はい
        2 | 札を戻させますか。 | はい
        3 | 札を数えますか。 | いいえ
        `,
        { name: '2025年度', visibility: 'hidden', boxes: ['A1:C4'] },
      ),
    ],
    `
    2026年度!B2 #1 -> C2[はい/いいえ]
    2026年度!B3 #2 -> C3[はい/いいえ] hidden_row
    2026年度!B4 #3 -> C4[はい/いいえ]
    `,
  ],
})
