import type { Line } from './lines.ts'
import { endsSentence } from './sentence-ends.ts'

/** How a document sets its text: what its line ends and empty lines mean. */
export interface Habits {
  /** Headings are marked with #. */
  readonly markdown: boolean
  /** Lines are broken at a fixed width of about so many columns; undefined where each paragraph is one line. */
  readonly wrapWidth: number | undefined
  /** So many empty lines part paragraphs; fewer mean nothing. */
  readonly gapSize: number
  /** Paragraphs end in a space and wrapped lines do not, as in text taken from what Word printed. */
  readonly endsMarked: boolean
}

/** A line this near to the full width was broken because it was full. */
const NEARLY_FULL = 0.85

/** No page is set wider than this, in columns. */
const WIDEST_PAGE = 200

/** How many specimens make a habit. */
const ENOUGH = 3

export function findHabits(lines: readonly Line[], markdown: boolean): Habits {
  const wrapWidth = findWrapWidth(lines)
  const spaced = wrapWidth !== undefined && !markdown && share(lines.slice(1), (line) => line.blanksBefore === 1) >= 0.6
  return { markdown, wrapWidth, gapSize: spaced ? 2 : 1, endsMarked: !markdown && findEndsMarked(lines) }
}

/** Whether a line was broken for want of room. */
export function isFull(line: Line, habits: Habits): boolean {
  return habits.wrapWidth !== undefined && line.width >= habits.wrapWidth * NEARLY_FULL
}

/** Whether more than the usual distance parts a line from the one before it; a new page is no such distance. */
export function hasGapBefore(line: Line, habits: Habits): boolean {
  return !line.newPage && line.blanksBefore >= habits.gapSize
}

/** Wrapped text shows in many lines of nearly one width that break off in mid-sentence. */
function findWrapWidth(lines: readonly Line[]): number | undefined {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b)
  const widest = widths[Math.floor((widths.length - 1) * 0.95)] ?? 0
  if (widest > WIDEST_PAGE) return undefined
  const wide = lines.filter(({ width }) => width >= widest * NEARLY_FULL)
  const brokenOff = wide.filter(({ text }) => !endsSentence(text))
  return brokenOff.length >= ENOUGH && brokenOff.length >= wide.length / 2 ? widest : undefined
}

function findEndsMarked(lines: readonly Line[]): boolean {
  const marked = lines.filter(({ tail }) => tail !== '')
  const unmarked = lines.filter(({ tail }) => tail === '')
  const ends = lines.filter(({ text }) => endsSentence(text))
  if (ends.length < ENOUGH || unmarked.length < ENOUGH) return false
  return (
    share(ends, ({ tail }) => tail !== '') >= 0.8 &&
    share(unmarked, ({ text }) => !endsSentence(text)) >= 0.8 &&
    marked.length > 0
  )
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length
}
