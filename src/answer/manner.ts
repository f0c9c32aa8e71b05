/** How an answer is to be put; what it says is the same in any manner. */
export interface Manner {
  /** 敬体 unless said. */
  readonly style?: Style
  /** How many characters there is room for. The leading sentence stands whole even where it is longer. */
  readonly longest?: number
}

/** polite: です・ます. plain: である. */
export const STYLES = ['polite', 'plain'] as const
export type Style = (typeof STYLES)[number]

/** The language of the sheet: that of the words around the evidence, which stays in its own. */
export type Tongue = 'ja' | 'en'

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
const LATIN_WORDS = /[a-z]{2,}[^a-z]+[a-z]{2,}/iu

/** 「MFA」 alone is no English yet. */
export const tongueOf = (question: string): Tongue =>
  !JAPANESE.test(question) && LATIN_WORDS.test(question) ? 'en' : 'ja'
