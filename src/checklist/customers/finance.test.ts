/** Banks, insurers and brokers. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('banks, insurers and brokers', {
  'a bank: standards with their own numbers, the class of each, how far and how it is met': [
    sheet(
      `
      大項目 | 基準番号 | 基準小項目 | 適用区分 | 充足状況 | 充足していない場合の代替策 | 具体的な対応内容
      統制 | 統1 | 方針を文書にすること | 基礎 | | |
      統制 | 統2 | 体制を整えること | 基礎 | | |
      実務 | 実1 | 他人に推測されない文字列とすること | 付加 | | |
      実務 | 実2 | 蓄積された記録を守ること | 基礎 | | |
      `,
      { boxes: ['A1:G5'], dropdowns: { 'E2:E5': ['充足', '一部充足', '未充足', '非該当'] } },
    ),
    `
    C2 #統1 (統制) -> E2[充足/一部充足/未充足/非該当], G2 +F2
    C3 #統2 (統制) -> E3[充足/一部充足/未充足/非該当], G3 +F3
    C4 #実1 (実務) -> E4[充足/一部充足/未充足/非該当], G4 +F4
    C5 #実2 (実務) -> E5[充足/一部充足/未充足/非該当], G5 +F5
    `,
  ],
  'a broker: a legend to the right of the table': [
    sheet(
      `
      No | 確認事項 | 評価 | コメント | | 凡例 |
      1 | 不正な接続を検知できるか | | | | A | 対応済
      2 | 検知したものを調べているか | | | | B | 一部対応
      3 | 調べた結果を残しているか | | | | C | 未対応
      4 | 残した結果を見直しているか | | | | D | 対象外
      `,
      { boxes: ['A1:D5', 'F1:G5'] },
    ),
    `
    B2 #1 -> C2[A/B/C/D] +D2
    B3 #2 -> C3[A/B/C/D] +D3
    B4 #3 -> C4[A/B/C/D] +D4
    B5 #4 -> C5[A/B/C/D] +D5
    `,
  ],
  'an insurer: a sheet for each field, the field stands in the title only': [
    [
      sheet(
        `
        1. アクセス管理
        No | 質問 | 回答 | 根拠資料
        1-1 | 退職者の権限を消していますか。 | |
        1-2 | 特権を定期に見直していますか。 | |
        `,
        { name: '1.アクセス管理', merges: ['A1:D1'], boxes: ['A2:D4'], dropdowns: { 'C3:C4': ['Y', 'N', 'NA'] } },
      ),
      sheet(
        `
        2. 物理的管理
        No | 質問 | 回答 | 根拠資料
        2-1 | 施設の入口を見張っていますか。 | |
        2-2 | 予備の電源を試していますか。 | |
        `,
        { name: '2.物理的管理', merges: ['A1:D1'], boxes: ['A2:D4'], dropdowns: { 'C3:C4': ['Y', 'N', 'NA'] } },
      ),
    ],
    `
    1.アクセス管理!B3 #1-1 -> C3[Y/N/NA] +D3
    1.アクセス管理!B4 #1-2 -> C4[Y/N/NA] +D4
    2.物理的管理!B3 #2-1 -> C3[Y/N/NA] +D3
    2.物理的管理!B4 #2-2 -> C4[Y/N/NA] +D4
    `,
  ],
  'a card company: two environments, of which the second is left to a person': [
    sheet(
      `
      No | 要件 | 本番環境 | 検証環境 | 備考
      1 | 記録を一年保存している | | |
      2 | 初期の合い言葉を替えている | | |
      3 | 不要な口を閉じている | | |
      `,
      { boxes: ['A1:E4'], dropdowns: { 'C2:D4': ['○', '×', '－'] } },
    ),
    `
    B2 #1 -> C2[○/×/－] +E2
    B3 #2 -> C3[○/×/－] +E3
    B4 #3 -> C4[○/×/－] +E4
    `,
  ],
  'a regional bank: points by formula, subtotals and a rate under each field': [
    sheet(
      `
      分野 | No | チェック項目 | 回答 | 得点 | 配点
      規程 | 1 | 規程を年に一度見直している | | 0 | 5
       | 2 | 規程を全員に配っている | | 0 | 5
      小計 | | | | 0 | 10
      人 | 3 | 誓約書を受け取っている | | 0 | 5
       | 4 | 異動の際に権限を改めている | | 0 | 5
      小計 | | | | 0 | 10
      達成率 | | | | 0% |
      `,
      {
        merges: ['A2:A3', 'A5:A6', 'A4:D4', 'A7:D7', 'A8:D8'],
        boxes: ['A1:F8'],
        dropdowns: { 'D2:D3': ['実施', '一部実施', '未実施'], 'D5:D6': ['実施', '一部実施', '未実施'] },
        formulas: {
          E2: 'IF(D2="実施",F2,0)',
          E3: 'IF(D3="実施",F3,0)',
          E4: 'SUM(E2:E3)',
          F4: 'SUM(F2:F3)',
          E5: 'IF(D5="実施",F5,0)',
          E6: 'IF(D6="実施",F6,0)',
          E7: 'SUM(E5:E6)',
          F7: 'SUM(F5:F6)',
          E8: 'E4/F4',
        },
      },
    ),
    `
    C2 #1 (規程) -> D2[実施/一部実施/未実施]
    C3 #2 (規程) -> D3[実施/一部実施/未実施]
    C5 #3 (人) -> D5[実施/一部実施/未実施]
    C6 #4 (人) -> D6[実施/一部実施/未実施]
    `,
  ],
  'a trust bank: the question is a stem with parts, the parts say what is asked': [
    sheet(
      `
      番号 | 設問 | 細目 | 回答 | 補足説明
      1 | 外部からの侵入への備え | (1)境界で通信を制限している | |
       | | (2)侵入を検知する仕組みがある | |
       | | (3)検知したら遮断する | |
      2 | 内部の不正への備え | (1)操作を記録している | |
       | | (2)記録を第三者が調べている | |
      `,
      { merges: ['A2:A4', 'B2:B4', 'A5:A6', 'B5:B6'], boxes: ['A1:E6'], dropdowns: { 'D2:D6': ['はい', 'いいえ'] } },
    ),
    `
    C2 #1 (外部からの侵入への備え) -> D2[はい/いいえ] +E2
    C3 #1 (外部からの侵入への備え) -> D3[はい/いいえ] +E3
    C4 #1 (外部からの侵入への備え) -> D4[はい/いいえ] +E4
    C5 #2 (内部の不正への備え) -> D5[はい/いいえ] +E5
    C6 #2 (内部の不正への備え) -> D6[はい/いいえ] +E6
    `,
  ],
  'a lender: hidden columns of codes and risks, the header in the fourth row': [
    sheet(
      `
      外部委託先管理チェックシート | | | | | |
       | | | | 記入日 | |
      
      code | risk | No. | 確認内容 | 選択 | 状況・理由 | 当社評価
      K01 | H | 1 | 事故の記録を残している | | |
      K02 | M | 2 | 事故の訓練をしている | | |
      K03 | L | 3 | 事故の窓口を知らせている | | |
      `,
      {
        hiddenColumns: [1, 2],
        boxes: ['A4:G7'],
        dropdowns: { 'E5:E7': ['実施済', '検討中', '未実施'], 'G5:G7': ['A', 'B', 'C'] },
      },
    ),
    `
    D5 #1 -> E5[実施済/検討中/未実施] +F5
    D6 #2 -> E6[実施済/検討中/未実施] +F6
    D7 #3 -> E7[実施済/検討中/未実施] +F7
    `,
  ],
  'an exchange: not yet chosen is written in every answer cell': [
    sheet(
      `
      ID | 要求事項 | 準拠状況 | 説明
      R-01 | 鍵は分けて保管すること | 選択してください |
      R-02 | 鍵の利用を記録すること | 選択してください |
      R-03 | 鍵を年に一度替えること | 選択してください |
      `,
      { boxes: ['A1:D4'], dropdowns: { 'C2:C4': ['選択してください', '準拠', '一部準拠', '非準拠', '適用外'] } },
    ),
    `
    B2 #R-01 -> C2[選択してください/準拠/一部準拠/非準拠/適用外], D2
    B3 #R-02 -> C3[選択してください/準拠/一部準拠/非準拠/適用外], D3
    B4 #R-03 -> C4[選択してください/準拠/一部準拠/非準拠/適用外], D4
    `,
  ],
})
