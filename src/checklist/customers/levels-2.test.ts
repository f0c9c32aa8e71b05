/** Levels, letters and two languages. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('levels and languages', {
  'a trading firm: bilingual rows, one row a language': [
    sheet(
      `
      No. | 質問 / Question | 回答 / Answer | 備考 / Remarks
      1 | バックアップを取得していますか。⏎Do you take backups? | |
      2 | 復元試験を行っていますか。⏎Do you test restores? | |
      `,
      { boxes: ['A1:D3'], dropdowns: { 'C2:C3': ['はい / Yes', 'いいえ / No'] } },
    ),
    `
    B2 #1 -> C2[はい / Yes/いいえ / No] +D2
    B3 #2 -> C3[はい / Yes/いいえ / No] +D3
    `,
  ],
  'several tables on one sheet, each under its own title, then notes with the option texts': [
    sheet(
      `
      １．会社概要
      会社名 |
      代表者 |

      ２．セキュリティ対策
      No | 対策 | 実施レベル | コメント
      1 | 利用者の権限を年一回見直す | |
      2 | 特権の利用を記録する | |

      ３．事故への備え
      No | 対策 | 実施レベル | コメント
      3 | 連絡網を備える | |
      4 | 訓練を年一回行う | |

      ※実施レベル
      3：実施している
      2：一部実施している
      1：実施していない
      `,
      { boxes: ['A2:B3', 'A6:D8', 'A11:D13'], bold: ['A1', 'A5', 'A10'] },
    ),
    `
    B7 #1 (２．セキュリティ対策) -> C7[3/2/1] +D7
    B8 #2 (２．セキュリティ対策) -> C8[3/2/1] +D8
    B12 #3 (３．事故への備え) -> C12[3/2/1] +D12
    B13 #4 (３．事故への備え) -> C13[3/2/1] +D13
    `,
  ],
  'a legend to the right of the table, a summary above it with formulas': [
    sheet(
      `
      実施 | 0 | 未実施 | 0 | 回答率 | 0%

      No | 実施項目 | 評価 | 理由 | | 評価の区分 |
      1 | 改ざんを検知する | | | | A | 実施している
      2 | 不正な接続を遮断する | | | | B | 一部実施している
      3 | 脆弱性を定期に調べる | | | | C | 実施していない
      `,
      {
        boxes: ['A1:F1', 'A3:D6', 'F3:G6'],
        formulas: { B1: 'COUNTIF(C4:C6,"A")', D1: 'COUNTIF(C4:C6,"C")', F1: 'COUNTA(C4:C6)/3' },
      },
    ),
    `
    B4 #1 -> C4[A/B/C] +D4
    B5 #2 -> C5[A/B/C] +D5
    B6 #3 -> C6[A/B/C] +D6
    `,
  ],
  'a logistics firm: English and Japanese columns side by side': [
    sheet(
      `
      No | 質問（日本語） | Question (English) | 回答 Answer | 補足 Comment
      1 | 倉庫に監視の機器がありますか。 | Are there cameras in the warehouse? | |
      2 | 記録を残していますか。 | Do you keep the recordings? | |
      `,
      { boxes: ['A1:E3'], dropdowns: { 'D2:D3': ['Yes', 'No'] } },
    ),
    `
    B2 #1 -> D2[Yes/No] +E2
    B3 #2 -> D3[Yes/No] +E3
    `,
  ],
  'options in the header with their meanings, a comment column named by its use': [
    sheet(
      `
      項番 | 要求事項 | 達成度⏎（3：できている　2：一部できている　1：できていない） | 2以下の場合、その内容と改善時期
      1-1 | 利用者の認証に二つ以上の要素を用いること。
      1-2 | 操作の記録を一年以上残すこと。
      1-3 | 記録を改ざんから守ること。
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1-1 -> C2[3/2/1] +D2
    B3 #1-2 -> C3[3/2/1] +D3
    B4 #1-3 -> C4[3/2/1] +D4
    `,
  ],
  'bilingual headers and questions in two columns': [
    sheet(
      `
      ID | 分野 / Domain | 質問 (日本語) | Question (English) | 回答 / Answer | 補足 / Comments
      AC-1 | アクセス制御 | 特権 ID を限定していますか。 | Do you limit privileged accounts?
      AC-2 | アクセス制御 | 共有 ID を禁じていますか。 | Do you prohibit shared accounts?
      BC-1 | 事業継続 | 復旧目標を定めていますか。 | Do you define recovery objectives?
      `,
      { boxes: ['A1:F4'], dropdowns: { 'E2:E4': ['Yes', 'No', 'N/A'] } },
    ),
    `
    C2 #AC-1 (アクセス制御) -> E2[Yes/No/N/A] +F2
    C3 #AC-2 (アクセス制御) -> E3[Yes/No/N/A] +F3
    C4 #BC-1 (事業継続) -> E4[Yes/No/N/A] +F4
    `,
  ],
  'section headings in the answer columns too, merged over the whole width': [
    sheet(
      `
      項番 | 評価の視点 | 自己評価 | 取組みの状況
      第1章 管理体制 | | |
      1 | 責任と権限が明らかである
      2 | 内部監査を行っている
      第2章 情報の取扱い | | |
      3 | 重要度に応じた区分がある
      4 | 区分に応じた保管をしている
      `,
      {
        merges: ['A2:D2', 'A5:D5'],
        boxes: ['A1:D7'],
        dropdowns: { 'C3:C4': ['A', 'B', 'C'], 'C6:C7': ['A', 'B', 'C'] },
      },
    ),
    `
    B3 #1 (第1章 管理体制) -> C3[A/B/C], D3
    B4 #2 (第1章 管理体制) -> C4[A/B/C], D4
    B6 #3 (第2章 情報の取扱い) -> C6[A/B/C], D6
    B7 #4 (第2章 情報の取扱い) -> C7[A/B/C], D7
    `,
  ],
  'a very wide sheet: guidance, standards and the customer’s columns around ours': [
    sheet(
      `
      管理No | ドメイン | サブドメイン | 管理策 | 管理策の解説 | ISO27001 | NIST CSF | 必須／推奨 | 委託先記入 | | | 当社記入 | |
       | | | | | | | | 実施状況 | 実施内容 | 根拠資料名 | 妥当性 | 残存リスク | 対応方針
      M-001 | 統治 | 方針 | 情報セキュリティの方針を定め、周知する。 | 方針とは… | A.5.1 | GV.PO | 必須
      M-002 | 統治 | 役割 | 役割と責任を割り当てる。 | 役割とは… | A.5.2 | GV.RR | 必須
      M-003 | 防御 | 教育 | 従業者に教育を行う。 | 教育とは… | A.6.3 | PR.AT | 推奨
      `,
      {
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:F2', 'G1:G2', 'H1:H2', 'I1:K1', 'L1:N1'],
        boxes: ['A1:N5'],
        dropdowns: { 'I3:I5': ['実施', '一部実施', '未実施', '非該当'], 'L3:L5': ['妥当', '要改善'] },
      },
    ),
    `
    D3 #M-001 (統治 > 方針) -> I3[実施/一部実施/未実施/非該当], J3 +K3
    D4 #M-002 (統治 > 役割) -> I4[実施/一部実施/未実施/非該当], J4 +K4
    D5 #M-003 (防御 > 教育) -> I5[実施/一部実施/未実施/非該当], J5 +K5
    `,
  ],
})
