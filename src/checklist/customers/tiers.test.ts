/** Headers of several tiers. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('headers of several tiers', {
  'a railway: the answer above the question’s details, cards with labels in two columns': [
    sheet(
      `
      No. | 1 | 分類 | 設備
      質問 | 予備の電源を備えていますか。 | |
      ご回答 | | |
      No. | 2 | 分類 | 設備
      質問 | 予備の電源は何時間もちますか。 | |
      ご回答 | | |
      `,
      { merges: ['B2:D2', 'B3:D3', 'B5:D5', 'B6:D6'], boxes: ['A1:D6'] },
    ),
    `
    B2 #1 (設備) -> B3
    B5 #2 (設備) -> B6
    `,
  ],
  'a cooperative: the title of the options in the sheet’s second row, marks in one column': [
    sheet(
      `
      取引先チェックリスト
      評価欄には、◎（十分）、○（適切）、△（不十分）、×（未実施）のいずれかを記入してください。
      項目 | チェック内容 | 評価 | 特記事項 | 当組合記入欄
      契約 | 秘密を守る約束を従業者と交わしている | | |
      契約 | 再委託先とも同じ約束を交わしている | | |
      教育 | 年に一度は教育を行っている | | |
      `,
      { merges: ['A1:E1', 'A2:E2'], boxes: ['A3:E6'] },
    ),
    `
    B4 (契約) -> C4[◎/○/△/×] +D4
    B5 (契約) -> C5[◎/○/△/×] +D5
    B6 (教育) -> C6[◎/○/△/×] +D6
    `,
  ],
  'three tiers: who fills in, what, and of which kind': [
    sheet(
      `
      発注者記載 | | | 受注者記載 | | | 発注者記載
      要求 | | | 提案 | | | 評価
      No | 区分 | 要求内容 | 対応区分 | 対応内容 | 備考 | 採否
      1 | 性能 | 百人が同時に使えること | | | |
      2 | 性能 | 検索が二秒で終わること | | | |
      3 | 保守 | 窓口が日本語であること | | | |
      `,
      {
        merges: ['A1:C1', 'D1:F1', 'A2:C2', 'D2:F2'],
        boxes: ['A1:G6'],
        dropdowns: { 'D4:D6': ['◎', '○', '×'], 'G4:G6': ['採', '否'] },
      },
    ),
    `
    C4 #1 (性能) -> D4[◎/○/×], E4 +F4
    C5 #2 (性能) -> D5[◎/○/×], E5 +F5
    C6 #3 (保守) -> D6[◎/○/×], E6 +F6
    `,
  ],
  'headings by merged coloured rows with numbers, ids with the heading’s number': [
    sheet(
      `
      NO. | セキュリティチェック項目 | ご回答欄（○or×） | ご回答の補足・代替策
      Ⅰ．ネットワーク | | |
      Ⅰ-1 | 外部との境界に防御の設備を置いている | |
      Ⅰ-2 | 不要な口を閉じている | |
      Ⅱ．端末 | | |
      Ⅱ-1 | 不正なプログラムへの対策を入れている | |
      `,
      { merges: ['A2:D2', 'A5:D5'], fills: { 'A2:D2': 'CCE5FF', 'A5:D5': 'CCE5FF' }, boxes: ['A1:D6'] },
    ),
    `
    B3 #Ⅰ-1 (Ⅰ．ネットワーク) -> C3[○/×] +D3
    B4 #Ⅰ-2 (Ⅰ．ネットワーク) -> C4[○/×] +D4
    B6 #Ⅱ-1 (Ⅱ．端末) -> C6[○/×] +D6
    `,
  ],
  'a form of labels and boxes: category, question, answer on rows of their own': [
    sheet(
      `
      設問1 | 委託業務の再委託先を管理していますか。 | |
      ご回答 | | 補足 |
      設問2 | 従業者から誓約書を取っていますか。 | |
      ご回答 | | 補足 |
      `,
      { merges: ['B1:D1', 'B3:D3'], boxes: ['A1:D4'], dropdowns: { B2: ['はい', 'いいえ'], B4: ['はい', 'いいえ'] } },
    ),
    `
    B1 #設問1 -> B2[はい/いいえ] +D2
    B3 #設問2 -> B4[はい/いいえ] +D4
    `,
  ],
  'one sheet with a respondent block above the table': [
    sheet(
      `
      委託先情報セキュリティ点検表 | | |
      会社名 | | 記入者 |
      部署 | | 記入日 |

      項番 | 点検事項 | 点検結果 | 未実施の場合の代替策
      1 | 事務室を施錠している。 | |
      2 | 書庫の鍵を管理している。 | |
      3 | 機密文書を裁断している。 | |
      `,
      { merges: ['A1:D1'], boxes: ['A2:D3', 'A5:D8'], dropdowns: { 'C6:C8': ['実施', '未実施'] } },
    ),
    `
    B6 #1 -> C6[実施/未実施] +D6
    B7 #2 -> C7[実施/未実施] +D7
    B8 #3 -> C8[実施/未実施] +D8
    `,
  ],
  'a table whose header is set twice as high, wide ids and a tick in front of each question': [
    sheet(
      `
      チェック | 確認ポイント | | 担当
       | 1 | 作業場所に関係者以外が入れない |
       | 2 | 机の上に書類を残さない |
       | 3 | 画面に覗き見防止を付ける |
      `,
      { merges: ['B1:C1'], boxes: ['A1:D4'], dropdowns: { 'A2:A4': ['✓', '－'] } },
    ),
    `
    C2 #1 -> A2[✓/－]
    C3 #2 -> A3[✓/－]
    C4 #3 -> A4[✓/－]
    `,
  ],
  'answer and question in one column: 回答： below each question': [
    sheet(
      `
      Ｑ１．暗号化の方式を教えてください。
      回答： |
      Ｑ２．鍵の保管方法を教えてください。
      回答： |
      `,
      { merges: ['A1:B1', 'A3:B3'], boxes: ['A1:B4'] },
    ),
    `
    A1 #Ｑ１ -> B2
    A3 #Ｑ２ -> B4
    `,
  ],
  'columns for 選択 and 記述 under 回答, 期日 after it': [
    sheet(
      `
      連番 | 対策区分 | 対策の内容 | 回答 | | | 受付欄
       | | | 実施状況を選択 | 具体的に記述 | 実施予定日 |
      1 | 入退管理 | 来訪者に名札を付けさせる | | | |
      2 | 入退管理 | 搬入口を常に閉じる | | | |
      3 | 機器管理 | 廃棄の前に消去する | | | |
      `,
      {
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2'],
        boxes: ['A1:G5'],
        dropdowns: { 'D3:D5': ['実施', '未実施'] },
      },
    ),
    `
    C3 #1 (入退管理) -> D3[実施/未実施], E3
    C4 #2 (入退管理) -> D4[実施/未実施], E4
    C5 #3 (機器管理) -> D5[実施/未実施], E5
    `,
  ],
  'parts a, b, c with their letters beside the stem, in a list with dropdowns': [
    sheet(
      `
      No | 質問事項 | | 回答 | コメント
      1 | 委託先について | | |
       | a | 選定の基準がありますか | |
       | b | 契約に監査の権利がありますか | |
      2 | 従業者について | | |
       | a | 誓約書がありますか | |
      `,
      {
        merges: ['B1:C1', 'B2:C2', 'B5:C5'],
        boxes: ['A1:E6'],
        dropdowns: { 'D3:D4': ['はい', 'いいえ'], D6: ['はい', 'いいえ'] },
      },
    ),
    `
    C3 #a (委託先について) -> D3[はい/いいえ] +E3
    C4 #b (委託先について) -> D4[はい/いいえ] +E4
    C6 #a (従業者について) -> D6[はい/いいえ] +E6
    `,
  ],
  'the header in the middle of a long introduction': [
    sheet(
      `
      平素より大変お世話になっております。
      下記の質問に、9月末日までにご回答ください。
      選択肢は「有」「無」「対象外」のいずれかです。

      No. | 質問内容 | 回答 | ご説明
      1 | 自動で遮断する仕組みがありますか。 | |
      2 | 人が常に見張っていますか。 | |
      `,
      { merges: ['A1:D1', 'A2:D2', 'A3:D3'], boxes: ['A5:D7'], dropdowns: { 'C6:C7': ['有', '無', '対象外'] } },
    ),
    `
    B6 #1 -> C6[有/無/対象外], D6
    B7 #2 -> C7[有/無/対象外], D7
    `,
  ],
  '大項目 as a merged row with its number, the table without a header word for the answer': [
    sheet(
      `
      番号 | 管理策 | 適用の有無 | 適用しない理由 | 管理策の実施方法
      5 | 組織的管理策 | | |
      5.1 | 情報セキュリティのための方針群 | | |
      5.2 | 情報セキュリティの役割及び責任 | | |
      6 | 人的管理策 | | |
      6.1 | 選考 | | |
      `,
      { merges: ['B2:E2', 'B5:E5'], boxes: ['A1:E6'], fills: { 'A2:E2': 'EEEEEE', 'A5:E5': 'EEEEEE' } },
    ),
    `
    B3 #5.1 (組織的管理策) -> C3, E3 +D3
    B4 #5.2 (組織的管理策) -> C4, E4 +D4
    B6 #6.1 (人的管理策) -> C6, E6 +D6
    `,
  ],
})
