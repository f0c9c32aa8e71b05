/** The mark that a customer wants in the column of the option that holds: ○ unless the sheet says another. */

/** As they are written and found: 「該当する欄に✓」, 「●を付けて」. */
const MARK = /^[○〇◯●✓✔☑レxX]$/u
const TOLD = /(?:に|は)[「『（(]?([○〇◯●✓✔☑レ])|([○〇◯●✓✔☑レ])(?:点)?[」』）)]?(?:を|印|で|をつけ)/u
export const USUAL_MARK = '○'

export function isMark(text: string): boolean {
  return MARK.test(text.trim())
}

/** What a dropdown offers goes before what other rows hold, and that before what the headers say. */
export function markFor(
  offered: readonly string[] | undefined,
  used: readonly string[],
  headers: readonly string[],
): string {
  const fromDropdown = offered?.find(isMark)
  const fromRows = used.find(isMark)
  const told = headers.map((text) => TOLD.exec(text)).find((match) => match !== null)
  return fromDropdown ?? fromRows ?? told?.[1] ?? told?.[2] ?? USUAL_MARK
}
