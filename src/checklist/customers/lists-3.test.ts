/** Plain lists with something odd. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('plain lists', {
  'a status already chosen as a placeholder in every row': [
    sheet(
      `
      No | 要件 | 対応 | コメント
      1 | 日本語の画面がある | 選択してください |
      2 | 日本語の窓口がある | 選択してください |
      `,
      { boxes: ['A1:D3'], dropdowns: { 'C2:C3': ['選択してください', '標準対応', '非対応'] } },
    ),
    `
    B2 #1 -> C2[選択してください/標準対応/非対応] +D2
    B3 #2 -> C3[選択してください/標準対応/非対応] +D3
    `,
  ],
  'customer columns called 確認者/確認日, ours 回答者/回答日': [
    sheet(
      `
      No | 設問 | 回答 | 回答者 | 回答日 | 確認者 | 確認日
      1 | 規程はありますか。 | | | | |
      2 | 教育はありますか。 | | | | |
      `,
      { boxes: ['A1:G3'] },
    ),
    `
    B2 #1 -> C2
    B3 #2 -> C3
    `,
  ],
  'a question merged over several rows, a row for each part of the answer': [
    sheet(
      `
      No | 質問 | 回答項目 | 回答
      1 | データの保管場所を教えてください。 | 国 |
       | | 都市 |
      2 | 責任者を教えてください。 | 部署 |
       | | 役職 |
      `,
      { merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'], boxes: ['A1:D5'] },
    ),
    `
    B2 #1 -> D2, D3
    B4 #2 -> D4, D5
    `,
  ],
  'choices to circle within the cell, numbers before them': [
    sheet(
      `
      問 | 質問 | 回答（該当する番号を○で囲んでください） | 自由記載
      1 | 取扱規程を定めていますか。 | １．定めている　２．定めていない |
      2 | 規程を見直していますか。 | １．毎年　２．不定期　３．していない |
      `,
      { boxes: ['A1:D3'] },
    ),
    `
    B2 #1 -> C2[１．定めている/２．定めていない], D2
    B3 #2 -> C3[１．毎年/２．不定期/３．していない], D3
    `,
  ],
  'two tables side by side, one for each half of the questions': [
    sheet(
      `
      No | 点検内容 | 可否 | | No | 点検内容 | 可否
      1 | 窓の施錠 | | | 4 | 鍵の返却 |
      2 | 照明の消灯 | | | 5 | 名簿の保管 |
      3 | 機器の停止 | | | 6 | 金庫の施錠 |
      `,
      { boxes: ['A1:C4', 'E1:G4'] },
    ),
    `
    B2 #1 -> C2
    B3 #2 -> C3
    B4 #3 -> C4
    F2 #4 -> G2
    F3 #5 -> G3
    F4 #6 -> G4
    `,
  ],
  'a builder: 点数 to enter, points of each choice in the header notes': [
    sheet(
      `
      情報管理 自己評価表
      採点： 2点＝できている　1点＝一部できている　0点＝できていない
      No | 評価項目 | 自己採点 | 配点 | 改善予定 | 元請確認
      1 | 図面の持出しを記録している | | 2 | |
      2 | 現場の端末を施錠している | | 2 | |
      3 | 写真の公開を禁じている | | 2 | |
       | 合計点 | | 6 | |
      `,
      { boxes: ['A3:F7'], formulas: { C7: 'SUM(C4:C6)' } },
    ),
    `
    B4 #1 -> C4
    B5 #2 -> C5
    B6 #3 -> C6
    `,
  ],
  'answer columns before the question, headed in words of their own': [
    sheet(
      `
      対応可否 | エビデンス | 項番 | お願いしたい対策 | 重要度
       | | S-01 | 通信をすべて暗号化すること | 高
       | | S-02 | 管理者の操作を記録すること | 中
       | | S-03 | 脆弱性を四半期ごとに検査すること | 高
      `,
      { boxes: ['A1:E4'], dropdowns: { 'A2:A4': ['可', '不可', '一部可'] } },
    ),
    `
    D2 #S-01 -> A2[可/不可/一部可] +B2
    D3 #S-02 -> A3[可/不可/一部可] +B3
    D4 #S-03 -> A4[可/不可/一部可] +B4
    `,
  ],
  'side by side with different lengths': [
    sheet(
      `
      No | 確認内容 | ○× | | No | 確認内容 | ○×
      1 | 鍵を管理していますか。 | | | 4 | 復旧の訓練をしていますか。
      2 | 鍵を定期的に替えていますか。 | | | 5 | 予備の拠点がありますか。
      3 | 鍵を別の場所に写していますか。
      `,
      { boxes: ['A1:C4', 'E1:G3'] },
    ),
    `
    B2 #1 -> C2[○/×]
    B3 #2 -> C3[○/×]
    B4 #3 -> C4[○/×]
    F2 #4 -> G2[○/×]
    F3 #5 -> G3[○/×]
    `,
  ],
  'the answer’s header empty, only a dropdown says what it is': [
    sheet(
      `
       | ご確認いただきたい点 | |
      1 | 秘密保持契約を結んでいますか | |
      2 | 契約終了後にデータを返しますか | |
      3 | 損害保険に入っていますか | |
      `,
      { boxes: ['A1:D4'], dropdowns: { 'C2:C4': ['はい', 'いいえ', '対象外'] } },
    ),
    `
    B2 #1 -> C2[はい/いいえ/対象外]
    B3 #2 -> C3[はい/いいえ/対象外]
    B4 #3 -> C4[はい/いいえ/対象外]
    `,
  ],
  'a table with notes for each question under it, and 【必須】 marks': [
    sheet(
      `
      質問番号 | 質問 | 回答方式 | 回答
      Q1 | 【必須】サービスの提供開始年をご記入ください。 | 数値
      Q2 | 【必須】第三者認証の取得状況をお選びください。 | 選択
      Q3 | 【任意】認証の登録番号をご記入ください。 | 文字
      `,
      { boxes: ['A1:D4'], dropdowns: { D3: ['取得済', '未取得'] } },
    ),
    `
    B2 #Q1 -> D2
    B3 #Q2 -> D3[取得済/未取得]
    B4 #Q3 -> D4
    `,
  ],
})
