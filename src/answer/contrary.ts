import { CONTRARIES, type Spoken } from './contraries.ts'

/** 「残り続けることはなく、」「公開の前だけでなく」「パスワードだけに頼らず」: said in passing, and not what is asked. */
const NOT_SO =
  /[^、。]*(?:こと|の)[はも]なく、|[^、。]*(?:だけ|のみ)(?:で(?:は)?なく|ならず)|[^、。]*(?:だけ|のみ)に(?:頼|依存|限)(?:ら|し)(?:ず|な)/gu

/** Papers set blanks between figures and kana: 「30 日前」. */
const BLANKS = /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]) | (?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/gu

/** Which of two is asked, and neither is a no: 「自社ですか、委託ですか」. */
const EITHER_OR = /か、?(?:それとも|あるいは|もしくは|または|又は)|ですか、[^、。]{1,20}ですか[。?]?$/u

const spoken = (text: string): Spoken => {
  const plain = text.replace(BLANKS, '')
  return { text: plain, characters: new Set(plain.toLowerCase()) }
}

/**
 * Of what is said, the names of all contraries to what is asked: the question says 海外, the evidence only 国内. Whoever
 * names both, excludes neither.
 */
export const contrariesTo = (question: string): ((said: string) => readonly string[]) => {
  if (EITHER_OR.test(question)) return () => []
  const asked = spoken(question.replace(NOT_SO, ''))
  const possible = CONTRARIES.flatMap(({ name, topics, one, other, oneToo, oneWay }) => {
    const ofOne = one.named(asked)
    if ((oneWay && !ofOne) || ofOne === other.named(asked)) return []
    const [wanted, excluding] = ofOne ? [oneToo, other] : [other, one]
    return [{ name, wanted, excluding, topics: topics.filter((topic) => topic.named(asked)) }]
  })
  return (text) => {
    const said = spoken(text)
    return possible
      .filter(({ wanted, excluding }) => excluding.stated(said) && !wanted.named(said))
      .filter(({ topics }) => topics.some((topic) => topic.named(said)))
      .map(({ name }) => name)
  }
}
