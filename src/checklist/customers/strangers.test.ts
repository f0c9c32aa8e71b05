/** Columns and rows that are the customer's own, and must stay untouched. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('what is the customer’s own', {
  'the buyer’s check beside every answer of ours, both with a dropdown': [
    sheet(
      `
      No | 要求事項 | 提案者 | | 評価者 |
       | | 適否 | 説明 | 適否 | 説明
      1 | 画面を日本語で使えること | | | |
      2 | 操作の説明書があること | | | |
      3 | 講習を受けられること | | | |
      `,
      {
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
        boxes: ['A1:F5'],
        dropdowns: { 'C3:C5': ['適', '否'], 'E3:E5': ['適', '否'] },
      },
    ),
    `
    B3 #1 -> C3[適/否], D3
    B4 #2 -> C4[適/否], D4
    B5 #3 -> C5[適/否], D5
    `,
  ],
  'a column of points by formula between choice and words': [
    sheet(
      `
      設問 | 回答 | 点 | 自由記入
      窓口を置いていますか | | 0 |
      窓口を知らせていますか | | 0 |
      窓口を試していますか | | 0 |
      `,
      {
        boxes: ['A1:D4'],
        dropdowns: { 'B2:B4': ['はい', 'いいえ'] },
        formulas: { C2: 'IF(B2="はい",1,0)', C3: 'IF(B3="はい",1,0)', C4: 'IF(B4="はい",1,0)' },
      },
    ),
    `
    A2 -> B2[はい/いいえ], D2
    A3 -> B3[はい/いいえ], D3
    A4 -> B4[はい/いいえ], D4
    `,
  ],
  'the auditor’s date, mark and comment after ours': [
    sheet(
      `
      No | 監査の観点 | 被監査部門の回答 | 監査日 | 監査人の判断 | 監査人の所見
      1 | 権限は申請に基づくか | | | |
      2 | 申請は保管されているか | | | |
      3 | 権限は棚卸しされているか | | | |
      `,
      { boxes: ['A1:F4'], dropdowns: { 'E2:E4': ['良', '否'] } },
    ),
    `
    B2 #1 -> C2
    B3 #2 -> C3
    B4 #3 -> C4
    `,
  ],
  'an older answer of ours in brackets in the question itself': [
    sheet(
      `
      No | 質問（前回のご回答） | 今回のご回答 | 変更点
      1 | 監視の時間帯を教えてください。（24時間） | |
      2 | 通知の方法を教えてください。（電子メール） | |
      3 | 障害の窓口を教えてください。（電話） | |
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1 -> C2
    B3 #2 -> C3
    B4 #3 -> C4
    `,
  ],
  'a column to tell whether the row concerns us, filled in by the customer': [
    sheet(
      `
      No | 対象 | 点検項目 | 点検結果 | 備考
      1 | ○ | 搬入の口を閉じている | |
      2 | ○ | 搬入の者を確かめている | |
      3 | － | 搬入の車を調べている | |
      4 | ○ | 搬入の記録を残している | |
      `,
      { boxes: ['A1:E5'], dropdowns: { 'D2:D5': ['○', '×', '－'] } },
    ),
    `
    C2 #1 -> D2[○/×/－] +E2
    C3 #2 -> D3[○/×/－] +E3
    C4 #3 -> D4[○/×/－] +E4
    C5 #4 -> D5[○/×/－] +E5
    `,
  ],
  'answers on one sheet, a copy by formula on another': [
    [
      sheet(
        `
        No | 質問 | 回答
        1 | 記録を残していますか。 |
        2 | 記録を守っていますか。 |
        `,
        { name: '回答用', boxes: ['A1:C3'], dropdowns: { 'C2:C3': ['はい', 'いいえ'] } },
      ),
      sheet(
        `
        No | 質問 | 回答
        1 | 記録を残していますか。 |
        2 | 記録を守っていますか。 |
        `,
        {
          name: '印刷用',
          boxes: ['A1:C3'],
          formulas: {
            A2: '回答用!A2',
            B2: '回答用!B2',
            C2: '回答用!C2',
            A3: '回答用!A3',
            B3: '回答用!B3',
            C3: '回答用!C3',
          },
        },
      ),
    ],
    `
    回答用!B2 #1 -> C2[はい/いいえ]
    回答用!B3 #2 -> C3[はい/いいえ]
    `,
  ],
  'the customer’s remark on each question is called 補足, and ours 回答補足': [
    sheet(
      `
      No | 設問 | 補足 | 回答 | 回答補足
      1 | 外部の者の立ち入りを制限していますか | 清掃の者を含む | |
      2 | 外部の者の端末を制限していますか | 私物を含む | |
      3 | 外部の者の接続を制限していますか | 来客用の回線を除く | |
      `,
      { boxes: ['A1:E4'], dropdowns: { 'D2:D4': ['○', '×'] } },
    ),
    `
    B2 #1 -> D2[○/×] +E2
    B3 #2 -> D3[○/×] +E3
    B4 #3 -> D4[○/×] +E4
    `,
  ],
  'the deadline and the person in charge on the customer’s side before the answer': [
    sheet(
      `
      管理番号 | 依頼事項 | 依頼者 | 回答期限 | 回答 | 回答者
      T-1 | 証明書の有効な期間をご教示ください | 田中 | 4/1 | |
      T-2 | 証明書の発行者をご教示ください | 田中 | 4/1 | |
      T-3 | 証明書の更新の手順をご教示ください | 佐藤 | 4/8 | |
      `,
      { boxes: ['A1:F4'] },
    ),
    `
    B2 #T-1 -> E2
    B3 #T-2 -> E3
    B4 #T-3 -> E4
    `,
  ],
})
