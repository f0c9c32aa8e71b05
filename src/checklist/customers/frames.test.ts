/** Questionnaires along the lines of well-known frameworks. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('along the lines of frameworks', {
  'five functions, categories and outcomes, with a current and a target tier': [
    sheet(
      `
      Function | Category | Outcome | Current tier (1-4) | Rationale | Our target
      GOVERN | Context | The mission is understood. | | | 3
      GOVERN | Context | Stakeholders are known. | | | 3
      PROTECT | Data | Data at rest is protected. | | | 4
      `,
      { boxes: ['A1:F4'] },
    ),
    `
    C2 (GOVERN > Context) -> D2[1/2/3/4] +E2
    C3 (GOVERN > Context) -> D3[1/2/3/4] +E3
    C4 (PROTECT > Data) -> D4[1/2/3/4] +E4
    `,
  ],
  'ten instructions for managers, each with points to check and a stage from 1 to 5': [
    sheet(
      `
      指示 | 実践の観点 | 実践の段階⏎1:未着手 2:計画中 3:一部で実践 4:全社で実践 5:改善を継続 | 補足
      指示1 経営の方針 | 方針を社外に示している | |
       | 方針を毎年見直している | |
      指示2 体制 | 責任者を任命している | |
       | 権限を文書にしている | |
      `,
      { merges: ['A2:A3', 'A4:A5'], boxes: ['A1:D5'] },
    ),
    `
    B2 (指示1 経営の方針) -> C2[1/2/3/4/5] +D2
    B3 (指示1 経営の方針) -> C3[1/2/3/4/5] +D3
    B4 (指示2 体制) -> C4[1/2/3/4/5] +D4
    B5 (指示2 体制) -> C5[1/2/3/4/5] +D5
    `,
  ],
  'a payment standard: in place, with a compensating control, not in place, not applicable': [
    sheet(
      `
      Requirement | Expected testing | In Place | In Place with CCW | Not in Place | N/A | Reason
      1.1 Policies are documented | Examine documents | | | | |
      1.2 Roles are assigned | Interview staff | | | | |
      2.1 Defaults are changed | Examine settings | | | | |
      `,
      { boxes: ['A1:G4'] },
    ),
    `
    A2 #1.1 -> C2[□In Place✓], D2[□In Place with CCW✓], E2[□Not in Place✓], F2[□N/A✓] +G2
    A3 #1.2 -> C3[□In Place✓], D3[□In Place with CCW✓], E3[□Not in Place✓], F3[□N/A✓] +G3
    A4 #2.1 -> C4[□In Place✓], D4[□In Place with CCW✓], E4[□Not in Place✓], F4[□N/A✓] +G4
    `,
  ],
  'privacy: roles of controller and processor, answer and legal basis': [
    sheet(
      `
      Article | Topic | Question | Response | Supporting documentation
      Art. 28 | Processor | Do you engage sub-processors? | |
      Art. 32 | Security | Do you encrypt personal data? | |
      Art. 33 | Breach | Do you notify breaches within 72 hours? | |
      `,
      { boxes: ['A1:E4'] },
    ),
    `
    C2 #Art. 28 (Processor) -> D2 +E2
    C3 #Art. 32 (Security) -> D3 +E3
    C4 #Art. 33 (Breach) -> D4 +E4
    `,
  ],
  'supply chain stars: requirement, how to judge, own judgement, what is lacking': [
    sheet(
      `
      分類 | 番号 | 要求事項 | 評価の基準 | 自己判定 | 不足している点
      ガバナンス | 1-1 | 責任者を定める | 任命の書面がある | |
      ガバナンス | 1-2 | 方針を定める | 方針の文書がある | |
      防御 | 2-1 | 認証を強くする | 設定の画面がある | |
      `,
      { boxes: ['A1:F4'], dropdowns: { 'E2:E4': ['適合', '不適合', '非該当'] } },
    ),
    `
    C2 #1-1 (ガバナンス) -> E2[適合/不適合/非該当] +F2
    C3 #1-2 (ガバナンス) -> E3[適合/不適合/非該当] +F3
    C4 #2-1 (防御) -> E4[適合/不適合/非該当] +F4
    `,
  ],
  'statement of controls: the number, its name, chosen or not, why, and how it is done': [
    sheet(
      `
      管理策番号 | 管理策名 | 採否 | 採否の理由 | 実施の方法
      5.1 | 情報セキュリティのための方針群 | | |
      5.2 | 役割及び責任 | | |
      5.3 | 職務の分離 | | |
      `,
      { boxes: ['A1:E4'], dropdowns: { 'C2:C4': ['採用', '不採用'] } },
    ),
    `
    B2 #5.1 -> C2[採用/不採用], E2 +D2
    B3 #5.2 -> C3[採用/不採用], E3 +D3
    B4 #5.3 -> C4[採用/不採用], E4 +D4
    `,
  ],
  'AI: what is used, whether it learns from our data, and how one opts out': [
    sheet(
      `
      # | 確認事項 | 該当の有無 | 詳細（利用するモデル、学習の有無など）
      1 | 入力した情報を学習に使うことがあるか | |
      2 | 出力を人が確かめる仕組みがあるか | |
      3 | 利用を止める方法があるか | |
      `,
      { boxes: ['A1:D4'], dropdowns: { 'C2:C4': ['有', '無', '不明'] } },
    ),
    `
    B2 #1 -> C2[有/無/不明], D2
    B3 #2 -> C3[有/無/不明], D3
    B4 #3 -> C4[有/無/不明], D4
    `,
  ],
  'cloud security: shared duties, the provider’s side to fill in': [
    sheet(
      `
      CLD番号 | 管理策 | クラウドサービス利用者の役割 | クラウドサービス事業者の実施状況 | 根拠とする文書
      6.3.1 | 役割の分担 | 契約で確かめる | |
      8.1.5 | 資産の返却 | 期限までに取り出す | |
      9.5.1 | 環境の分離 | 設定を確かめる | |
      `,
      { boxes: ['A1:E4'] },
    ),
    `
    B2 #6.3.1 -> D2 +E2
    B3 #8.1.5 -> D3 +E3
    B4 #9.5.1 -> D4 +E4
    `,
  ],
})
