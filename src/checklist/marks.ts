/** The mark that a customer wants in the column of the option that holds: ○ unless the sheet says another. */
import { isLatin } from './wording.ts'

/** As they are written and found: 「該当する欄に✓」, 「●を付けて」. */
const MARK = /^[○〇◯●✓✔☑レxX]$/u
const TOLD = /(?:に|は)[「『（(]?([○〇◯●✓✔☑レ])|([○〇◯●✓✔☑レ])(?:点)?[」』）)]?(?:を|印|で|をつけ)/u
/** 「実施していれば✓」 */
const IF_SO = /(?:れば|[たる]場合は?|なら|たら|ているとき)[「『（(]?([○〇◯●✓✔☑レ])/u
export const USUAL_MARK = '○'
/** Where nobody speaks Japanese, a circle would be read as a zero. */
const USUAL_MARK_ABROAD = '✓'

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
  const usual = headers.length > 0 && headers.every(isLatin) ? USUAL_MARK_ABROAD : USUAL_MARK
  return fromDropdown ?? fromRows ?? told?.[1] ?? told?.[2] ?? markIfSo(headers) ?? usual
}

/** The mark with which a column wants a yes, and nothing for a no. */
export function markIfSo(headers: readonly string[]): string | undefined {
  return headers.map((text) => IF_SO.exec(text)?.[1]).find((mark) => mark !== undefined)
}
