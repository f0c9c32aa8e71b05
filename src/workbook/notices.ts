import type { Bilingual } from '../error.ts'
import type { Book } from './book.ts'
import type { Package } from './package.ts'

const TEXTS = {
  signed: {
    ja: 'このブックには電子署名があります。回答を書き込むと署名は無効になります。署名が必要な場合は、返送前に署名し直してください。',
    en: 'This workbook is digitally signed. Writing answers makes the signature invalid: sign the file again before returning it, if a signature is required.',
  },
  'read-only-recommended': {
    ja: 'このブックは「読み取り専用を推奨」に設定されています。設定はそのまま残ります。書き込んでよいファイルかどうかを送り主に確かめてください。',
    en: 'The author recommends opening this workbook as read-only, and that setting stays. Check with the sender that this is the copy to be filled in.',
  },
  'write-password': {
    ja: 'このブックには書き込みパスワードが設定されています。設定はそのまま残ります。Excel で続けて編集する人は、パスワードを送り主に確かめてください。',
    en: 'Saving this workbook in Excel needs a password, and that stays so. Ask the sender for it if somebody has to edit the file further.',
  },
  'marked-final': {
    ja: 'このブックは「最終版」に設定されています。設定はそのまま残ります。回答してよい版かどうかを送り主に確かめてください。',
    en: 'This workbook is marked as final, and that mark stays. Check with the sender that this is the edition to be filled in.',
  },
  'shared-workbook': {
    ja: 'このブックは「共有ブック」です。回答は変更履歴に記録されません。履歴が必要な場合は、返送時に回答箇所を別途お知らせください。',
    en: 'This is a shared workbook, and its change history does not record our answers. Tell the customer what was filled in, if the history matters.',
  },
  macros: {
    ja: 'このブックにはマクロがあります。マクロには手を加えず、実行もしません。開くときは信頼できる送り主のファイルか確かめてください。',
    en: 'This workbook holds macros. They are kept as they are and are never run. Check that you trust the sender before you enable them.',
  },
  'external-links': {
    ja: 'このブックは別のファイルを参照しています。リンクはそのまま残ります。開いたときに更新するかどうか聞かれたら、「更新しない」を選んでください。',
    en: 'This workbook refers to other files, and the links stay as they are. Choose not to update them when Excel asks.',
  },
  'structure-protected': {
    ja: 'ブックの構成が保護されています。回答の書き込みには影響しません。シートを追加したり名前を変えたりせずに返送してください。',
    en: 'The structure of this workbook is protected, which does not concern the answers. Return it without adding or renaming sheets.',
  },
} as const satisfies Record<string, Bilingual>

export type NoticeCode = keyof typeof TEXTS

export const NOTICE_CODES = Object.keys(TEXTS) as readonly NoticeCode[]

/** Something about a workbook that does not keep it from being filled, but that the person who returns it should know. */
export interface Notice {
  readonly code: NoticeCode
  readonly text: Bilingual
}

const MACRO_SHEETS: ReadonlySet<string> = new Set(['xlMacrosheet', 'xlIntlMacrosheet', 'vbaProject'])
const FINAL_MARK = '_MarkAsFinal'

export function readNotices(pack: Package, book: Book): readonly Notice[] {
  const fromBook = new Set(pack.relationships(book.part).map((relation) => relation.type))
  const found: Record<NoticeCode, boolean> = {
    signed: pack.relationships('').some((relation) => relation.type === 'origin' && pack.has(relation.target)),
    'read-only-recommended': book.readOnly === 'recommended',
    'write-password': book.readOnly === 'password',
    'marked-final': isMarkedFinal(pack),
    'shared-workbook': fromBook.has('revisionHeaders'),
    macros: [...MACRO_SHEETS].some((type) => fromBook.has(type)),
    'external-links': fromBook.has('externalLink'),
    'structure-protected': book.structureLocked,
  }
  return NOTICE_CODES.filter((code) => found[code]).map((code) => ({ code, text: TEXTS[code] }))
}

function isMarkedFinal(pack: Package): boolean {
  const parts = ['custom-properties', 'customProperties'].flatMap((type) => pack.related('', type))
  for (const part of parts) {
    let named = false
    for (const scanner = pack.scan(part); scanner.next(); ) {
      if (scanner.kind !== 'open') continue
      if (scanner.name === 'property') named = scanner.attribute('name') === FINAL_MARK
      else if (named && scanner.name === 'bool') return scanner.textContent().trim() === 'true'
    }
  }
  return false
}
