/** Builders for tests: documents as the tools that people use leave them behind. */
import { columns } from './lines.ts'
import { toOutline } from './outline.ts'
import { type ReadOptions, readWhitepaper } from './read.ts'
import type { Section, Whitepaper } from './section.ts'

const utf8 = new TextEncoder()

/** Text taken from what Word printed: every line apart, wrapped at a width, a space where a paragraph ends. */
export function asPrinted(blocks: readonly string[], width = 40): string {
  return blocks.map((block) => (block === '' ? ' ' : `${wrap(block, width).join('\n\n')} `)).join('\n\n')
}

/** Text with wrapped lines and an empty line between paragraphs. */
export function asWrapped(blocks: readonly string[], width = 40): string {
  return blocks.map((block) => wrap(block, width).join('\n')).join('\n\n')
}

export function wrap(text: string, width: number): readonly string[] {
  const lines = ['']
  for (const character of text) {
    const current = lines.at(-1) ?? ''
    if (columns(current + character) > width) lines.push(character)
    else lines[lines.length - 1] = current + character
  }
  return lines
}

export function read(text: string, options?: ReadOptions): Whitepaper {
  return readWhitepaper(utf8.encode(text), options).whitepaper
}

/** "1.2 Title", a section a line. */
export function headings(text: string): readonly string[] {
  return read(text).sections.map(({ number, title }) => `${number} ${title}`.trim())
}

/** The passages of a document's only section as "kind mark text". */
export function passages(text: string): readonly string[] {
  const [section] = read(text).sections
  return passagesOf(section)
}

export function passagesOf(section: Section | undefined): readonly string[] {
  return (section?.passages ?? []).map(({ kind, mark, text }) => [kind, mark, text].filter((part) => part).join(' '))
}

export function outlineText(text: string): string {
  return toOutline(read(text))
    .sections.map((section) => section.text)
    .join('\n')
}
