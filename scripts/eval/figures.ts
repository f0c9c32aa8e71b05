import { type Figures, figuresOf, type Scored } from './score.ts'

const COLUMN = 10

const show = (value: number | null): string =>
  (value === null ? '-' : Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3)).padStart(COLUMN)

/** Figures side by side, a column each. */
export const table = (columns: readonly (readonly [string, Figures])[]): string => {
  const names = Object.keys(columns[0]?.[1] ?? {})
  return [
    ...columns.map(([name], at) => `[${at + 1}] ${name}`),
    ''.padEnd(26) + columns.map((_, at) => `[${at + 1}]`.padStart(COLUMN)).join(''),
    ...names.map((name) => name.padEnd(26) + columns.map(([, figures]) => show(figures[name] ?? null)).join('')),
  ].join('\n')
}

/** Parts of the questions, one a line, with the figures that say something of every part. */
export const slices = (parts: readonly (readonly [string, readonly Scored[]])[]): string => {
  const rows = parts.map(([name, rows]) => {
    const { questions, right, section_hit1, verdict_accuracy, fact_recall, false_claim_rate } = figuresOf(rows)
    const left = rows.filter(({ draft }) => draft.abstained).length / Math.max(1, rows.length)
    const figures = [questions, right, section_hit1, verdict_accuracy, fact_recall, left, false_claim_rate]
    return name.padEnd(26) + figures.map((value) => show(value ?? null)).join('')
  })
  const heads = ['questions', 'right', 'hit1', 'verdict', 'facts', 'left open', 'false']
  return [''.padEnd(26) + heads.map((head) => head.padStart(COLUMN)).join(''), ...rows].join('\n')
}

/** By what the right answer is, and by what makes the question hard. */
export const byVerdict = (rows: readonly Scored[]): readonly (readonly [string, readonly Scored[]])[] =>
  ['yes', 'no', 'partial', 'text', 'unanswerable']
    .map((verdict) => {
      const named = verdict === 'unanswerable' ? '' : verdict
      return [verdict, rows.filter(({ gold }) => (gold.answerable ? gold.verdict : '') === named)] as const
    })
    .filter(([, found]) => found.length > 0)

export const byTag = (rows: readonly Scored[]): readonly (readonly [string, readonly Scored[]])[] =>
  [...new Set(rows.flatMap(({ gold }) => gold.tags))]
    .toSorted()
    .map((tag) => [tag, rows.filter(({ gold }) => gold.tags.includes(tag))])
