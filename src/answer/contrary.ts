import { CONTRARIES, type Contrary, type Spoken } from './contraries.ts'

/** 「残り続けることはなく、」: said in passing, and not what is asked. */
const NOT_SO = /[^、。]*(?:こと|の)[はも]なく、/u

/** Papers set blanks between figures and kana: 「30 日前」. */
const BLANKS = /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]) | (?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/gu

/** The question says 海外, the evidence only 国内. */
export const speaksOfContrary = (question: string, said: string): boolean => {
  const [asked, answered] = spokenIn(question, said)
  return CONTRARIES.some((contrary) => excludes(contrary, asked, answered))
}

/** The names of all that stand against each other in the two, for whoever tends the words. */
export const contrariesIn = (question: string, said: string): readonly string[] => {
  const [asked, answered] = spokenIn(question, said)
  return CONTRARIES.filter((contrary) => excludes(contrary, asked, answered)).map(({ name }) => name)
}

const spokenIn = (question: string, said: string) => [spoken(question.replace(NOT_SO, '')), spoken(said)] as const

const spoken = (text: string): Spoken => {
  const plain = text.replace(BLANKS, '')
  return { text: plain, characters: new Set(plain.toLowerCase()) }
}

/** Whoever names both, excludes neither. */
const excludes = ({ one, other, oneToo, topic, oneWay }: Contrary, asked: Spoken, answered: Spoken): boolean => {
  const ofOne = one.named(asked)
  if (ofOne === other.named(asked) || (oneWay && !ofOne)) return false
  const [wanted, excluding] = ofOne ? [oneToo, other] : [other, one]
  return excluding.stated(answered) && !wanted.named(answered) && topic.named(asked) && topic.named(answered)
}
