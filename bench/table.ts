/** Markdown on stdout, padded so that it can be read as it is. */
export type CellText = string | number

/** Three telling digits: a fourth would pretend. */
export const figure = (value: number): string => {
  if (Number.isNaN(value)) return '-'
  if (value === 0) return '0'
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))
  return value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: Math.min(digits, 3) })
}

export const times = (value: number): string => (Number.isFinite(value) ? `${figure(value)}x` : '-')

export const printTable = (header: readonly string[], rows: readonly (readonly CellText[])[]): void => {
  const lines = [header, ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)))]
  const widths = header.map((_, column) => Math.max(3, ...lines.map((line) => (line[column] ?? '').length)))
  const drawn = lines.map((line) => `| ${widths.map((width, at) => pad(line[at] ?? '', width, at)).join(' | ')} |`)
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  console.log([drawn[0], rule, ...drawn.slice(1), ''].join('\n'))
}

const pad = (text: string, width: number, column: number): string =>
  column === 0 ? text.padEnd(width) : text.padStart(width)

export const heading = (text: string): void => console.log(`\n## ${text}\n`)
export const say = (text: string): void => console.log(`${text}\n`)
/** How far it is; not part of the result. */
export const progress = (text: string): void => {
  process.stderr.write(`  ${text}\n`)
}
