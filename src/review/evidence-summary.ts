import type { Evidence } from '../answer/index.ts'
import { BAND_NAMES, type Band, bandOf } from './band.ts'
import words from './evidence-words.json' with { type: 'json' }
import type { Filled } from './fill.ts'
import { reasonText } from './reasons.ts'
import { causesOf, counted, lockedCells, totalsOf } from './totals.ts'

/** One line of the summary sheet. */
export interface SummaryLine {
  readonly label: string
  readonly value: string | number
}

export interface SummaryBlock {
  readonly heading: string
  readonly lines: readonly SummaryLine[]
}

const HEADINGS = words.まとめの見出し
const ITEMS = words.まとめの項目

export const evidenceSummary = (filled: Filled): readonly SummaryBlock[] => {
  const { rows, answered, abstained, skipped } = totalsOf(filled.entries)
  return [
    {
      heading: HEADINGS.results,
      lines: [
        { label: ITEMS.rows, value: rows },
        { label: ITEMS.answered, value: answered },
        { label: ITEMS.abstained, value: abstained },
        { label: ITEMS.skipped, value: skipped },
      ],
    },
    { heading: HEADINGS.bands, lines: bandLines(filled) },
    {
      heading: HEADINGS.reasons,
      lines: orNone(causesOf(filled.entries).map(([cause, value]) => ({ label: reasonText(cause).ja, value }))),
    },
    { heading: HEADINGS.changes, lines: changeLines(filled) },
    { heading: HEADINGS.sources, lines: orNone(sourceLines(filled)) },
    {
      heading: HEADINGS.notices,
      lines: orNone(filled.notices.map(({ text }) => ({ label: ITEMS.notice, value: text.ja }))),
    },
    { heading: HEADINGS.reading, lines: words.読み方.map((value) => ({ label: '', value })) },
  ]
}

const orNone = (lines: readonly SummaryLine[]): readonly SummaryLine[] =>
  lines.length > 0 ? lines : [{ label: '', value: words.なし }]

const BANDS: readonly Band[] = ['confirm', 'check', 'none']

const bandLines = ({ entries }: Filled): readonly SummaryLine[] =>
  BANDS.map((band) => ({
    label: BAND_NAMES[band],
    value: entries.filter((entry) => bandOf(entry) === band).length,
  }))

const changeLines = (filled: Filled): readonly SummaryLine[] => {
  const { cells, changedParts, restyledCells, resizedRows, unexpected } = filled.proof
  return [
    { label: ITEMS.cells, value: cells },
    { label: ITEMS.restyled, value: restyledCells },
    { label: ITEMS.resized, value: resizedRows },
    { label: ITEMS.unexpected, value: listed(unexpected) },
    { label: ITEMS.parts, value: listed(changedParts) },
    { label: ITEMS.locked, value: listed(lockedCells(filled)) },
  ]
}

const listed = (things: readonly string[]): string => (things.length > 0 ? things.join('\n') : words.なし)

/** The documents that answers were drawn from, and how many of them from each. */
const sourceLines = ({ entries }: Filled): readonly SummaryLine[] =>
  counted(
    entries.flatMap((entry) => (entry.state === 'answered' ? entry.draft.evidence.slice(0, 1).map(named) : [])),
  ).map(([label, value]) => ({ label, value }))

const named = ({ document, product, edition, date }: Evidence): string => {
  const { 見出し: editionWord } = words.列.edition
  return [document, product, edition && `${editionWord} ${edition}`, date].filter((part) => part !== '').join('\n')
}
