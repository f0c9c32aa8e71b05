import { type Bilingual, KotaeError } from '../error.ts'

/** What each error has to tell. */
interface Details {
  'no-such-option': { readonly option: string }
  'bad-mapping': { readonly where: string; readonly why: string }
  'unknown-sheet': { readonly sheet: string; readonly sheets: readonly string[] }
  'outside-sheet': { readonly sheet: string; readonly place: string }
  'no-question-column': { readonly sheet: string; readonly row: number }
  'no-question-text': { readonly sheet: string; readonly cell: string }
}

export type ChecklistErrorCode = keyof Details

const TEXTS: { readonly [Code in ChecklistErrorCode]: (details: Details[Code]) => Bilingual } = {
  'no-such-option': ({ option }) => ({
    ja: `セルの選択肢に「${option}」がないか、同じ選択肢が二つあります。セルを開き、どの□に印を付けるかを選んでください。`,
    en: `The cell offers no single option "${option}". Open the cell and choose which box to tick.`,
  }),
  'bad-mapping': ({ where, why }) => ({
    ja: `対応づけを読めません（${where}: ${why}）。示したところを直してください。`,
    en: `The mapping cannot be read (${where}: ${why}). Mend it there.`,
  }),
  'unknown-sheet': ({ sheet, sheets }) => ({
    ja: `対応づけにあるシート「${sheet}」がファイルにありません。ファイルのシートは ${sheets.map((name) => `「${name}」`).join('')} です。`,
    en: `The mapping names a sheet "${sheet}" that the file lacks. Its sheets are ${sheets.map((name) => `"${name}"`).join(', ')}.`,
  }),
  'outside-sheet': ({ sheet, place }) => ({
    ja: `対応づけの「${place}」はシート「${sheet}」の範囲の外です。行の番号と列の文字を確かめてください。`,
    en: `The mapping names ${place}, which lies outside the sheet "${sheet}". Check the row number and the column letter.`,
  }),
  'no-question-column': ({ sheet, row }) => ({
    ja: `シート「${sheet}」の ${row} 行目からの表に、設問の列が見つかりません。対応づけの「列」に、設問の列を書いてください。`,
    en: `No column of questions was found in the table at row ${row} of the sheet "${sheet}". Name it among the mapping's columns.`,
  }),
  'no-question-text': ({ sheet, cell }) => ({
    ja: `シート「${sheet}」の ${cell} は空なので、設問として読めません。対応づけの「個別の設問」のセルを直してください。`,
    en: `${cell} of the sheet "${sheet}" is empty and asks nothing. Mend the cell among the mapping's single questions.`,
  }),
}

export class ChecklistError<Code extends ChecklistErrorCode = ChecklistErrorCode> extends KotaeError<Code> {
  constructor(code: Code, details: Details[Code]) {
    super(code, TEXTS[code](details))
  }
}
