/** Questions under fields and headings. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('questions under fields', {
  'a broadcaster: the customer’s requirement level and whether it applies, then ours': [
    sheet(
      `
      要件ID | 要件区分 | 要件 | 必須/推奨 | 適用 | 対応可否 | 対応不可の場合の代替案 | 追加費用 | 評価点
      N-1 | 可用性 | 年間の停止は八時間以内 | 必須 | ○ | | | |
      N-2 | 可用性 | 計画停止は一週間前に知らせる | 推奨 | ○ | | | |
      N-3 | 性能 | 応答は三秒以内 | 必須 | ○ | | | |
      `,
      { boxes: ['A1:I4'], dropdowns: { 'F2:F4': ['可', '条件付可', '不可'] } },
    ),
    `
    C2 #N-1 (可用性) -> F2[可/条件付可/不可] +G2
    C3 #N-2 (可用性) -> F3[可/条件付可/不可] +G3
    C4 #N-3 (性能) -> F4[可/条件付可/不可] +G4
    `,
  ],
  'a game firm: categories by coloured cell, the number and the question in one cell, answers two columns on': [
    sheet(
      `
       | | ヒアリングシート | |
       | | | |
       | 分類 | ご質問 | ご回答 | 必須
       | 認証 | Q1. 外部の認証と連携できますか？ | | 必須
       | | Q2. 合言葉の条件を変更できますか？ | | 任意
       | 監視 | Q3. 不審な接続を知らせますか？ | | 必須
      `,
      { merges: ['B4:B5'], fills: { 'B3:E3': '333333', 'B4:B6': 'EEEEEE' }, boxes: ['B3:E6'] },
    ),
    `
    C4 #Q1 (認証) -> D4
    C5 #Q2 (認証) -> D5
    C6 #Q3 (監視) -> D6
    `,
  ],
  'the ids merged over each group, questions without their own': [
    sheet(
      `
      No | 統制 | テスト内容 | 実施結果 | 参照資料
      1 | 変更管理 | 申請が承認されているか。 | |
       | | 試験の記録があるか。 | |
      2 | 障害管理 | 原因が分析されているか。 | |
       | | 再発を防いでいるか。 | |
      `,
      { merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'], boxes: ['A1:E5'] },
    ),
    `
    C2 #1 (変更管理) -> D2 +E2
    C3 #1 (変更管理) -> D3 +E3
    C4 #2 (障害管理) -> D4 +E4
    C5 #2 (障害管理) -> D5 +E5
    `,
  ],
  'headings as rows with an id of their own and no place to answer': [
    sheet(
      `
      ID | 確認内容 | ご回答 | 補足
      1 | 【組織的安全管理措置】 | |
      1.1 | 責任者を定めていますか | |
      1.2 | 規程を定めていますか | |
      2 | 【人的安全管理措置】 | |
      2.1 | 教育をしていますか | |
      `,
      {
        boxes: ['A1:D6'],
        fills: { 'A2:D2': 'EEEEEE', 'A5:D5': 'EEEEEE' },
        dropdowns: { 'C3:C4': ['はい', 'いいえ'], C6: ['はい', 'いいえ'] },
      },
    ),
    `
    B3 #1.1 (【組織的安全管理措置】) -> C3[はい/いいえ] +D3
    B4 #1.2 (【組織的安全管理措置】) -> C4[はい/いいえ] +D4
    B6 #2.1 (【人的安全管理措置】) -> C6[はい/いいえ] +D6
    `,
  ],
  'sections as rows between blank rows, no borders, a numbered list': [
    sheet(
      `
      番号 | お伺いしたい内容 | ご回答

      ■ データの取扱い
      1 | 保存先の国はどこですか |
      2 | 複製は何世代ありますか |

      ■ 障害への備え
      3 | 連絡までの時間はどれほどですか |
      4 | 復旧の目標はありますか |
      `,
      { bold: ['A3', 'A7'] },
    ),
    `
    B4 #1 (■ データの取扱い) -> C4
    B5 #2 (■ データの取扱い) -> C5
    B8 #3 (■ 障害への備え) -> C8
    B9 #4 (■ 障害への備え) -> C9
    `,
  ],
  '小項目 that are the questions, with 解説 to read and 状況 to write': [
    sheet(
      `
      大項目 | 中項目 | 小項目 | 解説 | 状況
      運用 | 監視 | 異常を検知する | 検知とは… |
      運用 | 監視 | 異常を通知する | 通知とは… |
      運用 | 保全 | 記録を保全する | 保全とは… |
      `,
      { boxes: ['A1:E4'] },
    ),
    `
    C2 (運用 > 監視) -> E2
    C3 (運用 > 監視) -> E3
    C4 (運用 > 保全) -> E4
    `,
  ],
  'a vertical label merged beside the whole table': [
    sheet(
      `
       | No | 質問 | 回答
      技術的対策 | 1 | 検知していますか。 |
       | 2 | 遮断していますか。 |
       | 3 | 記録していますか。 |
      `,
      { merges: ['A2:A4'], boxes: ['A1:D4'] },
    ),
    `
    C2 #1 (技術的対策) -> D2
    C3 #2 (技術的対策) -> D3
    C4 #3 (技術的対策) -> D4
    `,
  ],
  'the page begins with a title beside the id column and the answers stand far right': [
    sheet(
      `
       | | | | | |
       | 別紙3 | | | | | 記入日
       | 区分 | 確認の内容 | | | はい・いいえ | 「いいえ」の理由
       | 共通 | 担当者が決まっている | | | |
       | | 手順が決まっている | | | |
       | 個別 | 例外の扱いが決まっている | | | |
      `,
      { merges: ['C3:E3', 'C4:E4', 'C5:E5', 'C6:E6', 'B4:B5'], boxes: ['B3:G6'] },
    ),
    `
    C4 (共通) -> F4[はい/いいえ] +G4
    C5 (共通) -> F5[はい/いいえ] +G5
    C6 (個別) -> F6[はい/いいえ] +G6
    `,
  ],
  'each section with a header of its own, the answers named differently': [
    sheet(
      `
      1. 体制 | 有無 | 詳細
      担当の部署がある | |
      予算がある | |

      2. 手順 | 整備状況 | 文書名
      事故の報告の手順 | |
      復旧の手順 | |
      `,
      {
        boxes: ['A1:C3', 'A5:C7'],
        bold: ['A1:C1', 'A5:C5'],
        dropdowns: { 'B2:B3': ['有', '無'], 'B6:B7': ['整備済', '未整備'] },
      },
    ),
    `
    A2 (1. 体制) -> B2[有/無], C2
    A3 (1. 体制) -> B3[有/無], C3
    A6 (2. 手順) -> B6[整備済/未整備] +C6
    A7 (2. 手順) -> B7[整備済/未整備] +C7
    `,
  ],
  'bold headings in the question column without ids, a total and a signature below': [
    sheet(
      `
      No | 質問 | 回答 | 点
       | 全般 | |
      1 | 方針を定めていますか。 | |
      2 | 方針を知らせていますか。 | |
       | 運用 | |
      3 | 監査を受けていますか。 | |
       | 合計点 | |

      上記のとおり相違ありません。
      記入者 | | 印 |
      `,
      {
        bold: ['B2', 'B5'],
        boxes: ['A1:D7', 'A10:D10'],
        formulas: { D3: 'IF(C3="○",1,0)', D4: 'IF(C4="○",1,0)', D6: 'IF(C6="○",1,0)', D7: 'SUM(D3:D6)' },
        dropdowns: { 'C3:C4': ['○', '×'], C6: ['○', '×'] },
      },
    ),
    `
    B3 #1 (全般) -> C3[○/×]
    B4 #2 (全般) -> C4[○/×]
    B6 #3 (運用) -> C6[○/×]
    `,
  ],
  'a register of assets and risks': [
    sheet(
      `
      情報資産 | リスク | 対策の例 | 実施の有無 | 残リスク | 主管
      顧客名簿 | 漏えい | 保存時に暗号化する | | |
      設計図 | 持出し | 媒体の接続を制限する | | |
      契約書 | 紛失 | 施錠して保管する | | |
      `,
      { boxes: ['A1:F4'], dropdowns: { 'D2:D4': ['有', '無'] } },
    ),
    `
    C2 (顧客名簿 > 漏えい) -> D2[有/無]
    C3 (設計図 > 持出し) -> D3[有/無]
    C4 (契約書 > 紛失) -> D4[有/無]
    `,
  ],
  'numbered headings among numbered questions, no ids': [
    sheet(
      `
      ご質問内容 | ご回答 | ご担当部署
      【1】会社について | |
      (1) 従業員数をご記入ください。 | |
      (2) 拠点数をご記入ください。 | |
      【2】システムについて | |
      (1) 稼働環境をご記入ください。 | |
      `,
      { boxes: ['A1:C6'] },
    ),
    `
    A3 #(1) (【1】会社について) -> B3
    A4 #(2) (【1】会社について) -> B4
    A6 #(1) (【2】システムについて) -> B6
    `,
  ],
  'headings told by their numbers alone': [
    sheet(
      `
      確認項目 | 結果 | コメント
      1 アクセス管理 | |
      1-1 利用者登録の手続きがある | |
      1-2 権限を定期的に見直している | |
      2 暗号 | |
      2-1 鍵の管理手順がある | |
      `,
      { boxes: ['A1:C6'], dropdowns: { 'B3:B4': ['○', '×'], B6: ['○', '×'] } },
    ),
    `
    A3 #1-1 (1 アクセス管理) -> B3[○/×] +C3
    A4 #1-2 (1 アクセス管理) -> B4[○/×] +C4
    A6 #2-1 (2 暗号) -> B6[○/×] +C6
    `,
  ],
  'stacked tables whose columns differ': [
    sheet(
      `
      共通設問
      No | 設問 | 回答
      1 | 国内で保管しますか。 |
      2 | 国外から接続しますか。 |

      個人情報を扱う場合のみ
      No | | 設問 | 該当 | 説明欄
      3 | | 仮名化しますか。 | |
      4 | | 第三者に提供しますか。 | |
      `,
      { boxes: ['A2:C4', 'A7:E9'], bold: ['A1', 'A6'] },
    ),
    `
    B3 #1 (共通設問) -> C3
    B4 #2 (共通設問) -> C4
    C8 #3 (個人情報を扱う場合のみ) -> D8, E8
    C9 #4 (個人情報を扱う場合のみ) -> D9, E9
    `,
  ],
})
