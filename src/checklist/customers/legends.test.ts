/** What the customer says of the choices, and where. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('legends', {
  'the meaning of the marks stands to the right of the table': [
    sheet(
      `
      No | 確認事項 | 結果 | 備考 | | 記号 | 意味
      1 | 荷札に住所を残さない | | | | ◎ | すべてできている
      2 | 伝票を裁つ | | | | ○ | ほぼできている
      3 | 台車に鍵がある | | | | × | できていない
      `,
      { boxes: ['A1:D4', 'F1:G4'] },
    ),
    `
    B2 #1 -> C2[◎/○/×] +D2
    B3 #2 -> C3[◎/○/×] +D3
    B4 #3 -> C4[◎/○/×] +D4
    `,
  ],
  'the choices are numbered in the header, a number is to be entered': [
    sheet(
      `
      項番 | 確認内容 | 回答⏎（1:実施 2:一部実施 3:未実施 9:対象外） | 備考
      1 | 鍵を毎年替える | |
      2 | 鍵の控えを分けて置く | |
      3 | 鍵を消すとき二人で行う | |
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1 -> C2[1/2/3/9] +D2
    B3 #2 -> C3[1/2/3/9] +D3
    B4 #3 -> C4[1/2/3/9] +D4
    `,
  ],
  'the legend in a table above, the marks with full words': [
    sheet(
      `
      回答区分 | 説明
      A | 定めており、守られている
      B | 定めているが、守られていないことがある
      C | 定めていない

      No. | 設問 | 回答区分 | 説明・計画
      1 | 入館の手続 | |
      2 | 退館の手続 | |
      3 | 持込みの手続 | |
      `,
      { boxes: ['A1:B4', 'A6:D9'] },
    ),
    `
    B7 #1 -> C7[A/B/C], D7
    B8 #2 -> C8[A/B/C], D8
    B9 #3 -> C9[A/B/C], D9
    `,
  ],
  'the note in the middle of the sheet says what the marks mean': [
    sheet(
      `
      設問番号 | 設問 | 自己評価 | 評価者 | コメント
      1 | 番をする者がいる | | |
      2 | 番をする者を替える | | |
      ＊自己評価欄には、実施は「Y」、未実施は「N」、該当しない場合は「-」を記入すること | | | |
      3 | 番をする者に教える | | |
      4 | 番をする者を試す | | |
      `,
      { merges: ['A4:E4'], boxes: ['A1:E6'] },
    ),
    `
    B2 #1 -> C2[Y/N/-] +E2
    B3 #2 -> C3[Y/N/-] +E3
    B5 #3 -> C5[Y/N/-] +E5
    B6 #4 -> C6[Y/N/-] +E6
    `,
  ],
  'the options of each row stand in a column of their own': [
    sheet(
      `
      No | 質問 | 選択肢 | 回答
      1 | 控えを取りますか | 1.毎日 2.毎週 3.取らない | 
      2 | 控えを試しますか | 1.毎年 2.時々 3.試さない | 
      3 | 控えの置き場 | 1.国内 2.国外 | 
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1 -> D2[1.毎日/2.毎週/3.取らない]
    B3 #2 -> D3[1.毎年/2.時々/3.試さない]
    B4 #3 -> D4[1.国内/2.国外]
    `,
  ],
  'yes or no with the reason in the same sentence above': [
    sheet(
      `
      各項目について、適合する場合は「適」、適合しない場合は「不適」、対象がない場合は「－」と記入してください。
      項目 | 基準 | 適合 | 不適の場合の措置
      書庫 | 湿りを量っている | |
      書庫 | 火の気がない | |
      机 | 引出しに鍵がある | |
      `,
      { merges: ['A1:D1'], boxes: ['A2:D5'] },
    ),
    `
    B3 (書庫) -> C3[適/不適/－] +D3
    B4 (書庫) -> C4[適/不適/－] +D4
    B5 (机) -> C5[適/不適/－] +D5
    `,
  ],
  'a row for anything else at the end, which wants words and no mark': [
    sheet(
      `
      No | 点検項目 | 点検結果 | 備考
      1 | 船の無線を記す | |
      2 | 船の鍵を数える | |
      3 | その他お気づきの点 | |
      `,
      { boxes: ['A1:D4'], dropdowns: { 'C2:C3': ['良', '不良'] } },
    ),
    `
    B2 #1 -> C2[良/不良] +D2
    B3 #2 -> C3[良/不良] +D3
    `,
  ],
  'a scale from 1 to 5 with its ends alone told': [
    sheet(
      `
      5段階で評価してください（1：まったくできていない ～ 5：十分にできている）
      No | 設問 | 評価点 | 理由
      1 | 苦情を記しているか | |
      2 | 苦情を分けているか | |
      3 | 苦情を減らしたか | |
      `,
      { merges: ['A1:D1'], boxes: ['A2:D5'] },
    ),
    `
    B3 #1 -> C3[1/2/3/4/5] +D3
    B4 #2 -> C4[1/2/3/4/5] +D4
    B5 #3 -> C5[1/2/3/4/5] +D5
    `,
  ],
})
