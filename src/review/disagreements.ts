/** Questions of one sheet that ask the same and are answered differently. */
import type { Bilingual } from '../error.ts'
import type { CheckedRow } from './checks.ts'
import { optionsOf } from './entry.ts'
import words from './evidence-words.json' with { type: 'json' }

/** By the row's id: which other row says what instead. */
export const disagreements = (rows: readonly CheckedRow[]): ReadonlyMap<string, Bilingual> => {
  const said = rows.filter(({ decision }) => decision.state !== 'out')
  const found = new Map<string, Bilingual>()
  for (const alike of Map.groupBy(said, ({ repeats }) => repeats).values()) {
    for (const row of alike) {
      const other = alike.find((each) => differ(row, each))
      if (other) found.set(row.id, elsewhere(row, other))
    }
  }
  return found
}

/** By the customer's own words where both are offered the same ones, else by what they mean. */
const differ = (a: CheckedRow, b: CheckedRow): boolean => {
  const [some, others] = [a, b].map(({ question }) => optionsOf(question).join('\n'))
  const [one, another] =
    some !== '' && some === others ? [a.decision.choice, b.decision.choice] : [a.decision.verdict, b.decision.verdict]
  return one != null && another != null && one !== another
}

const elsewhere = (row: CheckedRow, { question, decision }: CheckedRow): Bilingual => {
  const place = question.sheet === row.question.sheet ? '' : `${question.sheet} `
  const { choice, verdict } = decision
  const ja = choice ?? words.判定[verdict ?? 'open']
  return {
    ja: `${place}${question.row} 行目では「${ja}」`,
    en: `“${choice ?? verdict}” in ${place}row ${question.row}`,
  }
}
