import words from './words.json' with { type: 'json' }

/** A list mark or a note's sign at the beginning of a line. */
export interface Mark {
  readonly kind: 'item' | 'note'
  /** It is a title (<ポイント>): the paragraphs that follow it belong to the note as well. */
  readonly isTitle: boolean
  readonly mark: string
  readonly rest: string
}

/** Also the bullets of symbol fonts, which land in the private use area when text is taken from a PDF. */
const BULLET = /^([・･•●○◦⚫⚪■□◆◇▪▫▶►➢➤✓✔☑★☆◎‣⁃\uE000-\uF8FF]|[-*+–—−](?=\s))\s*(.*)$/su
const CIRCLED = /^([①-⑳㉑-㉟㊱-㊿❶-❿➀-➓⓵-⓾])\s*(.*)$/su
const BRACKETED =
  /^([(（](?:[0-9０-９]{1,3}|[a-zA-Zａ-ｚＡ-Ｚ]|[ivxⅰ-ⅻ]{1,4}|[ァ-ンア-ン]|[一二三四五六七八九十]{1,3})[)）])\s*(.*)$/su
const HALF_BRACKETED = /^((?:[0-9０-９]{1,3}|[a-zA-Zａ-ｚＡ-Ｚ]|[ivxⅰ-ⅻ]{1,4}|[ァ-ン])[)）])\s*(.*)$/su
const DOTTED = /^((?:[0-9]{1,3}|[a-zA-Z])\.(?=\s)|[0-9０-９]{1,3}[.．](?![0-9０-９])|[ａ-ｚＡ-Ｚァ-ン]．)\s*(\S.*)$/su
const SQUARE = /^(\[[0-9]{1,3}\])\s*(.*)$/su

const NOTE_SIGN = /^(※\s?[0-9０-９]{0,2}|[＊*][0-9０-９]{1,2}[)）]?|[（(]?注\s?[0-9０-９]{0,2}[)）:：])\s*(.*)$/su
const NOTE_WORDS = words.注記の見出し.join('|')
const NOTE_TITLE = new RegExp(
  `^([<＜〈《【［[](?:${NOTE_WORDS})\\s?[0-9０-９]{0,2}[>＞〉》】］\\]]|(?:\\*\\*)?(?:${NOTE_WORDS})(?:\\*\\*)?\\s?[:：](?:\\*\\*)?|\\*\\*(?:${NOTE_WORDS})\\*\\*)\\s*(.*)$`,
  'isu',
)

const MARKS: readonly { readonly pattern: RegExp; readonly kind: Mark['kind'] }[] = [
  { pattern: NOTE_TITLE, kind: 'note' },
  { pattern: NOTE_SIGN, kind: 'note' },
  { pattern: BULLET, kind: 'item' },
  { pattern: CIRCLED, kind: 'item' },
  { pattern: BRACKETED, kind: 'item' },
  { pattern: HALF_BRACKETED, kind: 'item' },
  { pattern: DOTTED, kind: 'item' },
  { pattern: SQUARE, kind: 'item' },
]

/** Reads the mark that a line begins with. */
export function readMark(text: string): Mark | undefined {
  for (const { pattern, kind } of MARKS) {
    const [, mark, rest = ''] = pattern.exec(text) ?? []
    if (mark === undefined) continue
    return { kind, mark: mark.replaceAll('**', '').trim(), rest, isTitle: pattern === NOTE_TITLE }
  }
  return undefined
}

export function beginsItem(text: string): boolean {
  return readMark(text) !== undefined
}

const CAPTION_BRACKETS =
  /^(?:[<＜〈《【［[](?!https?:)[^<>＜＞〈〉《》【】［］[\]。]{1,80}[>＞〉》】］\]]|\*\*[^*。]{1,80}\*\*[:：]?)$/
const FIGURE = new RegExp(
  `^(?:${words.図表の見出し.map((word) => word.replace('.', '\\.')).join('|')})(?:\\s?[0-9０-９]+(?:[-.．－][0-9０-９]+)?|(?=\\s))[\\s:：.．]*[^。]{0,60}$`,
  'i',
)

/** An inner heading by its form: 【窓口】, <手順>, **Steps**, 図 1. */
export function isCaption(text: string): boolean {
  return text.length <= 100 && (CAPTION_BRACKETS.test(text) || FIGURE.test(text))
}
