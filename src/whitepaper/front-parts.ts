import { findDate } from './dates.ts'
import { readLabel } from './label.ts'
import type { Line } from './lines.ts'
import { endsSentence } from './sentence-ends.ts'
import words from './words.json' with { type: 'json' }

/** Dots that lead to a page number, as a table of contents has them. */
const LEADERS = /(?:\.{3,}|・{4,}|·{3,}|(?:\s\.){3,}|_{4,}|-{5,})[\s.]*(?:\d{1,4}|[ivx]{1,5})$/i

/** Longer lines stand in no table of contents. */
const LONGEST_ENTRY = 200

/** Entries may be wrapped: so many lines may stand between two with leaders, or between two dated rows. */
const WRAPPED = 4

export interface TextParts {
  /** What is left: the document proper. */
  readonly body: readonly Line[]
  /** The rows of the history of editions. */
  readonly revisions: readonly Line[]
}

/** Squashed for comparing with the word lists: white space and brackets out, half-width, lower case. */
export function plainTitle(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s【】<>[\]■●]/g, '')
    .toLowerCase()
}

export function isContentsTitle(title: string): boolean {
  return includes(words.目次の見出し, title)
}

export function isRevisionsTitle(title: string): boolean {
  return includes(words.改訂履歴の見出し, title)
}

export function isClosingWord(text: string): boolean {
  return includes(words.結びの言葉, text)
}

/** Headings that bear no number in documents that number all the others. */
export function isKnownTitle(title: string): boolean {
  return includes(words.番号のない見出し, title)
}

function includes(list: readonly string[], title: string): boolean {
  if (title.length > LONGEST_ENTRY) return false
  const plain = plainTitle(title)
  return list.some((word) => plainTitle(word) === plain)
}

/** Parts a text without heading marks from its table of contents and its history of editions. */
export function partText(lines: readonly Line[]): TextParts {
  const withoutContents = removeContents(lines)
  const start = withoutContents.findIndex((line) => isRevisionsTitle(line.text))
  if (start < 0) return { body: withoutContents, revisions: [] }
  const end = endOfRevisions(withoutContents, start)
  return {
    body: [...withoutContents.slice(0, start), ...withoutContents.slice(end)],
    revisions: withoutContents.slice(start + 1, end),
  }
}

function removeContents(lines: readonly Line[]): readonly Line[] {
  const title = lines.findIndex((line) => isContentsTitle(line.text))
  const firstEntry = lines.findIndex((line) => hasLeaders(line.text))
  if (title < 0 && firstEntry < 0) return lines
  const start = title >= 0 && (firstEntry < 0 || title < firstEntry) ? title : firstEntry
  const end = firstEntry < 0 ? endOfPlainContents(lines, start) : endOfLeaders(lines, firstEntry)
  return [...lines.slice(0, start), ...lines.slice(end)]
}

function hasLeaders(text: string): boolean {
  return text.length <= LONGEST_ENTRY && LEADERS.test(text.normalize('NFKC').trim())
}

function endOfLeaders(lines: readonly Line[], firstEntry: number): number {
  let last = firstEntry
  for (let at = firstEntry; at < lines.length && at <= last + WRAPPED; at += 1) {
    if (hasLeaders(lines[at]?.text ?? '')) last = at
  }
  return last + 1
}

/** Contents without leaders end where their first entry comes again, now as a heading. */
function endOfPlainContents(lines: readonly Line[], title: number): number {
  const seen = new Set<string>()
  for (let at = title + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? ''
    if (endsSentence(text) || text.length > LONGEST_ENTRY) break
    const key = plainTitle(text.replace(/[\s\t]+[0-9０-９]{1,4}$/, ''))
    if (seen.has(key)) return at
    seen.add(key)
  }
  return title + 1
}

/** The table goes on as long as dated rows follow each other, and after the last of them up to the next heading. */
function endOfRevisions(lines: readonly Line[], title: number): number {
  let lastDated = title
  for (let at = title + 1; at < lines.length && at <= lastDated + WRAPPED; at += 1) {
    if (findDate(lines[at]?.text ?? '') !== undefined) lastDated = at
  }
  const next = lines.findIndex(
    ({ text }, at) => at > lastDated && (readLabel(text) !== undefined || isKnownTitle(text)),
  )
  return next < 0 ? lines.length : next
}
