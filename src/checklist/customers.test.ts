/** Check sheets as very different customers make them, each with its reading. The words are invented. */
import { describe, expect, test } from 'vitest'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

interface Customer {
  readonly kind: string
  readonly sheets: readonly Drawing[]
  readonly reading: readonly string[]
}

const YES_NO = ['はい', 'いいえ', '対象外']

const CUSTOMERS: readonly Customer[] = [
  {
    kind: '評価 and 配点 beside our 実施有無, a total below, 証跡 for us',
    sheets: [
      {
        rows: [
          ['クラウドサービス利用前点検'],
          [],
          ['区分', '番号', '点検の内容', '配点', '実施有無', '証跡', '得点', '弊社所見'],
          ['体制', '1', '情報管理の責任者を置いている', '10'],
          ['', '2', '担当者の教育を年に一度行っている', '5'],
          ['設備', '3', '入室の記録を残している', '5'],
          ['', '合計', '', '20'],
        ],
        merges: ['A1:H1', 'A4:A5'],
        boxes: ['A3:H7'],
        dropdowns: { 'E4:E6': ['有', '無'] },
        formulas: { D7: 'SUM(D4:D6)', G4: 'IF(E4="有",D4,0)', G5: 'IF(E5="有",D5,0)', G6: 'IF(E6="有",D6,0)' },
      },
    ],
    reading: ['C4 #1 (体制) -> E4[有/無] +F4', 'C5 #2 (体制) -> E5[有/無] +F5', 'C6 #3 (設備) -> E6[有/無] +F6'],
  },
  {
    kind: 'answer columns before the question, headed in words of their own',
    sheets: [
      {
        rows: [
          ['対応可否', 'エビデンス', '項番', 'お願いしたい対策', '重要度'],
          ['', '', 'S-01', '通信をすべて暗号化すること', '高'],
          ['', '', 'S-02', '管理者の操作を記録すること', '中'],
          ['', '', 'S-03', '脆弱性を四半期ごとに検査すること', '高'],
        ],
        boxes: ['A1:E4'],
        dropdowns: { 'A2:A4': ['可', '不可', '一部可'] },
      },
    ],
    reading: [
      'D2 #S-01 -> A2[可/不可/一部可] +B2',
      'D3 #S-02 -> A3[可/不可/一部可] +B3',
      'D4 #S-03 -> A4[可/不可/一部可] +B4',
    ],
  },
  {
    kind: 'questions that are noun phrases only, categories by indentation in one column',
    sheets: [
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
    ],
    reading: [
      'A3 #1.1 (1. 物理的対策) -> B3 +C3',
      'A4 #1.2 (1. 物理的対策) -> B4 +C4',
      'A6 #2.1 (2. 技術的対策) -> B6 +C6',
      'A7 #2.2 (2. 技術的対策) -> B7 +C7',
    ],
  },
  {
    kind: 'three tiers: 今回 / 前回, each with 回答 and コメント',
    sheets: [
      {
        rows: [
          ['No.', '確認事項', '前回（2024年）', '', '今回（2025年）', '', '当社チェック'],
          ['', '', '回答', 'コメント', '回答', 'コメント', ''],
          ['1', 'アカウントの棚卸しを行っていますか。', '○', '半年ごと'],
          ['2', 'パスワードの長さを定めていますか。', '×', '検討中'],
          ['3', '退職者の権限を当日に消していますか。', '○', ''],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'],
        boxes: ['A1:G5'],
        dropdowns: { 'E3:E5': ['○', '×'] },
      },
    ],
    reading: ['B3 #1 -> E3[○/×], F3 +F3', 'B4 #2 -> E4[○/×], F4 +F4', 'B5 #3 -> E5[○/×], F5 +F5'].map((line) =>
      line.replace(/, F\d/, ''),
    ),
  },
  {
    kind: 'options in the header with their meanings, a comment column named by its use',
    sheets: [
      {
        rows: [
          [
            '項番',
            '要求事項',
            '達成度\n（3：できている　2：一部できている　1：できていない）',
            '2以下の場合、その内容と改善時期',
          ],
          ['1-1', '利用者の認証に二つ以上の要素を用いること。'],
          ['1-2', '操作の記録を一年以上残すこと。'],
          ['1-3', '記録を改ざんから守ること。'],
        ],
        boxes: ['A1:D4'],
      },
    ],
    reading: ['B2 #1-1 -> C2[3/2/1] +D2', 'B3 #1-2 -> C3[3/2/1] +D3', 'B4 #1-3 -> C4[3/2/1] +D4'],
  },
  {
    kind: 'two tables one below the other, the second shifted by a column and without ids',
    sheets: [
      {
        rows: [
          ['【A】基本事項'],
          ['No', '質問', '回答', '備考'],
          ['1', '所在地を開示していますか。'],
          ['2', '再委託先を開示していますか。'],
          [],
          ['【B】技術事項'],
          ['', '質問', '補足', '回答'],
          ['', '通信は暗号化されますか。', 'TLS を指します'],
          ['', '保存時も暗号化されますか。', ''],
        ],
        boxes: ['A2:D4', 'B7:D9'],
        bold: ['A1', 'A6'],
        dropdowns: { 'C3:C4': YES_NO, 'D8:D9': YES_NO },
      },
    ],
    reading: [
      'B3 #1 (【A】基本事項) -> C3[はい/いいえ/対象外] +D3',
      'B4 #2 (【A】基本事項) -> C4[はい/いいえ/対象外] +D4',
      'B8 (【B】技術事項) -> D8[はい/いいえ/対象外]',
      'B9 (【B】技術事項) -> D9[はい/いいえ/対象外]',
    ],
  },
  {
    kind: 'side by side with different lengths',
    sheets: [
      {
        rows: [
          ['No', '確認内容', '○×', '', 'No', '確認内容', '○×'],
          ['1', '鍵を管理していますか。', '', '', '4', '復旧の訓練をしていますか。'],
          ['2', '鍵を定期的に替えていますか。', '', '', '5', '予備の拠点がありますか。'],
          ['3', '鍵を別の場所に写していますか。'],
        ],
        boxes: ['A1:C4', 'E1:G3'],
      },
    ],
    reading: ['B2 #1 -> C2[○/×]', 'B3 #2 -> C3[○/×]', 'B4 #3 -> C4[○/×]', 'F2 #4 -> G2[○/×]', 'F3 #5 -> G3[○/×]'],
  },
  {
    kind: 'a column for each answer, with 備考 and an example row',
    sheets: [
      {
        rows: [
          ['', '', '該当するものに○', '', '', ''],
          ['番号', 'チェック内容', '実施済', '一部実施', '未実施', 'コメント'],
          ['例', '規程を定めている', '○', '', '', '2024年4月に改定'],
          ['1', '持ち出しの手続きを定めている', '', '', '', ''],
          ['2', '廃棄の手続きを定めている', '', '', '', ''],
        ],
        merges: ['C1:E1'],
        boxes: ['A1:F5'],
      },
    ],
    reading: [
      'B3 #例 -> C3[□実施済○], D3[□一部実施○], E3[□未実施○] +F3 記入済 example',
      'B4 #1 -> C4[□実施済○], D4[□一部実施○], E4[□未実施○] +F4',
      'B5 #2 -> C5[□実施済○], D5[□一部実施○], E5[□未実施○] +F5',
    ],
  },
  {
    kind: 'form with the answer below each question, boxes to tick and free text',
    sheets: [
      {
        rows: [
          ['外部サービス調査票'],
          ['問1', '個人情報を取り扱いますか。'],
          ['', '□取り扱う　□取り扱わない'],
          ['問2', 'データの保管場所（国名）をご記入ください。'],
          ['', ''],
          ['問3', '障害時の連絡方法をご記入ください。'],
          ['', ''],
        ],
        merges: ['A1:D1', 'B2:D2', 'B3:D3', 'B4:D4', 'B5:D5', 'B6:D6', 'B7:D7'],
        boxes: ['A2:D7'],
        bold: ['A1'],
      },
    ],
    reading: [
      'B2 #問1 (外部サービス調査票) -> B3[□取り扱う/取り扱わない]',
      'B4 #問2 (外部サービス調査票) -> B5',
      'B6 #問3 (外部サービス調査票) -> B7',
    ],
  },
  {
    kind: 'bilingual headers and questions in two columns',
    sheets: [
      {
        rows: [
          ['ID', '分野 / Domain', '質問 (日本語)', 'Question (English)', '回答 / Answer', '補足 / Comments'],
          ['AC-1', 'アクセス制御', '特権 ID を限定していますか。', 'Do you limit privileged accounts?'],
          ['AC-2', 'アクセス制御', '共有 ID を禁じていますか。', 'Do you prohibit shared accounts?'],
          ['BC-1', '事業継続', '復旧目標を定めていますか。', 'Do you define recovery objectives?'],
        ],
        boxes: ['A1:F4'],
        dropdowns: { 'E2:E4': ['Yes', 'No', 'N/A'] },
      },
    ],
    reading: [
      'C2 #AC-1 (アクセス制御) -> E2[Yes/No/N/A] +F2',
      'C3 #AC-2 (アクセス制御) -> E3[Yes/No/N/A] +F3',
      'C4 #BC-1 (事業継続) -> E4[Yes/No/N/A] +F4',
    ],
  },
  {
    kind: 'cover, instructions and one sheet for each category, ids beginning anew',
    sheets: [
      {
        name: '表紙',
        rows: [['情報セキュリティ調査のお願い'], ['貴社名', ''], ['ご担当者', ''], ['ご記入日', '']],
        boxes: ['A2:B4'],
      },
      {
        name: '組織',
        rows: [
          ['#', '設問', 'ご回答', 'ご意見'],
          ['1', '方針を公開していますか。'],
          ['2', '委員会を設けていますか。'],
        ],
        boxes: ['A1:D3'],
      },
      {
        name: '技術',
        rows: [
          ['#', '設問', 'ご回答', 'ご意見'],
          ['1', '侵入を検知できますか。'],
          ['2', '通信を制限していますか。'],
        ],
        boxes: ['A1:D3'],
      },
    ],
    reading: ['組織!B2 #1 -> C2 +D2', '組織!B3 #2 -> C3 +D3', '技術!B2 #1 -> C2 +D2', '技術!B3 #2 -> C3 +D3'],
  },
  {
    kind: 'header repeated on each printed page, blank rows and notes between',
    sheets: [
      {
        rows: [
          ['No', '大項目', '設問', '選択', '記述'],
          ['1', '運用', '手順書を整備していますか。'],
          ['', '', '※手順書には運用マニュアルを含みます。'],
          ['2', '', '変更の承認を記録していますか。'],
          [],
          ['No', '大項目', '設問', '選択', '記述'],
          ['3', '保守', '保守の予定を事前に知らせますか。'],
          ['4', '', '保守の結果を報告しますか。'],
          ['', '', '以上、ご協力ありがとうございました。'],
        ],
        boxes: ['A1:E4', 'A6:E8'],
        dropdowns: { 'D2:D2': YES_NO, 'D4:D4': YES_NO, 'D7:D8': YES_NO },
      },
    ],
    reading: [
      'C2 #1 (運用) -> D2[はい/いいえ/対象外], E2',
      'C4 #2 (運用) -> D4[はい/いいえ/対象外], E4',
      'C7 #3 (保守) -> D7[はい/いいえ/対象外], E7',
      'C8 #4 (保守) -> D8[はい/いいえ/対象外], E8',
    ],
  },
  {
    kind: 'section headings in the answer columns too, merged over the whole width',
    sheets: [
      {
        rows: [
          ['項番', '評価の視点', '自己評価', '取組みの状況'],
          ['第1章 管理体制', '', '', ''],
          ['1', '責任と権限が明らかである'],
          ['2', '内部監査を行っている'],
          ['第2章 情報の取扱い', '', '', ''],
          ['3', '重要度に応じた区分がある'],
          ['4', '区分に応じた保管をしている'],
        ],
        merges: ['A2:D2', 'A5:D5'],
        boxes: ['A1:D7'],
        dropdowns: { 'C3:C4': ['A', 'B', 'C'], 'C6:C7': ['A', 'B', 'C'] },
      },
    ],
    reading: [
      'B3 #1 (第1章 管理体制) -> C3[A/B/C], D3',
      'B4 #2 (第1章 管理体制) -> C4[A/B/C], D4',
      'B6 #3 (第2章 情報の取扱い) -> C6[A/B/C], D6',
      'B7 #4 (第2章 情報の取扱い) -> C7[A/B/C], D7',
    ],
  },
  {
    kind: '方眼紙 with merged answers and a legend above',
    sheets: [
      {
        narrow: true,
        rows: [
          ['凡例　○：対応　△：一部対応　×：未対応'],
          [],
          [
            'No',
            '',
            '確認いただきたい内容',
            '',
            '',
            '',
            '',
            '',
            '',
            '',
            '',
            '',
            '対応',
            '',
            '',
            '理由等',
            '',
            '',
            '',
            '',
          ],
          ['1', '', 'マルウェア対策を行っているか', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
          ['2', '', '最新の修正を適用しているか', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
        ],
        merges: [
          ...['A1:T1', 'A3:B3', 'C3:L3', 'M3:O3', 'P3:T3'],
          ...[4, 5].flatMap((row) => [`A${row}:B${row}`, `C${row}:L${row}`, `M${row}:O${row}`, `P${row}:T${row}`]),
        ],
        boxes: ['A3:T5'],
      },
    ],
    reading: ['C4 #1 -> M4[○/△/×] +P4', 'C5 #2 -> M5[○/△/×] +P5'],
  },
  {
    kind: 'question split over 対象 and 内容, sub-questions by (1) (2)',
    sheets: [
      {
        rows: [
          ['番号', '大分類', '設問', '', '回答', '回答の詳細'],
          ['1', '委託', '再委託について、次の各項にお答えください。', ''],
          ['', '', '(1)', '再委託先を選ぶ基準がありますか。'],
          ['', '', '(2)', '再委託先を年に一度点検していますか。'],
          ['2', '監査', '外部の監査を受けていますか。', ''],
        ],
        merges: ['C1:D1', 'C2:D2', 'C5:D5'],
        boxes: ['A1:F5'],
        dropdowns: { 'E3:E5': YES_NO },
      },
    ],
    reading: [
      'D3 #(1) (委託) 親「再委託について、次の各項にお答えください。」 -> E3[はい/いいえ/対象外], F3',
      'D4 #(2) (委託) 親「再委託について、次の各項にお答えください。」 -> E4[はい/いいえ/対象外], F4',
      'C5 #2 (監査) -> E5[はい/いいえ/対象外], F5',
    ],
  },
  {
    kind: 'hidden id column, hidden rows, struck out and prefilled rows',
    sheets: [
      {
        rows: [
          ['内部キー', '項番', '点検項目', '結果記入', '備考'],
          ['k1', '1', '入退室を記録しているか。', '', ''],
          ['k2', '2', '媒体を施錠保管しているか。', 'はい', '2023年より'],
          ['k3', '3', '紙の台帳を使っているか。', '', ''],
          ['k4', '4', '来訪者に付き添っているか。', '', ''],
        ],
        boxes: ['A1:E5'],
        hiddenColumns: [1],
        hiddenRows: [5],
        struck: ['C4'],
        dropdowns: { 'D2:D5': YES_NO },
      },
    ],
    reading: [
      'C2 #1 -> D2[はい/いいえ/対象外] +E2',
      'C3 #2 -> D3[はい/いいえ/対象外] +E3 記入済',
      'C4 #3 -> D4[はい/いいえ/対象外] +E4 struck_out',
      'C5 #4 -> D5[はい/いいえ/対象外] +E5 hidden_row',
    ],
  },
  {
    kind: 'a very wide sheet: guidance, standards and the customer’s columns around ours',
    sheets: [
      {
        rows: [
          [
            ...['管理No', 'ドメイン', 'サブドメイン', '管理策', '管理策の解説', 'ISO27001', 'NIST CSF', '必須／推奨'],
            ...['委託先記入', '', '', '当社記入', '', ''],
          ],
          [
            ...['', '', '', '', '', '', '', ''],
            ...['実施状況', '実施内容', '根拠資料名', '妥当性', '残存リスク', '対応方針'],
          ],
          ['M-001', '統治', '方針', '情報セキュリティの方針を定め、周知する。', '方針とは…', 'A.5.1', 'GV.PO', '必須'],
          ['M-002', '統治', '役割', '役割と責任を割り当てる。', '役割とは…', 'A.5.2', 'GV.RR', '必須'],
          ['M-003', '防御', '教育', '従業者に教育を行う。', '教育とは…', 'A.6.3', 'PR.AT', '推奨'],
        ],
        merges: [...'ABCDEFGH'].map((column) => `${column}1:${column}2`).concat('I1:K1', 'L1:N1'),
        boxes: ['A1:N5'],
        dropdowns: { 'I3:I5': ['実施', '一部実施', '未実施', '非該当'], 'L3:L5': ['妥当', '要改善'] },
      },
    ],
    reading: [
      'D3 #M-001 (統治 > 方針) -> I3[実施/一部実施/未実施/非該当], J3 +K3',
      'D4 #M-002 (統治 > 役割) -> I4[実施/一部実施/未実施/非該当], J4 +K4',
      'D5 #M-003 (防御 > 教育) -> I5[実施/一部実施/未実施/非該当], J5 +K5',
    ],
  },
  {
    kind: 'export of a web sheet: no borders, no fills, English sentences, one remark column',
    sheets: [
      {
        rows: [
          ['Timestamp', 'Control', 'Please describe', 'Vendor reply', 'Vendor note'],
          ['', 'Encryption at rest', 'How is customer data encrypted at rest?'],
          ['', 'Backups', 'How often are backups taken and tested?'],
          ['', 'Logging', 'Which events are logged?'],
        ],
      },
    ],
    reading: ['C2 (Encryption at rest) -> D2 +E2', 'C3 (Backups) -> D3 +E3', 'C4 (Logging) -> D4 +E4'],
  },
  {
    kind: 'the answer headed by a question to the vendor, 期限 beside it',
    sheets: [
      {
        rows: [
          ['区分', '守っていただきたいこと', '守れますか？', '守れない場合の代わりの手段', 'いつまでに対応できますか'],
          ['人', '守秘の誓約を取ること'],
          ['人', '退職時に資産を返させること'],
          ['物', '施錠できる場所に置くこと'],
        ],
        boxes: ['A1:E4'],
        dropdowns: { 'C2:C4': ['守れる', '守れない'] },
      },
    ],
    reading: [
      'B2 (人) -> C2[守れる/守れない] +D2',
      'B3 (人) -> C3[守れる/守れない] +D3',
      'B4 (物) -> C4[守れる/守れない] +D4',
    ],
  },
  {
    kind: 'customer’s list with 貴社 and 当社 answers of the same name',
    sheets: [
      {
        rows: [
          ['No.', '項目', '内容', '当社', '', '貴社', ''],
          ['', '', '', '要求レベル', '備考', '対応レベル', '備考'],
          ['1', '認証', 'パスワードは10文字以上', '3', '必須です', '', ''],
          ['2', '認証', '多要素認証に対応', '2', '', '', ''],
          ['3', '記録', '操作記録の保管は1年以上', '3', '必須です', '', ''],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
        boxes: ['A1:G5'],
      },
    ],
    reading: ['C3 #1 (認証) -> F3 +G3', 'C4 #2 (認証) -> F4 +G4', 'C5 #3 (記録) -> F5 +G5'],
  },
  {
    kind: 'options as □ in each answer cell, the first already given as an example row',
    sheets: [
      {
        rows: [
          ['', '確認項目', '確認欄', '自由記述'],
          ['記入例', '社内規程があるか', '■ある　□ない', '情報管理規程'],
          ['(1)', '持ち出し規程があるか', '□ある　□ない', ''],
          ['(2)', '廃棄規程があるか', '□ある　□ない', ''],
        ],
        boxes: ['A1:D4'],
      },
    ],
    reading: [
      'B2 #記入例 -> C2[□ある/ない], D2 記入済 example',
      'B3 #(1) -> C3[□ある/ない], D3',
      'B4 #(2) -> C4[□ある/ない], D4',
    ],
  },
  {
    kind: 'two answers to each question: 現状 and 予定, no borders on them',
    sheets: [
      {
        rows: [
          ['分類', 'No', '質問事項', '現状', '今後の予定', '担当部署'],
          ['可用性', '1', '稼働率の目標を定めていますか。'],
          ['可用性', '2', '冗長な構成ですか。'],
          ['可用性', '3', '監視していますか。'],
        ],
        fills: { 'D2:F4': 'FFFFCC' },
        dropdowns: { 'D2:D4': YES_NO },
      },
    ],
    reading: [
      'C2 #1 (可用性) -> D2[はい/いいえ/対象外]',
      'C3 #2 (可用性) -> D3[はい/いいえ/対象外]',
      'C4 #3 (可用性) -> D4[はい/いいえ/対象外]',
    ],
  },
  {
    kind: 'a title row over the header that is wide, and the header in the second column on',
    sheets: [
      {
        rows: [
          ['', '', '', '', '', ''],
          ['', 'セキュリティチェックシート（外部委託先用）', '', '', '', ''],
          ['', '記入日：', '', '会社名：', '', ''],
          ['', '', '', '', '', ''],
          ['', '項', '対策の要件', '', '適用', '説明'],
          ['', 'ア', '従業者', '誓約書を取得している', '', ''],
          ['', 'イ', '従業者', '研修を実施している', '', ''],
          ['', 'ウ', '機器', '持込みを制限している', '', ''],
        ],
        merges: ['B2:F2', 'C5:D5'],
        boxes: ['B5:F8'],
        dropdowns: { 'E6:E8': ['適用', '不適用'] },
      },
    ],
    reading: [
      'D6 #ア (従業者) -> E6[適用/不適用], F6',
      'D7 #イ (従業者) -> E7[適用/不適用], F7',
      'D8 #ウ (機器) -> E8[適用/不適用], F8',
    ],
  },
  {
    kind: 'answer cells merged over several rows, one for each group of conditions',
    sheets: [
      {
        rows: [
          ['No', '確認事項', '条件', '回答', '備考'],
          ['1', '次の条件で記録を残していますか。', '日時が分かること', '', ''],
          ['', '', '利用者が分かること', '', ''],
          ['2', '記録を保護していますか。', '消せないこと', '', ''],
          ['', '', '直せないこと', '', ''],
        ],
        merges: [...['A2:A3', 'B2:B3', 'D2:D3', 'E2:E3'], ...['A4:A5', 'B4:B5', 'D4:D5', 'E4:E5']],
        boxes: ['A1:E5'],
        dropdowns: { 'D2:D5': YES_NO },
      },
    ],
    reading: [
      'C2 #1 親「次の条件で記録を残していますか。」 -> D2[はい/いいえ/対象外] +E2',
      'C4 #2 親「記録を保護していますか。」 -> D4[はい/いいえ/対象外] +E4',
    ],
  },
  {
    kind: 'an aggregate sheet that repeats the headers, and a list of choices',
    sheets: [
      {
        name: 'チェックリスト',
        rows: [
          ['通番', 'チェックポイント', 'セルフチェック', '補足事項'],
          ['1', '端末の紛失に備えている'],
          ['2', '私物の端末を禁じている'],
          ['3', '画面の覗き見を防いでいる'],
        ],
        boxes: ['A1:D4'],
        dropdowns: { 'C2:C4': ['○', '△', '×'] },
      },
      {
        name: '集計',
        rows: [
          ['区分', '○', '△', '×', '達成率'],
          ['端末', '0', '0', '0', '0%'],
          ['合計', '0', '0', '0', '0%'],
        ],
        formulas: { B2: 'COUNTIF(1)', C2: 'COUNTIF(2)', D2: 'COUNTIF(3)', E2: 'B2/3' },
        boxes: ['A1:E3'],
      },
      {
        name: 'リスト',
        rows: [
          ['○', '対応している'],
          ['△', '一部対応している'],
          ['×', '対応していない'],
        ],
      },
    ],
    reading: [
      'チェックリスト!B2 #1 -> C2[○/△/×] +D2',
      'チェックリスト!B3 #2 -> C3[○/△/×] +D3',
      'チェックリスト!B4 #3 -> C4[○/△/×] +D4',
    ],
  },
  {
    kind: 'a table without a word for the question: 大 中 小, then 可否',
    sheets: [
      {
        rows: [
          ['大', '中', '小', '可否', '注記'],
          ['認証', '利用者', '二要素認証を使える'],
          ['', '', 'パスワードの規則を変えられる'],
          ['', '管理者', '接続元を制限できる'],
          ['記録', '保管', '一年以上保管される'],
        ],
        merges: ['A2:A4', 'B2:B3'],
        boxes: ['A1:E5'],
        dropdowns: { 'D2:D5': ['可', '否'] },
      },
    ],
    reading: [
      'C2 (認証 > 利用者) -> D2[可/否] +E2',
      'C3 (認証 > 利用者) -> D3[可/否] +E3',
      'C4 (認証 > 管理者) -> D4[可/否] +E4',
      'C5 (記録 > 保管) -> D5[可/否] +E5',
    ],
  },
  {
    kind: 'the answer’s header empty, only a dropdown says what it is',
    sheets: [
      {
        rows: [
          ['', 'ご確認いただきたい点', '', ''],
          ['1', '秘密保持契約を結んでいますか', '', ''],
          ['2', '契約終了後にデータを返しますか', '', ''],
          ['3', '損害保険に入っていますか', '', ''],
        ],
        boxes: ['A1:D4'],
        dropdowns: { 'C2:C4': YES_NO },
      },
    ],
    reading: ['B2 #1 -> C2[はい/いいえ/対象外]', 'B3 #2 -> C3[はい/いいえ/対象外]', 'B4 #3 -> C4[はい/いいえ/対象外]'],
  },
  {
    kind: '回答 in columns はい / いいえ under one header with remarks on rows below',
    sheets: [
      {
        rows: [
          ['項', '質　　問', '回　　答', '', '備　　考'],
          ['', '', 'はい', 'いいえ', ''],
          ['１', '従業員に守秘義務を課していますか', '', '', ''],
          ['２', '教育を毎年行っていますか', '', '', ''],
          ['３', '懲戒の規程がありますか', '', '', ''],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
        boxes: ['A1:E5'],
      },
    ],
    reading: [
      'B3 #１ -> C3[□はい○], D3[□いいえ○] +E3',
      'B4 #２ -> C4[□はい○], D4[□いいえ○] +E4',
      'B5 #３ -> C5[□はい○], D5[□いいえ○] +E5',
    ],
  },
  {
    kind: 'a table with notes for each question under it, and 【必須】 marks',
    sheets: [
      {
        rows: [
          ['質問番号', '質問', '回答方式', '回答'],
          ['Q1', '【必須】サービスの提供開始年をご記入ください。', '数値'],
          ['Q2', '【必須】第三者認証の取得状況をお選びください。', '選択'],
          ['Q3', '【任意】認証の登録番号をご記入ください。', '文字'],
        ],
        boxes: ['A1:D4'],
        dropdowns: { D3: ['取得済', '未取得'] },
      },
    ],
    reading: ['B2 #Q1 -> D2', 'B3 #Q2 -> D3[取得済/未取得]', 'B4 #Q3 -> D4'],
  },
  {
    kind: 'headings in the id column, questions indented into the next, grade columns 1 to 4',
    sheets: [
      {
        rows: [
          ['評価項目', '', '評点', '', '', '', '特記'],
          ['', '', '4', '3', '2', '1', ''],
          ['Ⅰ 組織', '', '', '', '', '', ''],
          ['', '方針が文書になっている', '', '', '', '', ''],
          ['', '役員が関与している', '', '', '', '', ''],
          ['Ⅱ 技術', '', '', '', '', '', ''],
          ['', '監視の仕組みがある', '', '', '', '', ''],
        ],
        merges: ['A1:B2', 'C1:F1', 'G1:G2', 'A3:G3', 'A6:G6'],
        boxes: ['A1:G7'],
      },
    ],
    reading: [
      'B4 (Ⅰ 組織) -> C4[□4○], D4[□3○], E4[□2○], F4[□1○] +G4',
      'B5 (Ⅰ 組織) -> C5[□4○], D5[□3○], E5[□2○], F5[□1○] +G5',
      'B7 (Ⅱ 技術) -> C7[□4○], D7[□3○], E7[□2○], F7[□1○] +G7',
    ],
  },
]

describe('sheets of different customers', () => {
  test.each(CUSTOMERS.map((customer) => [customer.kind, customer] as const))('%s', (_, { sheets, reading }) => {
    expect(told(...sheets.map(drawGrid))).toEqual(reading)
  })
})
