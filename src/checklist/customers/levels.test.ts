/** Levels, letters and two languages. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('levels and languages', {
  'questions with the answer choices listed beside, 選択肢 then 回答': [
    sheet(
      `
      問番号 | 設問 | 選択肢 | 回答番号 | 回答理由
      1 | 復旧の手順を定めていますか。 | 1.定めている 2.一部定めている 3.定めていない | |
      2 | 復旧を試していますか。 | 1.毎年 2.隔年 3.試していない | |
      3 | 控えを離れた所に置いていますか。 | 1.置いている 2.置いていない | |
      `,
      { boxes: ['A1:E4'] },
    ),
    `
    B2 #1 -> D2[1/2/3] +E2
    B3 #2 -> D3[1/2/3] +E3
    B4 #3 -> D4[1/2] +E4
    `,
  ],
  'levels told in the notes under the table, a score by formula, the judge’s column': [
    sheet(
      `
      No | 管理策 | 実施レベル | 実施の内容 | 得点 | 判定者所見
      1 | 利用者の権限を棚卸ししている | | | |
      2 | 特権を分けている | | | |
      3 | 共用の識別子を禁じている | | | |
      （注）実施レベルは、A：全社で実施、B：一部で実施、C：未実施 から選んでください。
      `,
      {
        merges: ['A5:F5'],
        boxes: ['A1:F4'],
        formulas: { E2: 'IF(C2="A",2,0)', E3: 'IF(C3="A",2,0)', E4: 'IF(C4="A",2,0)' },
      },
    ),
    `
    B2 #1 -> C2[A/B/C], D2
    B3 #2 -> C3[A/B/C], D3
    B4 #3 -> C4[A/B/C], D4
    `,
  ],
  'levels described in columns, then the level chosen': [
    sheet(
      `
      領域 | 評価項目 | レベル1 | レベル2 | レベル3 | 貴社レベル | 根拠
      資産 | 台帳の整備 | 台帳がない | 一部にある | すべてにある | |
      資産 | 持出しの管理 | 規則がない | 規則がある | 記録もある | |
      認証 | 特権の管理 | 共有している | 個人ごとにある | 都度承認する | |
      `,
      { boxes: ['A1:G4'], dropdowns: { 'F2:F4': ['1', '2', '3'] } },
    ),
    `
    B2 (資産) -> F2[1/2/3] +G2
    B3 (資産) -> F3[1/2/3] +G3
    B4 (認証) -> F4[1/2/3] +G4
    `,
  ],
  'the header in two languages on two rows': [
    sheet(
      `
      番号 | 要求事項 | 適合 | 説明
      No. | Requirement | Compliance | Explanation
      1 | 鍵は顧客ごとに分けること | |
      2 | 鍵の使用を記録すること | |
      3 | 鍵を毎年更新すること | |
      `,
      { boxes: ['A1:D5'], dropdowns: { 'C3:C5': ['Y', 'N', 'P'] } },
    ),
    `
    B3 #1 -> C3[Y/N/P], D3
    B4 #2 -> C4[Y/N/P], D4
    B5 #3 -> C5[Y/N/P], D5
    `,
  ],
  'scores that formulas make, blank rows between groups, an answer of 0 to 3 explained above': [
    sheet(
      `
      採点基準 | 0：未着手 | 1：計画中 | 2：一部 | 3：完了

      分野 | No | 取組み | 点 | 換算
      体制 | 1 | 推進の担当を置く | |
       | 2 | 経営に報告する | |

      教育 | 3 | 全員に教育する | |
       | 4 | 理解度を確かめる | |
      `,
      { boxes: ['A3:E5', 'A7:E8'], formulas: { E4: 'D4*2', E5: 'D5*2', E7: 'D7*2', E8: 'D8*2' } },
    ),
    `
    C4 #1 (体制) -> D4[0/1/2/3]
    C5 #2 (体制) -> D5[0/1/2/3]
    C7 #3 (教育) -> D7[0/1/2/3]
    C8 #4 (教育) -> D8[0/1/2/3]
    `,
  ],
  'two answers: 現在 and 一年後, each with its own dropdown': [
    sheet(
      `
      項番 | 評価項目 | 現在のレベル | 一年後の目標 | メモ
      1 | 資産を把握している | | |
      2 | 脆弱性を把握している | | |
      3 | 委託先を把握している | | |
      `,
      { boxes: ['A1:E4'], dropdowns: { 'C2:D4': ['1', '2', '3', '4'] } },
    ),
    `
    B2 #1 -> C2[1/2/3/4] +E2
    B3 #2 -> C3[1/2/3/4] +E3
    B4 #3 -> C4[1/2/3/4] +E4
    `,
  ],
  'grades explained with blanks between': [
    sheet(
      `
      判定：A 十分　B 一部不十分　C 不十分
      番号 | 監査項目 | 判定 | 根拠・コメント
      1 | 台帳が最新である | |
      2 | 棚卸しの記録がある | |
      `,
      { boxes: ['A2:D4'] },
    ),
    `
    B3 #1 -> C3[A/B/C] +D3
    B4 #2 -> C4[A/B/C] +D4
    `,
  ],
  'a car maker: self-score with the criteria of each level, evidence, the maker’s check': [
    sheet(
      `
      No | ラベル | 目的 | 要求事項 | 達成条件 | 達成基準 | 評価結果 | 評価根拠 | 確認結果（当社）
      1 | 方針 | 意思の表明 | 方針を定め周知すること | 方針を文書にする | 文書があり最新である | | |
      2 | 体制 | 責任の明確化 | 役割を定めること | 役割を文書にする | 役割が周知されている | | |
      3 | 資産 | 漏れの防止 | 台帳を作ること | 台帳を備える | 台帳が最新である | | |
      `,
      { boxes: ['A1:I4'], dropdowns: { 'G2:G4': ['0', '1', '2', '-'] } },
    ),
    `
    D2 #1 (方針 > 意思の表明) -> G2[0/1/2/-] +H2
    D3 #2 (体制 > 責任の明確化) -> G3[0/1/2/-] +H3
    D4 #3 (資産 > 漏れの防止) -> G4[0/1/2/-] +H4
    `,
  ],
})
