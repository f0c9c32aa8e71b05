import type { Figures } from './score.ts'

const show = (value: number | null): string =>
  (value === null ? '-' : Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3)).padStart(9)

/** Figures side by side, a column each. */
export const table = (columns: readonly (readonly [string, Figures])[]): string => {
  const names = Object.keys(columns[0]?.[1] ?? {})
  return [
    ...columns.map(([name], at) => `[${at + 1}] ${name}`),
    ''.padEnd(26) + columns.map((_, at) => `[${at + 1}]`.padStart(9)).join(''),
    ...names.map((name) => name.padEnd(26) + columns.map(([, figures]) => show(figures[name] ?? null)).join('')),
  ].join('\n')
}
