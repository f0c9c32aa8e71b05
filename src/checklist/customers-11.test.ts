/** Check sheets of the plainer and the odder kind, each with its reading. The words are invented. */
import { describe, expect, test } from 'vitest'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

const CUSTOMERS: readonly (readonly [string, readonly Drawing[], readonly string[]])[] = [
  [
    'answers asked for in two columns under 記載欄, with the customer’s verdict under 判断欄',
    [
      {
        rows: [
          ['通番', '大項目', '小項目', '確認内容', '記載欄', '', '判断欄'],
          ['', '', '', '', '充足状況', '充足状況の説明', '（当社）'],
          ['1', '体制', '責任者', '責任者を書面で定めているか', '', '', ''],
          ['2', '体制', '窓口', '事故の窓口を一本にしているか', '', '', ''],
          ['3', '教育', '周期', '教育を毎年行っているか', '', '', ''],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'],
        boxes: ['A1:G5'],
        dropdowns: { 'E3:E5': ['充足', '一部充足', '未充足'] },
      },
    ],
    [
      'D3 #1 (体制 > 責任者) -> E3[充足/一部充足/未充足], F3',
      'D4 #2 (体制 > 窓口) -> E4[充足/一部充足/未充足], F4',
      'D5 #3 (教育 > 周期) -> E5[充足/一部充足/未充足], F5',
    ],
  ],
  [
    'a filled sheet of last year to be brought up to date',
    [
      {
        rows: [
          ['No', '質問', '回答', '回答日', '備考'],
          ['1', '保存の場所はどこですか。', '国内', '2023/4/1', ''],
          ['2', '保存の期間はいつまでですか。', '五年', '2023/4/1', '更新予定'],
          ['3', '消去の方法は何ですか。', '', '', ''],
        ],
        boxes: ['A1:E4'],
      },
    ],
    ['B2 #1 -> C2 +E2 記入済', 'B3 #2 -> C3 +E3 記入済', 'B4 #3 -> C4 +E4'],
  ],
  [
    'blank filler columns between all columns',
    [
      {
        rows: [
          ['', 'No', '', '要求事項', '', 'ご対応', '', '根拠資料', '', '確認者'],
          ['', '1', '', '利用者を個別に識別すること', '', '', '', '', '', ''],
          ['', '2', '', '利用者の権限を記録すること', '', '', '', '', '', ''],
          ['', '3', '', '利用者の退職を反映すること', '', '', '', '', '', ''],
        ],
        boxes: ['B1:B4', 'D1:D4', 'F1:F4', 'H1:H4', 'J1:J4'],
        dropdowns: { 'F2:F4': ['○', '△', '×'] },
      },
    ],
    ['D2 #1 -> F2[○/△/×] +H2', 'D3 #2 -> F3[○/△/×] +H3', 'D4 #3 -> F4[○/△/×] +H4'],
  ],
  [
    'category, then question and sub-question with the merged category over both',
    [
      {
        rows: [
          ['カテゴリ', '', '設問', '点検結果', '点検結果の補足', '前回点検結果'],
          ['Ⅰ', '組織', '責任者を置いているか', '', '', '良'],
          ['', '', '委員会を開いているか', '', '', '良'],
          ['Ⅱ', '物理', '扉を施錠しているか', '', '', '否'],
        ],
        merges: ['A1:B1', 'A2:A3', 'B2:B3'],
        boxes: ['A1:F4'],
        dropdowns: { 'D2:D4': ['良', '否'] },
      },
    ],
    ['C2 (Ⅰ > 組織) -> D2[良/否] +E2', 'C3 (Ⅰ > 組織) -> D3[良/否] +E3', 'C4 (Ⅱ > 物理) -> D4[良/否] +E4'],
  ],
  [
    'a vendor form with the question and a place for an attachment name',
    [
      {
        rows: [
          ['Item', 'Request', 'Provided? (Y/N)', 'File name', 'Date provided', 'Client notes'],
          ['1', 'Provide your latest SOC 2 report.', '', '', '', ''],
          ['2', 'Provide your penetration test summary.', '', '', '', ''],
          ['3', 'Provide your business continuity plan.', '', '', '', ''],
        ],
        boxes: ['A1:F4'],
      },
    ],
    ['B2 #1 -> C2[Y/N] +D2', 'B3 #2 -> C3[Y/N] +D3', 'B4 #3 -> C4[Y/N] +D4'],
  ],
  [
    'a legend of words under the table, no dropdowns',
    [
      {
        rows: [
          ['№', '点検すべき事項', '状態', '対処'],
          ['1', '消火器の期限', '', ''],
          ['2', '非常口の施錠', '', ''],
          ['3', '監視機器の向き', '', ''],
          ['状態は次から選ぶこと'],
          ['良好：問題がない'],
          ['不良：問題がある'],
        ],
        boxes: ['A1:D4'],
      },
    ],
    ['B2 #1 -> C2[良好/不良]', 'B3 #2 -> C3[良好/不良]', 'B4 #3 -> C4[良好/不良]'],
  ],
  [
    'questions in two sheets with different owners, one for internal use',
    [
      {
        name: '質問票',
        rows: [
          ['番号', '質問', '回答'],
          ['1', '契約の窓口はどこですか。', ''],
          ['2', '請求の窓口はどこですか。', ''],
        ],
        boxes: ['A1:C3'],
      },
      {
        name: '社内評価',
        rows: [
          ['番号', '評価項目', '評価', 'コメント'],
          ['1', '回答に漏れがない', '', ''],
          ['2', '回答に矛盾がない', '', ''],
        ],
        boxes: ['A1:D3'],
      },
    ],
    ['質問票!B2 #1 -> C2', '質問票!B3 #2 -> C3'],
  ],
  [
    'yes/no questions with the follow-up on the next row: 「はい」の場合',
    [
      {
        rows: [
          ['No', '質問', '回答'],
          ['1', '再委託を行いますか。', ''],
          ['', '「はい」の場合、再委託先の名称をご記入ください。', ''],
          ['2', '国外で取り扱いますか。', ''],
          ['', '「はい」の場合、国名をご記入ください。', ''],
        ],
        boxes: ['A1:C5'],
        dropdowns: { C2: ['はい', 'いいえ'], C4: ['はい', 'いいえ'] },
      },
    ],
    ['B2 #1 -> C2[はい/いいえ]', 'B3 -> C3', 'B4 #2 -> C4[はい/いいえ]', 'B5 -> C5'],
  ],
  [
    'the header at the bottom of a long preamble, column letters above it',
    [
      {
        rows: [
          ['記入要領'],
          ['1. 黄色のセルにご記入ください。'],
          ['2. 回答欄は選択式です。'],
          ['3. ご不明な点は担当までお問い合わせください。'],
          [],
          ['A', 'B', 'C', 'D'],
          ['No', '確認項目', '回答欄', '備考欄'],
          ['1', '記録を改ざんから守っていますか', '', ''],
          ['2', '時刻を合わせていますか', '', ''],
        ],
        boxes: ['A6:D9'],
        dropdowns: { 'C8:C9': ['はい', 'いいえ'] },
      },
    ],
    ['B8 #1 -> C8[はい/いいえ] +D8', 'B9 #2 -> C9[はい/いいえ] +D9'],
  ],
  [
    'services in rows, questions across the top is a list to be left alone; the questions below',
    [
      {
        rows: [
          ['対象サービス一覧'],
          ['サービス名', '用途', '利用者数'],
          ['甲', '会計', '100'],
          ['乙', '人事', '50'],
          [],
          ['確認事項'],
          ['No', '内容', '回答', '補足'],
          ['1', '利用者の認証は二要素か', '', ''],
          ['2', '接続元は限定されるか', '', ''],
        ],
        bold: ['A1', 'A6'],
        boxes: ['A2:C4', 'A7:D9'],
        dropdowns: { 'C8:C9': ['Yes', 'No'] },
      },
    ],
    ['B8 #1 (確認事項) -> C8[Yes/No] +D8', 'B9 #2 (確認事項) -> C9[Yes/No] +D9'],
  ],
  [
    'a rating of likelihood and impact by the customer beside our answer',
    [
      {
        rows: [
          ['ID', 'Threat', 'Control in place?', 'Describe the control', 'Likelihood', 'Impact', 'Risk'],
          ['T1', 'Loss of a laptop with customer data', '', '', '', '', ''],
          ['T2', 'Phishing of an administrator', '', '', '', '', ''],
          ['T3', 'Failure of the primary site', '', '', '', '', ''],
        ],
        boxes: ['A1:G4'],
        formulas: { G2: 'E2*F2', G3: 'E3*F3', G4: 'E4*F4' },
        dropdowns: { 'C2:C4': ['Yes', 'No', 'Partial'] },
      },
    ],
    ['B2 #T1 -> C2[Yes/No/Partial], D2', 'B3 #T2 -> C3[Yes/No/Partial], D3', 'B4 #T3 -> C4[Yes/No/Partial], D4'],
  ],
  [
    'a group company: 回答 and 根拠 with an answer example row of grey',
    [
      {
        rows: [
          ['No', '統制項目', '統制内容', '整備状況', '運用状況', '根拠', '監査室判定'],
          ['記入例', '変更', '変更を承認している', '○', '○', '変更申請書', ''],
          ['1', '変更', '変更の前に試験をしている', '', '', '', ''],
          ['2', '運用', '作業を二人で行っている', '', '', '', ''],
          ['3', '委託', '委託先を年次で評価している', '', '', '', ''],
        ],
        fills: { 'A2:G2': 'DDDDDD' },
        boxes: ['A1:G5'],
        dropdowns: { 'D2:E5': ['○', '×'] },
      },
    ],
    [
      'C2 #記入例 (変更) -> D2[○/×], E2[○/×] +F2 記入済 example',
      'C3 #1 (変更) -> D3[○/×], E3[○/×] +F3',
      'C4 #2 (運用) -> D4[○/×], E4[○/×] +F4',
      'C5 #3 (委託) -> D5[○/×], E5[○/×] +F5',
    ],
  ],
  [
    'questions with the answer choices listed beside, 選択肢 then 回答',
    [
      {
        rows: [
          ['問番号', '設問', '選択肢', '回答番号', '回答理由'],
          ['1', '復旧の手順を定めていますか。', '1.定めている 2.一部定めている 3.定めていない', '', ''],
          ['2', '復旧を試していますか。', '1.毎年 2.隔年 3.試していない', '', ''],
          ['3', '控えを離れた所に置いていますか。', '1.置いている 2.置いていない', '', ''],
        ],
        boxes: ['A1:E4'],
      },
    ],
    ['B2 #1 -> D2[1/2/3] +E2', 'B3 #2 -> D3[1/2/3] +E3', 'B4 #3 -> D4[1/2] +E4'],
  ],
  [
    'a nursery: no header at all, number, text, box, box',
    [
      {
        rows: [
          ['個人情報の取扱いについて（該当するほうに☑）'],
          ['1', '名簿を持ち出していない', '□はい', '□いいえ'],
          ['2', '写真を公開していない', '□はい', '□いいえ'],
          ['3', '連絡網を配っていない', '□はい', '□いいえ'],
        ],
        boxes: ['A2:D4'],
      },
    ],
    ['B2 #1 -> C2[□はい], D2[□いいえ]', 'B3 #2 -> C3[□はい], D3[□いいえ]', 'B4 #3 -> C4[□はい], D4[□いいえ]'],
  ],
  [
    'status, owner and due date of a plan beside the compliance answer',
    [
      {
        rows: [
          [
            'Clause',
            'Requirement',
            'Compliant (Yes/No)',
            'If no, action plan',
            'Action owner',
            'Due date',
            'Assessor rating',
          ],
          ['7.1', 'Personnel are screened before employment.', '', '', '', '', ''],
          ['7.2', 'Personnel sign a confidentiality agreement.', '', '', '', '', ''],
          ['7.3', 'Personnel are trained every year.', '', '', '', '', ''],
        ],
        boxes: ['A1:G4'],
      },
    ],
    ['B2 #7.1 -> C2[Yes/No] +D2', 'B3 #7.2 -> C3[Yes/No] +D3', 'B4 #7.3 -> C4[Yes/No] +D4'],
  ],
]

describe('check sheets of the plainer and the odder kind', () => {
  test.each(CUSTOMERS)('%s', (_, sheets, reading) => {
    expect(told(...sheets.map(drawGrid))).toEqual(reading)
  })
})
