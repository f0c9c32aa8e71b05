import { isArticle, isArticleName } from './articles.ts'
import { type Habits, hasGapBefore, isFull } from './habits.ts'
import { joinText } from './joining.ts'
import { beginsWithUnit, type Family, isAppendix, type Label, readLabel } from './label.ts'
import type { Line } from './lines.ts'
import { comparePaths, type Link } from './longest-chain.ts'
import { beginsItem } from './marks.ts'
import { endsInPredicate, endsSentence, openBrackets } from './sentence-ends.ts'

/** A heading as it stands in the text: which lines it takes, what it says, which number it bears. */
export interface RawHeading {
  readonly at: number
  readonly lineCount: number
  readonly text: string
  readonly label?: Label
  /** How many # it bears, in Markdown. */
  readonly depth?: number
}

/** A line that may be a heading, for it begins with a number and reads like a title. */
export interface Candidate extends RawHeading, Link {
  readonly label: Label
  /** Its neighbour bears the next number: so stand the entries of a list. */
  readonly listLike: boolean
}

/** Titles are shorter than this, in columns. */
const LONGEST_TITLE = 160
/** The largest number that a chapter bears. */
const LARGEST_NUMBER = 199
/** Headings are wrapped into so many lines at most. */
const MOST_LINES = 3

/** What speaks against a heading leaves it so much of its weight. */
const DOUBTFUL = 0.3
const LIST_LIKE = 0.5
/** What stands apart from the text above it is a heading rather than part of a list. */
const APART = 1.5

/** Larger print than this leaves no room for a title: the smallest width of headings, as part of the text's. */
const SMALLEST_HEADING_WIDTH = 0.65
/** A heading this near to the widest one may have been broken, if what follows it is short. */
const NEARLY_WIDEST = 0.95
const SHORT_REST = 0.6

interface Setting extends Habits {
  /** Undefined where no heading is wide enough to have been broken. */
  readonly headingWidth: number | undefined
}

export function findCandidates(lines: readonly Line[], habits: Habits): readonly Candidate[] {
  const setting = { ...habits, headingWidth: findHeadingWidth(lines, habits) }
  const found: Omit<Candidate, 'listLike'>[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const candidate = readCandidate(lines, at, setting)
    if (candidate) found.push(candidate)
  }
  return found.map((candidate, index) => {
    const listLike = isNextInList(found[index - 1], candidate) || isNextInList(candidate, found[index + 1])
    return { ...candidate, listLike, weight: candidate.weight * (listLike ? LIST_LIKE : 1) }
  })
}

/** Headings are set larger than the text, so that they break off at a smaller width: that of the widest of them. */
function findHeadingWidth(lines: readonly Line[], habits: Habits): number | undefined {
  if (habits.wrapWidth === undefined) return undefined
  let widest = 0
  for (const line of lines) {
    if (line.width <= widest || !hasGapBefore(line, habits) || endsSentence(line.text)) continue
    if (line.width <= habits.wrapWidth && readLabel(line.text)?.parted) widest = line.width
  }
  return widest >= habits.wrapWidth * SMALLEST_HEADING_WIDTH ? widest : undefined
}

function readCandidate(lines: readonly Line[], at: number, habits: Setting): Omit<Candidate, 'listLike'> | undefined {
  const line = lines[at]
  if (line === undefined || line.width > LONGEST_TITLE) return undefined
  const label = readLabel(line.text)
  if (label === undefined || label.path.some((part) => part > LARGEST_NUMBER)) return undefined
  const previous = lines[at - 1]
  if (previous !== undefined && runsOn(previous, line, habits)) return undefined
  if (isArticle(label) && label.rest === '') return nameArticle(lines, at, label, weigh(label, line, previous, habits))
  const lineCount = countLines(lines, at, label, habits)
  const text = joinLines(lines.slice(at, at + lineCount))
  const whole = readLabel(text)
  if (whole === undefined || !readsLikeTitle(whole)) return undefined
  const weight = weigh(whole, line, previous, habits)
  return { at, lineCount, text, label: whole, path: whole.path, weight }
}

