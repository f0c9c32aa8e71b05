/** What is said of a row that contradicts another. */
import type { Bilingual } from '../error.ts'
import { type AnsweredQuestion, type Contradiction, type ContradictionKind, differ } from './contradictions.ts'
import words from './evidence-words.json' with { type: 'json' }

type Detail = (other: AnsweredQuestion, row: { readonly ja: string; readonly en: string }) => Bilingual

const DETAILS: Readonly<Record<ContradictionKind, Detail>> = {
  verdicts: (other, row) => {
    const { choice, verdict } = other.decision
    return {
      ja: `${row.ja}では「${choice ?? words.判定[verdict ?? 'open']}」`,
      en: `“${choice ?? verdict}” in ${row.en}`,
    }
  },
  passage: (_, row) => ({
    ja: `${row.ja}と同じ引用から逆の回答`,
    en: `the opposite of ${row.en}, from the same passage`,
  }),
  numbers: (_, row) => ({ ja: `${row.ja}と数値が違う`, en: `other amounts than ${row.en}` }),
}

/** By the row's id: which other row says what instead. */
export const contradictionDetails = (
  rows: readonly AnsweredQuestion[],
  contradictions: readonly Contradiction[],
): ReadonlyMap<string, Bilingual> => {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const details = contradictions.flatMap(({ kind, questions }) => {
    const those = questions.flatMap((id) => byId.get(id) ?? [])
    return those.flatMap((row): readonly (readonly [string, Bilingual])[] => {
      const others = those.filter((each) => each !== row)
      const other = others.find((each) => differ(row, each)) ?? others[0]
      return other ? [[row.id, DETAILS[kind](other, rowOf(other, row))]] : []
    })
  })
  // The first that is found of a row is the surest.
  return new Map(details.toReversed())
}

const rowOf = ({ question }: AnsweredQuestion, { question: { sheet } }: AnsweredQuestion): Bilingual => {
  const place = question.sheet === sheet ? '' : `${question.sheet} `
  return { ja: `${place}${question.row} 行目`, en: `${place}row ${question.row}` }
}
