/** Cells that hold their choices as boxes to tick: 「□はい　□いいえ」, 「（　）はい　（　）いいえ」. */
import { ChecklistError } from './error.ts'
import { squash } from './words.ts'

const BOX = /[□☐◻▢❏❑■☑☒✅◼]/gu
const TICKED = /[■☑☒✅◼○〇◯✓✔レ]/u
/** Brackets with room for a circle. Alone they could be a gap in any text: they count in company only. */
const BRACKETS = /[（(][ \u3000]{0,4}[○〇◯✓✔レ]?[ \u3000]{0,4}[)）]/gu

export interface BoxedOption {
  readonly label: string
  /** Where its box stands in the text, and how long it is. */
  readonly at: number
  readonly length: number
  readonly ticked: boolean
}

/** The options of a text with boxes, in their order. A box stands before its label, or after it where the text ends in a box. */
export function boxedOptions(text: string): readonly BoxedOption[] {
  const boxes = boxesIn(text)
  const [first] = boxes
  const last = boxes.at(-1)
  if (!first || !last) return []
  const endsInBox = text.slice(last.index + last[0].length).trim() === ''
  const boxesComeLast = boxes.length > 1 && endsInBox && text.slice(0, first.index).trim() !== ''
  return boxes.map((box, index) => {
    const previous = boxes[index - 1]
    const before = text.slice(previous ? previous.index + previous[0].length : 0, box.index)
    const after = text.slice(box.index + box[0].length, boxes[index + 1]?.index ?? text.length)
    return {
      label: labelOf(boxesComeLast ? before : after),
      at: box.index,
      length: box[0].length,
      ticked: TICKED.test(box[0]),
    }
  })
}

const LONGEST = 2000

function boxesIn(text: string): readonly RegExpExecArray[] {
  if (text.length > LONGEST) return []
  const boxes = [...text.matchAll(BOX)]
  if (boxes.length > 0) return boxes
  const brackets = [...text.matchAll(BRACKETS)]
  return brackets.length > 1 ? brackets : []
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
 * The same text with the box of one option ticked and everything else as it was. A box alone in its cell is that of any
 * option: its label stands elsewhere.
 * @example tick('□はい　□いいえ', 'はい') // '■はい　□いいえ'
 */
export function tick(text: string, option: string): string {
  const boxes = boxedOptions(text)
  const isLone = boxes.length === 1 && boxes[0]?.label === ''
  const [chosen, another] = isLone ? boxes : boxes.filter(({ label }) => squash(label) === squash(option))
  if (!chosen || another) throw new ChecklistError('no-such-option', { option })
  if (chosen.ticked) return text
  const end = chosen.at + chosen.length
  return text.slice(0, chosen.at) + tickedBox(text, text.slice(chosen.at, end)) + text.slice(end)
}

function tickedBox(text: string, empty: string): string {
  if (empty.length > 1) return `${empty.charAt(0)}○${empty.charAt(empty.length - 1)}`
  return empty === '☐' || text.includes('☑') ? '☑' : '■'
}
