/** Code units that carry the structure of XML. */
export const CODE = { less: 60, greater: 62, slash: 47, bang: 33, question: 63, equals: 61, colon: 58 } as const

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
