import { splitSentences } from '../japanese/sentences.ts'
import words from './guard.json' with { type: 'json' }

/**
 * The last look at an answer before it goes out: whatever could be wrong in it stands in its evidence, or the sentence goes.
 * It knows nothing of where the sentences come from, so it holds for whatever will ever write them.
 */

/** The sentences of which every claim stands in the quotations. */
export const guarded = (sentences: readonly string[], quotes: readonly string[]): readonly string[] =>
  sentences.filter((sentence) => overclaims(sentence, quotes).length === 0)

/** What a sentence claims and the quotations do not hold: numbers, dates, names, quantifiers, a denial more or less. */
export const overclaims = (sentence: string, quotes: readonly string[]): readonly string[] => {
  const plain = fold(sentence)
  const evidence = quotes.map(fold)
  if (plain === '' || evidence.some((quote) => standsIn(plain, quote))) return []
  const held = new Set(evidence.flatMap(claimsIn))
  const missing = claimsIn(plain).filter((claim) => !held.has(claim))
  return deniesAlike(plain, evidence) ? missing : [...missing, DENIAL]
}

const DENIAL = '否定'

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*]+/gu, ' ')
    .replace(BESIDE_JAPANESE, '')
    .trim()
/** 「14 日間」 and 「14日間」, "TLS 1.2" and "TLS1.2" are the same. */
const BESIDE_JAPANESE = /(?<=[^\u0021-\u007e]) | (?=[^\u0021-\u007e])|(?<=[a-z]) (?=\d)/gu

/** Word for word, and neither a number, a name nor a sentence cut in two: 「5日」 does not stand in 「15日」. */
const standsIn = (sentence: string, quote: string): boolean => {
  const bare = sentence.replace(/。$/u, '')
  for (let at = quote.indexOf(bare); at >= 0; at = quote.indexOf(bare, at + 1)) {
    if (STARTS.test(quote.slice(0, at)) && ENDS.test(quote.slice(at + bare.length))) return true
  }
  return false
}
const STARTS = /(?:^|[。、，,.!?！？:\s)）」】・※])$/u
const ENDS = /^(?:$|[。.!?\s」）)・])/u

/** What is counted: 「30日」 is not 「30分」. */
const COUNTER = '(?:%|[a-z]{1,4}(?![a-z])|[かヶヵカケ箇]?[一-龠ァ-ヶ])?'
const PATTERNS: readonly RegExp[] = [
  /\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/gu,
  new RegExp(String.raw`(?<![\d.])\d[\d,]*(?:[.:]\d+)*${COUNTER}`, 'gu'),
  /[一二三四五六七八九十百千万]+(?=(?:か|ヶ|ヵ|カ|ケ|箇)?(?:月|年|日|回|名|人|時間|分|世代|箇所|か所|ヶ所|拠点|重|段階|要素))(?:か|ヶ|ヵ|カ|ケ|箇)?[一-龠]{1,2}/gu,
  /(?<![a-z])[a-z][a-z0-9]*(?:[-+.&/_#][a-z0-9]+)*\+*/gu,
]

const QUANTIFIERS: readonly (readonly string[])[] = words.限量

const claimsIn = (text: string): readonly string[] => [
  ...PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].map(([claim]) => claim.replace(/,/gu, ''))),
  ...QUANTIFIERS.filter((alike) => alike.some((word) => text.includes(word))).map(([first = '']) => first),
]

const NEGATIONS = new RegExp(words.否定.map((pattern) => `(?:${pattern})`).join('|'), 'gu')
const denials = (text: string): number => text.match(NEGATIONS)?.length ?? 0

/** As many denials as the quoted sentence that it is most like: one more or one less turns it round. */
const deniesAlike = (sentence: string, evidence: readonly string[]): boolean => {
  const own = pairs(sentence)
  const likeness = (other: string): number => {
    const shared = pairs(other)
    return [...own].filter((pair) => shared.has(pair)).length / Math.sqrt(Math.max(1, shared.size))
  }
  const quoted = evidence.flatMap((quote) => splitSentences(quote).map(({ text }) => text))
  const [nearest] = quoted.map((text) => ({ text, like: likeness(text) })).sort((a, b) => b.like - a.like)
  return nearest !== undefined && denials(nearest.text) === denials(sentence)
}

const pairs = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
