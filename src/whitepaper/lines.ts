/** A line of the source that holds something, and what surrounds it. */
export interface Line {
  /** Without white space at its ends; `source.slice(start, end)`. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** White space before the text. */
  readonly indent: string
  /** White space after the text, before the line end. */
  readonly tail: string
  /** How many empty lines stand before it. */
  readonly blanksBefore: number
  /** A new page begins with it. */
  readonly newPage: boolean
  /** In columns: Japanese characters count two. */
  readonly width: number
}

const LINE_END = /\r\n|[\n\r\v\u0085\u2028\u2029]/g

/** The lines that hold something, from an offset on. */
export function splitLines(source: string, offset = 0): readonly Line[] {
  const lines: Line[] = []
  let blanks = 0
  let newPage = false
  const take = (start: number, end: number) => {
    const raw = source.slice(start, end)
    const text = raw.trim()
    newPage ||= raw.includes('\f')
    if (text === '') {
      blanks += 1
      return
    }
    const indentLength = raw.length - raw.trimStart().length
    const from = start + indentLength
    const to = from + text.length
    lines.push({
      text,
      start: from,
      end: to,
      indent: raw.slice(0, indentLength),
      tail: source.slice(to, end),
      blanksBefore: blanks,
      newPage,
      width: columns(text),
    })
    blanks = 0
    newPage = false
  }
  let from = offset
  for (const { 0: lineEnd, index } of source.matchAll(LINE_END)) {
    if (index < offset) continue
    take(from, index)
    from = index + lineEnd.length
  }
  take(from, source.length)
  return lines
}

const NARROW_BELOW = 0x1100
const HALF_WIDTH_FROM = 0xff61
const HALF_WIDTH_TO = 0xffdc

/** How wide a text is printed, in columns of one Latin letter. */
export function columns(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    width += unit < NARROW_BELOW || (unit >= HALF_WIDTH_FROM && unit <= HALF_WIDTH_TO) ? 1 : 2
  }
  return width
}
