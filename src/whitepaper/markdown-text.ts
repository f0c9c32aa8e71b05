const STRONG = /\*\*(?=\S)([^*]+)\*\*|__(?=\S)([^_]+)__/g
const ESCAPED = /\\([!-/:-@[-`{-~])/g

/** Text without Markdown's bold marks and escapes; everything that a reader sees stays. */
export function unmark(text: string): string {
  return text.replace(STRONG, (_, stars, lines) => stars ?? lines).replace(ESCAPED, '$1')
}
