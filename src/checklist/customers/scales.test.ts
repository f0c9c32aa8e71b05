/** Choices, scales and legends. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('choices, scales and legends', {
  'a self-check of four columns with points': [
    sheet(
      `
      No | 診断内容 | 実施して⏎いる | 一部実施⏎している | 実施して⏎いない | わから⏎ない
       | | 4点 | 2点 | 0点 | -1点
      1 | 端末を最新の状態にしていますか | | | |
      2 | 合い言葉を長くしていますか | | | |
      3 | 添付の開き方を教えていますか | | | |
      `,
      { merges: ['A1:A2', 'B1:B2'], boxes: ['A1:F5'] },
    ),
    `
    B3 #1 -> C3[□実施して⏎いる○], D3[□一部実施⏎している○], E3[□実施して⏎いない○], F3[□わから⏎ない○]
    B4 #2 -> C4[□実施して⏎いる○], D4[□一部実施⏎している○], E4[□実施して⏎いない○], F4[□わから⏎ない○]
    B5 #3 -> C5[□実施して⏎いる○], D5[□一部実施⏎している○], E5[□実施して⏎いない○], F5[□わから⏎ない○]
    `,
  ],
  'the meaning of each mark in the lines of the header': [
    sheet(
      `
      No | 項目 | 回答⏎◎：実施し記録あり⏎○：実施⏎△：一部実施⏎×：未実施⏎－：対象外 | 理由
      1 | 棚卸しをしている | |
      2 | 抜き打ちで確かめている | |
      `,
      { boxes: ['A1:D3'] },
    ),
    `
    B2 #1 -> C2[◎/○/△/×/－] +D2
    B3 #2 -> C3[◎/○/△/×/－] +D3
    `,
  ],
  'dropdowns of three different kinds in one column': [
    sheet(
      `
      No | 質問 | 回答 | 補足
      1 | 認証の種類 | |
      2 | 診断の頻度 | |
      3 | 保険の有無 | |
      `,
      {
        boxes: ['A1:D4'],
        dropdowns: { C2: ['パスワード', '多要素', '証明書'], C3: ['毎月', '毎年', 'なし'], C4: ['有', '無'] },
      },
    ),
    `
    B2 #1 -> C2[パスワード/多要素/証明書] +D2
    B3 #2 -> C3[毎月/毎年/なし] +D3
    B4 #3 -> C4[有/無] +D4
    `,
  ],
  'a legend table below the questions': [
    sheet(
      `
      No | 管理策 | レベル | 説明
      1 | 方針がある | |
      2 | 体制がある | |
      3 | 教育がある | |
      
      レベル | 状態 | |
      Lv.0 | 何もしていない | |
      Lv.1 | 人により行っている | |
      Lv.2 | 手順がある | |
      Lv.3 | 見直している | |
      `,
      { boxes: ['A1:D4', 'A6:B10'] },
    ),
    `
    B2 #1 -> C2[Lv.0/Lv.1/Lv.2/Lv.3], D2
    B3 #2 -> C3[Lv.0/Lv.1/Lv.2/Lv.3], D3
    B4 #3 -> C4[Lv.0/Lv.1/Lv.2/Lv.3], D4
    `,
  ],
  'yes or no in the header with a slash, and the reason if no': [
    sheet(
      `
      # | Question | Y/N | If "N", please explain
      1 | Is remote access logged? | |
      2 | Is remote access limited? | |
      3 | Is remote access reviewed? | |
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1 -> C2[Y/N] +D2
    B3 #2 -> C3[Y/N] +D3
    B4 #3 -> C4[Y/N] +D4
    `,
  ],
  '適 or 否 printed in every row, and a column for the inspector': [
    sheet(
      `
      点検項目 | 判定 | 指摘事項
      施錠の状態 | 適 ・ 否 |
      掲示の状態 | 適 ・ 否 |
      照明の状態 | 適 ・ 否 |
      `,
      { boxes: ['A1:C4'] },
    ),
    `
    A2 -> B2[適/否]
    A3 -> B3[適/否]
    A4 -> B4[適/否]
    `,
  ],
  'the range of the score is told in the header': [
    sheet(
      `
      No | 評価項目 | 自己採点（1～5） | コメント
      1 | 手順が守られている | |
      2 | 手順が改められている | |
      3 | 手順が知られている | |
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1 -> C2[1/2/3/4/5] +D2
    B3 #2 -> C3[1/2/3/4/5] +D3
    B4 #3 -> C4[1/2/3/4/5] +D4
    `,
  ],
  'the state, and when it will be, in two dropdowns': [
    sheet(
      `
      No | 要件 | 状態 | 予定時期 | 補足
      1 | 記録を改めさせない | | |
      2 | 記録を分けて置く | | |
      3 | 記録を時刻と結ぶ | | |
      `,
      {
        boxes: ['A1:E4'],
        dropdowns: { 'C2:C4': ['実装済', '実装予定', '未実装', '不要'], 'D2:D4': ['2026年度', '2027年度', '未定'] },
      },
    ),
    `
    B2 #1 -> C2[実装済/実装予定/未実装/不要] +E2
    B3 #2 -> C3[実装済/実装予定/未実装/不要] +E3
    B4 #3 -> C4[実装済/実装予定/未実装/不要] +E4
    `,
  ],
  'circle one of the letters printed in each row': [
    sheet(
      `
      番号 | 確認項目 | 評価
      1 | 媒体の一覧がある | A B C
      2 | 媒体の数を確かめている | A B C
      3 | 媒体を壊して捨てている | A B C
      A：できている　B：一部できている　C：できていない
      `,
      { merges: ['A5:C5'], boxes: ['A1:C4'] },
    ),
    `
    B2 #1 -> C2[A/B/C]
    B3 #2 -> C3[A/B/C]
    B4 #3 -> C4[A/B/C]
    `,
  ],
})
