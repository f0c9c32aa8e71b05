/** Tenders, audits and renewals. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('tenders, audits and renewals', {
  'a tender: must and want, what the bidder can do, at what price, on which page': [
    sheet(
      `
      大項目 | No | 要件 | 必須 | 対応 | 対応方法 | 費用 | 提案書ページ
      共通 | 1 | 利用者を一括で登録できること | ○ | | | |
      共通 | 2 | 権限を役割ごとに定められること | ○ | | | |
      帳票 | 3 | 一覧を表計算の形で出せること | | | | |
      `,
      { boxes: ['A1:H4'], dropdowns: { 'E2:E4': ['○', '△', '×'] } },
    ),
    `
    C2 #1 (共通) -> E2[○/△/×], F2 +H2
    C3 #2 (共通) -> E3[○/△/×], F3 +H3
    C4 #3 (帳票) -> E4[○/△/×], F4 +H4
    `,
  ],
  'an audit: finding of the auditor, our answer to it, the plan and the day': [
    sheet(
      `
      No | 区分 | 指摘内容 | 貴社見解 | 改善策 | 完了予定日 | 当社確認
      1 | 運用 | 手順書の改訂の日付がない | | | |
      2 | 運用 | 復旧の試験の記録がない | | | |
      3 | 契約 | 再委託先の点検の記録がない | | | |
      `,
      { boxes: ['A1:G4'] },
    ),
    `
    C2 #1 (運用) -> D2
    C3 #2 (運用) -> D3
    C4 #3 (契約) -> D4
    `,
  ],
  'a renewal: what changed since last year is for a person to tell': [
    sheet(
      `
      No | 確認事項 | 昨年度のご回答 | 変更 | 変更がある場合の内容
      1 | 情報の保存の場所 | 国内 | |
      2 | 情報に触れる者の数 | 12名 | |
      3 | 情報の消去の方法 | 上書き | |
      `,
      { boxes: ['A1:E4'], dropdowns: { 'D2:D4': ['あり', 'なし'] } },
    ),
    `
    `,
  ],
  'a request for information in a table of topic and answer, without numbers': [
    sheet(
      `
      項目 | 貴社のご回答
      提供の開始の時期 |
      導入の実績 |
      保守の時間帯 |
      障害の連絡の方法 |
      `,
      { boxes: ['A1:B5'] },
    ),
    `
    A2 -> B2
    A3 -> B3
    A4 -> B4
    A5 -> B5
    `,
  ],
  'service levels: item, what we want, what you offer': [
    sheet(
      `
      分類 | サービスレベル項目 | 要望値 | 提示値 | 前提条件・備考
      可用性 | 稼働率 | 99.9% | |
      可用性 | 計画停止の事前通知 | 14日前 | |
      保守 | 障害の通知までの時間 | 30分 | |
      `,
      { boxes: ['A1:E4'] },
    ),
    `
    B2 (可用性) -> D2 +E2
    B3 (可用性) -> D3 +E3
    B4 (保守) -> D4 +E4
    `,
  ],
  'answers with the reason for each kind of answer in its own column': [
    sheet(
      `
      No | 要求事項 | 回答 | △の場合の条件 | ×の場合の代替案
      1 | 画面の操作を記録すること | | |
      2 | 記録を検索できること | | |
      3 | 記録を改めさせないこと | | |
      `,
      { boxes: ['A1:E4'], dropdowns: { 'C2:C4': ['○', '△', '×'] } },
    ),
    `
    B2 #1 -> C2[○/△/×] +D2
    B3 #2 -> C3[○/△/×] +D3
    B4 #3 -> C4[○/△/×] +D4
    `,
  ],
  'a question with its sub-questions lettered in the same cell': [
    sheet(
      `
      No | 質問 | 回答
      1 | 鍵の管理について⏎(a) 誰が管理しますか⏎(b) どこに保管しますか |
      2 | 記録の管理について⏎(a) いつまで残しますか⏎(b) 誰が見ますか |
      `,
      { boxes: ['A1:C3'] },
    ),
    `
    B2 #1 -> C2
    B3 #2 -> C3
    `,
  ],
  'the header at the bottom of a long list of instructions in a column of its own': [
    sheet(
      `
      ＜記入にあたって＞
      ・黄色の欄に記入してください。
      ・「対応済」「対応予定」「対象外」から選んでください。
      ・不明な点は担当までお問い合わせください。
      
      連番 | 対策の内容 | 対応の区分 | 具体的な内容
      1 | 受け取った媒体を調べる | |
      2 | 受け取った媒体を記録する | |
      3 | 受け取った媒体を返す | |
      `,
      { boxes: ['A6:D9'], fills: { 'C7:D9': 'FFFF99' } },
    ),
    `
    B7 #1 -> C7[対応済/対応予定/対象外], D7
    B8 #2 -> C8[対応済/対応予定/対象外], D8
    B9 #3 -> C9[対応済/対応予定/対象外], D9
    `,
  ],
  'the answer column named after the customer’s word for us, 「協力会社記入」': [
    sheet(
      `
      No | 遵守事項 | 協力会社記入 | | 元請確認
       | | 実施状況 | 特記事項 |
      1 | 現場の写真を外に出さない | | |
      2 | 図面を持ち帰らない | | |
      3 | 端末を貸さない | | |
      `,
      {
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
        boxes: ['A1:E5'],
        dropdowns: { 'C3:C5': ['○', '×'], 'E3:E5': ['済'] },
      },
    ),
    `
    B3 #1 -> C3[○/×] +D3
    B4 #2 -> C4[○/×] +D4
    B5 #3 -> C5[○/×] +D5
    `,
  ],
  'a self-assessment of which the words of the answers are whole sentences': [
    sheet(
      `
      No | 観点 | 選択 | メモ
      1 | 役割 | |
      2 | 教育 | |
      3 | 点検 | |
      `,
      {
        boxes: ['A1:D4'],
        dropdowns: {
          'C2:C4': [
            '規程を定め、全社で実施している',
            '一部の部門で実施している',
            '今後実施する予定である',
            '実施していない',
          ],
        },
      },
    ),
    `
    B2 #1 -> C2[規程を定め、全社で実施している/一部の部門で実施している/今後実施する予定である/実施していない] +D2
    B3 #2 -> C3[規程を定め、全社で実施している/一部の部門で実施している/今後実施する予定である/実施していない] +D3
    B4 #3 -> C4[規程を定め、全社で実施している/一部の部門で実施している/今後実施する予定である/実施していない] +D4
    `,
  ],
  'English: control families as rows in capitals, an answer with three columns for dates': [
    sheet(
      `
      Control | Implemented? | Date implemented | Owner | Notes
      ACCESS CONTROL | | | |
      Accounts are unique | | | |
      Accounts are disabled on leaving | | | |
      LOGGING | | | |
      Logs are reviewed weekly | | | |
      `,
      { bold: ['A2', 'A5'], boxes: ['A1:E6'], dropdowns: { 'B3:B4': ['Yes', 'No'], B6: ['Yes', 'No'] } },
    ),
    `
    A3 (ACCESS CONTROL) -> B3[Yes/No] +E3
    A4 (ACCESS CONTROL) -> B4[Yes/No] +E4
    A6 (LOGGING) -> B6[Yes/No] +E6
    `,
  ],
  'weights in per cent beside the fields, a total of a hundred below': [
    sheet(
      `
      分野 | 比率 | 設問 | 回答
      人 | 40% | 教育を行っていますか |
      物 | 30% | 施錠していますか |
      技術 | 30% | 暗号化していますか |
      合計 | 100% | |
      `,
      { boxes: ['A1:D5'], dropdowns: { 'D2:D4': ['はい', 'いいえ'] } },
    ),
    `
    C2 (人) -> D2[はい/いいえ]
    C3 (物) -> D3[はい/いいえ]
    C4 (技術) -> D4[はい/いいえ]
    `,
  ],
})
