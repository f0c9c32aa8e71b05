/**
 * Whitepaper bytes -> Whitepaper. The stages, in the order in which the text passes through them:
 * decode -> lines -> without page furniture -> headings (Markdown's, or found by their numbers) -> divisions -> passages.
 */
import { splitArticles } from './articles.ts'
import { decode } from './decode.ts'
import { type Division, divide } from './divisions.ts'
import { readRevisions } from './editions.ts'
import { WhitepaperError } from './error.ts'
import { findFacts } from './facts.ts'
import { readFrontMatter } from './front-matter.ts'
import { isClosingWord, partText } from './front-parts.ts'
import { findHabits, type Habits } from './habits.ts'
import type { RawHeading } from './heading-candidates.ts'
import { type HeadingName, nameHeadings } from './heading-names.ts'
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
  const lines = removePageFurniture(splitLines(source, front.end)).filter(({ text }) => !isClosingWord(text))
  const { sections, cover, revisions } = readMarkdown(lines) ?? readText(lines)
  if (sections.length === 0) throw new WhitepaperError('no-section')
  const facts = findFacts({
    frontMatter: front.facts,
    cover,
    revisions: readRevisions(revisions),
    sections,
    fileName: options.fileName ?? '',
  })
  return { whitepaper: { ...facts, sections }, source }
}

interface Parts {
  readonly sections: readonly Section[]
  readonly cover: readonly string[]
  readonly revisions: readonly Line[]
}

/** Undefined where the headings are not marked: a converter may have marked the title and nothing else. */
function readMarkdown(lines: readonly Line[]): Parts | undefined {
  const headings = findMarkdownHeadings(lines)
  if (headings === undefined) return undefined
  const parts = readParts(lines, headings, findHabits(lines, true))
  return parts.sections.length > 0 ? parts : undefined
}

function readText(lines: readonly Line[]): Parts {
  const habits = findHabits(lines, false)
  const { body, revisions } = partText(splitArticles(lines))
  const parts = readParts(body, findTextHeadings(body, habits), habits)
  return { ...parts, revisions: [...revisions, ...parts.revisions] }
}

function readParts(lines: readonly Line[], headings: readonly RawHeading[], habits: Habits): Parts {
  const { cover, revisions, sections } = divide(lines, headings)
  const names = nameHeadings(sections.map(({ heading }) => heading))
  const read = sections.flatMap((division, index) => {
    const name = names[index]
    return name === undefined ? [] : [toSection(name, lines, division, habits)]
  })
  return { sections: read, cover, revisions }
}

function toSection(name: HeadingName, all: readonly Line[], { heading, lines }: Division, habits: Habits): Section {
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
