import type { Tokenizer } from '../../src/japanese/token.ts'

/** Lines that every runtime must cut alike: prose, brackets, half-width kana, characters beyond the basic plane, full-width and joined numbers. */
export const LINES: readonly string[] = [
  '当社のクラウドサービスでは、お客様のデータを暗号化して保管しています。',
  '多要素認証（MFA）を利用できますか？',
  'ﾊﾞｯｸｱｯﾌﾟは𠮷野家テスト😀😀テスト',
  '責任分界点について、Ａ．１２．３．１を確認する',
  'TLS1.2以上のみを許可し、30日以内に削除すること',
  '情報セキュリティインシデント'.repeat(500),
]

export const cutLines = (tokenizer: Tokenizer): readonly (readonly string[])[] =>
  LINES.map((line) => tokenizer.tokenize(line).map(({ surface, base, pos }) => `${surface}/${base}/${pos}`))

declare module 'vitest' {
  interface ProvidedContext {
    /** How Node cuts the lines: what the other runtimes are held to. */
    cutByNode: readonly (readonly string[])[]
    /** The names of the forms in templates/layouts. */
    publishedForms: readonly string[]
  }
}
