/** Workbooks of several sheets, of which not all are to be filled in. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('workbooks of several sheets', {
  'questions in two sheets with different owners, one for internal use': [
    [
      sheet(
        `
      番号 | 質問 | 回答
      1 | 契約の窓口はどこですか。 |
      2 | 請求の窓口はどこですか。 |
      `,
        { name: '質問票', boxes: ['A1:C3'] },
      ),
      sheet(
        `
      番号 | 評価項目 | 評価 | コメント
      1 | 回答に漏れがない | |
      2 | 回答に矛盾がない | |
      `,
        { name: '社内評価', boxes: ['A1:D3'] },
      ),
    ],
    `
    質問票!B2 #1 -> C2
    質問票!B3 #2 -> C3
    `,
  ],
  'several sheets of one form, an old copy and a filled specimen among them': [
    [
      sheet(
        `
      No | 設問 | 回答
      1 | 窓口はありますか。 | はい
      2 | 記録はありますか。 | はい
      `,
        { name: '記入見本', boxes: ['A1:C3'] },
      ),
      sheet(
        `
      No | 設問 | 回答
      1 | 窓口はありますか。 |
      2 | 記録はありますか。 |
      `,
        { name: '提出用', boxes: ['A1:C3'] },
      ),
    ],
    `
    提出用!B2 #1 -> C2
    提出用!B3 #2 -> C3
    `,
  ],
  'a price list and a contact list beside a check sheet are none': [
    [
      sheet(
        `
      No | 区分 | 氏名 | 電話 | 備考
      1 | 主 | | |
      2 | 副 | | |
      `,
        { name: '連絡先', boxes: ['A1:E3'] },
      ),
      sheet(
        `
      No | 項目 | 単価 | 数量 | 備考
      1 | 初期費用の設定作業 | | |
      2 | 月額の利用料 | | |
      `,
        { name: '費用', boxes: ['A1:E3'] },
      ),
      sheet(
        `
      No | 内容 | 可否 | 備考
      1 | 契約書の雛形を変えられますか。 | |
      2 | 秘密保持契約を結べますか。 | |
      `,
        { name: '確認票', boxes: ['A1:D3'] },
      ),
    ],
    `
    確認票!B2 #1 -> C2 +D2
    確認票!B3 #2 -> C3 +D3
    `,
  ],
  'a glossary, a revision list and a list of documents beside the check sheet': [
    [
      sheet(
        `
      用語 | 説明 | 備考
      委託先 | 業務を委ねる相手 |
      再委託 | 委託先がさらに委ねること |
      `,
        { name: '用語', boxes: ['A1:C3'] },
      ),
      sheet(
        `
      版 | 日付 | 内容 | 作成者
      1.0 | 2024/4/1 | 初版 | 鈴木
      1.1 | 2025/4/1 | 設問を追加 | 田中
      `,
        { name: '改版', boxes: ['A1:D3'] },
      ),
      sheet(
        `
      No | 資料名 | 提出 | 備考
      1 | 会社案内 | |
      2 | 登記事項証明書 | |
      `,
        { name: '提出物', boxes: ['A1:D3'] },
      ),
      sheet(
        `
      No | 設問 | 回答 | 備考
      1 | 教育していますか。 | |
      2 | 訓練していますか。 | |
      `,
        { name: '本票', boxes: ['A1:D3'] },
      ),
    ],
    `
    本票!B2 #1 -> C2 +D2
    本票!B3 #2 -> C3 +D3
    `,
  ],
  'two check sheets, the second named the revision': [
    [
      sheet(
        `
      No | 項目 | 確認内容 | 回答
      1 | 保存 | 国内にありますか。 |
      2 | 消去 | 消去しますか。 |
      `,
        { name: 'チェックシート（クラウド）', boxes: ['A1:D3'] },
      ),
      sheet(
        `
      No | 項目 | 確認内容 | 回答
      1 | 設計 | 点検しますか。 |
      2 | 試験 | 試験しますか。 |
      `,
        { name: 'チェックシート（開発）', boxes: ['A1:D3'] },
      ),
    ],
    `
    チェックシート（クラウド）!C2 #1 (保存) -> D2
    チェックシート（クラウド）!C3 #2 (消去) -> D3
    チェックシート（開発）!C2 #1 (設計) -> D2
    チェックシート（開発）!C3 #2 (試験) -> D3
    `,
  ],
})
