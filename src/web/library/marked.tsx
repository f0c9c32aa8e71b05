/** A text with the words that were looked for marked in it. */
export const Marked = ({ text, words }: { readonly text: string; readonly words: readonly string[] }) => {
  const wanted = words.filter((word) => word !== '').map(escaped)
  if (wanted.length === 0) return text
  // Split by a capturing group, every second piece is a match.
  const pieces = text.split(new RegExp(`(${wanted.join('|')})`, 'giu'))
  let at = 0
  return pieces.map((piece, index) => {
    const key = at
    at += piece.length
    return index % 2 === 1 ? <mark key={`${key}-match`}>{piece}</mark> : <span key={key}>{piece}</span>
  })
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

export const holds = (text: string, word: string): boolean => text.toLowerCase().includes(word.toLowerCase())
