import { type Bilingual, KotaeError } from '../error.ts'

const TEXTS = {
  'empty-file': {
    ja: 'ファイルが空です。もう一度ファイルを選び直すか、送り主に再送を依頼してください。',
    en: 'The file is empty. Choose the file again, or ask its sender to send it once more.',
  },
  'not-a-workbook': {
    ja: 'Excel ブックではありません。拡張子が .xlsx または .xlsm の Excel ブックを選んでください。',
    en: 'This is not an Excel workbook. Choose a workbook saved as .xlsx or .xlsm.',
  },
  'password-protected': {
    ja: 'パスワードで保護されています。Excel で開き、［ファイル］→［情報］→［ブックの保護］でパスワードを解除して保存し直してから、もう一度お試しください。',
    en: 'The workbook is protected by a password. Open it in Excel, remove the password under File > Info > Protect Workbook, save it, and try again.',
  },
  'old-xls': {
    ja: '古い形式（.xls）のブックです。Excel で開き、「Excel ブック (.xlsx)」として保存し直してから、もう一度お試しください。',
    en: 'This is a workbook of the old .xls kind. Open it in Excel, save it as "Excel Workbook (.xlsx)", and try again.',
  },
  xlsb: {
    ja: 'バイナリ形式（.xlsb）のブックです。Excel で開き、「Excel ブック (.xlsx)」として保存し直してから、もう一度お試しください。',
    en: 'This is a binary workbook (.xlsb). Open it in Excel, save it as "Excel Workbook (.xlsx)", and try again.',
  },
  ods: {
    ja: 'OpenDocument 形式（.ods）です。「Excel ブック (.xlsx)」として保存し直してから、もう一度お試しください。',
    en: 'This is an OpenDocument spreadsheet (.ods). Save it as "Excel Workbook (.xlsx)" and try again.',
  },
  'csv-or-html': {
    ja: '中身は CSV や HTML などのテキストで、Excel ブックではありません。Excel で開き、「Excel ブック (.xlsx)」として保存し直してから、もう一度お試しください。',
    en: 'The file holds plain text such as CSV or HTML, not a workbook. Open it in Excel, save it as "Excel Workbook (.xlsx)", and try again.',
  },
  truncated: {
    ja: 'ファイルが途中で切れています。転送に失敗したようです。もう一度ダウンロードするか、送り主に再送を依頼してください。',
    en: 'The file breaks off before its end; its transfer seems to have failed. Download it again, or ask its sender for it once more.',
  },
  damaged: {
    ja: 'ファイルが壊れています。Excel で開いて修復し、保存し直してから、もう一度お試しください。',
    en: 'The file is damaged. Open it in Excel, let Excel repair it, save it, and try again.',
  },
  'too-big': {
    ja: 'ファイルが大きすぎます。使っていないシート、画像、書式だけの行を減らして保存し直してから、もう一度お試しください。',
    en: 'The file is too big. Remove sheets that are not needed, pictures and rows that hold nothing but formats, save it, and try again.',
  },
  doctype: {
    ja: '安全のため、文書型宣言（DOCTYPE）を含むファイルは読み込みません。Excel で開いて保存し直してから、もう一度お試しください。',
    en: 'For safety, files that contain a DOCTYPE are not read. Open the file in Excel, save it, and try again.',
  },
  'duplicate-entry': {
    ja: 'ファイルの中に同じ名前の部品が二つあり、どちらが正しいか決められません。Excel で開いて保存し直してから、もう一度お試しください。',
    en: 'Two parts inside the file bear the same name, so it is unclear which one counts. Open the file in Excel, save it, and try again.',
  },
  'no-sheets': {
    ja: 'ブックにワークシートがありません。質問が書かれたシートのあるブックを選んでください。',
    en: 'The workbook has no worksheet. Choose the workbook that holds the questions.',
  },
  'no-such-sheet': {
    ja: 'その名前のシートはブックにありません。シート名を確かめてください。',
    en: 'The workbook has no sheet of that name. Check the name.',
  },
} as const satisfies Record<string, Bilingual>

export type WorkbookErrorCode = keyof typeof TEXTS

export const WORKBOOK_ERROR_CODES = Object.keys(TEXTS) as readonly WorkbookErrorCode[]

/** Why a file cannot be read as a workbook. `where` names the part or sheet concerned, for whoever has to look into it. */
export class WorkbookError extends KotaeError<WorkbookErrorCode> {
  constructor(code: WorkbookErrorCode, where = '', options?: ErrorOptions) {
    const text = TEXTS[code]
    super(code, where === '' ? text : { ja: `${text.ja}（${where}）`, en: `${text.en} (${where})` }, options)
  }
}
