/**
 * Whitepaper bytes -> Whitepaper. The stages, in the order in which the text passes through them:
 * decode -> lines -> without page furniture -> headings (Markdown's, or found by their numbers) -> divisions -> passages.
 */
import { splitArticles } from './articles.ts'
import { decode } from './decode.ts'
import { divide } from './divisions.ts'
import { readRevisions } from './editions.ts'
import { WhitepaperError } from './error.ts'
import { findFacts } from './facts.ts'
import { readFrontMatter } from './front-matter.ts'
import { isClosingWord, partText } from './front-parts.ts'
import { findHabits, type Habits } from './habits.ts'
import type { RawHeading } from './heading-candidates.ts'
import { nameHeadings } from './heading-names.ts'
import { type Line, splitLines } from './lines.ts'
import { findMarkdownHeadings } from './markdown-headings.ts'
import { removePageFurniture } from './page-furniture.ts'
import { readPassages } from './passages.ts'
import type { Section, Whitepaper } from './section.ts'
import { findTextHeadings } from './text-headings.ts'

export interface ReadOptions {
  /** Speaks for the product and the edition where the document itself does not. */
  readonly fileName?: string
}

export interface WhitepaperReading {
  readonly whitepaper: Whitepaper
  /** The decoded text that all spans refer to. */
  readonly source: string
}

/**
 * Reads a whitepaper in text or Markdown, whatever its encoding.
 * @example readWhitepaper(bytes, { fileName: 'cloud-1.2.txt' }).whitepaper.sections[0]?.title
 * @throws WhitepaperError where the bytes are no text or have no heading.
 */
export function readWhitepaper(bytes: Uint8Array, options: ReadOptions = {}): WhitepaperReading {
  const source = decode(bytes)
  const front = readFrontMatter(source)
  const { habits, lines, headings, revisions } = findHeadings(splitLines(source, front.end))
  const parts = divide(lines, headings)
  const names = nameHeadings(parts.sections.map(({ heading }) => heading))
  const sections = parts.sections.flatMap((division, index) => {
    const name = names[index]
    return name === undefined ? [] : [toSection(name, lines, division, habits)]
  })
  if (sections.length === 0) throw new WhitepaperError('no-section')
  const facts = findFacts({
    frontMatter: front.facts,
    cover: parts.cover,
    revisions: readRevisions([...revisions, ...parts.revisions]),
    sections,
    fileName: options.fileName ?? '',
  })
  return { whitepaper: { ...facts, sections }, source }
}

interface Headed {
  readonly habits: Habits
  readonly lines: readonly Line[]
  readonly headings: readonly RawHeading[]
  readonly revisions: readonly Line[]
}

function findHeadings(all: readonly Line[]): Headed {
  const lines = removePageFurniture(all).filter(({ text }) => !isClosingWord(text))
  const marked = findMarkdownHeadings(lines)
  const habits = findHabits(lines, marked !== undefined)
  if (marked !== undefined) return { habits, lines, headings: marked, revisions: [] }
  const { body, revisions } = partText(splitArticles(lines))
  return { habits, lines: body, headings: findTextHeadings(body, habits), revisions }
}

function toSection(
  name: Pick<Section, 'number' | 'title' | 'level' | 'controls'>,
  all: readonly Line[],
  { heading, lines }: { readonly heading: RawHeading; readonly lines: readonly Line[] },
  habits: Habits,
): Section {
  const passages = readPassages(lines, habits)
  const start = all[heading.at]?.start ?? 0
  const headingEnd = all[heading.at + heading.lineCount - 1]?.end ?? start
  return {
    ...name,
    passages,
    text: passages.map(({ text }) => text).join('\n'),
    span: { start, end: passages.at(-1)?.span.end ?? headingEnd },
  }
}
