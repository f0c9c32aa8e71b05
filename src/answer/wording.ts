import phrasing from '../../templates/phrasing.json' with { type: 'json' }
import type { AbstentionReason, Evidence, Verdict } from './draft.ts'
import { stanceOf } from './stance.ts'
import type { ScoredStatement } from './statements.ts'

const TRIMMED = phrasing.省く前置き.map((pattern) => new RegExp(pattern, 'u'))
const LONGEST_ANSWER = 300

/** The sentence as a customer may receive it: without the document's own set phrases in front. */
export const trimmed = (text: string): string => TRIMMED.reduce((rest, lead) => rest.replace(lead, ''), text.trim())

/** The answer first, then the facts, in the document's own words. Nothing is added to what the evidence says. */
export const phrase = (verdict: Verdict | null, leading: ScoredStatement, said: readonly ScoredStatement[]): string => {
  const others = shorten(said, leading)
  const texts = [leading, ...others].map(({ statement }) => trimmed(statement.text))
  const prose = texts.filter(endsSentence)
  const items = texts.filter((text) => !endsSentence(text)).map((text) => `${phrasing.箇条書きの印}${text}`)
  const lead = prose.length > 0 || verdict !== null ? prose.join('') : phrasing.箇条書きの前置き
  return [opening(verdict, leading) + lead, ...items].filter((line) => line !== '').join('\n')
}

/** 「はい」 in front of a negative fact would mislead, so there the fact speaks for itself. */
const opening = (verdict: Verdict | null, leading: ScoredStatement): string => {
  if (verdict === null || (verdict === 'yes' && stanceOf(leading.statement.text).denies)) return ''
  return phrasing.先頭に置く言葉[verdict]
}

const endsSentence = (text: string): boolean => /[。．.!！?？」）)]$/u.test(text)

/** What else is said, in the document's order, as far as the length allows: the best of it first. */
const shorten = (said: readonly ScoredStatement[], leading: ScoredStatement): readonly ScoredStatement[] => {
  const kept = new Set<ScoredStatement>()
  let length = leading.statement.text.length
  for (const entry of said.filter((other) => other !== leading).toSorted((a, b) => b.covers - a.covers)) {
    length += entry.statement.text.length
    if (length <= LONGEST_ANSWER) kept.add(entry)
  }
  return said.filter((entry) => kept.has(entry))
}

export const citation = ({ document, edition, section, title }: Evidence): string =>
  fill(phrasing.出典, {
    document,
    edition: edition === '' ? '' : fill(phrasing.版, { edition }),
    section: section === title ? '' : fill(phrasing.出典の章番号, { section }),
    title,
  }).replace(/ {2,}/gu, ' ')

export const abstentionSentence = (
  reason: AbstentionReason,
  detail: { aspect?: string; named?: string } = {},
): string => fill(phrasing.回答なし[reason], { aspect: detail.aspect ?? '', named: detail.named ?? '' })

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole)
