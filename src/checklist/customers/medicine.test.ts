/** Hospitals, drug makers and laboratories. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('hospitals, drug makers and laboratories', {
  'a hospital: はい, いいえ and 対象外 as columns under one heading, the number of the remark beside them': [
    sheet(
      `
      項番 | 内容 | 回答 | | | 備考
       | | はい | いいえ | 対象外 |
      1 | 扱う情報の一覧があるか | | | |
      2 | 利用者を一人ずつ識別するか | | | |
      2.1 | 離席の際に画面を閉じるか | | | |
      3 | 保守の者の入室を記録するか | | | |
      `,
      { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'], boxes: ['A1:F6'] },
    ),
    `
    B3 #1 -> C3[□はい○], D3[□いいえ○], E3[□対象外○] +F3
    B4 #2 -> C4[□はい○], D4[□いいえ○], E4[□対象外○] +F4
    B5 #2.1 -> C5[□はい○], D5[□いいえ○], E5[□対象外○] +F5
    B6 #3 -> C6[□はい○], D6[□いいえ○], E6[□対象外○] +F6
    `,
  ],
  'a clinic: はい・いいえ to be circled in one cell': [
    sheet(
      `
      No | 質問事項 | 回答 | 備考
      1 | 患者の記録を国内に置きますか | はい・いいえ |
      2 | 複製を離れた場所に置きますか | はい・いいえ |
      3 | 復元を試したことがありますか | はい・いいえ |
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1 -> C2[はい/いいえ] +D2
    B3 #2 -> C3[はい/いいえ] +D3
    B4 #3 -> C4[はい/いいえ] +D4
    `,
  ],
  'a drug maker: URS with fit, gap and a workaround': [
    sheet(
      `
      URS No. | Category | Requirement | Priority | Fit / Gap / Partial | Supplier comment
      URS-001 | Audit trail | The system shall record who changed a record. | M | |
      URS-002 | Audit trail | The system shall show the former value. | M | |
      URS-003 | Signature | The system shall bind a signature to its record. | S | |
      `,
      { boxes: ['A1:F4'] },
    ),
    `
    C2 #URS-001 (Audit trail) -> E2[Fit/Gap/Partial] +F2
    C3 #URS-002 (Audit trail) -> E3[Fit/Gap/Partial] +F3
    C4 #URS-003 (Signature) -> E4[Fit/Gap/Partial] +F4
    `,
  ],
  'a laboratory: the scale stands above the table in one sentence': [
    sheet(
      `
      評価は次の5段階で記入してください。　5：十分に実施　4：概ね実施　3：一部実施　2：計画中　1：未実施
      
      No | 評価項目 | 評価 | 根拠
      1 | 手順を文書にしている | |
      2 | 手順のとおりに行っている | |
      3 | 手順を見直している | |
      `,
      { merges: ['A1:D1'], boxes: ['A3:D6'] },
    ),
    `
    B4 #1 -> C4[5/4/3/2/1] +D4
    B5 #2 -> C5[5/4/3/2/1] +D5
    B6 #3 -> C6[5/4/3/2/1] +D6
    `,
  ],
  'a medical group: what each party is responsible for, then our answer': [
    sheet(
      `
      項目番号 | 要求事項 | 責任分界 | | 事業者の回答 |
       | | 医療機関 | 事業者 | 対応可否 | 対応内容
      6.1 | 識別の符号を管理する | | ○ | |
      6.2 | 端末の置き場を定める | ○ | | |
      6.3 | 記録を五年保存する | ○ | ○ | |
      `,
      {
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
        boxes: ['A1:F5'],
        dropdowns: { 'E3:E5': ['可', '否', '対象外'] },
      },
    ),
    `
    B3 #6.1 -> E3[可/否/対象外], F3
    B4 #6.2 -> E4[可/否/対象外], F4
    B5 #6.3 -> E5[可/否/対象外], F5
    `,
  ],
  'a care home: two columns of questions on one page': [
    sheet(
      `
      ■ 人の対策 | | | | ■ 物の対策 | |
      No | 点検 | 答 | | No | 点検 | 答
      1 | 誓約を得ている | | | 5 | 扉に鍵がある |
      2 | 研修を行っている | | | 6 | 書庫を閉めている |
      3 | 役割を定めている | | | 7 | 機器を固定している |
      `,
      {
        merges: ['A1:C1', 'E1:G1'],
        boxes: ['A1:C5', 'E1:G5'],
        dropdowns: { 'C3:C5': ['○', '×'], 'G3:G5': ['○', '×'] },
      },
    ),
    `
    B3 #1 (■ 人の対策) -> C3[○/×]
    B4 #2 (■ 人の対策) -> C4[○/×]
    B5 #3 (■ 人の対策) -> C5[○/×]
    F3 #5 (■ 物の対策) -> G3[○/×]
    F4 #6 (■ 物の対策) -> G4[○/×]
    F5 #7 (■ 物の対策) -> G5[○/×]
    `,
  ],
  'a device maker: yes, no, and see note, in the manner of a disclosure statement': [
    sheet(
      `
      Question ID | Question | | See note
      MGMT-1 | Can the owner restrict remote maintenance? | |
      MGMT-2 | Does the device log each session? | |
      MGMT-3 | Can the log be exported? | |
      `,
      { boxes: ['A1:D4'], dropdowns: { 'C2:C4': ['Yes', 'No', 'N/A', 'See Notes'] } },
    ),
    `
    B2 #MGMT-1 -> C2[Yes/No/N/A/See Notes] +D2
    B3 #MGMT-2 -> C3[Yes/No/N/A/See Notes] +D3
    B4 #MGMT-3 -> C4[Yes/No/N/A/See Notes] +D4
    `,
  ],
  'a dispensary: each question ends with its own brackets to fill': [
    sheet(
      `
      １．施錠
      (1) 調剤室は施錠されていますか | □はい　□いいえ
      (2) 鍵の管理者はいますか | □はい　□いいえ
      ２．記録
      (1) 閲覧の記録がありますか | □はい　□いいえ
      (2) 記録は三年残りますか | □はい　□いいえ
      `,
      { merges: ['A1:B1', 'A4:B4'], boxes: ['A1:B6'] },
    ),
    `
    A2 #(1) (１．施錠) -> B2[□はい/いいえ]
    A3 #(2) (１．施錠) -> B3[□はい/いいえ]
    A5 #(1) (２．記録) -> B5[□はい/いいえ]
    A6 #(2) (２．記録) -> B6[□はい/いいえ]
    `,
  ],
})
