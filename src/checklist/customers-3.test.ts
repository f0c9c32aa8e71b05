/** Still more check sheets as customers make them, each with its reading. The words are invented. */
import { describe, expect, test } from 'vitest'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

interface Customer {
  readonly kind: string
  readonly sheets: readonly Drawing[]
  readonly reading: readonly string[]
}

const YES_NO = ['はい', 'いいえ']

const CUSTOMERS: readonly Customer[] = [
  {
    kind: 'one □ cell for each option under its name',
    sheets: [
      {
        rows: [
          ['No', '点検項目', '適', '不適', '該当なし', '所見'],
          ['1', '施錠されている', '□', '□', '□', ''],
          ['2', '記録がある', '□', '□', '□', ''],
          ['3', '掲示がある', '□', '□', '□', ''],
        ],
        boxes: ['A1:F4'],
      },
    ],
    reading: [
      'B2 #1 -> C2[□適], D2[□不適], E2[□該当なし]',
      'B3 #2 -> C3[□適], D3[□不適], E3[□該当なし]',
      'B4 #3 -> C4[□適], D4[□不適], E4[□該当なし]',
    ],
  },
  {
    kind: 'answer and question in one column: 回答： below each question',
    sheets: [
      {
        rows: [
          ['Ｑ１．暗号化の方式を教えてください。'],
          ['回答：', ''],
          ['Ｑ２．鍵の保管方法を教えてください。'],
          ['回答：', ''],
        ],
        merges: ['A1:B1', 'A3:B3'],
        boxes: ['A1:B4'],
      },
    ],
    reading: ['A1 #Ｑ１ -> B2', 'A3 #Ｑ２ -> B4'],
  },
  {
    kind: 'columns for 選択 and 記述 under 回答, 期日 after it',
    sheets: [
      {
        rows: [
          ['連番', '対策区分', '対策の内容', '回答', '', '', '受付欄'],
          ['', '', '', '実施状況を選択', '具体的に記述', '実施予定日', ''],
          ['1', '入退管理', '来訪者に名札を付けさせる', '', '', '', ''],
          ['2', '入退管理', '搬入口を常に閉じる', '', '', '', ''],
          ['3', '機器管理', '廃棄の前に消去する', '', '', '', ''],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2'],
        boxes: ['A1:G5'],
        dropdowns: { 'D3:D5': ['実施', '未実施'] },
      },
    ],
    reading: [
      'C3 #1 (入退管理) -> D3[実施/未実施], E3',
      'C4 #2 (入退管理) -> D4[実施/未実施], E4',
      'C5 #3 (機器管理) -> D5[実施/未実施], E5',
    ],
  },
  {
    kind: 'a score of the customer’s between the question and our answer',
    sheets: [
      {
        rows: [
          ['管理番号', 'セキュリティ要件', '優先度', 'リスク', '御社の状況', '御社の備考', '採否'],
          ['SR001', 'ログインの失敗を数えること', 'A', '高', '', '', ''],
          ['SR002', '一定時間で接続を切ること', 'B', '中', '', '', ''],
          ['SR003', '古い方式を使わないこと', 'A', '高', '', '', ''],
        ],
        boxes: ['A1:G4'],
      },
    ],
    reading: ['B2 #SR001 -> E2 +F2', 'B3 #SR002 -> E3 +F3', 'B4 #SR003 -> E4 +F4'],
  },
  {
    kind: 'sections as rows between blank rows, no borders, a numbered list',
    sheets: [
      {
        rows: [
          ['番号', 'お伺いしたい内容', 'ご回答'],
          [],
          ['■ データの取扱い'],
          ['1', '保存先の国はどこですか', ''],
          ['2', '複製は何世代ありますか', ''],
          [],
          ['■ 障害への備え'],
          ['3', '連絡までの時間はどれほどですか', ''],
          ['4', '復旧の目標はありますか', ''],
        ],
        bold: ['A3', 'A7'],
      },
    ],
    reading: [
      'B4 #1 (■ データの取扱い) -> C4',
      'B5 #2 (■ データの取扱い) -> C5',
      'B8 #3 (■ 障害への備え) -> C8',
      'B9 #4 (■ 障害への備え) -> C9',
    ],
  },
  {
    kind: 'parts a, b, c with their letters beside the stem, in a list with dropdowns',
    sheets: [
      {
        rows: [
          ['No', '質問事項', '', '回答', 'コメント'],
          ['1', '委託先について', '', '', ''],
          ['', 'a', '選定の基準がありますか', '', ''],
          ['', 'b', '契約に監査の権利がありますか', '', ''],
          ['2', '従業者について', '', '', ''],
          ['', 'a', '誓約書がありますか', '', ''],
        ],
        merges: ['B1:C1', 'B2:C2', 'B5:C5'],
        boxes: ['A1:E6'],
        dropdowns: { 'D3:D4': YES_NO, D6: YES_NO },
      },
    ],
    reading: [
      'C3 #a (委託先について) -> D3[はい/いいえ] +E3',
      'C4 #b (委託先について) -> D4[はい/いいえ] +E4',
      'C6 #a (従業者について) -> D6[はい/いいえ] +E6',
    ],
  },
  {
    kind: 'an English assessment with many reference columns and Y/N',
    sheets: [
      {
        rows: [
          ['CID', 'Question', 'Y/N/NA', 'Supplier commentary', 'SOC2', 'ISO 27001', 'Our score'],
          ['A&A-01', 'Are audit plans reviewed at least once a year?', '', '', 'CC4.1', '9.2', ''],
          ['A&A-02', 'Are audits independent of the audited teams?', '', '', 'CC4.2', '9.2', ''],
          ['BCR-01', 'Are continuity plans exercised every year?', '', '', 'A1.3', 'A.5.30', ''],
        ],
        boxes: ['A1:G4'],
        dropdowns: { 'C2:C4': ['Y', 'N', 'NA'] },
      },
    ],
    reading: ['B2 #A&A-01 -> C2[Y/N/NA] +D2', 'B3 #A&A-02 -> C3[Y/N/NA] +D3', 'B4 #BCR-01 -> C4[Y/N/NA] +D4'],
  },
  {
    kind: 'the header in the middle of a long introduction',
    sheets: [
      {
        rows: [
          ['平素より大変お世話になっております。'],
          ['下記の質問に、9月末日までにご回答ください。'],
          ['選択肢は「有」「無」「対象外」のいずれかです。'],
          [],
          ['No.', '質問内容', '回答', 'ご説明'],
          ['1', '自動で遮断する仕組みがありますか。', '', ''],
          ['2', '人が常に見張っていますか。', '', ''],
        ],
        merges: ['A1:D1', 'A2:D2', 'A3:D3'],
        boxes: ['A5:D7'],
        dropdowns: { 'C6:C7': ['有', '無', '対象外'] },
      },
    ],
    reading: ['B6 #1 -> C6[有/無/対象外], D6', 'B7 #2 -> C7[有/無/対象外], D7'],
  },
  {
    kind: 'ids by formula, and a check of completeness by formula at the end',
    sheets: [
      {
        rows: [
          ['項', '確認内容', '対応状況', '対応内容', '入力チェック'],
          ['1', '予備の回線がありますか', '', '', '未入力'],
          ['2', '予備の電源がありますか', '', '', '未入力'],
        ],
        formulas: { A2: 'ROW()-1', A3: 'ROW()-1', E2: 'IF(C2="","未入力","")', E3: 'IF(C3="","未入力","")' },
        boxes: ['A1:E3'],
        dropdowns: { 'C2:C3': ['対応済', '未対応'] },
      },
    ],
    reading: ['B2 #1 -> C2[対応済/未対応], D2', 'B3 #2 -> C3[対応済/未対応], D3'],
  },
  {
    kind: 'unlocked cells alone say where to write, the headers are coloured blanks',
    sheets: [
      {
        rows: [
          ['要求', '', ''],
          ['利用者の一覧を出力できること', '', ''],
          ['操作の記録を出力できること', '', ''],
          ['設定の変更を承認できること', '', ''],
        ],
        boxes: ['A1:C4'],
        unlocked: ['B2:B4'],
        dropdowns: { 'B2:B4': ['可', '不可'] },
      },
    ],
    reading: ['A2 -> B2[可/不可]', 'A3 -> B3[可/不可]', 'A4 -> B4[可/不可]'],
  },
  {
    kind: '一次回答 and 二次回答, the second for later',
    sheets: [
      {
        rows: [
          ['No', '質問', '一次回答', '弊社コメント', '二次回答'],
          ['1', '監視の体制を教えてください。', '', '', ''],
          ['2', '通知の方法を教えてください。', '', '', ''],
          ['3', '保守の時間帯を教えてください。', '', '', ''],
        ],
        boxes: ['A1:E4'],
      },
    ],
    reading: ['B2 #1 -> C2', 'B3 #2 -> C3', 'B4 #3 -> C4'],
  },
  {
    kind: 'a summary table on top of the check sheet itself',
    sheets: [
      {
        rows: [
          ['集計', '○', '△', '×'],
          ['件数', '0', '0', '0'],
          [],
          ['No', 'チェック項目', '評価', '改善予定'],
          ['1', '規程がある', '', ''],
          ['2', '規程を見直している', '', ''],
          ['3', '規程を周知している', '', ''],
        ],
        formulas: { B2: 'COUNTIF(C5:C7,"○")', C2: 'COUNTIF(C5:C7,"△")', D2: 'COUNTIF(C5:C7,"×")' },
        boxes: ['A1:D2', 'A4:D7'],
        dropdowns: { 'C5:C7': ['○', '△', '×'] },
      },
    ],
    reading: ['B5 #1 -> C5[○/△/×]', 'B6 #2 -> C6[○/△/×]', 'B7 #3 -> C7[○/△/×]'],
  },
  {
    kind: '小項目 that are the questions, with 解説 to read and 状況 to write',
    sheets: [
      {
        rows: [
          ['大項目', '中項目', '小項目', '解説', '状況'],
          ['運用', '監視', '異常を検知する', '検知とは…', ''],
          ['運用', '監視', '異常を通知する', '通知とは…', ''],
          ['運用', '保全', '記録を保全する', '保全とは…', ''],
        ],
        boxes: ['A1:E4'],
      },
    ],
    reading: ['C2 (運用 > 監視) -> E2', 'C3 (運用 > 監視) -> E3', 'C4 (運用 > 保全) -> E4'],
  },
  {
    kind: 'wording of a contract annex: 条項, 要件, 受託者の対応',
    sheets: [
      {
        rows: [
          ['条項', '委託者の要件', '受託者の対応', '受託者の説明', '協議事項'],
          ['第3条', '再委託には事前の承諾を要する', '', '', ''],
          ['第4条', '事故は24時間以内に報告する', '', '', ''],
          ['第5条', '終了後は返却または消去する', '', '', ''],
        ],
        boxes: ['A1:E4'],
        dropdowns: { 'C2:C4': ['合意', '要協議'] },
      },
    ],
    reading: [
      'B2 #第3条 -> C2[合意/要協議], D2',
      'B3 #第4条 -> C3[合意/要協議], D3',
      'B4 #第5条 -> C4[合意/要協議], D4',
    ],
  },
  {
    kind: 'prefilled by the customer from public facts, only blanks are ours',
    sheets: [
      {
        rows: [
          ['No', '確認事項', '回答', '出典'],
          ['1', '認証を取得していますか。', '取得済', '御社サイト'],
          ['2', '方針を公開していますか。', '', ''],
          ['3', '窓口を公開していますか。', '', ''],
        ],
        boxes: ['A1:D4'],
      },
    ],
    reading: ['B2 #1 -> C2 +D2 記入済', 'B3 #2 -> C3 +D3', 'B4 #3 -> C4 +D4'],
  },
  {
    kind: 'two questions in one row, each with its answer to the right',
    sheets: [
      {
        rows: [
          ['質問', '回答', '質問', '回答'],
          ['鍵はありますか。', '', '鍵を替えていますか。', ''],
          ['記録はありますか。', '', '記録を見ていますか。', ''],
        ],
        boxes: ['A1:D3'],
      },
    ],
    reading: ['A2 -> B2', 'A3 -> B3', 'C2 -> D2', 'C3 -> D3'],
  },
  {
    kind: 'a vertical label merged beside the whole table',
    sheets: [
      {
        rows: [
          ['', 'No', '質問', '回答'],
          ['技術的対策', '1', '検知していますか。', ''],
          ['', '2', '遮断していますか。', ''],
          ['', '3', '記録していますか。', ''],
        ],
        merges: ['A2:A4'],
        boxes: ['A1:D4'],
      },
    ],
    reading: ['C2 #1 (技術的対策) -> D2', 'C3 #2 (技術的対策) -> D3', 'C4 #3 (技術的対策) -> D4'],
  },
  {
    kind: 'the question’s parts in columns: 対象, 確認内容, 頻度',
    sheets: [
      {
        rows: [
          ['番号', '対象', '確認内容', '頻度', '実施', '記録の名称'],
          ['1', 'サーバ', '更新の適用を確認する', '月次', '', ''],
          ['2', '端末', '暗号化の状態を確認する', '年次', '', ''],
          ['3', '回線', '機器の設定を確認する', '年次', '', ''],
        ],
        boxes: ['A1:F4'],
        dropdowns: { 'E2:E4': ['済', '未'] },
      },
    ],
    reading: ['C2 #1 -> E2[済/未] +F2', 'C3 #2 -> E3[済/未] +F3', 'C4 #3 -> E4[済/未] +F4'],
  },
  {
    kind: 'the page begins with a title beside the id column and the answers stand far right',
    sheets: [
      {
        rows: [
          ['', '', '', '', '', '', ''],
          ['', '別紙3', '', '', '', '', '記入日'],
          ['', '区分', '確認の内容', '', '', 'はい・いいえ', '「いいえ」の理由'],
          ['', '共通', '担当者が決まっている', '', '', '', ''],
          ['', '', '手順が決まっている', '', '', '', ''],
          ['', '個別', '例外の扱いが決まっている', '', '', '', ''],
        ],
        merges: ['C3:E3', 'C4:E4', 'C5:E5', 'C6:E6', 'B4:B5'],
        boxes: ['B3:G6'],
      },
    ],
    reading: [
      'C4 (共通) -> F4[はい/いいえ] +G4',
      'C5 (共通) -> F5[はい/いいえ] +G5',
      'C6 (個別) -> F6[はい/いいえ] +G6',
    ],
  },
  {
    kind: 'a glossary, a revision list and a list of documents beside the check sheet',
    sheets: [
      {
        name: '用語',
        rows: [
          ['用語', '説明', '備考'],
          ['委託先', '業務を委ねる相手', ''],
          ['再委託', '委託先がさらに委ねること', ''],
        ],
        boxes: ['A1:C3'],
      },
      {
        name: '改版',
        rows: [
          ['版', '日付', '内容', '作成者'],
          ['1.0', '2024/4/1', '初版', '鈴木'],
          ['1.1', '2025/4/1', '設問を追加', '田中'],
        ],
        boxes: ['A1:D3'],
      },
      {
        name: '提出物',
        rows: [
          ['No', '資料名', '提出', '備考'],
          ['1', '会社案内', '', ''],
          ['2', '登記事項証明書', '', ''],
        ],
        boxes: ['A1:D3'],
      },
      {
        name: '本票',
        rows: [
          ['No', '設問', '回答', '備考'],
          ['1', '教育していますか。', '', ''],
          ['2', '訓練していますか。', '', ''],
        ],
        boxes: ['A1:D3'],
      },
    ],
    reading: ['本票!B2 #1 -> C2 +D2', '本票!B3 #2 -> C3 +D3'],
  },
]

describe('still more sheets of different customers', () => {
  test.each(CUSTOMERS.map((customer) => [customer.kind, customer] as const))('%s', (_, { sheets, reading }) => {
    expect(told(...sheets.map(drawGrid))).toEqual(reading)
  })
})
