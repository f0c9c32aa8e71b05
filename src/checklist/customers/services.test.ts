/** Shops, railways, agencies and others who buy services. The words are invented. */
import { sheet, testCustomers } from './customer.ts'

testCustomers('shops, railways and agencies', {
  'a shop: the date of the sheet and who fills it in stand between title and table': [
    sheet(
      `
      委託先セキュリティ確認表（2026年度版）
      記入日 | 年　月　日 | | 記入者 |
      
      No | 確認する内容 | 確認結果 | 「×」の場合の対応予定
      1 | 会員の情報を分けて保管している | |
      2 | 会員の情報を持ち出せない | |
      3 | 不要な情報を消している | |
      `,
      { merges: ['A1:E1'], boxes: ['A4:D7'], dropdowns: { 'C5:C7': ['○', '×', '対象外'] } },
    ),
    `
    B5 #1 -> C5[○/×/対象外] +D5
    B6 #2 -> C6[○/×/対象外] +D6
    B7 #3 -> C7[○/×/対象外] +D7
    `,
  ],
  'a railway: last year’s answer in grey, then whether it changed, then the new one': [
    sheet(
      `
      No | 設問 | 前年度回答 | 変更の有無 | 今年度回答 | 変更の理由
      1 | 保守用の回線を分けていますか | はい | | |
      2 | 保守の作業に立ち会いますか | いいえ | | |
      3 | 保守の記録を残していますか | はい | | |
      `,
      { boxes: ['A1:F4'], dropdowns: { 'D2:D4': ['有', '無'], 'E2:E4': ['はい', 'いいえ'] } },
    ),
    `
    B2 #1 -> E2[はい/いいえ] +F2
    B3 #2 -> E3[はい/いいえ] +F3
    B4 #3 -> E4[はい/いいえ] +F4
    `,
  ],
  'an agency: the requirement, its grade, and three ways to meet it': [
    sheet(
      `
      番号 | 要求事項 | 重要度 | 標準機能で対応 | 設定で対応 | 対応不可 | 説明
      1 | 端末の識別ができること | 高 | | | |
      2 | 画面の文字を変えられること | 低 | | | |
      3 | 記録を書き出せること | 中 | | | |
      `,
      { boxes: ['A1:G4'] },
    ),
    `
    B2 #1 -> D2[□標準機能で対応○], E2[□設定で対応○], F2[□対応不可○], G2
    B3 #2 -> D3[□標準機能で対応○], E3[□設定で対応○], F3[□対応不可○], G3
    B4 #3 -> D4[□標準機能で対応○], E4[□設定で対応○], F4[□対応不可○], G4
    `,
  ],
  'a broadcaster: a second sheet with the same header for another field, and a sheet of totals': [
    [
      sheet(
        `
        項番 | 点検内容 | 判定 | 備考
        A-1 | 原稿の保管場所を定めている | |
        A-2 | 原稿の複製を数えている | |
        `,
        { name: '編集', boxes: ['A1:D3'], dropdowns: { 'C2:C3': ['適', '不適', '－'] } },
      ),
      sheet(
        `
        項番 | 点検内容 | 判定 | 備考
        B-1 | 機材の貸出を記録している | |
        B-2 | 機材の返却を確かめている | |
        `,
        { name: '技術', boxes: ['A1:D3'], dropdowns: { 'C2:C3': ['適', '不適', '－'] } },
      ),
      sheet(
        `
        部門 | 適 | 不適 | －
        編集 | 0 | 0 | 0
        技術 | 0 | 0 | 0
        `,
        {
          name: '集計',
          boxes: ['A1:D3'],
          formulas: {
            B2: 'COUNTIF(編集!C:C,"適")',
            C2: 'COUNTIF(編集!C:C,"不適")',
            D2: '0',
            B3: '0',
            C3: '0',
            D3: '0',
          },
        },
      ),
    ],
    `
    編集!B2 #A-1 -> C2[適/不適/－] +D2
    編集!B3 #A-2 -> C3[適/不適/－] +D3
    技術!B2 #B-1 -> C2[適/不適/－] +D2
    技術!B3 #B-2 -> C3[適/不適/－] +D3
    `,
  ],
  'a law firm: long sentences of clauses to agree to': [
    sheet(
      `
      条 | 内容 | 同意の可否 | 修正案
      1 | 乙は、甲の書面による承諾なく業務を再委託しない。 | |
      2 | 乙は、事故を知った時から二十四時間以内に甲に報告する。 | |
      3 | 乙は、契約の終了後三十日以内に情報を消去する。 | |
      `,
      { boxes: ['A1:D4'], dropdowns: { 'C2:C4': ['同意する', '修正のうえ同意', '同意しない'] } },
    ),
    `
    B2 #1 -> C2[同意する/修正のうえ同意/同意しない] +D2
    B3 #2 -> C3[同意する/修正のうえ同意/同意しない] +D3
    B4 #3 -> C4[同意する/修正のうえ同意/同意しない] +D4
    `,
  ],
  'a publisher: numbers in circles inside the question, the field in a banner': [
    sheet(
      `
      確認項目 | 回答欄 | 補足欄
      【Ⅰ】著作物の扱い | |
      ①原本の保管の場所はどこですか。 | |
      ②原本に触れる者は限られていますか。 | |
      【Ⅱ】読者の情報の扱い | |
      ①読者の情報を外部に渡しますか。 | |
      `,
      { merges: ['A2:C2', 'A5:C5'], boxes: ['A1:C6'] },
    ),
    `
    A3 #① (【Ⅰ】著作物の扱い) -> B3 +C3
    A4 #② (【Ⅰ】著作物の扱い) -> B4 +C4
    A6 #① (【Ⅱ】読者の情報の扱い) -> B6 +C6
    `,
  ],
  'a power company: each item with the standard, ours for the present and for the plan': [
    sheet(
      `
      No | 対策項目 | 求める水準 | 現在の状況 | | 今後の計画 |
       | | | 対応 | 内容 | 時期 | 内容
      1 | 遠隔の保守 | 多要素で認証する | | | |
      2 | 制御の網 | 業務の網と分ける | | | |
      3 | 予備の品 | 離れた所に置く | | | |
      `,
      {
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
        boxes: ['A1:G5'],
        dropdowns: { 'D3:D5': ['済', '一部', '未'] },
      },
    ),
    `
    C3 #1 (遠隔の保守) -> D3[済/一部/未], E3
    C4 #2 (制御の網) -> D4[済/一部/未], E4
    C5 #3 (予備の品) -> D5[済/一部/未], E5
    `,
  ],
  'a museum: the question asks for a number, a date or a name, the unit stands behind': [
    sheet(
      `
      No | 質問 | 回答 | 単位
      1 | 複製を残す世代の数 | | 世代
      2 | 記録を残す期間 | | か月
      3 | 復旧までの時間 | | 時間
      `,
      { boxes: ['A1:D4'] },
    ),
    `
    B2 #1 -> C2
    B3 #2 -> C3
    B4 #3 -> C4
    `,
  ],
})
