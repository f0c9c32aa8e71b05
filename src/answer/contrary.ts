import { CONTRARIES } from './patterns.ts'

/** 「残り続けることはなく、」: said in passing, and not what is asked. */
const NOT_SO = /[^、。]*(?:こと|の)[はも]なく、/u

/** The question says 海外, the evidence only 国内. */
export const speaksOfContrary = (question: string, said: string): boolean => {
  const asked = question.replace(NOT_SO, '')
  const one = (words: readonly string[], text: string): boolean => words.some((word) => text.includes(word))
  return CONTRARIES.some(
    ({ a, b }) =>
      (one(a, asked) && !one(b, asked) && one(b, said) && !one(a, said)) ||
      (one(b, asked) && !one(a, asked) && one(a, said) && !one(b, said)),
  )
}
