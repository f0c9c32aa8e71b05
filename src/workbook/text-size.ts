/** How text of some size fills cells: estimates, for nothing here knows the fonts. */
export interface Face {
  readonly fontSize: number
  /** The size of the book's standard font, whose digits are the unit of column widths. */
  readonly standardSize: number
}

/** What a cell keeps free at its sides, in digits of the standard font. */
const SIDE_PADDING = 0.7
const NARROWEST = 1

/** Columns of half-width characters that fit into a width. */
function capacity(width: number, { fontSize, standardSize }: Face): number {
  return Math.max(NARROWEST, ((width - SIDE_PADDING) * standardSize) / fontSize)
}

/** Half-width characters count one; all others, East Asian ambiguous ones too, count two. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += isHalfWidth(character) ? 1 : 2
  return width
}

function isHalfWidth(character: string): boolean {
  return character <= '\u02AF' || (character >= '\uFF61' && character <= '\uFF9F')
}

/** Words that are not broken: runs of half-width characters; everything else breaks at each character. */
const UNITS = /[\u0021-\u02AF]+|[\s\S]/gu

/** The lines that a text takes up in a width, its own line breaks included. */
export function lineCount(text: string, width: number, face: Face): number {
  const room = capacity(width, face)
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, room), 0)
}

function wrappedLines(line: string, room: number): number {
  if (line.length * 2 <= room) return 1
  let lines = 1
  let used = 0
  for (const [unit] of line.matchAll(UNITS)) {
    const width = widthOf(unit)
    if (used + width <= room) {
      used += width
    } else {
      const broken = Math.ceil(width / room)
      lines += used === 0 ? broken - 1 : broken
      used = Math.min(width - (broken - 1) * room, room)
    }
  }
  return lines
}
