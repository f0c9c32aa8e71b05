/** The words that people put into check sheets, read once from the lists in `words/`, which a practitioner can edit. */
import { normalise, squash as squashAnew } from '../japanese/normalise.ts'
import { remembered } from './remembered.ts'
import formLists from './words/form-words.json' with { type: 'json' }
import headerLists from './words/header-words.json' with { type: 'json' }
import ownerLists from './words/owner-words.json' with { type: 'json' }
import endingLists from './words/question-endings.json' with { type: 'json' }
import rowLists from './words/row-words.json' with { type: 'json' }
import sheetLists from './words/sheet-words.json' with { type: 'json' }

/** A text in one spelling, without blanks, for comparing. */
export function squash(text: string): string {
  return SQUASHED.test(text) ? text : squashOnce(text)
}

const squashOnce = remembered(squashAnew)
/** Kana, kanji, small letters and digits as most texts are written: in one spelling already. */
const SQUASHED = /^(?:[ぁ-ゖ一-鿿a-z0-9、。「」]|[ァ-ヺ]ー*)*$/u

/** What a header word promises of its column. item: topic or question. judgement: the respondent's verdict or the customer's. */
export type HeaderRole =
  | 'id'
  | 'context'
  | 'question'
  | 'item'
  | 'answer'
  | 'judgement'
  | 'explanation'
  | 'remarks'
  | 'evidence'
  | 'auxiliary'
  | 'guidance'
  | 'example'
  | 'theirs'

export interface WordList {
  /** Squashed; compared with a whole text. */
  readonly exact: ReadonlySet<string>
  /** Japanese words, squashed: they are found anywhere in a text. */
  readonly japanese: readonly string[]
  /** Latin words, lower case with single spaces: they are found only as whole words. */
  readonly latin: readonly string[]
}

const HAS_JAPANESE = /[\u3040-\u30ff\u3400-\u9fff○×△]/

export function wordList(words: readonly string[]): WordList {
  const byLength = [...words].sort((a, b) => b.length - a.length)
  return {
    exact: new Set(words.map(squash)),
    japanese: byLength.filter((word) => HAS_JAPANESE.test(word)).map(squash),
    latin: byLength.filter((word) => !HAS_JAPANESE.test(word)).map((word) => normalise(word).toLowerCase()),
  }
}

export const HEADER_WORDS: readonly (readonly [HeaderRole, WordList])[] = [
  ['id', wordList(headerLists.番号)],
  ['context', wordList(headerLists.分類)],
  ['question', wordList(headerLists.設問)],
  ['item', wordList(headerLists.分類または設問)],
  ['answer', wordList(headerLists.回答)],
  ['judgement', wordList(headerLists.回答または相手が使う列)],
  ['explanation', wordList(headerLists.回答の説明)],
  ['remarks', wordList(headerLists.備考)],
  ['evidence', wordList(headerLists.証跡)],
  ['auxiliary', wordList(headerLists.そのほかの記入)],
  ['guidance', wordList(headerLists.読むだけの列)],
  ['example', wordList(headerLists.記入例の列)],
  ['theirs', wordList(headerLists.相手が使う列)],
]

export const OWNER_WORDS = {
  theirs: wordList(ownerLists['相手（依頼元）のしるし']),
  ours: wordList(ownerLists['こちら（回答する側）のしるし']),
  otherTime: wordList(ownerLists.別の時のしるし),
}

export const ENDINGS = {
  any: wordList(endingLists.文末),
  strong: wordList(endingLists.強い文末),
  englishStarts: wordList(endingLists.英語の書き出し),
  stem: wordList(endingLists.以下に続く設問の言い回し),
}

export const ROW_WORDS = {
  example: wordList(rowLists.記入例の行),
  total: wordList(rowLists.合計などの行),
  noteStart: wordList(rowLists.注記の書き出し),
  closing: wordList(rowLists.結びのあいさつ),
  noAnswer: wordList(rowLists.回答のいらない行),
  continuation: wordList(rowLists.続きの書き出し),
  placeholder: wordList(rowLists.まだ選ばれていない値),
  guidance: wordList(rowLists.設問を説明する行),
  freeRemarks: wordList(rowLists.自由に書く行),
}

export const SHEET_WORDS = {
  checklist: wordList(sheetLists.チェックシートの名前),
  other: wordList(sheetLists.チェックシートではない名前),
  specimen: wordList(sheetLists.見本の名前),
  copy: wordList(sheetLists.古い写しの名前),
}

export const FORM_WORDS = {
  answer: wordList(formLists.回答の見出し),
  remarks: wordList(formLists.補足の見出し),
  evidence: wordList(formLists.証跡の見出し),
  question: wordList(formLists.設問の見出し),
  id: wordList(formLists.番号の見出し),
  context: wordList(formLists.分類の見出し),
  respondent: wordList(formLists.回答者が書く宛名などの見出し),
}

/** The longest word of a list that a text holds, and whether the text ends with it. */
export function wordIn(list: WordList, text: string): { readonly word: string; readonly last: boolean } | undefined {
  const squashed = squash(text)
  const japanese = list.japanese.find((word) => word.length > 1 && squashed.includes(word))
  if (japanese !== undefined) return { word: japanese, last: squashed.endsWith(japanese) }
  if (list.latin.length === 0) return undefined
  const spaced = latinWords(text)
  if (!LATIN.test(spaced)) return undefined
  const latin = list.latin.find((word) => spaced.includes(` ${word} `))
  return latin === undefined ? undefined : { word: latin, last: spaced.endsWith(` ${latin} `) }
}

/** Every Latin word of the lists that can be found has one of these. */
const LATIN = /[a-z#/&'-]/

/** The text in lower case, with a blank around each word. */
const latinWords = remembered(
  (text) =>
    ` ${normalise(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}#/&'-]+/gu, ' ')
      .trim()} `,
)

/** Whether a text begins with a word of the list. */
export function startsWithWord(list: WordList, text: string): boolean {
  const squashed = squash(text)
  if (list.japanese.some((word) => squashed.startsWith(word))) return true
  return list.latin.some((word) => squashed.startsWith(squash(word)) && isBoundary(text, word))
}

function isBoundary(text: string, word: string): boolean {
  const after = normalise(text).toLowerCase().slice(word.length)
  return !/^[a-z]/.test(after) || !/[a-z]$/.test(word)
}

/** Longer texts are no single word, and would cost time to trim. */
const LONGEST = 200

const DECORATION = /^[\s■□●○◆◇▼▽▶▷◎★☆・<＜〈《【「『[［(（]+|[\s:：>＞〉》】」』\]］)）※*＊.．。、]+$/g

/** Whether a text is one of the words and nothing else, brackets, colons and stars aside. */
export function isWord(list: WordList, text: string): boolean {
  if (text.length > LONGEST) return false
  return list.exact.has(squash(text)) || list.exact.has(bareWord(text))
}

const bareWord = remembered((text) => squash(text.replace(DECORATION, '')))
