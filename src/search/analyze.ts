import { normalise } from '../japanese/normalise.ts'
import type { ConceptMention, Thesaurus } from '../japanese/thesaurus.ts'
import type { Token, Tokenizer } from '../japanese/token.ts'
import { termsOf } from './terms.ts'

/** What reading Japanese takes: a tokenizer and the field's thesaurus, made once and shared. */
export interface Language {
  readonly tokenizer: Tokenizer
  readonly thesaurus: Thesaurus
}

/** A text as search sees it. Questions and documents are read alike, but for which way narrower words count. */
export interface Analysis {
  /** Normalised; tokens and concepts point into it. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  readonly pairs: readonly string[]
  readonly grams: readonly string[]
  readonly concepts: readonly ConceptMention[]
}

export const analyze = (text: string, side: 'question' | 'document', language: Language): Analysis => {
  const normal = normalise(text)
  const tokens = language.tokenizer.tokenize(normal)
  return {
    text: normal,
    tokens,
    ...termsOf(normal, tokens),
    concepts: language.thesaurus.concepts(normal, tokens, side),
  }
}
