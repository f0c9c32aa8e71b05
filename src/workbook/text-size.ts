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
export function widthOf(code: number): 1 | 2 {
  return code <= 0x2af || (code >= 0xff61 && code <= 0xff9f) ? 1 : 2
}

/** Words that are not broken: runs of half-width characters; everything else breaks at each character. */
function isOfWord(code: number): boolean {
  return code > 0x20 && code <= 0x2af
}

/** Where the unit ends that begins at a place. */
function unitEnd(line: string, from: number): number {
  let at = from
  while (isOfWord(line.charCodeAt(at))) at += 1
  return at > from ? at : from + ((line.codePointAt(from) ?? 0) > 0xffff ? 2 : 1)
}

/** The lines that a text takes up in a width, its own line breaks included. */
export function lineCount(text: string, width: number, face: Face): number {
  const room = capacity(width, face)
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, room), 0)
}

function wrappedLines(line: string, room: number): number {
  if (line.length * 2 <= room) return 1
  let lines = 1
  let used = 0
  for (let at = 0, end = 0; at < line.length; at = end) {
    end = unitEnd(line, at)
    const width = isOfWord(line.charCodeAt(at)) ? end - at : widthOf(line.charCodeAt(at))
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
