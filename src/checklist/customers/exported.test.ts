/** Sheets that programs wrote: exports, portals, converters. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('sheets that programs wrote', {
  'a portal: keys, types and versions around question and answer': [
    sheet(
      `
      question_id | section | question | type | options | answer | comment | last_updated
      q-001 | Access | Is multi-factor authentication enforced? | select | Yes;No;N/A | | | 2026-01-10
      q-002 | Access | How are accounts reviewed? | text | | | | 2026-01-10
      q-003 | Backup | Are backups encrypted? | select | Yes;No;N/A | | | 2026-01-10
      `,
    ),
    `
    C2 #q-001 (Access) -> F2[Yes/No/N/A] +G2
    C3 #q-002 (Access) -> F3 +G3
    C4 #q-003 (Backup) -> F4[Yes/No/N/A] +G4
    `,
  ],
  'a converted PDF: the header broken over two rows, no merges, no borders': [
    sheet(
      `
      | | 対応 |
      No. | 確認事項 | 状況 | 備考
      1 | 規程を定めている | |
      2 | 規程を配っている | |
      3 | 規程を見直している | |
      `,
    ),
    `
    B3 #1 -> C3 +D3
    B4 #2 -> C4 +D4
    B5 #3 -> C5 +D5
    `,
  ],
  'an issue tracker: priority, status of the ticket, and the reply': [
    sheet(
      `
      Key | Summary | Priority | Assignee | Requirement text | Vendor reply | Attachments
      SEC-11 | TLS | High | Sato | All traffic must be encrypted in transit. | |
      SEC-12 | Logs | Low | Sato | Logs must be kept for one year. | |
      SEC-13 | Keys | High | Kato | Keys must be rotated every year. | |
      `,
      { boxes: ['A1:G4'] },
    ),
    `
    E2 #SEC-11 (TLS) -> F2 +G2
    E3 #SEC-12 (Logs) -> F3 +G3
    E4 #SEC-13 (Keys) -> F4 +G4
    `,
  ],
  'a spreadsheet service: check boxes as TRUE and FALSE': [
    sheet(
      `
      項目 | 対応済 | メモ
      入口で身分を確かめている | FALSE |
      出口で持ち物を確かめている | FALSE |
      搬入口を見張っている | FALSE |
      `,
      { boxes: ['A1:C4'], dropdowns: { 'B2:B4': ['TRUE', 'FALSE'] } },
    ),
    `
    A2 -> B2[TRUE/FALSE] +C2
    A3 -> B3[TRUE/FALSE] +C3
    A4 -> B4[TRUE/FALSE] +C4
    `,
  ],
  'a spreadsheet service: the same without a list of the two': [
    sheet(
      `
      項目 | 対応済 | メモ
      鍵を二つに分けている | FALSE |
      鍵を別々に運んでいる | FALSE |
      鍵を年に一度替えている | TRUE |
      鍵を金庫に置いている | FALSE |
      `,
      { boxes: ['A1:C5'] },
    ),
    `
    A2 -> B2[TRUE/FALSE] +C2
    A3 -> B3[TRUE/FALSE] +C3
    A4 -> B4[TRUE/FALSE] +C4 記入済
    A5 -> B5[TRUE/FALSE] +C5
    `,
  ],
  'a form builder: rows of question, help and answer with empty rows between': [
    sheet(
      `
      Q1 | Do you have an incident response plan? |
      Help | A plan names roles and times. |
      Answer | |
      
      Q2 | How often is the plan tested? |
      Help | State the month of the last test. |
      Answer | |
      `,
      { boxes: ['A1:B3', 'A5:B7'] },
    ),
    `
    B1 #Q1 -> B3
    B5 #Q2 -> B7
    `,
  ],
  'a table with a title row in the header and filters: every header has a suffix in brackets': [
    sheet(
      `
      設問ID(自動) | 大分類(固定) | 設問(固定) | 回答(入力) | コメント(入力) | 判定(当社)
      1001 | 管理 | 責任者を定めていますか | | |
      1002 | 管理 | 規程を定めていますか | | |
      1003 | 技術 | 暗号化していますか | | |
      `,
      { boxes: ['A1:F4'], dropdowns: { 'D2:D4': ['はい', 'いいえ'], 'F2:F4': ['OK', 'NG'] } },
    ),
    `
    C2 #1001 (管理) -> D2[はい/いいえ] +E2
    C3 #1002 (管理) -> D3[はい/いいえ] +E3
    C4 #1003 (技術) -> D4[はい/いいえ] +E4
    `,
  ],
  'a tool for risks: likelihood and impact are the customer’s, the control is ours': [
    sheet(
      `
      No | 脅威 | 発生可能性 | 影響度 | リスク値 | 求める対策 | 対策の実施状況 | 対策の内容
      1 | 情報の漏えい | 2 | 3 | 6 | 通信を暗号化すること | |
      2 | 情報の改ざん | 1 | 3 | 3 | 変更を記録すること | |
      3 | 業務の停止 | 2 | 2 | 4 | 予備の設備を持つこと | |
      `,
      { boxes: ['A1:H4'], dropdowns: { 'G2:G4': ['実施', '一部実施', '未実施'] } },
    ),
    `
    F2 #1 (情報の漏えい) -> G2[実施/一部実施/未実施], H2
    F3 #2 (情報の改ざん) -> G3[実施/一部実施/未実施], H3
    F4 #3 (業務の停止) -> G4[実施/一部実施/未実施], H4
    `,
  ],
  'a questionnaire in three parts on one sheet, each part with its letter': [
    sheet(
      `
      Part A: Company | |
      No. | Question | Answer
      A1 | How many employees do you have? |
      A2 | Where is your head office? |
      
      Part B: Security | |
      No. | Question | Answer
      B1 | Do you hold ISO 27001? |
      B2 | Do you train your staff? |
      `,
      { merges: ['A1:C1', 'A6:C6'], boxes: ['A2:C4', 'A7:C9'], bold: ['A1', 'A6'] },
    ),
    `
    B3 #A1 (Part A: Company) -> C3
    B4 #A2 (Part A: Company) -> C4
    B8 #B1 (Part B: Security) -> C8
    B9 #B2 (Part B: Security) -> C9
    `,
  ],
})
