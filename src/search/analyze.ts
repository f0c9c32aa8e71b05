import { normalise } from '../japanese/normalise.ts'
import type { SearchTerm, TermReader } from '../japanese/search-terms.ts'
import type { ConceptMention, Thesaurus } from '../japanese/thesaurus.ts'
import type { JapaneseTokenizer } from '../japanese/tokenizer.ts'
import { type Terms, termsOf } from './terms.ts'

/** What reading Japanese takes: the field's thesaurus, a tokenizer, and the reader of search terms over it. */
export interface Reading {
  readonly tokenizer: JapaneseTokenizer
  readonly thesaurus: Thesaurus
  readonly termReader: TermReader
}

/** A text as search sees it. Questions and documents are read alike, but for which way narrower words count. */
export interface Analysis extends Terms {
  /** Normalised; terms and concepts point into it. */
  readonly text: string
  readonly terms: readonly SearchTerm[]
  readonly concepts: readonly ConceptMention[]
}

export const analyze = (
  text: string,
  side: 'question' | 'document',
  { tokenizer, thesaurus, termReader }: Reading,
): Analysis => {
  const normal = normalise(text)
  const terms = termReader.terms(normal)
  return {
    text: normal,
    terms,
    ...termsOf(normal, terms),
    concepts: thesaurus.concepts(normal, tokenizer.tokenize(normal), side),
  }
}
