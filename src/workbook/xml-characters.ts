/** Code units that carry the structure of XML. */
export const CODE = { less: 60, greater: 62, slash: 47, bang: 33, question: 63, equals: 61, colon: 58 } as const

export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}

/** NaN, past the end of the source, is no name either. */
export function isNameCode(code: number): boolean {
  return code > 32 && code !== CODE.greater && code !== CODE.slash && code !== CODE.equals && code !== CODE.less
}
