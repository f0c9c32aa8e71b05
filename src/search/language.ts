import { thesaurusOver } from '../japanese/concepts.ts'
import type { Lexicon } from '../japanese/lexicon.ts'
import { TermReader } from '../japanese/search-terms.ts'
import type { Thesaurus } from '../japanese/thesaurus.ts'
import type { JapaneseTokenizer } from '../japanese/tokenizer.ts'
import {
  type Direction,
  type TopicKnowledge,
  type TopicReader,
  type TopicShare,
  type TopicText,
  topicReaderOver,
} from '../topics/index.ts'
import type { Analysis, Reading } from './analyze.ts'

/** Reading, and knowing what the field's texts are about. Made once, shared. */
export interface Language extends Reading {
  readonly topics: TopicReader
}

export const createLanguage = (tokenizer: JapaneseTokenizer, thesaurus: Thesaurus, topics: TopicReader): Language => ({
  tokenizer,
  thesaurus,
  termReader: new TermReader(tokenizer),
  topics,
})

/** What a language knows of its field. Plain data, so that a program can keep it and open it again. */
export interface Knowledge {
  readonly lexicon: Lexicon
  readonly topics: TopicKnowledge
}

export const languageOver = (tokenizer: JapaneseTokenizer, { lexicon, topics }: Knowledge): Language =>
  createLanguage(tokenizer, thesaurusOver(lexicon), topicReaderOver(topics))

/** What one or several texts together are about. */
export const topicsOf = (language: Language, ...texts: readonly Analysis[]): readonly TopicShare[] =>
  language.topics.read(texts.map(({ text }) => text).join('\n'), topicText(language, texts))

/** Where one or several texts together point. */
export const directionOf = (language: Language, ...texts: readonly Analysis[]): Direction =>
  language.topics.direction(topicText(language, texts))

const topicText = ({ thesaurus }: Language, texts: readonly Analysis[]): TopicText => ({
  words: texts.flatMap(({ words }) => words),
  pairs: texts.flatMap(({ pairs }) => pairs),
  grams: texts.flatMap(({ grams }) => grams),
  concepts: texts.flatMap(({ concepts }) => concepts.map(({ concept }) => thesaurus.label(concept))),
})
