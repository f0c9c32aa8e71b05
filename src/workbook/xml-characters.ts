/** Code units that carry the structure of XML. */
export const CODE = {
  less: 60,
  greater: 62,
  slash: 47,
  bang: 33,
  question: 63,
  equals: 61,
  colon: 58,
  quote: 34,
  apostrophe: 39,
} as const

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}

/** NaN, past the end of the source, is no name either. */
function isNameCode(code: number): boolean {
  return code > 32 && code !== CODE.greater && code !== CODE.slash && code !== CODE.equals && code !== CODE.less
}

/** Where the name that starts at `from` ends. */
export function nameEnd(source: string, from: number): number {
  let at = from
  while (isNameCode(source.charCodeAt(at))) at += 1
  return at
}

/** The place of the first character from `from` on that is no blank. */
export function skipBlanks(source: string, from: number): number {
  let at = from
  while (isBlank(source.charCodeAt(at))) at += 1
  return at
}

const ZERO = 48
const MOST_DIGITS = 9

/** A number that is nothing but a few digits, as nearly all are: it is read where it stands. */
export function plainNumber(source: string, start: number, end: number): number | undefined {
  if (end === start || end - start > MOST_DIGITS) return undefined
  let value = 0
  for (let at = start; at < end; at += 1) {
    const digit = source.charCodeAt(at) - ZERO
    if (!(digit >= 0 && digit <= 9)) return undefined
    value = value * 10 + digit
  }
  return value
}
