/** Check sheets with all that stands around their tables, each sheet with its reading. The words are invented. */
import { describe, expect, test } from 'vitest'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

const YN = ['はい', 'いいえ']

const CUSTOMERS: readonly (readonly [string, readonly Drawing[], readonly string[]])[] = [
  [
    'a bank: title, addressee, legend, a table from column D, the bank’s own columns, a total',
    [
      {
        rows: [
          ['', '', '', '外部委託先管理 セキュリティ点検票'],
          [],
          ['', '', '', '委託先名', '', '', '記入日', ''],
          ['', '', '', '【凡例】 ○：実施　△：一部実施　×：未実施　－：対象外'],
          [],
          ['', '', '', '項番', '点検項目', '委託先記入欄', '', '当行使用欄', ''],
          ['', '', '', '', '', '遵守状況', '補足説明', '判定', '所見'],
          ['', '', '', '1', '重要な情報を施錠して保管しているか', '', '', '', ''],
          ['', '', '', '2', '入退室を記録しているか', '', '', '', ''],
          ['', '', '', '3', '鍵の管理者を定めているか', '', '', '', ''],
          ['', '', '', '合計', '', '0', '', '', ''],
        ],
        merges: ['D6:D7', 'E6:E7', 'F6:G6', 'H6:I6'],
        boxes: ['D3:H3', 'D6:I11'],
        formulas: { F11: 'COUNTIF(F8:F10,"○")' },
      },
    ],
    ['E8 #1 -> F8[○/△/×/－] +G8', 'E9 #2 -> F9[○/△/×/－] +G9', 'E10 #3 -> F10[○/△/×/－] +G10'],
  ],
  [
    'CAIQ with ownership, responsibilities and domain rows',
    [
      {
        rows: [
          ['CONSENSUS ASSESSMENTS INITIATIVE QUESTIONNAIRE'],
          [
            'Question ID',
            'Question',
            'CSP CAIQ Answer',
            'SSRM Control Ownership',
            'CSP Implementation Description (Optional/Recommended)',
            'CSC Responsibilities (Optional/Recommended)',
            'CCM Control ID',
            'CCM Control Specification',
            'CCM Domain Title',
          ],
          [
            'A&A-01.1',
            'Are audit policies established?',
            '',
            '',
            '',
            '',
            'A&A-01',
            'Establish audit policies.',
            'Audit & Assurance',
          ],
          [
            'A&A-01.2',
            'Are audit policies reviewed annually?',
            '',
            '',
            '',
            '',
            'A&A-01',
            'Establish audit policies.',
            'Audit & Assurance',
          ],
          [
            'AIS-01.1',
            'Are application baselines defined?',
            '',
            '',
            '',
            '',
            'AIS-01',
            'Define baselines.',
            'Application Security',
          ],
        ],
        boxes: ['A2:I5'],
        dropdowns: { 'C3:C5': ['Yes', 'No', 'NA'], 'D3:D5': ['CSP-owned', 'CSC-owned', 'Shared'] },
      },
    ],
    [
      'B3 #A&A-01.1 (Audit & Assurance) -> C3[Yes/No/NA], E3',
      'B4 #A&A-01.2 (Audit & Assurance) -> C4[Yes/No/NA], E4',
      'B5 #AIS-01.1 (Application Security) -> C5[Yes/No/NA], E5',
    ],
  ],
  [
    'SIG-like: response, additional information, category rows, hidden helper',
    [
      {
        rows: [
          ['Ques Num', 'Question/Request', 'Response', 'Additional Information', 'Category', 'ISO 27002', 'AUP'],
          ['A.', 'Risk Management', '', '', '', '', ''],
          ['A.1', 'Is there a risk programme?', '', '', 'Risk', '5.1', 'A.1'],
          ['A.2', 'Does the programme have an owner?', '', '', 'Risk', '5.2', 'A.2'],
          ['B.', 'Security Policy', '', '', '', '', ''],
          ['B.1', 'Is there a policy approved by management?', '', '', 'Policy', '5.1', 'B.1'],
        ],
        boxes: ['A1:G6'],
        bold: ['A2:G2', 'A5:G5'],
        fills: { 'A2:G2': 'CCCCCC', 'A5:G5': 'CCCCCC' },
        dropdowns: { 'C3:C4': ['Yes', 'No', 'N/A'], C6: ['Yes', 'No', 'N/A'] },
        hiddenColumns: [7],
      },
    ],
    [
      'B3 #A.1 (Risk Management > Risk) -> C3[Yes/No/N/A] +D3',
      'B4 #A.2 (Risk Management > Risk) -> C4[Yes/No/N/A] +D4',
      'B6 #B.1 (Security Policy > Policy) -> C6[Yes/No/N/A] +D6',
    ],
  ],
  [
    'a city: headings in brackets, an example row, yes and no columns to circle, remarks',
    [
      {
        rows: [
          ['情報セキュリティ対策確認票（該当する欄に○をつけてください）'],
          ['番号', '確認事項', 'はい', 'いいえ', '「いいえ」の場合の対応'],
          ['例', '机の上に書類を置いたままにしない', '○', '', ''],
          ['【１ 組織】', '', '', '', ''],
          ['1', '責任者を置いている', '', '', ''],
          ['2', '手順書を備えている', '', '', ''],
          ['【２ 端末】', '', '', '', ''],
          ['3', '画面を施錠している', '', '', ''],
        ],
        merges: ['A1:E1', 'A4:E4', 'A7:E7'],
        boxes: ['A2:E8'],
      },
    ],
    [
      'B3 #例 -> C3[□はい○], D3[□いいえ○] +E3 記入済 example',
      'B5 #1 (【１ 組織】) -> C5[□はい○], D5[□いいえ○] +E5',
      'B6 #2 (【１ 組織】) -> C6[□はい○], D6[□いいえ○] +E6',
      'B8 #3 (【２ 端末】) -> C8[□はい○], D8[□いいえ○] +E8',
    ],
  ],
  [
    'a hospital: three categories, choices in row 2, blank filler columns',
    [
      {
        rows: [
          ['医療情報システム 事業者確認表'],
          ['回答は「適合」「不適合」「対象外」からお選びください。'],
          ['大項目', '中項目', '小項目', '', 'No.', '要求事項', '', '適合/不適合', '根拠資料'],
          ['技術', '認証', '二要素', '', '1', '利用者を二つの要素で確かめること。', '', '', ''],
          ['', '', '識別子', '', '2', '識別子を共用しないこと。', '', '', ''],
          ['', '記録', '保存', '', '3', '記録を五年間残すこと。', '', '', ''],
          ['運用', '教育', '周期', '', '4', '年に一度は教育すること。', '', '', ''],
        ],
        merges: ['A4:A6', 'B4:B5'],
        boxes: ['A3:C7', 'E3:F7', 'H3:I7'],
      },
    ],
    [
      'F4 #1 (技術 > 認証 > 二要素) -> H4[適合/不適合/対象外] +I4',
      'F5 #2 (技術 > 認証 > 識別子) -> H5[適合/不適合/対象外] +I5',
      'F6 #3 (技術 > 記録 > 保存) -> H6[適合/不適合/対象外] +I6',
      'F7 #4 (運用 > 教育 > 周期) -> H7[適合/不適合/対象外] +I7',
    ],
  ],
  [
    'a car maker: self-score with the criteria of each level, evidence, the maker’s check',
    [
      {
        rows: [
          ['No', 'ラベル', '目的', '要求事項', '達成条件', '達成基準', '評価結果', '評価根拠', '確認結果（当社）'],
          ['1', '方針', '意思の表明', '方針を定め周知すること', '方針を文書にする', '文書があり最新である', '', '', ''],
          ['2', '体制', '責任の明確化', '役割を定めること', '役割を文書にする', '役割が周知されている', '', '', ''],
          ['3', '資産', '漏れの防止', '台帳を作ること', '台帳を備える', '台帳が最新である', '', '', ''],
        ],
        boxes: ['A1:I4'],
        dropdowns: { 'G2:G4': ['0', '1', '2', '-'] },
      },
    ],
    [
      'D2 #1 (方針 > 意思の表明) -> G2[0/1/2/-] +H2',
      'D3 #2 (体制 > 責任の明確化) -> G3[0/1/2/-] +H3',
      'D4 #3 (資産 > 漏れの防止) -> G4[0/1/2/-] +H4',
    ],
  ],
  [
    'a school: one question a block with boxes below, 方眼紙',
    [
      {
        narrow: true,
        rows: [
          ['問１', '', '児童の情報を校外へ持ち出しますか。', ...Array<string>(9).fill('')],
          ['', '', '□ 持ち出す　　□ 持ち出さない', ...Array<string>(9).fill('')],
          [],
          ['問２', '', '持ち出すときの手続きを記入してください。', ...Array<string>(9).fill('')],
          ['', '', '', ...Array<string>(9).fill('')],
          [],
          ['問３', '', '端末の紛失に備えた対策をすべて選んでください。', ...Array<string>(9).fill('')],
          ['', '', '□ 暗号化　□ 遠隔消去　□ その他', ...Array<string>(9).fill('')],
        ],
        merges: ['A1:B1', 'C1:L1', 'C2:L2', 'A4:B4', 'C4:L4', 'C5:L5', 'A7:B7', 'C7:L7', 'C8:L8'],
        boxes: ['C2:L2', 'C5:L5', 'C8:L8'],
      },
    ],
    ['C1 #問１ -> C2[□持ち出す/持ち出さない]', 'C4 #問２ -> C5', 'C7 #問３ -> C8[□暗号化/遠隔消去/その他]'],
  ],
  [
    'a trading firm: bilingual rows, one row a language',
    [
      {
        rows: [
          ['No.', '質問 / Question', '回答 / Answer', '備考 / Remarks'],
          ['1', 'バックアップを取得していますか。\nDo you take backups?', '', ''],
          ['2', '復元試験を行っていますか。\nDo you test restores?', '', ''],
        ],
        boxes: ['A1:D3'],
        dropdowns: { 'C2:C3': ['はい / Yes', 'いいえ / No'] },
      },
    ],
    ['B2 #1 -> C2[はい / Yes/いいえ / No] +D2', 'B3 #2 -> C3[はい / Yes/いいえ / No] +D3'],
  ],
  [
    'a small firm: id in the same cell, coloured category rows, 対応状況・対応予定・備考',
    [
      {
        rows: [
          ['項目', '対応状況', '対応予定', '備考'],
          ['アカウント管理', '', '', ''],
          ['1-1 共用のアカウントを使っていないこと', '', '', ''],
          ['1-2 退職者のアカウントを消していること', '', '', ''],
          ['端末管理', '', '', ''],
          ['2-1 端末の台帳があること', '', '', ''],
        ],
        boxes: ['A1:D6'],
        fills: { 'A2:D2': 'FFEEAA', 'A5:D5': 'FFEEAA' },
        dropdowns: { 'B3:B4': ['対応済', '未対応'], B6: ['対応済', '未対応'] },
      },
    ],
    [
      'A3 #1-1 (アカウント管理) -> B3[対応済/未対応] +D3',
      'A4 #1-2 (アカウント管理) -> B4[対応済/未対応] +D4',
      'A6 #2-1 (端末管理) -> B6[対応済/未対応] +D6',
    ],
  ],
  [
    'answers to the left of the question',
    [
      {
        rows: [
          ['記載欄', 'No', '確認内容', '御社ご回答の補足'],
          ['', '1', '契約の終わりに媒体を返すか', ''],
          ['', '2', '返した媒体の一覧を残すか', ''],
          ['', '3', '複製を消すか', ''],
        ],
        boxes: ['A1:D4'],
        dropdowns: { 'A2:A4': ['○', '×'] },
      },
    ],
    ['C2 #1 -> A2[○/×] +D2', 'C3 #2 -> A3[○/×] +D3', 'C4 #3 -> A4[○/×] +D4'],
  ],
  [
    'former answer, this year’s answer, whether it changed, our check',
    [
      {
        rows: [
          ['No', '質問事項', '前回回答', '', '今回回答', '', '弊社確認欄'],
          ['', '', '回答', '内容', '回答', '内容', ''],
          ['1', '規程を改めましたか。', 'はい', '四月に改定', '', '', ''],
          ['2', '研修を行いましたか。', 'はい', '六月に実施', '', '', ''],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'],
        boxes: ['A1:G4'],
        dropdowns: { 'C3:C4': YN, 'E3:E4': YN },
      },
    ],
    ['B3 #1 -> E3[はい/いいえ], F3', 'B4 #2 -> E4[はい/いいえ], F4'],
  ],
  [
    'a question merged over several rows, a row for each part of the answer',
    [
      {
        rows: [
          ['No', '質問', '回答項目', '回答'],
          ['1', 'データの保管場所を教えてください。', '国', ''],
          ['', '', '都市', ''],
          ['2', '責任者を教えてください。', '部署', ''],
          ['', '', '役職', ''],
        ],
        merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'],
        boxes: ['A1:D5'],
      },
    ],
    ['B2 #1 -> D2, D3', 'B4 #2 -> D4, D5'],
  ],
  [
    '有無 and 内容 for each measure, with a stem over sub-questions a) b)',
    [
      {
        rows: [
          ['No', '設問', '有無', '内容'],
          ['1', '次の事項について定めがありますか。', '', ''],
          ['a)', '利用者の登録', '', ''],
          ['b)', '利用者の削除', '', ''],
          ['2', '定めを見直していますか。', '', ''],
        ],
        boxes: ['A1:D5'],
        dropdowns: { 'C3:C5': ['有', '無'] },
      },
    ],
    [
      'B3 #a) 親「次の事項について定めがありますか。」 -> C3[有/無], D3',
      'B4 #b) 親「次の事項について定めがありますか。」 -> C4[有/無], D4',
      'B5 #2 -> C5[有/無], D5',
    ],
  ],
  [
    'several tables on one sheet, each under its own title, then notes with the option texts',
    [
      {
        rows: [
          ['１．会社概要'],
          ['会社名', ''],
          ['代表者', ''],
          [],
          ['２．セキュリティ対策'],
          ['No', '対策', '実施レベル', 'コメント'],
          ['1', '利用者の権限を年一回見直す', '', ''],
          ['2', '特権の利用を記録する', '', ''],
          [],
          ['３．事故への備え'],
          ['No', '対策', '実施レベル', 'コメント'],
          ['3', '連絡網を備える', '', ''],
          ['4', '訓練を年一回行う', '', ''],
          [],
          ['※実施レベル'],
          ['3：実施している'],
          ['2：一部実施している'],
          ['1：実施していない'],
        ],
        boxes: ['A2:B3', 'A6:D8', 'A11:D13'],
        bold: ['A1', 'A5', 'A10'],
      },
    ],
    [
      'B7 #1 (２．セキュリティ対策) -> C7[3/2/1] +D7',
      'B8 #2 (２．セキュリティ対策) -> C8[3/2/1] +D8',
      'B12 #3 (３．事故への備え) -> C12[3/2/1] +D12',
      'B13 #4 (３．事故への備え) -> C13[3/2/1] +D13',
    ],
  ],
  [
    'a foreign parent: maturity, gap, action plan, evidence link',
    [
      {
        rows: [
          ['Subsidiary Security Self-Assessment'],
          [
            'Domain',
            'Control #',
            'Control requirement',
            'Current maturity (0-5)',
            'Comments / justification',
            'Evidence (link)',
            'HQ review',
            'HQ comments',
          ],
          ['Access', 'AC-1', 'Accounts are reviewed quarterly.', '', '', '', '', ''],
          ['Access', 'AC-2', 'Leavers are removed within a day.', '', '', '', '', ''],
          ['Backup', 'BK-1', 'Backups are kept off site.', '', '', '', '', ''],
        ],
        boxes: ['A2:H5'],
        dropdowns: { 'D3:D5': ['0', '1', '2', '3', '4', '5'] },
      },
    ],
    [
      'C3 #AC-1 (Access) -> D3[0/1/2/3/4/5] +E3',
      'C4 #AC-2 (Access) -> D4[0/1/2/3/4/5] +E4',
      'C5 #BK-1 (Backup) -> D5[0/1/2/3/4/5] +E5',
    ],
  ],
]

describe('check sheets with all that stands around their tables', () => {
  test.each(CUSTOMERS)('%s', (_, sheets, reading) => {
    expect(told(...sheets.map(drawGrid))).toEqual(reading)
  })
})
