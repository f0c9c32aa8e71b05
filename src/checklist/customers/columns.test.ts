/** Columns that are easily taken for others. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('columns that are easily taken for others', {
  'the customer’s wish with ◎ and ○ before our answer with ○ and ×': [
    sheet(
      `
      No | 機能要件 | 重要度 | 対応可否 | 対応時期 | 備考
      1 | 一覧を書き出せること | ◎ | | |
      2 | 権限を細かく分けられること | ○ | | |
      3 | 操作を取り消せること | △ | | |
      4 | 通知を送れること | ◎ | | |
      `,
      { boxes: ['A1:F5'], dropdowns: { 'C2:C5': ['◎', '○', '△'], 'D2:D5': ['○', '△', '×'] } },
    ),
    `
    B2 #1 -> D2[○/△/×] +F2
    B3 #2 -> D3[○/△/×] +F3
    B4 #3 -> D4[○/△/×] +F4
    B5 #4 -> D5[○/△/×] +F5
    `,
  ],
  'the text of the standard, then the question made of it, then the answer': [
    sheet(
      `
      ISO 27001 附属書A | 管理策 | 質問 | 回答 | 証跡
      A.5.1 | 方針群を定める | 方針群はどの頻度で見直しますか。 | |
      A.5.2 | 役割を定める | 役割は文書になっていますか。 | |
      A.8.1 | 端末を守る | 端末の暗号化は必須ですか。 | |
      `,
      { boxes: ['A1:E4'] },
    ),
    `
    C2 #A.5.1 (方針群を定める) -> D2 +E2
    C3 #A.5.2 (役割を定める) -> D3 +E3
    C4 #A.8.1 (端末を守る) -> D4 +E4
    `,
  ],
  'a first answer and a second for what came of it, the second for later rounds': [
    sheet(
      `
      No | 指摘・質問 | 1回目 | | 2回目 |
       | | 当社からの質問 | 貴社の回答 | 当社からの質問 | 貴社の回答
      1 | 権限 | 権限の見直しの頻度は | | |
      2 | 記録 | 記録の保存の期間は | | |
      3 | 廃棄 | 媒体の廃棄の方法は | | |
      `,
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'], boxes: ['A1:F5'] },
    ),
    `
    C3 #1 (権限) -> D3
    C4 #2 (記録) -> D4
    C5 #3 (廃棄) -> D5
    `,
  ],
  'the category between question and answer': [
    sheet(
      `
      No | 質問 | カテゴリ | 回答
      1 | 利用者の識別は一意ですか | 認証 |
      2 | 失敗の回数を制限しますか | 認証 |
      3 | 通信は暗号化されますか | 通信 |
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1 (認証) -> D2
    B3 #2 (認証) -> D3
    B4 #3 (通信) -> D4
    `,
  ],
  'two ids: theirs and that of the standard': [
    sheet(
      `
      管理No | 規格番号 | 要求事項 | 適用 | 適用しない理由
      001 | 8.2 | 特権を限る | |
      002 | 8.3 | 情報への接近を限る | |
      003 | 8.5 | 認証を安全に行う | |
      `,
      { boxes: ['A1:E4'], dropdowns: { 'D2:D4': ['適用', '適用除外'] } },
    ),
    `
    C2 #001 -> D2[適用/適用除外] +E2
    C3 #002 -> D3[適用/適用除外] +E3
    C4 #003 -> D4[適用/適用除外] +E4
    `,
  ],
  'a column of formulas that shows what we chose': [
    sheet(
      `
      No | 点検項目 | 回答 | 回答の意味 | 改善案
      1 | 出口を見張っている | | 未回答 |
      2 | 入口を見張っている | | 未回答 |
      3 | 裏口を見張っている | | 未回答 |
      `,
      {
        boxes: ['A1:E4'],
        dropdowns: { 'C2:C4': ['1', '2', '3'] },
        formulas: { D2: 'IF(C2="","未回答","")', D3: 'IF(C3="","未回答","")', D4: 'IF(C4="","未回答","")' },
      },
    ),
    `
    B2 #1 -> C2[1/2/3]
    B3 #2 -> C3[1/2/3]
    B4 #3 -> C4[1/2/3]
    `,
  ],
  'questions that begin after a column of notes for the reader': [
    sheet(
      `
      番号 | ねらい | 質問内容 | 用語の説明 | 回答欄 | 回答の補足欄
      1 | 事故を早く知るため | 監視は24時間ですか。 | 監視：異常を見張ること | |
      2 | 事故を早く閉じるため | 遮断は自動ですか。 | 遮断：通信を止めること | |
      3 | 事故を繰り返さないため | 原因を調べますか。 | 原因：事故のもと | |
      `,
      { boxes: ['A1:F4'], dropdowns: { 'E2:E4': ['はい', 'いいえ', '一部'] } },
    ),
    `
    C2 #1 -> E2[はい/いいえ/一部] +F2
    C3 #2 -> E3[はい/いいえ/一部] +F3
    C4 #3 -> E4[はい/いいえ/一部] +F4
    `,
  ],
  'a header without the word for answer: an empty header over an empty column with a dropdown': [
    sheet(
      `
      項番 | チェックポイント | |
      1 | 鍵の数を数えている | |
      2 | 鍵の貸出を記録している | |
      3 | 鍵の複製を禁じている | |
      `,
      { boxes: ['A1:C4'], dropdowns: { 'C2:C4': ['OK', 'NG', 'N/A'] } },
    ),
    `
    B2 #1 -> C2[OK/NG/N/A]
    B3 #2 -> C3[OK/NG/N/A]
    B4 #3 -> C4[OK/NG/N/A]
    `,
  ],
  'three services of ours, a column for each': [
    sheet(
      `
      No | 質問 | 回答 | |
       | | 基本サービス | 追加サービス | 保守サービス
      1 | 記録を暗号にしますか | | |
      2 | 記録を国外に置きますか | | |
      3 | 記録を複製しますか | | |
      `,
      { merges: ['A1:A2', 'B1:B2', 'C1:E1'], boxes: ['A1:E5'], dropdowns: { 'C3:E5': ['はい', 'いいえ', '－'] } },
    ),
    `
    B3 #1 -> C3[はい/いいえ/－], D3[はい/いいえ/－], E3[はい/いいえ/－]
    B4 #2 -> C4[はい/いいえ/－], D4[はい/いいえ/－], E4[はい/いいえ/－]
    B5 #3 -> C5[はい/いいえ/－], D5[はい/いいえ/－], E5[はい/いいえ/－]
    `,
  ],
})
