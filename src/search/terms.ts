import type { SearchTerm } from '../japanese/search-terms.ts'

/** What a text is found by. */
export interface Terms {
  /** Words in dictionary form, numbers with their units, control ids, Latin words and their pieces. */
  readonly words: readonly string[]
  /** Compounds as a whole, and words that stand side by side. */
  readonly pairs: readonly string[]
  /** Pairs of characters, for what the dictionary cuts elsewhere than the customer does. */
  readonly grams: readonly string[]
}

export const termsOf = (text: string, terms: readonly SearchTerm[]): Terms => {
  const single = terms.filter(({ kind }) => kind !== 'compound')
  const words = single.map(({ term }) => term)
  const compounds = terms.filter(({ kind }) => kind === 'compound').map(({ term }) => term)
  return { words, pairs: [...compounds, ...neighbours(words)], grams: characterPairs(text) }
}

const neighbours = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, at) => `${words[at]}+${word}`)

const HIRAGANA = /^\p{Script=Hiragana}+$/u

export const characterPairs = (text: string): readonly string[] => {
  const grams: string[] = []
  for (const [run] of text.toLowerCase().matchAll(/[\p{L}\p{N}ー]+/gu)) {
    const characters = [...run]
    for (let at = 0; at + 1 < characters.length; at += 1) {
      const gram = `${characters[at]}${characters[at + 1]}`
      if (!HIRAGANA.test(gram)) grams.push(gram)
    }
  }
  return grams
}
