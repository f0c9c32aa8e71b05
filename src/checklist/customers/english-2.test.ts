/** Customers who write English. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('in English', {
  'statement rows with Agree columns': [
    sheet(
      `
      Statement | Strongly agree | Agree | Disagree | Comments
      Security is discussed by the board | | | |
      Incidents are reviewed afterwards | | | |
      Suppliers are assessed | | | |
      `,
      { boxes: ['A1:E4'], dropdowns: { 'B2:D4': ['x'] } },
    ),
    `
    A2 -> B2[□Strongly agreex], C2[□Agreex], D2[□Disagreex] +E2
    A3 -> B3[□Strongly agreex], C3[□Agreex], D3[□Disagreex] +E3
    A4 -> B4[□Strongly agreex], C4[□Agreex], D4[□Disagreex] +E4
    `,
  ],
  'rows grouped by a bold line with its own dropdown blank': [
    sheet(
      `
      # | Control | Status | Comment
       | Access control | |
      AC1 | Accounts are unique | |
      AC2 | Accounts are reviewed | |
       | Cryptography | |
      CR1 | Keys are rotated | |
      `,
      {
        bold: ['B2', 'B5'],
        fills: { 'A2:D2': 'DDDDDD', 'A5:D5': 'DDDDDD' },
        boxes: ['A1:D6'],
        dropdowns: { 'C2:C6': ['Met', 'Not met'] },
      },
    ),
    `
    B3 #AC1 (Access control) -> C3[Met/Not met] +D3
    B4 #AC2 (Access control) -> C4[Met/Not met] +D4
    B6 #CR1 (Cryptography) -> C6[Met/Not met] +D6
    `,
  ],
  'CAIQ with ownership, responsibilities and domain rows': [
    sheet(
      `
      CONSENSUS ASSESSMENTS INITIATIVE QUESTIONNAIRE
      Question ID | Question | CSP CAIQ Answer | SSRM Control Ownership | CSP Implementation Description (Optional/Recommended) | CSC Responsibilities (Optional/Recommended) | CCM Control ID | CCM Control Specification | CCM Domain Title
      A&A-01.1 | Are audit policies established? | | | | | A&A-01 | Establish audit policies. | Audit & Assurance
      A&A-01.2 | Are audit policies reviewed annually? | | | | | A&A-01 | Establish audit policies. | Audit & Assurance
      AIS-01.1 | Are application baselines defined? | | | | | AIS-01 | Define baselines. | Application Security
      `,
      { boxes: ['A2:I5'], dropdowns: { 'C3:C5': ['Yes', 'No', 'NA'], 'D3:D5': ['CSP-owned', 'CSC-owned', 'Shared'] } },
    ),
    `
    B3 #A&A-01.1 (Audit & Assurance) -> C3[Yes/No/NA], E3
    B4 #A&A-01.2 (Audit & Assurance) -> C4[Yes/No/NA], E4
    B5 #AIS-01.1 (Application Security) -> C5[Yes/No/NA], E5
    `,
  ],
  'SIG-like: response, additional information, category rows, hidden helper': [
    sheet(
      `
      Ques Num | Question/Request | Response | Additional Information | Category | ISO 27002 | AUP
      A. | Risk Management | | | | |
      A.1 | Is there a risk programme? | | | Risk | 5.1 | A.1
      A.2 | Does the programme have an owner? | | | Risk | 5.2 | A.2
      B. | Security Policy | | | | |
      B.1 | Is there a policy approved by management? | | | Policy | 5.1 | B.1
      `,
      {
        boxes: ['A1:G6'],
        bold: ['A2:G2', 'A5:G5'],
        fills: { 'A2:G2': 'CCCCCC', 'A5:G5': 'CCCCCC' },
        dropdowns: { 'C3:C4': ['Yes', 'No', 'N/A'], C6: ['Yes', 'No', 'N/A'] },
        hiddenColumns: [7],
      },
    ),
    `
    B3 #A.1 (Risk Management > Risk) -> C3[Yes/No/N/A] +D3
    B4 #A.2 (Risk Management > Risk) -> C4[Yes/No/N/A] +D4
    B6 #B.1 (Security Policy > Policy) -> C6[Yes/No/N/A] +D6
    `,
  ],
  'a foreign parent: maturity, gap, action plan, evidence link': [
    sheet(
      `
      Subsidiary Security Self-Assessment
      Domain | Control # | Control requirement | Current maturity (0-5) | Comments / justification | Evidence (link) | HQ review | HQ comments
      Access | AC-1 | Accounts are reviewed quarterly. | | | | |
      Access | AC-2 | Leavers are removed within a day. | | | | |
      Backup | BK-1 | Backups are kept off site. | | | | |
      `,
      { boxes: ['A2:H5'], dropdowns: { 'D3:D5': ['0', '1', '2', '3', '4', '5'] } },
    ),
    `
    C3 #AC-1 (Access) -> D3[0/1/2/3/4/5] +E3
    C4 #AC-2 (Access) -> D4[0/1/2/3/4/5] +E4
    C5 #BK-1 (Backup) -> D5[0/1/2/3/4/5] +E5
    `,
  ],
  'English RFP with sections as merged rows and Complies / Does not comply': [
    sheet(
      `
      Supplier Security Requirements
      Please respond to each requirement below.

      Ref | Requirement | Compliance (C / PC / NC) | Supplier commentary | Weighting | Buyer score
      1 | Access control | | | |
      1.1 | The supplier shall enforce unique user accounts. | | | 5 |
      1.2 | The supplier shall review access rights annually. | | | 3 |
      2 | Cryptography | | | |
      2.1 | Data shall be encrypted at rest. | | | 5 |
      `,
      { merges: ['A1:F1', 'A2:F2', 'B5:F5', 'B8:F8'], boxes: ['A4:F9'] },
    ),
    `
    B6 #1.1 (Access control) -> C6[C/PC/NC] +D6
    B7 #1.2 (Access control) -> C7[C/PC/NC] +D7
    B9 #2.1 (Cryptography) -> C9[C/PC/NC] +D9
    `,
  ],
  'a statement of applicability with yes/no pairs for applicability and implementation': [
    sheet(
      `
      Annex A | Control | Applicable | | Implemented | | Justification
       | | Yes | No | Yes | No |
      5.1 | Policies for information security | | | | |
      5.2 | Roles and responsibilities | | | | |
      5.3 | Segregation of duties | | | | |
      `,
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'], boxes: ['A1:G5'] },
    ),
    `
    B3 #5.1 -> C3[□Yes✓], D3[□No✓], E3[□Yes✓], F3[□No✓] +G3
    B4 #5.2 -> C4[□Yes✓], D4[□No✓], E4[□Yes✓], F4[□No✓] +G4
    B5 #5.3 -> C5[□Yes✓], D5[□No✓], E5[□Yes✓], F5[□No✓] +G5
    `,
  ],
  'a European parent: section, requirement text with must / should, fulfilment, TISAX-like maturity': [
    sheet(
      `
      ISA | Control question | Objective | Requirements (must) | Maturity level | Implementation description | Reference documentation | Findings / measures
      1.1.1 | To what extent are policies available? | Guidance for staff | + Policies are set | | | |
      1.2.1 | To what extent is security managed? | Clear ownership | + Scope is set | | | |
      1.3.1 | To what extent are assets identified? | Overview of assets | + Assets are listed | | | |
      `,
      { boxes: ['A1:H4'], dropdowns: { 'E2:E4': ['0', '1', '2', '3', 'na'] } },
    ),
    `
    B2 #1.1.1 -> E2[0/1/2/3/na], F2 +G2
    B3 #1.2.1 -> E3[0/1/2/3/na], F3 +G3
    B4 #1.3.1 -> E4[0/1/2/3/na], F4 +G4
    `,
  ],
  'a due-diligence list whose answers come with document names and page numbers': [
    sheet(
      `
      Section | # | Due diligence question | Response | Document name | Page | Follow-up question | Follow-up response
      Governance | 1 | Who is responsible for information security? | | | | |
      Governance | 2 | How often does the board discuss security? | | | | |
      Operations | 3 | Describe your change management process. | | | | |
      `,
      { boxes: ['A1:H4'] },
    ),
    `
    C2 #1 (Governance) -> D2 +E2
    C3 #2 (Governance) -> D3 +E3
    C4 #3 (Operations) -> D4 +E4
    `,
  ],
  'export of a web sheet: no borders, no fills, English sentences, one remark column': [
    sheet(
      `
      Timestamp | Control | Please describe | Vendor reply | Vendor note
       | Encryption at rest | How is customer data encrypted at rest?
       | Backups | How often are backups taken and tested?
       | Logging | Which events are logged?
      `,
    ),
    `
    C2 (Encryption at rest) -> D2 +E2
    C3 (Backups) -> D3 +E3
    C4 (Logging) -> D4 +E4
    `,
  ],
})
