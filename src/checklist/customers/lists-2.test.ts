/** Plain lists with something odd. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('plain lists', {
  'a summary table on top of the check sheet itself': [
    sheet(
      `
      集計 | ○ | △ | ×
      件数 | 0 | 0 | 0

      No | チェック項目 | 評価 | 改善予定
      1 | 規程がある | |
      2 | 規程を見直している | |
      3 | 規程を周知している | |
      `,
      {
        formulas: { B2: 'COUNTIF(C5:C7,"○")', C2: 'COUNTIF(C5:C7,"△")', D2: 'COUNTIF(C5:C7,"×")' },
        boxes: ['A1:D2', 'A4:D7'],
        dropdowns: { 'C5:C7': ['○', '△', '×'] },
      },
    ),
    `
    B5 #1 -> C5[○/△/×]
    B6 #2 -> C6[○/△/×]
    B7 #3 -> C7[○/△/×]
    `,
  ],
  'wording of a contract annex: 条項, 要件, 受託者の対応': [
    sheet(
      `
      条項 | 委託者の要件 | 受託者の対応 | 受託者の説明 | 協議事項
      第3条 | 再委託には事前の承諾を要する | | |
      第4条 | 事故は24時間以内に報告する | | |
      第5条 | 終了後は返却または消去する | | |
      `,
      { boxes: ['A1:E4'], dropdowns: { 'C2:C4': ['合意', '要協議'] } },
    ),
    `
    B2 #第3条 -> C2[合意/要協議], D2
    B3 #第4条 -> C3[合意/要協議], D3
    B4 #第5条 -> C4[合意/要協議], D4
    `,
  ],
  'two questions in one row, each with its answer to the right': [
    sheet(
      `
      質問 | 回答 | 質問 | 回答
      鍵はありますか。 | | 鍵を替えていますか。 |
      記録はありますか。 | | 記録を見ていますか。 |
      `,
      { boxes: ['A1:D3'] },
    ),
    `
    A2 -> B2
    A3 -> B3
    C2 -> D2
    C3 -> D3
    `,
  ],
  'the question’s parts in columns: 対象, 確認内容, 頻度': [
    sheet(
      `
      番号 | 対象 | 確認内容 | 頻度 | 実施 | 記録の名称
      1 | サーバ | 更新の適用を確認する | 月次 | |
      2 | 端末 | 暗号化の状態を確認する | 年次 | |
      3 | 回線 | 機器の設定を確認する | 年次 | |
      `,
      { boxes: ['A1:F4'], dropdowns: { 'E2:E4': ['済', '未'] } },
    ),
    `
    C2 #1 (サーバ) -> E2[済/未] +F2
    C3 #2 (端末) -> E3[済/未] +F3
    C4 #3 (回線) -> E4[済/未] +F4
    `,
  ],
  'two rows to each question: the choice beside it, 補足 below': [
    sheet(
      `
      No | 設問 | 回答
      1 | 通信を監視していますか。 |
       | 補足： |
      2 | 通信を制限していますか。 |
       | 補足： |
      `,
      { boxes: ['A1:C5'], dropdowns: { C2: ['はい', 'いいえ'], C4: ['はい', 'いいえ'] } },
    ),
    `
    B2 #1 -> C2[はい/いいえ] +C3
    B4 #2 -> C4[はい/いいえ] +C5
    `,
  ],
  'no header over the questions, only over the answers': [
    sheet(
      `
       | | 対応 | 補足説明
      1 | 利用者ごとに番号を与えている | |
      2 | 番号を使い回していない | |
      3 | 退職者の番号を止めている | |
      `,
      { boxes: ['A1:D4'], dropdowns: { 'C2:C4': ['○', '×'] } },
    ),
    `
    B2 #1 -> C2[○/×] +D2
    B3 #2 -> C3[○/×] +D3
    B4 #3 -> C4[○/×] +D4
    `,
  ],
  'intention and example between question and answer': [
    sheet(
      `
      項番 | 質問 | 質問の意図 | 回答例 | 回答 | 補足
      1 | バックアップを取得していますか。 | 消失に備えるため | はい。日次です。 | |
      2 | 復元を試験していますか。 | 確かに戻せるため | はい。年次です。 | |
      `,
      { boxes: ['A1:F3'] },
    ),
    `
    B2 #1 -> E2 +F2
    B3 #2 -> E3 +F3
    `,
  ],
  'group names that are not merged': [
    sheet(
      `
      基本 | | 回答 | | 確認者記入
      No | 内容 | 可否 | 備考 | 判定
      1 | 専用の回線を引ける | | |
      2 | 固定の番地を使える | | |
      3 | 試験環境を作れる | | |
      `,
      { boxes: ['A1:E5'], dropdowns: { 'C3:C5': ['可', '不可'] } },
    ),
    `
    B3 #1 -> C3[可/不可] +D3
    B4 #2 -> C4[可/不可] +D4
    B5 #3 -> C5[可/不可] +D5
    `,
  ],
  'a header with line breaks and blanks': [
    sheet(
      `
      項⏎番 | 質　問　内　容 | 回　答⏎（選択） | 備　　考⏎（任意）
      1 | 台帳はありますか。 | |
      2 | 台帳は最新ですか。 | |
      `,
      { boxes: ['A1:D3'], dropdowns: { 'C2:C3': ['はい', 'いいえ'] } },
    ),
    `
    B2 #1 -> C2[はい/いいえ] +D2
    B3 #2 -> C3[はい/いいえ] +D3
    `,
  ],
  'text answers with a frame in each': [
    {
      rows: [
        ['No', '確認事項', '回答'],
        ['1', '設立はいつですか。', '　　　　年　　月'],
        ['2', '従業員は何名ですか。', '　　　名'],
        ['3', '認証を取得していますか。', '有 ・ 無'],
      ],
      boxes: ['A1:C4'],
    },
    `
    B2 #1 -> C2
    B3 #2 -> C3
    B4 #3 -> C4[有/無]
    `,
  ],
  'headers with numbers for answer manual': [
    sheet(
      `
      (A) 番号 | (B) 点検項目 | (C) 回答 | (D) 補足
      1 | 施錠している | |
      2 | 消灯している | |
      `,
      { boxes: ['A1:D3'], dropdowns: { 'C2:C3': ['適', '否'] } },
    ),
    `
    B2 #1 -> C2[適/否] +D2
    B3 #2 -> C3[適/否] +D3
    `,
  ],
  'guidance row under the header': [
    sheet(
      `
      No | 質問 | 回答 | 備考
       | | プルダウンから選択 | 任意で記入
      1 | 多要素認証に対応していますか。 | |
      2 | 接続元を制限できますか。 | |
      `,
      { boxes: ['A1:D4'], dropdowns: { 'C3:C4': ['対応', '未対応'] } },
    ),
    `
    B3 #1 -> C3[対応/未対応] +D3
    B4 #2 -> C4[対応/未対応] +D4
    `,
  ],
})
