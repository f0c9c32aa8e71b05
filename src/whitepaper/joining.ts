const LATIN_END = /[!-~À-ɏ]$/
const LATIN_START = /^[!-~À-ɏ]/
/** A web address that a line end broke goes on without a space, and so does a word after its hyphen. */
const BROKEN_ADDRESS = /^https?:\/\/[^\s）)」>]*[/\-_.=&?#%]$/
const HYPHEN = /[A-Za-z0-9]-$/

/** Nothing ends in the middle of a web address, after a hyphen or after a comma. */
export function endsInMidPhrase(text: string): boolean {
  return endsInAddress(text) || HYPHEN.test(text) || /[、，,]$/.test(text)
}

/**
 * Joins what a line end parted: Japanese without a space, Latin words with one. `spaced` tells that a space stood there,
 * which is kept where it parts Latin from Japanese, as Japanese typists like to have it.
 */
export function joinText(before: string, after: string, spaced: boolean): string {
  return before + (needsSpace(before, after, spaced) ? ' ' : '') + after
}

function needsSpace(before: string, after: string, spaced: boolean): boolean {
  if (before === '' || after === '') return false
  const tail = before.slice(-2000)
  const latinBefore = LATIN_END.test(tail)
  const latinAfter = LATIN_START.test(after)
  if (latinBefore && latinAfter) return !endsInAddress(tail) && !HYPHEN.test(tail)
  return spaced && (latinBefore || latinAfter)
}

function endsInAddress(text: string): boolean {
  return BROKEN_ADDRESS.test(text.slice(Math.max(0, text.lastIndexOf('http'))))
}