/** An article may stand below its name, and it may have none. */
function nameArticle(lines: readonly Line[], at: number, label: Label, weight: number): Omit<Candidate, 'listLike'> {
  const name = lines[at - 1]
  if (!isArticleName(name)) return { at, lineCount: 1, text: label.number, label, path: label.path, weight }
  const named = { ...label, rest: name.text }
  return { at: at - 1, lineCount: 2, text: label.number + name.text, label: named, path: label.path, weight }
}

/** The line is the rest of a sentence that the line before it began. */
function runsOn(previous: Line, line: Line, habits: Habits): boolean {
  if (hasGapBefore(line, habits)) return false
  if (habits.endsMarked) return previous.tail === '' && !endsSentence(previous.text)
  return isFull(previous, habits) && openBrackets(previous.text) > 0
}

/** How many lines a heading takes: one that breaks off for want of room goes on in the next line. */
function countLines(lines: readonly Line[], at: number, label: Label, habits: Setting): number {
  let open = openBrackets(label.rest)
  let count = 1
  for (; count < MOST_LINES; count += 1) {
    const last = lines[at + count - 1]
    const next = lines[at + count]
    if (last === undefined || next === undefined || hasGapBefore(next, habits)) break
    if (readLabel(next.text)?.parted && open <= 0) break
    if (beginsItem(next.text) || !breaksOff(last, next, label, open, habits)) break
    open += openBrackets(next.text)
  }
  return count
}

function breaksOff(last: Line, next: Line, label: Label, open: number, habits: Setting): boolean {
  if (label.rest === '') return !endsSentence(next.text)
  if (endsSentence(next.text)) return false
  const closes = open > 0 && openBrackets(next.text) < 0
  if (closes) return true
  if (habits.endsMarked) return last.tail === ''
  if (isFull(last, habits)) return !isFull(next, habits)
  const { headingWidth = Number.POSITIVE_INFINITY } = habits
  return last.width >= headingWidth * NEARLY_WIDEST && next.width <= headingWidth * SHORT_REST
}

function joinLines(lines: readonly Line[]): string {
  return lines.map((line) => line.text).reduce((text, next) => joinText(text, next, false))
}

function readsLikeTitle(label: Label): boolean {
  const title = label.rest
  if (title === '') return isAppendix(label.family)
  // Titles have letters: the rows of a table of figures have none.
  if (!/\p{L}/u.test(title) || title.length > LONGEST_TITLE) return false
  if (/[。、，,;；]$/.test(title) || title.includes('。')) return false
  if (/^[、。，．）」』】)%％〜～~]/.test(title)) return false
  return openBrackets(title) === 0 && !endsInPredicate(title)
}

function weigh(label: Label, line: Line, previous: Line | undefined, habits: Habits): number {
  const apart = previous === undefined || hasGapBefore(line, habits) || line.newPage ? APART : 1
  const counts = !/[.．、:：]$/.test(label.style) && label.path.length === 1 && beginsWithUnit(label.rest)
  const cutOff =
    previous !== undefined && isFull(previous, habits) && !habits.endsMarked && !endsSentence(previous.text)
  const doubtful = counts || (cutOff && apart === 1)
  return apart * (doubtful ? DOUBTFUL : 1)
}

function isNextInList(
  first: Omit<Candidate, 'listLike'> | undefined,
  second: Omit<Candidate, 'listLike'> | undefined,
): boolean {
  if (first === undefined || second === undefined || first.at + first.lineCount !== second.at) return false
  const next = [...first.path.slice(0, -1), (first.path.at(-1) ?? 0) + 1]
  return first.label.family === second.label.family && comparePaths(next, second.path) === 0
}

/** Families that number lists as often as headings. */
export const WEAK_FAMILIES: ReadonlySet<Family> = new Set<Family>(['parenthesis', 'bracket'])
