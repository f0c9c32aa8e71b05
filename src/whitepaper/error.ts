import { type Bilingual, KotaeError } from '../error.ts'

const TEXTS = {
  empty: {
    ja: 'ファイルに文字がありません。画像だけの PDF から変換した場合は、文字認識（OCR）をかけてから変換し直してください。',
    en: 'The file holds no text. If it was converted from a scanned PDF, run text recognition (OCR) and convert it again.',
  },
  pdf: {
    ja: 'PDF ファイルです。PDF をテキスト（.txt）か Markdown（.md）に変換して、そのファイルを指定してください。',
    en: 'This is a PDF file. Convert it to text (.txt) or Markdown (.md) and give that file.',
  },
  office: {
    ja: 'Word などの Office 文書です。「書式なし（.txt、UTF-8）」で保存するか Markdown（.md）に変換して、そのファイルを指定してください。',
    en: 'This is a Word or other office document. Save it as plain text (.txt, UTF-8) or convert it to Markdown (.md), and give that file.',
  },
  markup: {
    ja: 'HTML か RTF のファイルです。テキスト（.txt）か Markdown（.md）に変換して、そのファイルを指定してください。',
    en: 'This is an HTML or RTF file. Convert it to text (.txt) or Markdown (.md) and give that file.',
  },
  binary: {
    ja: 'テキストファイルではありません。ホワイトペーパーをテキスト（.txt）か Markdown（.md）に変換して、そのファイルを指定してください。',
    en: 'This is not a text file. Convert the whitepaper to text (.txt) or Markdown (.md) and give that file.',
  },
  undecodable: {
    ja: '文字コードを判別できません。テキストエディターで開き、UTF-8 で保存し直してください。',
    en: 'The character encoding cannot be told. Open the file in a text editor and save it as UTF-8.',
  },
  'no-section': {
    ja: '見出しが見つかりません。各節の見出しに「1. 目的」のような番号か、Markdown の「## 目的」のような印を付けてください。',
    en: 'No heading was found. Give each section a number ("1. Purpose") or a Markdown heading mark ("## Purpose").',
  },
} as const satisfies Record<string, Bilingual>

export type WhitepaperErrorCode = keyof typeof TEXTS

export const WHITEPAPER_ERROR_CODES = Object.keys(TEXTS) as readonly WhitepaperErrorCode[]

/** Why a file cannot be read as a whitepaper. */
export class WhitepaperError extends KotaeError<WhitepaperErrorCode> {
  constructor(code: WhitepaperErrorCode, options?: ErrorOptions) {
    super(code, TEXTS[code], options)
  }
}
