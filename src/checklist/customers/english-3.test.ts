/** Further customers who write English, or both. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('further English', {
  'a chip maker: section letters, maturity and a target for later': [
    sheet(
      `
      Supplier Security Self-Assessment
      Ref. | Domain | Requirement | Compliance Status | Supplier Comments | Target Date | Reviewer Notes
      GV-1 | Governance | A person is named who answers for security. | | | |
      GV-2 | Governance | Rules are read by all who join. | | | |
      PR-1 | Protection | Disks of notebooks are encrypted. | | | |
      `,
      {
        merges: ['A1:G1'],
        boxes: ['A2:G5'],
        dropdowns: { 'D3:D5': ['Compliant', 'Partially compliant', 'Non-compliant', 'N/A'] },
      },
    ),
    `
    C3 #GV-1 (Governance) -> D3[Compliant/Partially compliant/Non-compliant/N/A] +E3
    C4 #GV-2 (Governance) -> D4[Compliant/Partially compliant/Non-compliant/N/A] +E4
    C5 #PR-1 (Protection) -> D5[Compliant/Partially compliant/Non-compliant/N/A] +E5
    `,
  ],
  'a bank abroad: sub-items (i)(ii), answer Y/N told in the header, attachments': [
    sheet(
      `
      S/N | Questions | Y / N / NA | If "Yes", please elaborate | Attachment Ref
      1 | Outsourcing | | |
      1(i) | Do you use sub-contractors? | | |
      1(ii) | Do you audit them once a year? | | |
      2 | Incidents | | |
      2(i) | Do you report within 24 hours? | | |
      `,
      { boxes: ['A1:E6'], bold: ['A2:E2', 'A5:E5'], fills: { 'A2:E2': 'D9D9D9', 'A5:E5': 'D9D9D9' } },
    ),
    `
    B3 #1(i) (Outsourcing) -> C3[Y/N/NA] +D3
    B4 #1(ii) (Outsourcing) -> C4[Y/N/NA] +D4
    B6 #2(i) (Incidents) -> C6[Y/N/NA] +D6
    `,
  ],
  'a carrier: questions with the guidance in the next column and the score hidden': [
    sheet(
      `
      Question # | Question Text | Guidance | Vendor Answer | Vendor Explanation | Score
      Q-001 | Do you test restores? | Describe how often. | | | 0
      Q-002 | Do you keep logs off site? | Name the place. | | | 0
      `,
      {
        boxes: ['A1:F3'],
        hiddenColumns: [6],
        formulas: { F2: 'IF(D2="Yes",1,0)', F3: 'IF(D3="Yes",1,0)' },
        dropdowns: { 'D2:D3': ['Yes', 'No'] },
      },
    ),
    `
    B2 #Q-001 -> D2[Yes/No], E2
    B3 #Q-002 -> D3[Yes/No], E3
    `,
  ],
  'a maker of toys: Japanese and English headers on two rows, both for one column': [
    sheet(
      `
      番号 | 分類 | 質問 | 回答 | 備考
      No. | Category | Question | Answer | Remarks
      1 | 体制 / Org | 責任者はいますか。 / Is there a head? | |
      2 | 体制 / Org | 規程はありますか。 / Are there rules? | |
      3 | 技術 / Tech | 通信は暗号ですか。 / Is traffic encrypted? | |
      `,
      { boxes: ['A1:E5'], dropdowns: { 'D3:D5': ['はい / Yes', 'いいえ / No'] } },
    ),
    `
    C3 #1 (体制 / Org) -> D3[はい / Yes/いいえ / No] +E3
    C4 #2 (体制 / Org) -> D4[はい / Yes/いいえ / No] +E4
    C5 #3 (技術 / Tech) -> D5[はい / Yes/いいえ / No] +E5
    `,
  ],
  'a hedge fund: no numbers, categories as bold lines, answers to the right': [
    sheet(
      `
      Due Diligence Questions | Response
      Access Control |
      How do you grant access to client data? |
      How often do you review it? |
      Business Continuity |
      Where is your second site? |
      When was it last tried? |
      `,
      { boxes: ['A1:B7'], bold: ['A1:B1', 'A2', 'A5'] },
    ),
    `
    A3 (Access Control) -> B3
    A4 (Access Control) -> B4
    A6 (Business Continuity) -> B6
    A7 (Business Continuity) -> B7
    `,
  ],
  'a vendor assessment: in place, not in place, in place with compensation, each a column': [
    sheet(
      `
      Control | Description | Assessment Findings | | | | Details
       | | In Place | In Place w/ CCW | Not in Place | N/A |
      C-1 | Passwords are long. | | | | |
      C-2 | Accounts lock. | | | | |
      `,
      { merges: ['A1:A2', 'B1:B2', 'C1:F1', 'G1:G2'], boxes: ['A1:G4'] },
    ),
    `
    B3 #C-1 -> C3[□In Place✓], D3[□In Place w/ CCW✓], E3[□Not in Place✓], F3[□N/A✓], G3
    B4 #C-2 -> C4[□In Place✓], D4[□In Place w/ CCW✓], E4[□Not in Place✓], F4[□N/A✓], G4
    `,
  ],
  'a music label: the question is an order, the answer told by a placeholder in each cell': [
    sheet(
      `
      # | Topic | Please describe | Your answer
      1 | Backups | Describe how copies are made. | <Enter your answer>
      2 | Keys | Describe who holds the keys. | <Enter your answer>
      3 | Exit | Describe how data is given back. | <Enter your answer>
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    C2 #1 (Backups) -> D2
    C3 #2 (Keys) -> D3
    C4 #3 (Exit) -> D4
    `,
  ],
  'a group: Japanese sheet, English sheet of the same, a read-me': [
    [
      sheet(
        `
        Read me first
        Please fill in either the Japanese or the English sheet.
        `,
        { name: 'ReadMe' },
      ),
      sheet(
        `
        No | 質問 | 回答 | コメント
        1 | 鍵を替えますか。 | |
        2 | 鍵を分けますか。 | |
        `,
        { name: '日本語', boxes: ['A1:D3'], dropdowns: { 'C2:C3': ['はい', 'いいえ'] } },
      ),
      sheet(
        `
        No | Question | Answer | Comment
        1 | Do you rotate keys? | |
        2 | Do you split keys? | |
        `,
        { name: 'English', boxes: ['A1:D3'], dropdowns: { 'C2:C3': ['Yes', 'No'] } },
      ),
    ],
    `
    日本語!B2 #1 -> C2[はい/いいえ] +D2
    日本語!B3 #2 -> C3[はい/いいえ] +D3
    English!B2 #1 -> C2[Yes/No] +D2
    English!B3 #2 -> C3[Yes/No] +D3
    `,
  ],
})
