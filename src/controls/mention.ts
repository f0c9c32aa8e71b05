import { type NormalisedText, normaliseWithMap } from '../japanese/normalise.ts'
import { type Edition, type Entry, entriesBetween, entriesNamed, isBefore } from './catalogue.ts'
import { type Numeral, type Reading, readNumeral } from './numeral.ts'
import { LISTED, NUMBER, RANGE_END, RANGED } from './spelling.ts'

/** A control (or a clause of controls) that a text names by its number. */
export interface ControlMention {
  /** Half-width, without "A.": "12.3.1", "8.13", "12.4", "CLD.9.5.1". */
  readonly id: string
  /** Undefined where the number stands in several editions and the text does not say which. */
  readonly edition: Edition | undefined
  /** False where the number may as well be something else: a section of some document, an amount. */
  readonly certain: boolean
  /** The control's own title follows. */
  readonly titled: boolean
  /** Where it is written, in UTF-16 units of the given text; a number that a range only implies stands where the range does. */
  readonly start: number
  readonly end: number
}

/** How far around a number its meaning is looked for. */
const WINDOW = 80

/** A reading in its place in the normalised text. */
interface Placed extends Reading {
  readonly from: number
  readonly to: number
}

/**
 * Finds the control numbers in a text, however they are spelt, in the order in which they stand.
 * @example readControlIds('附属書Ａ．８．１３、8.14').map((mention) => mention.id) // ['8.13', '8.14']
 */
export function readControlIds(text: string): ControlMention[] {
  // Most texts bear no number at all, and keeping track of where everything came from is the greater part of the work.
  if (!/\p{N}/u.test(text)) return []
  const normalised = normaliseWithMap(text)
  const placed: Placed[] = []
  let previous: Placed | undefined
  for (const match of normalised.text.matchAll(NUMBER)) {
    const from = match.index
    const to = from + match[0].length
    const gap = previous === undefined ? '' : normalised.text.slice(previous.to, from)
    const listed = previous !== undefined && LISTED.test(gap) ? previous : undefined
    const reading = { ...readNumeral(numeralOf(match, text, normalised), listed), from, to }
    if (listed !== undefined && RANGED.test(gap)) placed.push(...readRange(placed.pop() ?? listed, reading))
    else placed.push(reading, ...readShortRange(reading, normalised.text))
    previous = reading
  }
  return placed.flatMap((reading) => mentionOf(reading, normalised))
}

function numeralOf(match: RegExpExecArray, source: string, { text, toSource }: NormalisedText): Numeral {
  const { prefix, glue, number = '' } = match.groups ?? {}
  const place = toSource(match.index)
  const near = source.slice(Math.max(0, place - WINDOW), place)
  const end = match.index + match[0].length
  return {
    number,
    prefix: prefix === undefined ? undefined : prefix.toUpperCase() === 'A' ? 'A' : 'CLD',
    apart: glue === ' ',
    line: near.slice(near.lastIndexOf('\n') + 1),
    before: text.slice(Math.max(0, match.index - WINDOW), match.index),
    after: text.slice(end, end + WINDOW),
  }
}

/** A range with all that it implies. Both its ends are of one edition, which may settle which one is meant. */
function readRange(first: Placed, last: Placed): Placed[] {
  const pairs = first.entries.flatMap((from) =>
    last.entries.filter((to) => to.edition === from.edition && to.kind === from.kind).map((to) => ({ from, to })),
  )
  if (pairs.length === 0) return [first, last]
  const between = implied(
    pairs.flatMap(({ from, to }) => entriesBetween(from, to)),
    { ...last, from: first.from },
  )
  return [
    { ...first, entries: pairs.map(({ from }) => from) },
    ...between,
    { ...last, entries: pairs.map(({ to }) => to) },
  ]
}

/** What a short range such as "9.2.1～6" implies after its first number. */
function readShortRange(reading: Placed, text: string): Placed[] {
  const [first] = reading.entries
  const found = RANGE_END.exec(text.slice(reading.to, reading.to + WINDOW))
  const { end = '.' } = found?.groups ?? {}
  if (first === undefined || found === null || end.includes('.')) return []
  const last = entriesNamed(first.id.replace(/\d+$/, end)).find(({ edition }) => edition === first.edition)
  if (last === undefined || !isBefore(first, last)) return []
  return implied([...entriesBetween(first, last), last], { ...reading, to: reading.to + found[0].length })
}

const implied = (entries: readonly Entry[], range: Placed): Placed[] =>
  [...Map.groupBy(entries, ({ id }) => id).values()].map((named) => ({ ...range, titled: false, entries: named }))

function mentionOf(reading: Placed, { spanInSource }: NormalisedText): ControlMention[] {
  const [entry] = reading.entries
  if (entry === undefined) return []
  const editions = new Set(reading.entries.map(({ edition }) => edition))
  const { certain, titled } = reading
  const edition = editions.size === 1 ? entry.edition : undefined
  return [{ id: entry.id, edition, certain, titled, ...spanInSource(reading.from, reading.to) }]
}
