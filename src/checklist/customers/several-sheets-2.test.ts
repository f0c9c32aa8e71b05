/** Workbooks of several sheets, of which not all are to be filled in. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('workbooks of several sheets', {
  'legend on another sheet, question sheet without dropdown': [
    [
      sheet(
        `
      No | 設問 | 評価記号 | 説明
      1 | 方針がある | |
      2 | 体制がある | |
      `,
        { name: '回答票', boxes: ['A1:D3'] },
      ),
      sheet(
        `
      記号 | 意味
      ◎ | 十分に実施
      ○ | 実施
      △ | 一部実施
      × | 未実施
      `,
        { name: '凡例', boxes: ['A1:B5'] },
      ),
    ],
    `
    回答票!B2 #1 -> C2[◎/○/△/×], D2
    回答票!B3 #2 -> C3[◎/○/△/×], D3
    `,
  ],
  'one sheet per question, the form labelled down the side': [
    [
      sheet(
        `
      設問番号 | Q1
      設問 | 保存する国を教えてください。
      回答 |
      根拠資料 |
      弊社確認欄 |
      `,
        { name: 'Q1', boxes: ['A1:B5'] },
      ),
      sheet(
        `
      設問番号 | Q2
      設問 | 保存する期間を教えてください。
      回答 |
      根拠資料 |
      弊社確認欄 |
      `,
        { name: 'Q2', boxes: ['A1:B5'] },
      ),
    ],
    `
    Q1!B2 #Q1 -> B3 +B4
    Q2!B2 #Q2 -> B3 +B4
    `,
  ],
  'cover, instructions and one sheet for each category, ids beginning anew': [
    [
      sheet(
        `
      情報セキュリティ調査のお願い
      貴社名 |
      ご担当者 |
      ご記入日 |
      `,
        { name: '表紙', boxes: ['A2:B4'] },
      ),
      sheet(
        `
      # | 設問 | ご回答 | ご意見
      1 | 方針を公開していますか。
      2 | 委員会を設けていますか。
      `,
        { name: '組織', boxes: ['A1:D3'] },
      ),
      sheet(
        `
      # | 設問 | ご回答 | ご意見
      1 | 侵入を検知できますか。
      2 | 通信を制限していますか。
      `,
        { name: '技術', boxes: ['A1:D3'] },
      ),
    ],
    `
    組織!B2 #1 -> C2 +D2
    組織!B3 #2 -> C3 +D3
    技術!B2 #1 -> C2 +D2
    技術!B3 #2 -> C3 +D3
    `,
  ],
  'an aggregate sheet that repeats the headers, and a list of choices': [
    [
      sheet(
        `
      通番 | チェックポイント | セルフチェック | 補足事項
      1 | 端末の紛失に備えている
      2 | 私物の端末を禁じている
      3 | 画面の覗き見を防いでいる
      `,
        { name: 'チェックリスト', boxes: ['A1:D4'], dropdowns: { 'C2:C4': ['○', '△', '×'] } },
      ),
      sheet(
        `
      区分 | ○ | △ | × | 達成率
      端末 | 0 | 0 | 0 | 0%
      合計 | 0 | 0 | 0 | 0%
      `,
        {
          name: '集計',
          formulas: { B2: 'COUNTIF(1)', C2: 'COUNTIF(2)', D2: 'COUNTIF(3)', E2: 'B2/3' },
          boxes: ['A1:E3'],
        },
      ),
      sheet(
        `
      ○ | 対応している
      △ | 一部対応している
      × | 対応していない
      `,
        { name: 'リスト' },
      ),
    ],
    `
    チェックリスト!B2 #1 -> C2[○/△/×] +D2
    チェックリスト!B3 #2 -> C3[○/△/×] +D3
    チェックリスト!B4 #3 -> C4[○/△/×] +D4
    `,
  ],
})
