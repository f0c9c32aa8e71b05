import type { Token } from '../japanese/token.ts'

/** What a text is found by: words, pairs of neighbouring words, and pairs of characters. */
export interface Terms {
  readonly words: readonly string[]
  readonly pairs: readonly string[]
  readonly grams: readonly string[]
}

/** Parts of speech that carry meaning of their own; particles, auxiliaries and marks say nothing about the subject. */
const CONTENT = new Set(['名詞', '動詞', '形容詞', '副詞', '接頭詞', '未知語'])
/** Subdivisions that are grammar in a noun's or verb's clothes: こと, もの, いる, 的 ... */
const GRAMMAR = new Set(['非自立', '代名詞', '接尾', '特殊', '副詞可能', '接続詞的'])

/** Words of every check sheet and every whitepaper: finding by them finds everything. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  'する',
  'ある',
  'いる',
  'なる',
  'れる',
  'られる',
  'できる',
  '行う',
  'おこなう',
  '下さる',
  'くださる',
  '記入',
  '記載',
  '回答',
  '教える',
  '貴社',
  '弊社',
  '当社',
  '本',
  '貴',
  '各',
  '等',
  '以下',
  '場合',
  'ご',
  'お',
  '際',
  'よる',
  'つく',
  'あたる',
  'おる',
  '頂く',
  'いただく',
  '有無',
])

export const isContent = (token: Token): boolean =>
  CONTENT.has(token.pos) &&
  (!GRAMMAR.has(token.detail) || isUnit(token)) &&
  !STOP_WORDS.has(token.base) &&
  /[\p{L}\p{N}]/u.test(token.surface)

/** Suffixes such as 日, 年, 時間 matter (30日), those such as 的, 性, さ do not. */
const isUnit = (token: Token): boolean =>
  token.detail === '接尾' && token.surface.length > 0 && /^[性的さ化用等系]$/u.test(token.surface) === false

export const contentWords = (tokens: readonly Token[]): readonly string[] =>
  tokens.filter(isContent).map((token) => token.base.toLowerCase())

const characterPairs = (text: string): readonly string[] => {
  const grams: string[] = []
  for (const run of text.toLowerCase().matchAll(/[\p{L}\p{N}ー]+/gu)) {
    const characters = [...run[0]]
    for (let at = 0; at + 1 < characters.length; at += 1) {
      const gram = `${characters[at]}${characters[at + 1]}`
      if (!/^\p{Script=Hiragana}+$/u.test(gram)) grams.push(gram)
    }
  }
  return grams
}

const neighbourPairs = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, at) => `${words[at]}+${word}`)

export const termsOf = (text: string, tokens: readonly Token[]): Terms => {
  const words = contentWords(tokens)
  return { words, pairs: neighbourPairs(words), grams: characterPairs(text) }
}
