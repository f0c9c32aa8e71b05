/** Whose column it is: the customer’s, or ours. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('ours and theirs', {
  'a bank: title, addressee, legend, a table from column D, the bank’s own columns, a total': [
    sheet(
      `
       | | | 外部委託先管理 セキュリティ点検票

       | | | 委託先名 | | | 記入日 |
       | | | 【凡例】 ○：実施　△：一部実施　×：未実施　－：対象外

       | | | 項番 | 点検項目 | 委託先記入欄 | | 当行使用欄 |
       | | | | | 遵守状況 | 補足説明 | 判定 | 所見
       | | | 1 | 重要な情報を施錠して保管しているか | | | |
       | | | 2 | 入退室を記録しているか | | | |
       | | | 3 | 鍵の管理者を定めているか | | | |
       | | | 合計 | | 0 | | |
      `,
      {
        merges: ['D6:D7', 'E6:E7', 'F6:G6', 'H6:I6'],
        boxes: ['D3:H3', 'D6:I11'],
        formulas: { F11: 'COUNTIF(F8:F10,"○")' },
      },
    ),
    `
    E8 #1 -> F8[○/△/×/－] +G8
    E9 #2 -> F9[○/△/×/－] +G9
    E10 #3 -> F10[○/△/×/－] +G10
    `,
  ],
  'answers to the left of the question': [
    sheet(
      `
      記載欄 | No | 確認内容 | 御社ご回答の補足
       | 1 | 契約の終わりに媒体を返すか |
       | 2 | 返した媒体の一覧を残すか |
       | 3 | 複製を消すか |
      `,
      { boxes: ['A1:D4'], dropdowns: { 'A2:A4': ['○', '×'] } },
    ),
    `
    C2 #1 -> A2[○/×] +D2
    C3 #2 -> A3[○/×] +D3
    C4 #3 -> A4[○/×] +D4
    `,
  ],
  'former answer, this year’s answer, whether it changed, our check': [
    sheet(
      `
      No | 質問事項 | 前回回答 | | 今回回答 | | 弊社確認欄
       | | 回答 | 内容 | 回答 | 内容 |
      1 | 規程を改めましたか。 | はい | 四月に改定 | | |
      2 | 研修を行いましたか。 | はい | 六月に実施 | | |
      `,
      {
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'],
        boxes: ['A1:G4'],
        dropdowns: { 'C3:C4': ['はい', 'いいえ'], 'E3:E4': ['はい', 'いいえ'] },
      },
    ),
    `
    B3 #1 -> E3[はい/いいえ], F3
    B4 #2 -> E4[はい/いいえ], F4
    `,
  ],
  'the example in a column between question and answer, guidance below the header': [
    sheet(
      `
      管理番号 | 分野 | お伺いしたい内容 | 記載例 | 御社ご回答 | 御社ご担当 | 備考（弊社使用）
      S-01 | 障害 | 復旧の目標時間をご記載ください。 | 四時間 | | |
      S-02 | 障害 | 連絡の手段をご記載ください。 | 電話 | | |
      S-03 | 保守 | 停止の予告の時期をご記載ください。 | 十日前 | | |
      `,
      { boxes: ['A1:G4'] },
    ),
    `
    C2 #S-01 (障害) -> E2
    C3 #S-02 (障害) -> E3
    C4 #S-03 (保守) -> E4
    `,
  ],
  'an insurer: the answer and its proof, then the insurer’s first and second review': [
    sheet(
      `
      No. | チェック観点 | チェック内容 | 取引先様回答 | | 弊社一次確認 | | 弊社二次確認 |
       | | | 結果 | 回答の裏付け | 結果 | コメント | 結果 | コメント
      1 | 入退室 | 入退室の記録を一年以上残しているか | | | | | |
      2 | 入退室 | 来訪者に付き添っているか | | | | | |
      3 | 廃棄 | 廃棄の証明を受け取っているか | | | | | |
      `,
      {
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1', 'H1:I1'],
        boxes: ['A1:I5'],
        dropdowns: { 'D3:D5': ['○', '×', '－'], 'F3:F5': ['適', '否'], 'H3:H5': ['適', '否'] },
      },
    ),
    `
    C3 #1 (入退室) -> D3[○/×/－] +E3
    C4 #2 (入退室) -> D4[○/×/－] +E4
    C5 #3 (廃棄) -> D5[○/×/－] +E5
    `,
  ],
  'a university: category coloured rows in the id column, question numbers restart': [
    sheet(
      `
      クラウドサービス利用申請 確認事項
       | | 回答 | 回答 | 審査
      番号 | 確認する事項 | 選択 | 説明 | 判定
      A. 提供者について | | | |
      1 | 提供者の所在国 | | |
      2 | 提供者の取得認証 | | |
      B. 情報の扱いについて | | | |
      1 | 情報の保存場所 | | |
      2 | 情報の消去方法 | | |
      `,
      {
        merges: ['C2:D2', 'A4:E4', 'A7:E7'],
        fills: { 'A4:E4': 'DDEEFF', 'A7:E7': 'DDEEFF' },
        boxes: ['A2:E9'],
        dropdowns: { 'C5:C6': ['確認済', '未確認'], 'C8:C9': ['確認済', '未確認'] },
      },
    ),
    `
    B5 #1 (A. 提供者について) -> C5[確認済/未確認], D5
    B6 #2 (A. 提供者について) -> C6[確認済/未確認], D6
    B8 #1 (B. 情報の扱いについて) -> C8[確認済/未確認], D8
    B9 #2 (B. 情報の扱いについて) -> C9[確認済/未確認], D9
    `,
  ],
  'a maker: columns for each site, the site’s name over them': [
    sheet(
      `
      No | 要求事項 | 東工場 | | 西工場 | | 当社評価
       | | 実施状況 | コメント | 実施状況 | コメント |
      1 | 図面庫を施錠すること | | | | |
      2 | 来訪者を記録すること | | | | |
      `,
      {
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'],
        boxes: ['A1:G4'],
        dropdowns: { 'C3:C4': ['済', '未'], 'E3:E4': ['済', '未'] },
      },
    ),
    `
    B3 #1 -> C3[済/未], E3[済/未] +D3
    B4 #2 -> C4[済/未], E4[済/未] +D4
    `,
  ],
  '評価 and 配点 beside our 実施有無, a total below, 証跡 for us': [
    sheet(
      `
      クラウドサービス利用前点検

      区分 | 番号 | 点検の内容 | 配点 | 実施有無 | 証跡 | 得点 | 弊社所見
      体制 | 1 | 情報管理の責任者を置いている | 10
       | 2 | 担当者の教育を年に一度行っている | 5
      設備 | 3 | 入室の記録を残している | 5
       | 合計 | | 20
      `,
      {
        merges: ['A1:H1', 'A4:A5'],
        boxes: ['A3:H7'],
        dropdowns: { 'E4:E6': ['有', '無'] },
        formulas: { D7: 'SUM(D4:D6)', G4: 'IF(E4="有",D4,0)', G5: 'IF(E5="有",D5,0)', G6: 'IF(E6="有",D6,0)' },
      },
    ),
    `
    C4 #1 (体制) -> E4[有/無] +F4
    C5 #2 (体制) -> E5[有/無] +F5
    C6 #3 (設備) -> E6[有/無] +F6
    `,
  ],
  'questions that are noun phrases only, categories by indentation in one column': [
    {
      rows: [
        ['調査項目', '貴社記入欄', '特記事項'],
        ['1. 物理的対策'],
        ['　1.1 サーバ室の施錠方式'],
        ['　1.2 監視カメラの設置場所'],
        ['2. 技術的対策'],
        ['　2.1 暗号化の方式'],
        ['　2.2 バックアップの取得間隔'],
      ],
      boxes: ['A1:C7'],
      fills: { 'A2:C2': 'DDDDDD', 'A5:C5': 'DDDDDD' },
      bold: ['A2', 'A5'],
    },
    `
    A3 #1.1 (1. 物理的対策) -> B3 +C3
    A4 #1.2 (1. 物理的対策) -> B4 +C4
    A6 #2.1 (2. 技術的対策) -> B6 +C6
    A7 #2.2 (2. 技術的対策) -> B7 +C7
    `,
  ],
  'three tiers: 今回 / 前回, each with 回答 and コメント': [
    sheet(
      `
      No. | 確認事項 | 前回（2024年） | | 今回（2025年） | | 当社チェック
       | | 回答 | コメント | 回答 | コメント |
      1 | アカウントの棚卸しを行っていますか。 | ○ | 半年ごと
      2 | パスワードの長さを定めていますか。 | × | 検討中
      3 | 退職者の権限を当日に消していますか。 | ○ |
      `,
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'], boxes: ['A1:G5'], dropdowns: { 'E3:E5': ['○', '×'] } },
    ),
    `
    B3 #1 -> E3[○/×] +F3
    B4 #2 -> E4[○/×] +F4
    B5 #3 -> E5[○/×] +F5
    `,
  ],
  'customer’s list with 貴社 and 当社 answers of the same name': [
    sheet(
      `
      No. | 項目 | 内容 | 当社 | | 貴社 |
       | | | 要求レベル | 備考 | 対応レベル | 備考
      1 | 認証 | パスワードは10文字以上 | 3 | 必須です | |
      2 | 認証 | 多要素認証に対応 | 2 | | |
      3 | 記録 | 操作記録の保管は1年以上 | 3 | 必須です | |
      `,
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'], boxes: ['A1:G5'] },
    ),
    `
    C3 #1 (認証) -> F3 +G3
    C4 #2 (認証) -> F4 +G4
    C5 #3 (記録) -> F5 +G5
    `,
  ],
})
