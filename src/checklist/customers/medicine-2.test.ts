/** More customers among hospitals and makers of drugs. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('more of medicine', {
  'a hospital: duties of the provider by number in brackets, agreed or not, reason if not': [
    sheet(
      `
      条項 | 提供事業者の責務 | 遵守可否 | 遵守できない場合の理由・代替策
      (1) | 診療の記録を国内に置く。 | |
      (2) | 保守の者の名簿を渡す。 | |
      (3) | 遠隔の保守は都度知らせる。 | |
      `,
      { boxes: ['A1:D4'], dropdowns: { 'C2:C4': ['可', '否'] } },
    ),
    `
    B2 #(1) -> C2[可/否] +D2
    B3 #(2) -> C3[可/否] +D3
    B4 #(3) -> C4[可/否] +D4
    `,
  ],
  'a dentist: the choices are printed with a middle dot in each answer cell': [
    sheet(
      `
      番号 | お伺いしたいこと | お答え
      1 | 予約の記録は暗号にされていますか | はい・いいえ・不明
      2 | 退会のあと記録は消えますか | はい・いいえ・不明
      3 | 消える時期をご記入ください |
      `,
      { boxes: ['A1:C4'] },
    ),
    `
    B2 #1 -> C2[はい/いいえ/不明]
    B3 #2 -> C3[はい/いいえ/不明]
    B4 #3 -> C4
    `,
  ],
  'a drug maker: expectation of the rule, our practice, classification by the auditor': [
    sheet(
      `
      Item | Expectation / 期待事項 | Supplier Response / 供給者回答 | Evidence / 証拠文書 | Auditor Classification / 監査者判定
      7.1 | Audit trails are reviewed. / 監査証跡を見直す。 | | |
      7.2 | Clocks are synchronised. / 時計を合わせる。 | | |
      7.3 | Backups are restored in trials. / 復元を試す。 | | |
      `,
      { boxes: ['A1:E4'] },
    ),
    `
    B2 #7.1 -> C2 +D2
    B3 #7.2 -> C3 +D3
    B4 #7.3 -> C4 +D4
    `,
  ],
  'a nursing home: the tick box first, then what it says, then who is responsible at our side': [
    sheet(
      `
      チェック | No | 項目 | 担当部署 | 確認日
      □ | 1 | 利用者の記録は担当の者だけが見る | |
      □ | 2 | 退職した者の権限は当日に外す | |
      □ | 3 | 共有の番号札を使わない | |
      `,
      { boxes: ['A1:E4'] },
    ),
    `
    C2 #1 -> A2[□はい]
    C3 #2 -> A3[□はい]
    C4 #3 -> A4[□はい]
    `,
  ],
  'a laboratory: stems with sub-questions (a)(b) in the same column': [
    sheet(
      `
      No. | 質問 | 回答 | コメント
      1 | 検体の記録について | |
       | (a) 誰が見られるか定めていますか。 | |
       | (b) 見た者の記録を残しますか。 | |
      2 | 機器について | |
       | (a) 時刻を合わせていますか。 | |
       | (b) 異常を知らせますか。 | |
      `,
      { boxes: ['A1:D7'], dropdowns: { 'C3:C4': ['Yes', 'No'], 'C6:C7': ['Yes', 'No'] } },
    ),
    `
    B3 #(a) (検体の記録について) -> C3[Yes/No] +D3
    B4 #(b) (検体の記録について) -> C4[Yes/No] +D4
    B6 #(a) (機器について) -> C6[Yes/No] +D6
    B7 #(b) (機器について) -> C7[Yes/No] +D7
    `,
  ],
  'an insurer of health: weight and points by formula beside the choice': [
    sheet(
      `
      ID | 領域 | 設問 | 重み | 回答 | 得点 | 回答の根拠
      H-01 | 守る | 私物の端末を使わせない | 3 | | 0 |
      H-02 | 守る | 通信を暗号にする | 2 | | 0 |
      H-03 | 気付く | 記録を毎日見る | 1 | | 0 |
       | | 合計点 | 6 | | 0 |
      `,
      {
        boxes: ['A1:G5'],
        dropdowns: { 'E2:E4': ['実施', '一部実施', '未実施'] },
        formulas: { F2: 'D2*1', F3: 'D3*1', F4: 'D4*1', F5: 'SUM(F2:F4)', D5: 'SUM(D2:D4)' },
      },
    ),
    `
    C2 #H-01 (守る) -> E2[実施/一部実施/未実施] +G2
    C3 #H-02 (守る) -> E3[実施/一部実施/未実施] +G3
    C4 #H-03 (気付く) -> E4[実施/一部実施/未実施] +G4
    `,
  ],
  'a ward: no header at all, a number, a sentence, boxes': [
    sheet(
      `
      １． | 院外に記録を持ち出しますか。 | □ はい　□ いいえ
      ２． | 持ち出すとき許しを得ますか。 | □ はい　□ いいえ　□ 該当しない
      ３． | 許しの記録を残しますか。 | □ はい　□ いいえ　□ 該当しない
      `,
    ),
    `
    B1 #１． -> C1[□はい/いいえ]
    B2 #２． -> C2[□はい/いいえ/該当しない]
    B3 #３． -> C3[□はい/いいえ/該当しない]
    `,
  ],
})
