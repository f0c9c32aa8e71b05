/** Cells that hold their choices as boxes to tick: 「□はい　□いいえ」. */
import { squash } from '../japanese/normalise.ts'
import { ChecklistError } from './error.ts'

const EMPTY = '□☐◻▢❏❑'
const TICKED = '■☑☒✅◼'
const BOX = new RegExp(`[${EMPTY}${TICKED}]`, 'gu')

export interface BoxedOption {
  readonly label: string
  /** Where its box stands in the text. */
  readonly at: number
  readonly ticked: boolean
}

/** The options of a text with boxes, in their order. A box stands before its label, or after it where the text ends in a box. */
export function boxedOptions(text: string): readonly BoxedOption[] {
  const places = [...text.matchAll(BOX)].map((match) => match.index)
  if (places.length === 0) return []
  const boxesComeLast = places.length > 1 && text.slice(0, places[0]).trim() !== '' && /[□☐◻▢❏❑■☑☒✅◼]\s*$/u.test(text)
  return places.map((at, index) => {
    const before = text.slice(index === 0 ? 0 : (places[index - 1] ?? 0) + 1, at)
    const after = text.slice(at + 1, places[index + 1] ?? text.length)
    return { label: labelOf(boxesComeLast ? before : after), at, ticked: TICKED.includes(text.charAt(at)) }
  })
}

/** A label ends with its line; what frames or separates it is not part of it. */
function labelOf(text: string): string {
  const [line = ''] = text.trim().split(/\n/)
  return line.replace(/^[\s:：、,／/・|｜]+|[\s、,／/・|｜]+$/gu, '').trim()
}

export function isUnticked(text: string): boolean {
  const options = boxedOptions(text)
  return options.length > 0 && options.every((option) => !option.ticked)
}

/**
 * The same text with the box of one option ticked and everything else as it was.
 * @example tick('□はい　□いいえ', 'はい') // '■はい　□いいえ'
 */
export function tick(text: string, option: string): string {
  const wanted = boxedOptions(text).filter(({ label }) => squash(label) === squash(option))
  const [chosen, another] = wanted
  if (!chosen || another) throw new ChecklistError('no-such-option', { option })
  if (chosen.ticked) return text
  return text.slice(0, chosen.at) + tickedBox(text, text.charAt(chosen.at)) + text.slice(chosen.at + 1)
}

function tickedBox(text: string, empty: string): string {
  return empty === '☐' || text.includes('☑') ? '☑' : '■'
}
