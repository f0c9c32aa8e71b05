import { type Dictionary, idOf } from './dictionary.ts'
import type { Mode } from './line.ts'
import { Segmenter, type WordVisitor } from './segmenter.ts'
import type { Token, Tokenizer } from './token.ts'

export type { Mode } from './line.ts'
export type { WordVisitor } from './segmenter.ts'

export interface TokenizerOptions {
  /** `mecab` (the default) segments exactly as MeCab with IPADIC does, `kuromoji` exactly as the npm package does. */
  readonly mode?: Mode
  /** Whether the field's own words (user-words.json) are known; they are unless this is false. */
  readonly userWords?: boolean
}

/** A tokenizer that also hands out words as numbers of its dictionary, for callers that want no object per word. */
export interface JapaneseTokenizer extends Tokenizer {
  readonly dictionary: Dictionary
  /** The words as the dictionary has them: a compound of user-words.json is one word here, and its parts are tokens. */
  eachWord(text: string, visit: WordVisitor): void
}

/**
 * @example
 * const tokenizer = createTokenizer(openDictionary(bytes))
 * tokenizer.tokenize('暗号化していますか') // 暗号化 し て い ます か
 */
export function createTokenizer(dictionary: Dictionary, options: TokenizerOptions = {}): JapaneseTokenizer {
  const { mode = 'mecab', userWords = true } = options
  const segmenter = new Segmenter(dictionary, mode, userWords)
  return {
    dictionary,
    eachWord: (text, visit) => segmenter.cut(text, visit),
    tokenize(text) {
      const tokens: Token[] = []
      segmenter.cut(text, (word, start, end) => {
        const parts = word < dictionary.firstUserWord ? undefined : dictionary.parts.get(word)
        if (parts === undefined) tokens.push(tokenOf(dictionary, text, word, start, end))
        else tokens.push(...partsOf(dictionary, text, word, start, parts))
      })
      return tokens
    },
  }
}

/** Dictionary form of a word that stands in a text as `surface`. */
export function baseOf(dictionary: Dictionary, word: number, surface: string): string {
  const id = idOf(dictionary, word)
  if (dictionary.isInflected[id] !== 1 || word >= dictionary.firstUserWord) return surface
  const { strip, append } = dictionary.bases[id] ?? { strip: 0, append: '' }
  return dictionary.exceptions.get(word) ?? surface.slice(0, surface.length - strip) + append
}

function tokenOf(dictionary: Dictionary, text: string, word: number, start: number, end: number): Token {
  const id = idOf(dictionary, word)
  const surface = text.slice(start, end)
  return {
    surface,
    base: baseOf(dictionary, word, surface),
    pos: dictionary.pos[id] ?? '*',
    detail: dictionary.detail[id] ?? '*',
    start,
    end,
  }
}

/** A compound's parts bear its part of speech. */
function partsOf(
  dictionary: Dictionary,
  text: string,
  word: number,
  from: number,
  lengths: readonly number[],
): Token[] {
  let start = from
  return lengths.map((length) => {
    start += length
    return tokenOf(dictionary, text, word, start - length, start)
  })
}
