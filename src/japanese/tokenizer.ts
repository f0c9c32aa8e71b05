import type { Dictionary } from './dictionary.ts'
import type { Mode } from './line.ts'
import { Segmenter, type WordVisitor } from './segmenter.ts'
import type { Token, Tokenizer } from './token.ts'

export interface TokenizerOptions {
  /** `mecab` (the default) segments exactly as MeCab with IPADIC does, `kuromoji` exactly as the npm package does. */
  readonly mode?: Mode
  /** Whether the field's own words (user-words.json) are known; they are unless this is false. */
  readonly userWords?: boolean
}

/** A tokenizer that also hands out words as numbers of its dictionary, for callers that want no object per word. */
export interface JapaneseTokenizer extends Tokenizer {
  readonly dictionary: Dictionary
  eachWord(text: string, visit: WordVisitor): void
  /** Dictionary form of a word that stands in a text as `surface`. */
  baseOf(word: number, surface: string): string
}

/**
 * @example
 * const tokenizer = createTokenizer(openDictionary(bytes))
 * tokenizer.tokenize('暗号化していますか') // 暗号 化 し て い ます か
 */
export function createTokenizer(dictionary: Dictionary, options: TokenizerOptions = {}): JapaneseTokenizer {
  const { mode = 'mecab', userWords = true } = options
  const segmenter = new Segmenter(dictionary, mode, userWords)
  const baseOf = (word: number, surface: string) => dictionaryForm(dictionary, word, surface)
  return {
    dictionary,
    eachWord: (text, visit) => segmenter.cut(text, visit),
    baseOf,
    tokenize(text) {
      const tokens: Token[] = []
      segmenter.cut(text, (word, start, end) => {
        const surface = text.slice(start, end)
        const id = dictionary.wordIds[word] ?? 0
        const pos = dictionary.pos[id] ?? '*'
        const detail = dictionary.detail[id] ?? '*'
        tokens.push({ surface, base: baseOf(word, surface), pos, detail, start, end })
      })
      return tokens
    },
  }
}

function dictionaryForm(dictionary: Dictionary, word: number, surface: string): string {
  if (word >= dictionary.firstUserWord) return surface
  const { strip, append } = dictionary.bases[dictionary.wordIds[word] ?? 0] ?? { strip: 0, append: '' }
  if (strip === 0 && append === '' && !dictionary.exceptions.has(word)) return surface
  return dictionary.exceptions.get(word) ?? surface.slice(0, surface.length - strip) + append
}
