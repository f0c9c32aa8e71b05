import particularsFile from './particulars.json' with { type: 'json' }
import { anyOf } from './patterns.ts'

/** One particular that a question may make sure of: who, when, how much, by what means, what is handed over. */
export interface Particular {
  readonly name: string
  readonly asks: RegExp
  /** Evidence that holds none of this does not speak of it. */
  readonly said: RegExp
}

/** An abbreviation is a word of its own: NIST does not stand in administrator. */
const asWord = (pattern: string): string =>
  /^[a-z]{2,6}$/iu.test(pattern) ? `(?<![a-z])${pattern}(?![a-z])` : pattern

const PARTICULARS: readonly Particular[] = particularsFile.particulars.map(({ 名前, 問い, 根拠 }) => {
  const asks = anyOf(問い.map(asWord))
  return { name: 名前, asks, said: 根拠 ? anyOf(根拠.map(asWord)) : asks }
})

export const particularsIn = (question: string): readonly Particular[] =>
  PARTICULARS.filter(({ asks }) => asks.test(question))

export const unsaidIn = (text: string, asked: readonly Particular[]): readonly Particular[] =>
  asked.filter(({ said }) => !said.test(text))
