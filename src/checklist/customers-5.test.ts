/** Headings, notes and legends as customers write them, each sheet with its reading. The words are invented. */
import { describe, expect, test } from 'vitest'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { told } from './told.ts'

const CUSTOMERS: readonly (readonly [string, readonly Drawing[], readonly string[]])[] = [
  [
    'a register of assets and risks',
    [
      {
        rows: [
          ['情報資産', 'リスク', '対策の例', '実施の有無', '残リスク', '主管'],
          ['顧客名簿', '漏えい', '保存時に暗号化する', '', '', ''],
          ['設計図', '持出し', '媒体の接続を制限する', '', '', ''],
          ['契約書', '紛失', '施錠して保管する', '', '', ''],
        ],
        boxes: ['A1:F4'],
        dropdowns: { 'D2:D4': ['有', '無'] },
      },
    ],
    ['C2 (顧客名簿 > 漏えい) -> D2[有/無]', 'C3 (設計図 > 持出し) -> D3[有/無]', 'C4 (契約書 > 紛失) -> D4[有/無]'],
  ],
  [
    'questions and answers merged over several columns',
    [
      {
        rows: [
          ['No', '設問', '', '', '回答', '', ''],
          ['1', '研修を行っていますか', '', '', '', '', ''],
          ['2', '研修の記録がありますか', '', '', '', '', ''],
        ],
        merges: ['B1:D1', 'E1:G1', 'B2:D2', 'E2:G2', 'B3:D3', 'E3:G3'],
        boxes: ['A1:G3'],
      },
    ],
    ['B2 #1 -> E2', 'B3 #2 -> E3'],
  ],
  [
    'an audit of controls with the former outcome',
    [
      {
        rows: [
          ['管理策番号', '管理策', '適用状況', '適用/非適用の理由', '関連文書', '前回監査結果'],
          ['A.5.1', '方針を定める', '', '', '', '適合'],
          ['A.5.2', '役割を定める', '', '', '', '適合'],
          ['A.5.3', '職務を分ける', '', '', '', '不適合'],
        ],
        boxes: ['A1:F4'],
        dropdowns: { 'C2:C4': ['適用', '非適用'] },
      },
    ],
    ['B2 #A.5.1 -> C2[適用/非適用] +D2', 'B3 #A.5.2 -> C3[適用/非適用] +D3', 'B4 #A.5.3 -> C4[適用/非適用] +D4'],
  ],
  [
    'numbered headings among numbered questions, no ids',
    [
      {
        rows: [
          ['ご質問内容', 'ご回答', 'ご担当部署'],
          ['【1】会社について', '', ''],
          ['(1) 従業員数をご記入ください。', '', ''],
          ['(2) 拠点数をご記入ください。', '', ''],
          ['【2】システムについて', '', ''],
          ['(1) 稼働環境をご記入ください。', '', ''],
        ],
        boxes: ['A1:C6'],
      },
    ],
    ['A3 #(1) (【1】会社について) -> B3', 'A4 #(2) (【1】会社について) -> B4', 'A6 #(1) (【2】システムについて) -> B6'],
  ],
  [
    'grades explained with blanks between',
    [
      {
        rows: [
          ['判定：A 十分　B 一部不十分　C 不十分'],
          ['番号', '監査項目', '判定', '根拠・コメント'],
          ['1', '台帳が最新である', '', ''],
          ['2', '棚卸しの記録がある', '', ''],
        ],
        boxes: ['A2:D4'],
      },
    ],
    ['B3 #1 -> C3[A/B/C] +D3', 'B4 #2 -> C4[A/B/C] +D4'],
  ],
  [
    'a request for proposal',
    [
      {
        rows: [
          ['#', 'Requirement', 'Must/Should', 'Vendor response', 'Vendor remarks', 'Evaluation'],
          ['1', 'Supports single sign-on', 'Must', '', '', ''],
          ['2', 'Exports audit logs', 'Should', '', '', ''],
          ['3', 'Allows IP filtering', 'Must', '', '', ''],
        ],
        boxes: ['A1:F4'],
        dropdowns: { 'D2:D4': ['Full', 'Partial', 'None'] },
      },
    ],
    ['B2 #1 -> D2[Full/Partial/None] +E2', 'B3 #2 -> D3[Full/Partial/None] +E3', 'B4 #3 -> D4[Full/Partial/None] +E4'],
  ],
  [
    'intention and example between question and answer',
    [
      {
        rows: [
          ['項番', '質問', '質問の意図', '回答例', '回答', '補足'],
          ['1', 'バックアップを取得していますか。', '消失に備えるため', 'はい。日次です。', '', ''],
          ['2', '復元を試験していますか。', '確かに戻せるため', 'はい。年次です。', '', ''],
        ],
        boxes: ['A1:F3'],
      },
    ],
    ['B2 #1 -> E2 +F2', 'B3 #2 -> E3 +F3'],
  ],
  [
    'headings told by their numbers alone',
    [
      {
        rows: [
          ['確認項目', '結果', 'コメント'],
          ['1 アクセス管理', '', ''],
          ['1-1 利用者登録の手続きがある', '', ''],
          ['1-2 権限を定期的に見直している', '', ''],
          ['2 暗号', '', ''],
          ['2-1 鍵の管理手順がある', '', ''],
        ],
        boxes: ['A1:C6'],
        dropdowns: { 'B3:B4': ['○', '×'], B6: ['○', '×'] },
      },
    ],
    [
      'A3 #1-1 (1 アクセス管理) -> B3[○/×] +C3',
      'A4 #1-2 (1 アクセス管理) -> B4[○/×] +C4',
      'A6 #2-1 (2 暗号) -> B6[○/×] +C6',
    ],
  ],
  [
    'stacked tables whose columns differ',
    [
      {
        rows: [
          ['共通設問'],
          ['No', '設問', '回答'],
          ['1', '国内で保管しますか。', ''],
          ['2', '国外から接続しますか。', ''],
          [],
          ['個人情報を扱う場合のみ'],
          ['No', '', '設問', '該当', '説明欄'],
          ['3', '', '仮名化しますか。', '', ''],
          ['4', '', '第三者に提供しますか。', '', ''],
        ],
        boxes: ['A2:C4', 'A7:E9'],
        bold: ['A1', 'A6'],
      },
    ],
    [
      'B3 #1 (共通設問) -> C3',
      'B4 #2 (共通設問) -> C4',
      'C8 #3 (個人情報を扱う場合のみ) -> D8, E8',
      'C9 #4 (個人情報を扱う場合のみ) -> D9, E9',
    ],
  ],
  [
    'several boxes to choose among',
    [
      {
        rows: [
          ['No', '設問', '回答欄'],
          ['1', '取得している認証をお選びください。', '□ISMS　□Pマーク　□SOC2　□その他（　　　）'],
          ['2', '保管の場所をお選びください。', '□国内　□国外'],
          ['3', '監査の頻度をお選びください。', '□毎年　□隔年　□なし'],
        ],
        boxes: ['A1:C4'],
      },
    ],
    ['B2 #1 -> C2[□ISMS/Pマーク/SOC2/その他（　　　）]', 'B3 #2 -> C3[□国内/国外]', 'B4 #3 -> C4[□毎年/隔年/なし]'],
  ],
  [
    'an answer, a plan, and whether there is something instead',
    [
      {
        rows: [
          ['ID', 'セキュリティ要件（当社基準）', '貴社ご対応（○△×）', '△×の場合の対応予定', '代替策の有無', '当社承認'],
          ['S1', '管理画面を社外から隠す', '', '', '', ''],
          ['S2', '二人で変更を行う', '', '', '', ''],
          ['S3', '変更を戻せるようにする', '', '', '', ''],
        ],
        boxes: ['A1:F4'],
      },
    ],
    ['B2 #S1 -> C2[○/△/×] +D2', 'B3 #S2 -> C3[○/△/×] +D3', 'B4 #S3 -> C4[○/△/×] +D4'],
  ],
  [
    'group names that are not merged',
    [
      {
        rows: [
          ['基本', '', '回答', '', '確認者記入'],
          ['No', '内容', '可否', '備考', '判定'],
          ['1', '専用の回線を引ける', '', '', ''],
          ['2', '固定の番地を使える', '', '', ''],
          ['3', '試験環境を作れる', '', '', ''],
        ],
        boxes: ['A1:E5'],
        dropdowns: { 'C3:C5': ['可', '不可'] },
      },
    ],
    ['B3 #1 -> C3[可/不可] +D3', 'B4 #2 -> C4[可/不可] +D4', 'B5 #3 -> C5[可/不可] +D5'],
  ],
  [
    'notes marked in the column of ids',
    [
      {
        rows: [
          ['No', '点検内容', '実施', '未実施', '備考'],
          ['1', '窓を施錠した', '', '', ''],
          ['※', '施錠は二か所とも', '', '', ''],
          ['2', '電源を切った', '', '', ''],
          [],
          ['その他お気づきの点', '', '', '', ''],
        ],
        boxes: ['A1:E4', 'A6:E6'],
        merges: ['B6:E6'],
      },
    ],
    ['B2 #1 -> C2[□実施○], D2[□未実施○] +E2', 'B4 #2 -> C4[□実施○], D4[□未実施○] +E4'],
  ],
  [
    'each question over two rows',
    [
      {
        rows: [
          ['項番', '大分類', '質問', '回答', '回答補足'],
          ['1', '体制', '責任者の氏名を', '', ''],
          ['', '', 'ご記入ください。', '', ''],
          ['2', '体制', '代行者を', '', ''],
          ['', '', '定めていますか。', '', ''],
        ],
        merges: ['A2:A3', 'B2:B3', 'D2:D3', 'E2:E3', 'A4:A5', 'B4:B5', 'D4:D5', 'E4:E5'],
        boxes: ['A1:E5'],
      },
    ],
    ['C2 #1 (体制) -> D2 +E2', 'C4 #2 (体制) -> D4 +E4'],
  ],
]

describe('headings, notes and legends of different customers', () => {
  test.each(CUSTOMERS)('%s', (_, sheets, reading) => {
    expect(told(...sheets.map(drawGrid))).toEqual(reading)
  })
})
