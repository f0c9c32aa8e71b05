import type { RawHeading } from './heading-candidates.ts'
import { readLabel } from './label.ts'
import type { Line } from './lines.ts'
import { unmark } from './markdown-text.ts'

const ATX = /^(#{1,6})[ \t\u3000]+(\S.*)$/
const SETEXT_FIRST = /^={3,}$/
const SETEXT_SECOND = /^-{3,}$/
const FENCE = /^(`{3,}|~{3,})/

/** One # line may be a comment or a lone title; two make a document that marks its headings. */
const ENOUGH = 2

/** The headings of a Markdown text; undefined where the text does not mark its headings. */
export function findMarkdownHeadings(lines: readonly Line[]): readonly RawHeading[] | undefined {
  const headings: RawHeading[] = []
  let fence: string | undefined
  for (const [at, line] of lines.entries()) {
    const mark = FENCE.exec(line.text)?.[1]
    if (mark !== undefined) fence = nextFence(fence, mark)
    else if (fence === undefined) headings.push(...readHeading(lines, at))
  }
  return headings.length >= ENOUGH ? headings : undefined
}

function nextFence(open: string | undefined, mark: string): string | undefined {
  if (open === undefined) return mark
  return mark.startsWith(open) ? undefined : open
}

function readHeading(lines: readonly Line[], at: number): readonly RawHeading[] {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined) return []
  const [, signs, printed = ''] = ATX.exec(line.text) ?? []
  const title = withoutClosingSigns(printed)
  if (signs !== undefined)
    return title === '' ? [] : [withLabel({ at, lineCount: 1, text: unmark(title), depth: signs.length })]
  const underline = next?.blanksBefore === 0 && !isBlock(line.text) ? next.text : ''
  const depth = SETEXT_FIRST.test(underline) ? 1 : SETEXT_SECOND.test(underline) ? 2 : 0
  return depth === 0 ? [] : [withLabel({ at, lineCount: 2, text: unmark(line.text), depth })]
}

/** "## Title ##" */
function withoutClosingSigns(title: string): string {
  let end = title.length
  while (title[end - 1] === '#') end -= 1
  return end === 0 || /[ \t]/.test(title[end - 1] ?? '') ? title.slice(0, end).trimEnd() : title
}

function isBlock(text: string): boolean {
  return /^(?:[|>#]|[-*+]\s|-{3,}$|={3,}$)/.test(text)
}

function withLabel(heading: RawHeading): RawHeading {
  const label = readLabel(heading.text)
  return label !== undefined && label.rest !== '' ? { ...heading, label } : heading
}
