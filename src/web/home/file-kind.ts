import type { Bilingual } from '../../error.ts'

/** As the server refuses more than that; said before anything is sent. */
const LARGEST = 20 * 1024 * 1024

/** Why a file cannot be a check sheet, as far as its name and its size tell. */
export const refusalOf = ({ name, size }: Pick<File, 'name' | 'size'>): Bilingual | undefined => {
  const kind = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  if (kind === 'xls' || kind === 'xlsb') return OLD
  if (kind !== 'xlsx' && kind !== 'xlsm') return OTHER[kind] ?? NO_WORKBOOK
  if (size === 0) return EMPTY
  return size > LARGEST ? TOO_LARGE : undefined
}

const OLD: Bilingual = {
  ja: 'この形式には書き込めません。Excel で開き、「Excel ブック（.xlsx）」として保存し直してからお試しください。',
  en: 'This format cannot be filled in. Open it in Excel, save it as .xlsx, then try again.',
}

const NO_WORKBOOK: Bilingual = {
  ja: 'Excel ファイルではありません。.xlsx か .xlsm のチェックシートを選んでください。',
  en: 'This is no Excel file. Choose a check sheet that ends in .xlsx or .xlsm.',
}

const DOCUMENT: Bilingual = {
  ja: 'チェックシートは .xlsx か .xlsm を選んでください。ホワイトペーパーなどの資料は「ライブラリー」に登録します。',
  en: 'A check sheet ends in .xlsx or .xlsm. Whitepapers and other documents go into the library.',
}

const TABLE: Bilingual = {
  ja: '書式のない表には、元の形で返す先がありません。Excel で開き、.xlsx として保存し直してからお試しください。',
  en: 'A bare table has no form to give back. Open it in Excel, save it as .xlsx, then try again.',
}

const OTHER: Readonly<Record<string, Bilingual>> = {
  pdf: DOCUMENT,
  docx: DOCUMENT,
  doc: DOCUMENT,
  md: DOCUMENT,
  txt: DOCUMENT,
  csv: TABLE,
  tsv: TABLE,
}

const EMPTY: Bilingual = {
  ja: 'ファイルが空です。ダウンロードが途中で切れていないか確かめて、もう一度選んでください。',
  en: 'The file is empty. Check that its download was complete, then choose it again.',
}

const TOO_LARGE: Bilingual = {
  ja: 'ファイルが大きすぎます（上限 20 MB）。画像などを減らしてから、もう一度お試しください。',
  en: 'The file is too large (20 MB at most). Take out pictures and the like, then try again.',
}
