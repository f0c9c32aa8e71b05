/** Towns, ministries and schools. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('town halls, ministries and schools', {
  'a city: requirements with their weight, and what to do where one is not met': [
    sheet(
      `
      別紙4　調達要件適合表
      提案者名 | | | | |
      項番 | 区分 | 要件 | 必須・任意 | 適合状況（適合／不適合／代替案） | 備考
      1 | 基盤 | 国内の設備だけで処理すること | 必須 | |
      2 | 基盤 | 利用者ごとに領域を分けること | 必須 | |
      3 | 保守 | 作業の記録を提出できること | 任意 | |
      `,
      { merges: ['A1:F1', 'B2:F2'], boxes: ['A2:F6'] },
    ),
    `
    C4 #1 (基盤) -> E4[適合/不適合/代替案] +F4
    C5 #2 (基盤) -> E5[適合/不適合/代替案] +F5
    C6 #3 (保守) -> E6[適合/不適合/代替案] +F6
    `,
  ],
  'a prefecture: the answer of last year stands beside that of this year': [
    sheet(
      `
      No | 点検項目 | 令和6年度 | | 令和7年度 |
       | | 回答 | 備考 | 回答 | 備考
      1 | 機器の台帳を備えているか | ○ | 毎月更新 | |
      2 | 持ち出しの許可を記録しているか | × | | |
      3 | 廃棄の証明を受け取っているか | ○ | | |
      `,
      {
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
        boxes: ['A1:F5'],
        dropdowns: { 'C3:C5': ['○', '×'], 'E3:E5': ['○', '×'] },
      },
    ),
    `
    B3 #1 -> E3[○/×] +F3
    B4 #2 -> E4[○/×] +F4
    B5 #3 -> E5[○/×] +F5
    `,
  ],
  'an agency: numbers of three levels in one column, only the lowest has a dropdown': [
    sheet(
      `
      項番 | 管理策 | 実施 | 実施内容
      1 | 組織的対策 | |
      1.1 | 体制 | |
      1.1.1 | 責任者を任命している | |
      1.1.2 | 連絡網を整えている | |
      1.2 | 教育 | |
      1.2.1 | 年に一度は教育している | |
      2 | 技術的対策 | |
      2.1 | 認証 | |
      2.1.1 | 多要素で認証している | |
      `,
      { boxes: ['A1:D10'], dropdowns: { 'C4:C5': ['済', '未'], C7: ['済', '未'], C10: ['済', '未'] } },
    ),
    `
    B4 #1.1.1 (組織的対策 > 体制) -> C4[済/未], D4
    B5 #1.1.2 (組織的対策 > 体制) -> C5[済/未], D5
    B7 #1.2.1 (組織的対策 > 教育) -> C7[済/未], D7
    B10 #2.1.1 (技術的対策 > 認証) -> C10[済/未], D10
    `,
  ],
  'a board of education: a form with the answer box below each question': [
    sheet(
      `
      情報資産の取扱いに関する照会
      問１　児童の記録を国外に置くことはありますか。
      
      問２　委託の終了後、記録をどのように消去しますか。
      
      問３　事故が起きたとき、誰に連絡しますか。
      
      `,
      { merges: ['A1:F1', 'A2:F2', 'A3:F3', 'A4:F4', 'A5:F5', 'A6:F6', 'A7:F7'], boxes: ['A2:F7'] },
    ),
    `
    A2 #問１ (情報資産の取扱いに関する照会) -> A3
    A4 #問２ (情報資産の取扱いに関する照会) -> A5
    A6 #問３ (情報資産の取扱いに関する照会) -> A7
    `,
  ],
  'a ministry: disclosure items, what to write is told in its own column': [
    sheet(
      `
      【開示項目】 | 項目 | 記述内容 | 必須／選択 | 回答
      事業者 | 事業所の名称 | 正式な名称を記す | 必須 |
      事業者 | 設立の年月 | 西暦で記す | 選択 |
      サービス | サービスの停止の通知 | 何日前に知らせるかを記す | 必須 |
      サービス | 利用の解約の手続き | 手順と期限を記す | 必須 |
      `,
      { boxes: ['A1:E5'] },
    ),
    `
    B2 (事業者) -> E2
    B3 (事業者) -> E3
    B4 (サービス) -> E4
    B5 (サービス) -> E5
    `,
  ],
  'a university: which kinds of service a row concerns is marked before the answer': [
    sheet(
      `
      No | 確認項目 | SaaS | PaaS | IaaS | 回答 | 補足
      1 | 管理画面への接続元を限れるか | ○ | ○ | ○ | |
      2 | 基本ソフトの更新を行うか | | ○ | － | |
      3 | 仮想の機器を分けているか | ○ | | ○ | |
      4 | 利用の記録を取り出せるか | ○ | ○ | ○ | |
      `,
      { boxes: ['A1:G5'], dropdowns: { 'F2:F5': ['はい', 'いいえ', '該当なし'] } },
    ),
    `
    B2 #1 -> F2[はい/いいえ/該当なし] +G2
    B3 #2 -> F3[はい/いいえ/該当なし] +G3
    B4 #3 -> F4[はい/いいえ/該当なし] +G4
    B5 #4 -> F5[はい/いいえ/該当なし] +G5
    `,
  ],
  'a village office: the tick comes first, the header says what a tick means': [
    sheet(
      `
      実施していれば✓ | 番号 | 対策 | 実施していない場合の理由
       | 1 | 合い言葉を使い回していない |
       | 2 | 端末を放置しない |
       | 3 | 不審な添付を開かない |
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    C2 #1 -> A2[✓] +D2
    C3 #2 -> A3[✓] +D3
    C4 #3 -> A4[✓] +D4
    `,
  ],
  'a court: the sheet says in a note that rows in grey need no answer': [
    sheet(
      `
      ご担当者様　該当する項目にご回答ください。
      No. | 質問 | 回答 | 備考
      1 | 通信を暗号にしていますか。 | |
      2 | （欠番） | |
      3 | 端末を暗号にしていますか。 | |
      4 | 媒体を暗号にしていますか。 | 回答不要 |
      5 | 鍵を安全に保っていますか。 | |
      `,
      { merges: ['A1:D1'], boxes: ['A2:D7'], dropdowns: { 'C3:C7': ['はい', 'いいえ'] } },
    ),
    `
    B3 #1 -> C3[はい/いいえ] +D3
    B4 #2 -> C4[はい/いいえ] +D4 no_answer_needed
    B5 #3 -> C5[はい/いいえ] +D5
    B6 #4 -> C6[はい/いいえ] +D6 記入済 no_answer_needed
    B7 #5 -> C7[はい/いいえ] +D7
    `,
  ],
})
