/** More forms and squared paper, where the answer does not stand in a column. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('more forms', {
  'a hotel: question over the full width, boxes below, a line for details below that': [
    sheet(
      `
      Q1. 宿泊者の名簿を鍵のかかる所に置いていますか。 | |
       | □ はい　□ いいえ |
      補足： | |
      Q2. 名簿を三年の後に捨てていますか。 | |
       | □ はい　□ いいえ |
      補足： | |
      `,
      { merges: ['A1:C1', 'B2:C2', 'B3:C3', 'A4:C4', 'B5:C5', 'B6:C6'], boxes: ['A1:C6'] },
    ),
    `
    A1 #Q1 -> B2[□はい/いいえ] +B3
    A4 #Q2 -> B5[□はい/いいえ] +B6
    `,
  ],
  'a theatre: 【問】 and 【答】 rows in turn': [
    sheet(
      `
      【問１】 | 切符の買い手の記録はどこに置かれますか。
      【答】 |
      【問２】 | 記録はいつ消されますか。
      【答】 |
      【問３】 | 消したことを証する書面は出ますか。
      【答】 |
      `,
      { boxes: ['A1:B6'] },
    ),
    `
    B1 #【問１】 -> B2
    B3 #【問２】 -> B4
    B5 #【問３】 -> B6
    `,
  ],
  'squared paper: category, item, three boxes in cells of their own, remarks': [
    sheet(
      `
      区分 | | 確認事項 | | | | 適 | 否 | 非該当 | 備考 | |
      入口 | | 札を付けている | | | | □ | □ | □ | | |
       | | 来客に付き添う | | | | □ | □ | □ | | |
      机 | | 書類を残さない | | | | □ | □ | □ | | |
      `,
      {
        narrow: true,
        merges: ['A1:B1', 'C1:F1', 'J1:L1', 'A2:B3', 'C2:F2', 'J2:L2', 'C3:F3', 'J3:L3', 'A4:B4', 'C4:F4', 'J4:L4'],
        boxes: ['A1:L4'],
      },
    ),
    `
    C2 (入口) -> G2[□適], H2[□否], I2[□非該当] +J2
    C3 (入口) -> G3[□適], H3[□否], I3[□非該当] +J3
    C4 (机) -> G4[□適], H4[□否], I4[□非該当] +J4
    `,
  ],
  'squared paper: three tiers of header over merged cells': [
    sheet(
      `
      番号 | | 点検の内容 | | | | 受託者記入欄 | | | | | 委託者記入欄 |
       | | | | | | 点検結果 | | | 特記 | | 確認 |
       | | | | | | 前期 | 今期 | | | | |
      一 | | 鞄から目を離さない | | | | 良 | | | | | |
      二 | | 車に置かない | | | | 良 | | | | | |
      `,
      {
        narrow: true,
        merges: [
          'A1:B3',
          'C1:F3',
          'G1:K1',
          'G2:I2',
          'H3:I3',
          'J2:K3',
          'L1:M1',
          'L2:M3',
          'A4:B4',
          'C4:F4',
          'H4:I4',
          'J4:K4',
          'L4:M4',
          'A5:B5',
          'C5:F5',
          'H5:I5',
          'J5:K5',
          'L5:M5',
        ],
        boxes: ['A1:M5'],
        dropdowns: { 'H4:H5': ['良', '否'] },
      },
    ),
    `
    C4 #一 -> H4[良/否] +J4
    C5 #二 -> H5[良/否] +J5
    `,
  ],
  'a shrine: the answer in a wide box below, the number of letters told': [
    sheet(
      `
      １．境内の写真の扱いについて
      （１）写真を誰に見せますか。（200字以内）

      （２）写真をいつ消しますか。（200字以内）

      ２．事故の知らせについて
      （１）誰がいつまでに知らせますか。（200字以内）

      `,
      {
        merges: ['A1:H1', 'A2:H2', 'A3:H3', 'A4:H4', 'A5:H5', 'A6:H6', 'A7:H7', 'A8:H8'],
        boxes: ['A3:H3', 'A5:H5', 'A8:H8'],
        bold: ['A1', 'A6'],
      },
    ),
    `
    A2 #（１） (１．境内の写真の扱いについて) -> A3
    A4 #（２） (１．境内の写真の扱いについて) -> A5
    A7 #（１） (２．事故の知らせについて) -> A8
    `,
  ],
  'a golf club: boxes of several answers, 複数選択可, a row for その他': [
    sheet(
      `
      No. | 質問 | 回答
      1 | 本人を確かめる手立て（複数選択可） | □合言葉　□指紋　□証明書　□その他（　　　　）
      2 | 通信を守る手立て（複数選択可） | □TLS　□VPN　□その他（　　　　）
      3 | 控えを取る間隔 | □毎日　□毎週　□その他（　　　　）
      `,
      { boxes: ['A1:C4'] },
    ),
    `
    B2 #1 -> C2[□合言葉/指紋/証明書/その他（　　　　）]
    B3 #2 -> C3[□TLS/VPN/その他（　　　　）]
    B4 #3 -> C4[□毎日/毎週/その他（　　　　）]
    `,
  ],
  'a rail maker: question and answer pairs in cards of three rows': [
    sheet(
      `
      項目1 | 質問 | 設計の情報に触れる者を限っていますか。
       | 回答 |
       | 補足 |
      項目2 | 質問 | 触れた記録を一年のあいだ残していますか。
       | 回答 |
       | 補足 |
      `,
      {
        merges: ['A1:A3', 'A4:A6'],
        boxes: ['A1:C6'],
        dropdowns: { C2: ['はい', 'いいえ'], C5: ['はい', 'いいえ'] },
      },
    ),
    `
    C1 #項目1 -> C2[はい/いいえ] +C3
    C4 #項目2 -> C5[はい/いいえ] +C6
    `,
  ],
})
