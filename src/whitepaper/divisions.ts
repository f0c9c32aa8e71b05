import { isContentsTitle, isRevisionsTitle } from './front-parts.ts'
import type { RawHeading } from './heading-candidates.ts'
import type { Line } from './lines.ts'
import { endsSentence } from './sentence-ends.ts'
import words from './words.json' with { type: 'json' }

/** A heading and the lines up to the next one. */
export interface Division {
  readonly heading: RawHeading
  readonly lines: readonly Line[]
}

/** A document cut at its headings and sorted by what the parts are for. */
export interface Divisions {
  readonly cover: readonly string[]
  readonly revisions: readonly Line[]
  readonly sections: readonly Division[]
}

/** A cover has no more lines than this. */
const LONGEST_COVER = 30

const NAMES_DOCUMENT = new RegExp(words.文書の種類.join('|'), 'i')

export function divide(lines: readonly Line[], headings: readonly RawHeading[]): Divisions {
  const first = headings[0]?.at ?? lines.length
  const divisions = headings.map((heading, index) => ({
    heading,
    lines: lines.slice(heading.at + heading.lineCount, headings[index + 1]?.at ?? lines.length),
  }))
  const covers = findCovers(divisions)
  return {
    cover: [...lines.slice(0, first).map(({ text }) => text), ...covers.flatMap(coverLines)].slice(0, LONGEST_COVER),
    revisions: divisions.filter(({ heading }) => isRevisionsTitle(heading.text)).flatMap((division) => division.lines),
    sections: divisions.filter(
      (division, index) => !isApart(division) && (index >= covers.length || hasProse(division)),
    ),
  }
}

function isApart({ heading }: Division): boolean {
  return isContentsTitle(heading.text) || isRevisionsTitle(heading.text)
}

function coverLines({ heading, lines }: Division): readonly string[] {
  return [heading.text, ...lines.map(({ text }) => text)]
}

function hasProse({ lines }: Division): boolean {
  return lines.some(({ text }) => endsSentence(text))
}

/** In Markdown the document's own title is a heading too: the only one of its depth, or one on the page before the contents. */
function findCovers(divisions: readonly Division[]): readonly Division[] {
  const contents = divisions.findIndex(({ heading }) => isContentsTitle(heading.text))
  const topLevel = divisions.filter(({ heading }) => heading.depth === 1)
  const end = divisions.findIndex((division, index) => {
    const { text, label, depth } = division.heading
    if (depth === undefined || label !== undefined || isApart(division)) return true
    const isTitle = index === 0 && depth === 1 && topLevel.length === 1
    return !isTitle && (hasProse(division) || (index >= contents && !NAMES_DOCUMENT.test(text)))
  })
  return divisions.slice(0, Math.max(0, end))
}
