/** A stretch of text to be replaced; an insertion replaces nothing. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Applies splices, which must not overlap; several at one place go in as they come. */
export function splice(source: string, splices: readonly Splice[]): string {
  return splicedPieces(source, splices).join('')
}

/** What `splice` joins, in order. */
export function splicedPieces(source: string, splices: readonly Splice[]): readonly string[] {
  const inOrder = [...splices].sort((a, b) => a.start - b.start)
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text } of inOrder) {
    pieces.push(source.slice(at, start), text)
    at = end
  }
  pieces.push(source.slice(at))
  return pieces
}
