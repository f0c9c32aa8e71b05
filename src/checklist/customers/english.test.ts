/** Customers who write English. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('in English', {
  'an American firm: tabs of questions with instruction rows and yes/no/explain': [
    sheet(
      `
      Third Party Security Questionnaire
      Instructions: answer every question in the yellow cells.

       | Section 1: Governance | |
      1.01 | Do you have a security policy? | |
      1.02 | Is the policy reviewed annually? | |
       | Section 2: Access | |
      2.01 | Do you enforce multi-factor authentication? | |
      2.02 | Do you review access rights? | |
      `,
      {
        bold: ['B4', 'B7'],
        boxes: ['A5:D6', 'A8:D9'],
        dropdowns: { 'C5:C6': ['Yes', 'No', 'N/A'], 'C8:C9': ['Yes', 'No', 'N/A'] },
      },
    ),
    `
    B5 #1.01 (Section 1: Governance) -> C5[Yes/No/N/A]
    B6 #1.02 (Section 1: Governance) -> C6[Yes/No/N/A]
    B8 #2.01 (Section 2: Access) -> C8[Yes/No/N/A]
    B9 #2.02 (Section 2: Access) -> C9[Yes/No/N/A]
    `,
  ],
  'a consultancy: current and target maturity with a gap by formula': [
    sheet(
      `
      Function | Category | Subcategory | Current profile | Target profile | Gap | Notes
      Identify | Assets | ID.AM-1: Devices are inventoried | | | |
      Identify | Assets | ID.AM-2: Software is inventoried | | | |
      Protect | Access | PR.AC-1: Identities are managed | | | |
      `,
      {
        boxes: ['A1:G4'],
        formulas: { F2: 'E2-D2', F3: 'E3-D3', F4: 'E4-D4' },
        dropdowns: { 'D2:E4': ['0', '1', '2', '3', '4'] },
      },
    ),
    `
    C2 #ID.AM-1 (Identify > Assets) -> D2[0/1/2/3/4], E2[0/1/2/3/4] +G2
    C3 #ID.AM-2 (Identify > Assets) -> D3[0/1/2/3/4], E3[0/1/2/3/4] +G3
    C4 #PR.AC-1 (Protect > Access) -> D4[0/1/2/3/4], E4[0/1/2/3/4] +G4
    `,
  ],
  'a vendor form with the question and a place for an attachment name': [
    sheet(
      `
      Item | Request | Provided? (Y/N) | File name | Date provided | Client notes
      1 | Provide your latest SOC 2 report. | | | |
      2 | Provide your penetration test summary. | | | |
      3 | Provide your business continuity plan. | | | |
      `,
      { boxes: ['A1:F4'] },
    ),
    `
    B2 #1 -> C2[Y/N] +D2
    B3 #2 -> C3[Y/N] +D3
    B4 #3 -> C4[Y/N] +D4
    `,
  ],
  'a rating of likelihood and impact by the customer beside our answer': [
    sheet(
      `
      ID | Threat | Control in place? | Describe the control | Likelihood | Impact | Risk
      T1 | Loss of a laptop with customer data | | | | |
      T2 | Phishing of an administrator | | | | |
      T3 | Failure of the primary site | | | | |
      `,
      {
        boxes: ['A1:G4'],
        formulas: { G2: 'E2*F2', G3: 'E3*F3', G4: 'E4*F4' },
        dropdowns: { 'C2:C4': ['Yes', 'No', 'Partial'] },
      },
    ),
    `
    B2 #T1 -> C2[Yes/No/Partial], D2
    B3 #T2 -> C3[Yes/No/Partial], D3
    B4 #T3 -> C4[Yes/No/Partial], D4
    `,
  ],
  'status, owner and due date of a plan beside the compliance answer': [
    sheet(
      `
      Clause | Requirement | Compliant (Yes/No) | If no, action plan | Action owner | Due date | Assessor rating
      7.1 | Personnel are screened before employment. | | | | |
      7.2 | Personnel sign a confidentiality agreement. | | | | |
      7.3 | Personnel are trained every year. | | | | |
      `,
      { boxes: ['A1:G4'] },
    ),
    `
    B2 #7.1 -> C2[Yes/No] +D2
    B3 #7.2 -> C3[Yes/No] +D3
    B4 #7.3 -> C4[Yes/No] +D4
    `,
  ],
  'a questionnaire with Answer A and comments in rows under each question': [
    sheet(
      `
      1. | Where is customer data stored?
      Answer: |
      Comments: |
      2. | Who may access customer data?
      Answer: |
      Comments: |
      `,
      { boxes: ['A1:B6'] },
    ),
    `
    B1 #1. -> B2 +B3
    B4 #2. -> B5 +B6
    `,
  ],
  'English, a header row below a title and an empty row, columns for the assessor': [
    sheet(
      `
      Third Party Security Review

      Ref | Domain | Control expectation | In place? | How | Assessor rating | Assessor remarks
      TP-1 | Access | Access is reviewed every quarter | | | |
      TP-2 | Access | Leavers lose access within a day | | | |
      TP-3 | Network | Traffic is filtered by default | | | |
      `,
      { boxes: ['A3:G6'], dropdowns: { 'D4:D6': ['Yes', 'No', 'Partial'], 'F4:F6': ['High', 'Low'] } },
    ),
    `
    C4 #TP-1 (Access) -> D4[Yes/No/Partial], E4
    C5 #TP-2 (Access) -> D5[Yes/No/Partial], E5
    C6 #TP-3 (Network) -> D6[Yes/No/Partial], E6
    `,
  ],
  'an English assessment with many reference columns and Y/N': [
    sheet(
      `
      CID | Question | Y/N/NA | Supplier commentary | SOC2 | ISO 27001 | Our score
      A&A-01 | Are audit plans reviewed at least once a year? | | | CC4.1 | 9.2 |
      A&A-02 | Are audits independent of the audited teams? | | | CC4.2 | 9.2 |
      BCR-01 | Are continuity plans exercised every year? | | | A1.3 | A.5.30 |
      `,
      { boxes: ['A1:G4'], dropdowns: { 'C2:C4': ['Y', 'N', 'NA'] } },
    ),
    `
    B2 #A&A-01 -> C2[Y/N/NA] +D2
    B3 #A&A-02 -> C3[Y/N/NA] +D3
    B4 #BCR-01 -> C4[Y/N/NA] +D4
    `,
  ],
  'English form: question in bold, the answer cell labelled below': [
    sheet(
      `
      Section A - Hosting
      A.1 | Where is customer data stored? |
       | Response: |
      A.2 | Do you use subprocessors? |
       | Response: |
      `,
      { bold: ['A1', 'B2', 'B4'], boxes: ['A2:C5'] },
    ),
    `
    B2 #A.1 (Section A - Hosting) -> C3
    B4 #A.2 (Section A - Hosting) -> C5
    `,
  ],
  'a request for proposal': [
    sheet(
      `
      # | Requirement | Must/Should | Vendor response | Vendor remarks | Evaluation
      1 | Supports single sign-on | Must | | |
      2 | Exports audit logs | Should | | |
      3 | Allows IP filtering | Must | | |
      `,
      { boxes: ['A1:F4'], dropdowns: { 'D2:D4': ['Full', 'Partial', 'None'] } },
    ),
    `
    B2 #1 -> D2[Full/Partial/None] +E2
    B3 #2 -> D3[Full/Partial/None] +E3
    B4 #3 -> D4[Full/Partial/None] +E4
    `,
  ],
})
