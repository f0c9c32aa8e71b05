/** Rows that are parts of a question, or are not to be answered. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('rows of other kinds', {
  'a post office: sub-questions shown only by letters in their own column': [
    sheet(
      `
      No | | 設問 | 回答 | 備考
      1 | | 以下の記録を取得していますか。 | |
       | a | 利用者の操作 | |
       | b | 管理者の操作 | |
       | c | 障害の発生 | |
      2 | | 記録の時刻を合わせていますか。 | |
      `,
      { merges: ['A1:B1', 'D2:E2'], boxes: ['A1:E6'], dropdowns: { 'D3:D6': ['はい', 'いいえ'] } },
    ),
    `
    C3 #a 親「以下の記録を取得していますか。」 -> D3[はい/いいえ] +E3
    C4 #b 親「以下の記録を取得していますか。」 -> D4[はい/いいえ] +E4
    C5 #c 親「以下の記録を取得していますか。」 -> D5[はい/いいえ] +E5
    C6 #2 -> D6[はい/いいえ] +E6
    `,
  ],
  'a filled sheet of last year to be brought up to date': [
    sheet(
      `
      No | 質問 | 回答 | 回答日 | 備考
      1 | 保存の場所はどこですか。 | 国内 | 2023/4/1 |
      2 | 保存の期間はいつまでですか。 | 五年 | 2023/4/1 | 更新予定
      3 | 消去の方法は何ですか。 | | |
      `,
      { boxes: ['A1:E4'] },
    ),
    `
    B2 #1 -> C2 +E2 記入済
    B3 #2 -> C3 +E3 記入済
    B4 #3 -> C4 +E4
    `,
  ],
  'a group company: 回答 and 根拠 with an answer example row of grey': [
    sheet(
      `
      No | 統制項目 | 統制内容 | 整備状況 | 運用状況 | 根拠 | 監査室判定
      記入例 | 変更 | 変更を承認している | ○ | ○ | 変更申請書 |
      1 | 変更 | 変更の前に試験をしている | | | |
      2 | 運用 | 作業を二人で行っている | | | |
      3 | 委託 | 委託先を年次で評価している | | | |
      `,
      { fills: { 'A2:G2': 'DDDDDD' }, boxes: ['A1:G5'], dropdowns: { 'D2:E5': ['○', '×'] } },
    ),
    `
    C2 #記入例 (変更) -> D2[○/×], E2[○/×] +F2 記入済 example
    C3 #1 (変更) -> D3[○/×], E3[○/×] +F3
    C4 #2 (運用) -> D4[○/×], E4[○/×] +F4
    C5 #3 (委託) -> D5[○/×], E5[○/×] +F5
    `,
  ],
  '対象外 rows and rows that excuse themselves': [
    sheet(
      `
      No | 設問 | 対応状況 | 備考
      1 | 記録を保管していますか。 | |
      2 | （欠番） | |
      3 | 紙の帳票を使っていますか。 | 回答不要 |
      4 | 記録を点検していますか。 | |
      `,
      { boxes: ['A1:D5'] },
    ),
    `
    B2 #1 -> C2 +D2
    B3 #2 -> C3 +D3 no_answer_needed
    B4 #3 -> C4 +D4 記入済 no_answer_needed
    B5 #4 -> C5 +D5
    `,
  ],
  'prefilled by the customer from public facts, only blanks are ours': [
    sheet(
      `
      No | 確認事項 | 回答 | 出典
      1 | 認証を取得していますか。 | 取得済 | 御社サイト
      2 | 方針を公開していますか。 | |
      3 | 窓口を公開していますか。 | |
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1 -> C2 +D2 記入済
    B3 #2 -> C3 +D3
    B4 #3 -> C4 +D4
    `,
  ],
  'sub-items with katakana and stem over them': [
    sheet(
      `
      設問番号 | 設問 | 回答
      問1 | 次の項目について、定めの有無をお答えください。 |
      ア | アクセス権の付与 |
      イ | アクセス権の削除 |
      問2 | 定めを見直す周期をお答えください。 |
      `,
      { boxes: ['A1:C5'], dropdowns: { 'C3:C4': ['有', '無'] } },
    ),
    `
    B3 #ア 親「次の項目について、定めの有無をお答えください。」 -> C3[有/無]
    B4 #イ 親「次の項目について、定めの有無をお答えください。」 -> C4[有/無]
    B5 #問2 -> C5
    `,
  ],
  '有無 and 内容 for each measure, with a stem over sub-questions a) b)': [
    sheet(
      `
      No | 設問 | 有無 | 内容
      1 | 次の事項について定めがありますか。 | |
      a) | 利用者の登録 | |
      b) | 利用者の削除 | |
      2 | 定めを見直していますか。 | |
      `,
      { boxes: ['A1:D5'], dropdowns: { 'C3:C5': ['有', '無'] } },
    ),
    `
    B3 #a) 親「次の事項について定めがありますか。」 -> C3[有/無], D3
    B4 #b) 親「次の事項について定めがありますか。」 -> C4[有/無], D4
    B5 #2 -> C5[有/無], D5
    `,
  ],
  'last year’s answers filled in, this year’s already begun, hidden helper columns': [
    sheet(
      `
      No | フラグ | 設問 | 2023年度回答 | 2024年度回答 | 変更理由
      1 | A | 規程を定めていますか。 | はい | はい |
      2 | B | 体制を定めていますか。 | いいえ | |
      3 | A | 記録を残していますか。 | はい | |
      `,
      { boxes: ['A1:F4'], hiddenColumns: [2], dropdowns: { 'E2:E4': ['はい', 'いいえ'] } },
    ),
    `
    C2 #1 -> E2[はい/いいえ] +F2 記入済
    C3 #2 -> E3[はい/いいえ] +F3
    C4 #3 -> E4[はい/いいえ] +F4
    `,
  ],
  'a condition row that excuses questions, and a deleted one': [
    sheet(
      `
      項番 | 設問内容 | 選択 | 記述
      1 | 個人情報を取り扱いますか。 | |
      1-1 | 取り扱う件数をご記入ください。 | |
      1-2 | （削除） | |
      2 | クラウドを使いますか。 | |
      2-1 | 使うサービスの名称をご記入ください。 | | 回答不要
      `,
      { boxes: ['A1:D6'], dropdowns: { 'C2:C2': ['はい', 'いいえ'], 'C5:C5': ['はい', 'いいえ'] } },
    ),
    `
    B2 #1 -> C2[はい/いいえ], D2
    B3 #1-1 -> C3, D3
    B4 #1-2 -> C4, D4 no_answer_needed
    B5 #2 -> C5[はい/いいえ], D5
    B6 #2-1 -> C6, D6 記入済 no_answer_needed
    `,
  ],
  'struck out and hidden rows, a note between, total in the middle': [
    sheet(
      `
      No | 設問 | 回答 | 備考
      1 | 入口を施錠していますか。 | |
      2 | 窓を格子で覆っていますか。 | |
       | ※2は改定により廃止 | |
      3 | 鍵を二人で管理していますか。 | |
      小計 | | 0 |
      4 | 巡回の記録がありますか。 | |
      `,
      {
        struck: ['B3'],
        hiddenRows: [5],
        boxes: ['A1:D7'],
        formulas: { C6: 'COUNTA(C2:C5)' },
        dropdowns: { 'C2:C3': ['はい', 'いいえ'], C5: ['はい', 'いいえ'], C7: ['はい', 'いいえ'] },
      },
    ),
    `
    B2 #1 -> C2[はい/いいえ] +D2
    B3 #2 -> C3[はい/いいえ] +D3 struck_out
    B5 #3 -> C5[はい/いいえ] +D5 hidden_row
    B7 #4 -> C7[はい/いいえ] +D7
    `,
  ],
  'question split over 対象 and 内容, sub-questions by (1) (2)': [
    sheet(
      `
      番号 | 大分類 | 設問 | | 回答 | 回答の詳細
      1 | 委託 | 再委託について、次の各項にお答えください。 |
       | | (1) | 再委託先を選ぶ基準がありますか。
       | | (2) | 再委託先を年に一度点検していますか。
      2 | 監査 | 外部の監査を受けていますか。 |
      `,
      { merges: ['C1:D1', 'C2:D2', 'C5:D5'], boxes: ['A1:F5'], dropdowns: { 'E3:E5': ['はい', 'いいえ', '対象外'] } },
    ),
    `
    D3 #(1) (委託) 親「再委託について、次の各項にお答えください。」 -> E3[はい/いいえ/対象外], F3
    D4 #(2) (委託) 親「再委託について、次の各項にお答えください。」 -> E4[はい/いいえ/対象外], F4
    C5 #2 (監査) -> E5[はい/いいえ/対象外], F5
    `,
  ],
  'hidden id column, hidden rows, struck out and prefilled rows': [
    sheet(
      `
      内部キー | 項番 | 点検項目 | 結果記入 | 備考
      k1 | 1 | 入退室を記録しているか。 | |
      k2 | 2 | 媒体を施錠保管しているか。 | はい | 2023年より
      k3 | 3 | 紙の台帳を使っているか。 | |
      k4 | 4 | 来訪者に付き添っているか。 | |
      `,
      {
        boxes: ['A1:E5'],
        hiddenColumns: [1],
        hiddenRows: [5],
        struck: ['C4'],
        dropdowns: { 'D2:D5': ['はい', 'いいえ', '対象外'] },
      },
    ),
    `
    C2 #1 -> D2[はい/いいえ/対象外] +E2
    C3 #2 -> D3[はい/いいえ/対象外] +E3 記入済
    C4 #3 -> D4[はい/いいえ/対象外] +E4 struck_out
    C5 #4 -> D5[はい/いいえ/対象外] +E5 hidden_row
    `,
  ],
  'answer cells merged over several rows, one for each group of conditions': [
    sheet(
      `
      No | 確認事項 | 条件 | 回答 | 備考
      1 | 次の条件で記録を残していますか。 | 日時が分かること | |
       | | 利用者が分かること | |
      2 | 記録を保護していますか。 | 消せないこと | |
       | | 直せないこと | |
      `,
      {
        merges: ['A2:A3', 'B2:B3', 'D2:D3', 'E2:E3', 'A4:A5', 'B4:B5', 'D4:D5', 'E4:E5'],
        boxes: ['A1:E5'],
        dropdowns: { 'D2:D5': ['はい', 'いいえ', '対象外'] },
      },
    ),
    `
    C2 #1 親「次の条件で記録を残していますか。」 -> D2[はい/いいえ/対象外] +E2
    C4 #2 親「記録を保護していますか。」 -> D4[はい/いいえ/対象外] +E4
    `,
  ],
})
