/** More sheets of many kinds. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

const YN = ['はい', 'いいえ']

testCustomers('more of many kinds', {
  'a farm union: question, 有/無 printed with slash, reason': [
    sheet(
      `
      項番 | 確認事項 | 有無（有／無） | 無の場合の理由
      1-1 | 種の記録 | |
      1-2 | 薬の記録 | |
      `,
      { boxes: ['A1:D3'] },
    ),
    `
    B2 #1-1 -> C2[有/無] +D2
    B3 #1-2 -> C3[有/無] +D3
    `,
  ],
  'a port: two tiers, plan and present, both ours': [
    sheet(
      `
      No | 対策 | 御社の状況 | | 港湾局記入 |
       | | 実施状況 | 実施内容 | 判定 | 備考
      1 | 柵を設ける | | | |
      2 | 灯をともす | | | |
      `,
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'], boxes: ['A1:F4'], dropdowns: { 'C3:C4': ['済', '未'] } },
    ),
    `
    B3 #1 -> C3[済/未], D3
    B4 #2 -> C4[済/未], D4
    `,
  ],
  'a museum: statements with はい column and いいえ column holding boxes': [
    sheet(
      `
      番号 | 設問 | はい | いいえ | 該当なし | 補足
      1 | 収蔵の一覧がある | □ | □ | □ |
      2 | 収蔵を毎年数える | □ | □ | □ |
      `,
      { boxes: ['A1:F3'] },
    ),
    `
    B2 #1 -> C2[□はい], D2[□いいえ], E2[□該当なし] +F2
    B3 #2 -> C3[□はい], D3[□いいえ], E3[□該当なし] +F3
    `,
  ],
  'a studio: Japanese id letters, heading rows with letters': [
    sheet(
      `
      記号 | 内容 | ご回答 | ご説明
      A | 人について | |
      A-1 | 契約の前に調べますか | |
      A-2 | 辞めるとき物を返させますか | |
      B | 物について | |
      B-1 | 棚に鍵がありますか | |
      `,
      { boxes: ['A1:D6'], fills: { 'A2:D2': 'EEEEEE', 'A5:D5': 'EEEEEE' }, dropdowns: { 'C3:C4': YN, C6: YN } },
    ),
    `
    B3 #A-1 (人について) -> C3[はい/いいえ], D3
    B4 #A-2 (人について) -> C4[はい/いいえ], D4
    B6 #B-1 (物について) -> C6[はい/いいえ], D6
    `,
  ],
  'a mill: answer column headed by the year': [
    sheet(
      `
      No | 点検項目 | 2024年度 | 2025年度 | 備考
      1 | 水を測る | ○ | |
      2 | 音を測る | × | |
      3 | 塵を測る | ○ | |
      `,
      { boxes: ['A1:E4'], dropdowns: { 'D2:D4': ['○', '×'] } },
    ),
    `
    B2 #1 -> D2[○/×] +E2
    B3 #2 -> D3[○/×] +E3
    B4 #3 -> D4[○/×] +E4
    `,
  ],
  'a clinic group: question with its intention, answer type told': [
    sheet(
      `
      No. | 質問 | 質問の意図 | 回答形式 | 回答 | URL・資料名
      1 | 記録を残す日数を教えてください。 | 追跡のため | 数値 | |
      2 | 暗号の方式を教えてください。 | 強さを見るため | 自由記述 | |
      `,
      { boxes: ['A1:F3'] },
    ),
    `
    B2 #1 -> E2 +F2
    B3 #2 -> E3 +F3
    `,
  ],
  'a bus firm: only the question and a wide answer, section in brackets': [
    sheet(
      `
      【運行】 |
      運転の記録はどれほど残しますか。 |
      記録は誰が見ますか。 |
      【車両】 |
      車の鍵はどこに置きますか。 |
      `,
      { boxes: ['A2:B3', 'A5:B5'], bold: ['A1', 'A4'], merges: ['A1:B1', 'A4:B4'] },
    ),
    `
    A2 (【運行】) -> B2
    A3 (【運行】) -> B3
    A5 (【車両】) -> B5
    `,
  ],
  'a brewery: the customer’s standard, our deviation': [
    sheet(
      `
      章 | 当社基準 | 準拠可否 | 準拠できない場合の代替策
      3.1 | 合言葉は十二字とする。 | |
      3.2 | 合言葉を使い回さない。 | |
      3.3 | 失敗五回で締め出す。 | |
      `,
      { boxes: ['A1:D4'], dropdowns: { 'C2:C4': ['準拠可', '準拠不可'] } },
    ),
    `
    B2 #3.1 -> C2[準拠可/準拠不可] +D2
    B3 #3.2 -> C3[準拠可/準拠不可] +D3
    B4 #3.3 -> C4[準拠可/準拠不可] +D4
    `,
  ],
  'an English vendor sheet: Control ID, Ask, RAG status, mitigation': [
    sheet(
      `
      Control ID | Control Question | RAG Status | Vendor Narrative | Mitigation Plan
      A1 | Are backups kept offline? | | |
      A2 | Are admins reviewed monthly? | | |
      `,
      { boxes: ['A1:E3'], dropdowns: { 'C2:C3': ['Red', 'Amber', 'Green'] } },
    ),
    `
    B2 #A1 -> C2[Red/Amber/Green], D2
    B3 #A2 -> C3[Red/Amber/Green], D3
    `,
  ],
  'a temple office: (1) questions with lines of brackets': [
    sheet(
      `
      （1）名簿を外に出しますか。 | （ はい ・ いいえ ）
      （2）名簿に鍵を掛けますか。 | （ はい ・ いいえ ）
      （3）名簿を捨てる時期 | （　　　　　　　）
      `,
    ),
    `
    A1 #（1） -> B1[はい/いいえ]
    A2 #（2） -> B2[はい/いいえ]
    A3 #（3） -> B3
    `,
  ],
  'a lake office: numbers in circles, the answer left of the question': [
    sheet(
      `
      回答 | 番号 | 確認内容 | 備考
       | ① | 舟の鍵を預かる |
       | ② | 舟の数を記す |
      `,
      { boxes: ['A1:D3'], dropdowns: { 'A2:A3': ['○', '×'] } },
    ),
    `
    C2 #① -> A2[○/×] +D2
    C3 #② -> A3[○/×] +D3
    `,
  ],
  'a printer: question, three marks in one cell with dots, remark': [
    sheet(
      `
      No | 点検事項 | 評価（A・B・C） | 所感
      1 | 版を鍵のある棚に置く | |
      2 | 刷り損じを裁つ | |
      `,
      { boxes: ['A1:D3'] },
    ),
    `
    B2 #1 -> C2[A/B/C] +D2
    B3 #2 -> C3[A/B/C] +D3
    `,
  ],
  'a ski resort: three category levels merged, answer and its date': [
    sheet(
      `
      大分類 | 中分類 | 小分類 | No. | 要求事項 | 対応 | 対応日 | 備考
      運営 | 人 | 教育 | 1 | 年に一度教えること | | |
       | | 契約 | 2 | 誓約を取ること | | |
       | 物 | 鍵 | 3 | 鍵を数えること | | |
      `,
      { merges: ['A2:A4', 'B2:B3'], boxes: ['A1:H4'], dropdowns: { 'F2:F4': ['可', '不可', '要相談'] } },
    ),
    `
    E2 #1 (運営 > 人 > 教育) -> F2[可/不可/要相談] +H2
    E3 #2 (運営 > 人 > 契約) -> F3[可/不可/要相談] +H3
    E4 #3 (運営 > 物 > 鍵) -> F4[可/不可/要相談] +H4
    `,
  ],
  'a pharmacy chain: example column between, hint below header': [
    sheet(
      `
      No | 質問 | 記入例 | ご回答
      1 | 保管の場所はどこですか | 東京の施設 |
      2 | 保管の日数は何日ですか | 90日 |
      `,
      { boxes: ['A1:D3'] },
    ),
    `
    B2 #1 -> D2
    B3 #2 -> D3
    `,
  ],
  'a call centre: answer asked in kind and words, with department and contact': [
    sheet(
      `
      管理No. | カテゴリ | チェック内容 | 選択回答 | 記述回答 | 回答部門 | 連絡先
      C1 | 通話 | 通話を録っているか | | | |
      C2 | 通話 | 録ったものを消しているか | | | |
      `,
      { boxes: ['A1:G3'], dropdowns: { 'D2:D3': YN } },
    ),
    `
    C2 #C1 (通話) -> D2[はい/いいえ], E2
    C3 #C2 (通話) -> D3[はい/いいえ], E3
    `,
  ],
  'a stadium: two tables with other headers, notes between': [
    sheet(
      `
      １．共通
      No | 項目 | 適否 | 備考
      1 | 門に人がいる | |
      2 | 門を閉める | |
      ※ 次の表は屋外のみ
      ２．屋外
      No | 設問 | はい/いいえ
      3 | 柵を見回りますか |
      4 | 灯を点けますか |
      `,
      { boxes: ['A2:D4', 'A7:C9'], dropdowns: { 'C3:C4': ['適', '否'] } },
    ),
    `
    B3 #1 (１．共通) -> C3[適/否] +D3
    B4 #2 (１．共通) -> C4[適/否] +D4
    B8 #3 (２．屋外) -> C8[はい/いいえ]
    B9 #4 (２．屋外) -> C9[はい/いいえ]
    `,
  ],
  'a bilingual header with both in one cell, options in brackets': [
    sheet(
      `
      No. | 確認項目 / Item | 回答 / Answer (Yes/No/NA) | 証跡 / Evidence
      1 | 責任者の任命 / Appointment of a head | |
      2 | 台帳の整備 / Inventory of assets | |
      `,
      { boxes: ['A1:D3'] },
    ),
    `
    B2 #1 -> C2[Yes/No/NA] +D2
    B3 #2 -> C3[Yes/No/NA] +D3
    `,
  ],
  'a film house: the header says 提案者記入欄 and 主催者記入欄': [
    sheet(
      `
      番号 | 要件 | 提案者記入欄 | 主催者記入欄
      1 | 写しを作れないこと | |
      2 | 貸した物を返すこと | |
      `,
      { boxes: ['A1:D3'] },
    ),
    `
    B2 #1 -> C2
    B3 #2 -> C3
    `,
  ],
  'a tea house: numbers in full width, 満たす・満たさない to be ringed': [
    sheet(
      `
      １ | 茶室の鍵を二人で預かること | 満たす ・ 満たさない | 備考：
      ２ | 客の名を外に言わないこと | 満たす ・ 満たさない | 備考：
      `,
      { boxes: ['A1:D2'] },
    ),
    `
    B1 #１ -> C1[満たす/満たさない]
    B2 #２ -> C2[満たす/満たさない]
    `,
  ],
})
