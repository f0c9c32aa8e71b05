/** Customers who write English, and those who write two languages. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('English and two languages', {
  'a cloud questionnaire: ids, answer, who owns the control, and the control itself to the right': [
    sheet(
      `
      Question ID | Question | CSP CAIQ Answer | SSRM Control Ownership | CSP Implementation Description (Optional/Recommended) | CCM Control ID | CCM Control Specification | CCM Domain Title
      AAA-01.1 | Are standards for audits written down? | | | | AAA-01 | Write down standards for audits. | Audits
      AAA-01.2 | Are the standards reviewed each year? | | | | AAA-01 | Write down standards for audits. | Audits
      LOG-02.1 | Are the logs kept from change? | | | | LOG-02 | Keep logs from change. | Logging
      `,
      {
        boxes: ['A1:H4'],
        dropdowns: { 'C2:C4': ['Yes', 'No', 'NA'], 'D2:D4': ['CSP-owned', 'CSC-owned', 'Shared CSP and CSC'] },
      },
    ),
    `
    B2 #AAA-01.1 (Audits) -> C2[Yes/No/NA], E2
    B3 #AAA-01.2 (Audits) -> C3[Yes/No/NA], E3
    B4 #LOG-02.1 (Logging) -> C4[Yes/No/NA], E4
    `,
  ],
  'a lite questionnaire: number, question, response, additional information and the maturity asked': [
    sheet(
      `
      Ques Num | Question/Request | Response | Additional Information | Category Sub-category
      A.1 | Is there a risk assessment program? | | | Risk
      A.1.1 | Does the program name an owner? | | | Risk
      B.1 | Is there a set of policies? | | | Policy
      `,
      { boxes: ['A1:E4'], dropdowns: { 'C2:C4': ['Yes', 'No', 'N/A'] } },
    ),
    `
    B2 #A.1 (Risk) -> C2[Yes/No/N/A] +D2
    B3 #A.1.1 (Risk) -> C3[Yes/No/N/A] +D3
    B4 #B.1 (Policy) -> C4[Yes/No/N/A] +D4
    `,
  ],
  'a group: the Japanese below the English in the same cell, answers in two languages asked for': [
    sheet(
      `
      No. | Question⏎質問 | Answer⏎回答 | Comment⏎コメント
      1 | Do you encrypt backups?⏎複製を暗号にしますか。 | |
      2 | Do you test backups?⏎複製を試しますか。 | |
      `,
      { boxes: ['A1:D3'], dropdowns: { 'C2:C3': ['Yes / はい', 'No / いいえ', 'N/A / 該当なし'] } },
    ),
    `
    B2 #1 -> C2[Yes / はい/No / いいえ/N/A / 該当なし] +D2
    B3 #2 -> C3[Yes / はい/No / いいえ/N/A / 該当なし] +D3
    `,
  ],
  'a trading house: English in one column, Japanese in the next': [
    sheet(
      `
      # | Control (English) | 管理策（日本語） | Status | Remarks
      1 | Visitors are escorted. | 来訪者には付き添う。 | |
      2 | Badges are returned. | 名札は返させる。 | |
      3 | Doors are alarmed. | 扉に警報がある。 | |
      `,
      {
        boxes: ['A1:E4'],
        dropdowns: { 'D2:D4': ['Implemented', 'Partially implemented', 'Planned', 'Not implemented'] },
      },
    ),
    `
    B2 #1 -> D2[Implemented/Partially implemented/Planned/Not implemented] +E2
    B3 #2 -> D3[Implemented/Partially implemented/Planned/Not implemented] +E3
    B4 #3 -> D4[Implemented/Partially implemented/Planned/Not implemented] +E4
    `,
  ],
  'a retailer: Yes, No and N/A columns to be ticked, section rows in capitals': [
    sheet(
      `
      Ref | Question | Yes | No | N/A | Comments
      A | GOVERNANCE | | | |
      A1 | Is there a security officer? | | | |
      A2 | Are policies approved by management? | | | |
      B | ACCESS | | | |
      B1 | Are accounts reviewed quarterly? | | | |
      `,
      { boxes: ['A1:F6'], bold: ['A2:B2', 'A5:B5'], fills: { 'A2:F2': '333333', 'A5:F5': '333333' } },
    ),
    `
    B3 #A1 (GOVERNANCE) -> C3[□Yes✓], D3[□No✓], E3[□N/A✓] +F3
    B4 #A2 (GOVERNANCE) -> C4[□Yes✓], D4[□No✓], E4[□N/A✓] +F4
    B6 #B1 (ACCESS) -> C6[□Yes✓], D6[□No✓], E6[□N/A✓] +F6
    `,
  ],
  'a start-up: no header, a question mark ends each line, the answers go to the right': [
    sheet(
      `
      Do you have a SOC 2 report? |
      Where do you store our data? |
      Who are your sub-processors? |
      How do you delete data at the end? |
      `,
    ),
    `
    A1 -> B1
    A2 -> B2
    A3 -> B3
    A4 -> B4
    `,
  ],
  'an airline: maturity 0 to 5 with its legend on the sheet of instructions': [
    [
      sheet(
        `
        Instructions
        Select the maturity level for each control.
        0 | Non-existent
        1 | Initial
        2 | Repeatable
        3 | Defined
        4 | Managed
        5 | Optimized
        `,
        { name: 'Instructions' },
      ),
      sheet(
        `
        Domain | Control | Maturity (0-5) | Justification
        Identify | Assets are inventoried | |
        Identify | Risks are assessed | |
        Protect | Access is managed | |
        `,
        { name: 'Assessment', boxes: ['A1:D4'] },
      ),
    ],
    `
    Assessment!B2 (Identify) -> C2[0/1/2/3/4/5] +D2
    Assessment!B3 (Identify) -> C3[0/1/2/3/4/5] +D3
    Assessment!B4 (Protect) -> C4[0/1/2/3/4/5] +D4
    `,
  ],
  'a media company: our response, their assessment, our reply to it': [
    sheet(
      `
      ID | Requirement | Vendor Response (Comply / Partially comply / Does not comply) | Vendor Explanation | Buyer Assessment | Buyer Comments
      1 | Passwords are hashed. | | | |
      2 | Sessions expire. | | | |
      3 | Failures are counted. | | | |
      `,
      { boxes: ['A1:F4'] },
    ),
    `
    B2 #1 -> C2[Comply/Partially comply/Does not comply], D2
    B3 #2 -> C3[Comply/Partially comply/Does not comply], D3
    B4 #3 -> C4[Comply/Partially comply/Does not comply], D4
    `,
  ],
  'a hotel chain: Japanese question rows each followed by a row in English': [
    sheet(
      `
      No | 質問 / Question | 回答 / Answer
      1 | 宿泊の記録を暗号にしていますか。 |
       | Do you encrypt the records of guests? |
      2 | 記録を国外に送りますか。 |
       | Do you transfer the records abroad? |
      3 | 記録をいつ消しますか。 |
       | When do you delete the records? |
      `,
      { merges: ['A2:A3', 'C2:C3', 'A4:A5', 'C4:C5', 'A6:A7', 'C6:C7'], boxes: ['A1:C7'] },
    ),
    `
    B2 #1 -> C2
    B4 #2 -> C4
    B6 #3 -> C6
    `,
  ],
})
