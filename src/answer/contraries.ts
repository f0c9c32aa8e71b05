import { answerKnowledge } from '#answer-knowledge'
import type { PairInFile } from './knowledge.ts'
import { mayFit, type Needs, needsOf } from './particulars/needs.ts'
import { anyOf } from './patterns.ts'

export const CONTRARIES_FILES = answerKnowledge.contraries

/** A text and the characters in it, by which most words are seen not to be there. */
export interface Spoken {
  readonly text: string
  readonly characters: ReadonlySet<string>
}

/** Words of which a text may speak. */
interface Words {
  readonly named: (spoken: Spoken) => boolean
  /** Named without being denied: what is denied has its no already, and would be turned into a yes. */
  readonly stated: (spoken: Spoken) => boolean
}

export interface Contrary {
  readonly name: string
  /** Of one of these, of the same, both have to speak for the words to stand against each other. */
  readonly topics: readonly Words[]
  readonly one: Words
  readonly other: Words
  /** What shows that the one holds as well: who 「当社」 is, depends on who speaks. */
  readonly oneToo: Words
  /** Asked of the one, the other is a no; but asked of the other, the one is none. */
  readonly oneWay: boolean
}

/** 「非公開」 does not name 公開, nor ISMS an SMS ... */
const BEFORE = '(?<![非未不半])(?<![a-z](?=[a-z]))'
const PARTICLES = '(?:によ(?:る(?:もの|の)?|って|り)|して|[でにと])?[はも]?'
/** ... nor do 「国内以外」 and 「手動ではなく」 name 国内 and 手動. */
const NAMED = `(?!以外(?!(?:に|で)?も)|${PARTICLES}なく(?!ても|な[るっ]))`
const STATED = `${NAMED}(?!${PARTICLES}(?:せず|しない|ない|ありません|ございません)|ら(?:ず|れ(?:ず|な|ま)))`

/** Built when a text may first fit: building all would take longer than answering a question. */
const wordsOf = (patterns: readonly string[]): Words => {
  let needs: readonly Needs[] | undefined
  const inContext = (behind: string) => {
    let pattern: RegExp | undefined
    return ({ text, characters }: Spoken): boolean => {
      needs ??= patterns.flatMap(needsOf)
      if (!mayFit(needs, characters)) return false
      pattern ??= new RegExp(`${BEFORE}(?:${anyOf(patterns).source})${behind}`, 'iu')
      return pattern.test(text)
    }
  }
  return { named: inContext(NAMED), stated: inContext(STATED) }
}

const knownTopics = new Map<string, Words>()

/** Many pairs share their topics. */
const topicOf = (pattern: string): Words => {
  const topic = knownTopics.get(pattern) ?? wordsOf([pattern])
  knownTopics.set(pattern, topic)
  return topic
}

const contraryOf = (pair: PairInFile): Contrary => ({
  name: pair.名前,
  topics: (pair.話題 ?? ['']).map(topicOf),
  one: wordsOf(pair.一方 ?? pair.問い ?? []),
  other: wordsOf(pair.他方 ?? pair.根拠 ?? []),
  oneToo: wordsOf(pair.両立 ?? pair.一方 ?? pair.問い ?? []),
  oneWay: pair.問い !== undefined,
})

export const CONTRARIES: readonly Contrary[] = Object.values(CONTRARIES_FILES).flatMap(({ pairs }) =>
  pairs.map(contraryOf),
)
