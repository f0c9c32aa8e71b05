/** Tells by its wording whether a text asks something, is an id, or begins with one. */
import { normalise } from '../japanese/normalise.ts'
import { remembered } from './remembered.ts'
import { ENDINGS, squash, wordIn } from './words.ts'

/** 1: surely asks or demands something. 0.5: could. 0: a noun phrase, a label, a number. */
export type Asking = 0 | 0.5 | 1

const SENTENCE_END = /[。．？?！!\n]+/
const TRAILING = /[\s、,.：:;；)）」』\]］]+$/
const BULLET = /^[\s・‐\-–•*＊※]+|^[(（]?[0-9０-９a-zA-Zａ-ｚＡ-Ｚア-ン①-⑳]{1,3}[)）.．、]\s*/
const PARENTHESES = /[（(][^（()）]*[)）]/g

export const asking = remembered(askingOf)

/** A question shows itself early; a cell may hold 32,767 characters. */
const LOOKED_AT = 2000

function askingOf(whole: string): Asking {
  const text = whole.slice(0, LOOKED_AT)
  if (/[？?]/.test(text)) return 1
  const sentences = text
    .replace(PARENTHESES, '')
    .split(SENTENCE_END)
    .map((sentence) => sentence.replace(TRAILING, '').replace(BULLET, '').trim())
    .filter((sentence) => sentence.length > 1)
  const grades = sentences.map(askingOfSentence)
  return grades.includes(1) ? 1 : grades.includes(0.5) ? 0.5 : 0
}

const MIN_SENTENCE = 6

function askingOfSentence(sentence: string): Asking {
  const squashed = squash(sentence)
  if (squashed.length < MIN_SENTENCE) return 0
  if (ENDINGS.strong.japanese.some((ending) => squashed.endsWith(ending))) return 1
  const words = normalise(sentence)
    .toLowerCase()
    .split(/[^a-z']+/)
    .filter(Boolean)
  if (words.length >= 4 && startsEnglishQuestion(words)) return 1
  return ENDINGS.any.japanese.some((ending) => squashed.endsWith(ending)) ? 0.5 : 0
}

function startsEnglishQuestion(words: readonly string[]): boolean {
  const opening = ` ${words.slice(0, 3).join(' ')} `
  return ENDINGS.englishStarts.latin.some((start) => opening.startsWith(` ${start} `))
}

/** Announces that its parts follow: 「次の各項について」. */
export function announcesParts(text: string): boolean {
  return wordIn(ENDINGS.stem, text) !== undefined
}

const ID =
  /^(?:no\.?|q\.?|問|設問|質問|第|項番|項目|[a-z&]{1,8}(?:[-_.]| |\. ))?[(（]?(?:[0-9]{1,4}|[a-z]{1,5}[-_.]?[0-9]{1,4}|[ivx]{1,5}|[a-zア-ン]|[①-⑳㉑-㊿])(?:[-_.－][0-9a-z]{1,8})*[)）.]?(?:章|節|条|項|号)?$/i

/** 「【問1】」 */
const FRAME_OF_ID = /^[【［[〔<＜《](.+)[】］\]〕>＞》]$/u

const PLAIN_ID = /^[0-9]{1,4}$/

/** A number, a code or a list mark and nothing else: 1, 1-2, (a), ①, No.003, GRC-01.1. */
export function isId(text: string): boolean {
  if (PLAIN_ID.test(text)) return true
  const short = text.trim()
  if (short.length === 0 || short.length > 24 || /\s\S+\s/.test(short)) return false
  return /^[①-⑳㉑-㊿]$/.test(short) || ID.test(normalise(short.replace(FRAME_OF_ID, '$1')))
}

const LEADING_ID =
  /^\s*((?:No\.?|[QＱ][.．]?|問|設問|質問)\s*[0-9０-９]+(?:[-－.．][0-9０-９]+)*|[0-9０-９]+(?:[-－.．][0-9０-９]+)+|[0-9０-９]{1,3}(?=[.．)）、:：\s])|[a-z]{1,5}(?:[.&-][a-z]{1,5}){0,2}[.-]?[0-9]{1,3}(?:[.-][0-9]{1,3})*(?=[:：])|[a-z](?:\.[0-9]{1,2}){1,3}(?=\s)|[(（][0-9０-９a-zａ-ｚア-ン]{1,3}[)）]|[①-⑳㉑-㊿])/iu

/** The id that a question's own text begins with, where there is one. */
export function leadingId(text: string): string | undefined {
  return (LEADING_ID.exec(text) ?? FRAMED_ID.exec(text))?.[1]?.replace(/\s+/g, '')
}

/** 「【質問1】」 */
const FRAMED_ID =
  /^\s*[【［[〔<＜《]\s*((?:No\.?|[QＱ][.．]?|問|設問|質問)\s*[0-9０-９]+(?:[-－.．][0-9０-９]+)*)\s*[】］\]〕>＞》]/iu

const FIRST_PART = /^\s*(?:[(（]\s*(?:a|ａ|1|１|ア|i)\s*[)）]|(?:a|ア)(?:[.．)）]|$)|①|・)/iu
const PART = /^\s*(?:[(（][0-9０-９a-zａ-ｚア-ンivx]{1,3}[)）]|[a-zア-ン](?:[.．)）]|$)|[①-⑳]|・)/iu

/** The mark of the first of several parts: (a), (1), ア, ①. */
export function isFirstPart(text: string): boolean {
  return FIRST_PART.test(text)
}

export function isPart(text: string): boolean {
  return PART.test(text)
}

/** Latin letters prevail: for telling the English twin of a Japanese column. */
export function isLatin(text: string): boolean {
  return /[a-z]{3}/i.test(text) && !/[\u3040-\u30ff\u3400-\u9fff]/.test(text)
}
