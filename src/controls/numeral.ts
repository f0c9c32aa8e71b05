import { squash } from '../japanese/normalise.ts'
import { type Entry, entriesNamed } from './catalogue.ts'
import {
  AMOUNT_AFTER,
  CLAUSES_OF_27001,
  LINE_MARK,
  type Naming,
  OPENING,
  RANGE_END,
  REFERENCE_AFTER,
  readNaming,
  SECTION_AFTER,
  SPOILT_BEFORE,
} from './spelling.ts'

/** A number that may be a control's, with what stands around it (normalised, but for `line`). */
export interface Numeral {
  readonly number: string
  readonly prefix: 'A' | 'CLD' | undefined
  /** Only a space stands between the prefix and the number: "A 5.5" may be an English article and an amount. */
  readonly apart: boolean
  /** What stands before it on its line, as given. */
  readonly line: string
  readonly before: string
  readonly after: string
}

/** What a numeral turned out to name. */
export interface Reading {
  /** Empty where it names no control. */
  readonly entries: readonly Entry[]
  readonly certain: boolean
  readonly titled: boolean
  /** What the list that it stands in is of; the next number of the list inherits it. */
  readonly naming: Naming
  /** It is a version, an amount or the like, and so is what is listed with it. */
  readonly spoilt: boolean
}

/** So much of a title says which control it is; customers shorten the rest. */
const TELLING = 8

/** Reads a number by what is said around it, or else by what is said of the number before it in a list. */
export function readNumeral(numeral: Numeral, listed: Reading | undefined): Reading {
  const naming = inherit(readNaming(numeral.before, numeral.after), numeral, listed?.naming)
  const nothing: Reading = { entries: [], certain: false, titled: false, naming, spoilt: false }
  const known = lookUp(numeral)
  if (known.length === 0 || naming.standard?.series === 'other') return nothing
  const titledEntries = entriesTitled(known, numeral.after)
  const titled = titledEntries.length > 0
  const found: Reading = { ...nothing, titled, entries: titled ? titledEntries : known }
  if (naming.annex || naming.control || naming.standard !== undefined) return readNamed(numeral, found)
  return readBare(numeral, found, listed)
}

function inherit(own: Naming, { prefix, apart }: Numeral, listed: Naming | undefined): Naming {
  const alien = prefix !== undefined && listed?.standard?.series === 'other'
  const standard = own.standard ?? (alien ? undefined : listed?.standard)
  return {
    annex: own.annex || (prefix === 'A' && !apart) || listed?.annex === true,
    body: own.body || listed?.body === true,
    control: own.control || prefix !== undefined || listed?.control === true,
    lead: own.lead || listed?.lead === true,
    ...(standard === undefined ? {} : { standard }),
  }
}

/** The number alone stands for one of the CLD controls only where nothing else bears it. */
function lookUp({ number, prefix }: Pick<Numeral, 'number' | 'prefix'>): readonly Entry[] {
  const plain = prefix === 'CLD' ? [] : entriesNamed(number)
  return plain.length > 0 || prefix === 'A' ? plain : entriesNamed(`CLD.${number}`)
}

/** Something says that it is a control: A., CLD, 附属書A, 管理策 or the name of a standard. */
function readNamed(numeral: Numeral, found: Reading): Reading {
  const { standard, annex, body } = found.naming
  const refused: Reading = { ...found, entries: [] }
  const loose = isShort(numeral) && (numeral.prefix === undefined || numeral.apart) && !found.titled
  if (loose && AMOUNT_AFTER.test(numeral.after)) return refused
  const clause =
    standard?.series === '27001' && !annex && numeral.prefix === undefined && CLAUSES_OF_27001.has(numeral.number)
  if (clause && body && !found.titled) return refused
  const fitting = found.entries.filter(
    ({ edition }) => edition === 'cld' || standard?.edition === undefined || edition === standard.edition,
  )
  if (fitting.length === 0) return { ...found, certain: found.titled }
  const doubtful = clause || (loose && numeral.apart && !annex && SPOILT_BEFORE.test(numeral.before))
  return { ...found, entries: fitting, certain: found.titled || !doubtful }
}

/** Nothing but its form and its place says that it is a control. */
function readBare(numeral: Numeral, found: Reading, listed: Reading | undefined): Reading {
  if (found.titled) return { ...found, certain: true }
  const follows = listed !== undefined && listed.entries.length > 0
  const opens = opensLine(numeral) || follows || found.naming.lead
  const spoilt = listed?.spoilt === true || isSpoilt(numeral) || (!opens && SPOILT_BEFORE.test(numeral.before))
  if (spoilt) return { ...found, entries: [], spoilt }
  if (isShort(numeral)) return opens || OPENING.test(numeral.before) ? found : { ...found, entries: [] }
  const named = !opens && KATAKANA_BEFORE.test(numeral.before)
  const cloud = found.entries.every(({ edition }) => edition === 'cld')
  return { ...found, certain: !(named || cloud || REFERENCE_AFTER.test(numeral.after)) }
}

function isSpoilt(numeral: Numeral): boolean {
  const { end = '' } = RANGE_END.exec(numeral.after)?.groups ?? {}
  const toNowhere = end.includes('.') && lookUp({ number: end, prefix: undefined }).length === 0
  return toNowhere || AMOUNT_AFTER.test(numeral.after) || SECTION_AFTER.test(numeral.after)
}

/** A katakana word right before the number may be a product, and the number its version. */
const KATAKANA_BEFORE = /[ァ-ヺー] ?$/

const isShort = ({ number }: Numeral): boolean => number.split('.').length === 2

const opensLine = ({ line }: Numeral): boolean => LINE_MARK.test(line)

const plain = (text: string): string => squash(text).replace(/[^\p{L}\p{N}]/gu, '')

/** Those of the entries whose title follows; the one that it agrees with longest, where several begin alike. */
function entriesTitled(entries: readonly Entry[], after: string): Entry[] {
  const following = plain(after)
  const agreements = entries.map((entry) => ({ entry, length: agreement(entry, following) }))
  const longest = Math.max(...agreements.map(({ length }) => length))
  return longest === 0 ? [] : agreements.filter(({ length }) => length === longest).map(({ entry }) => entry)
}

function agreement({ title, aliases }: Entry, following: string): number {
  const lengths = [title.ja, title.en, ...aliases].map(plain).map((name) => {
    const length = commonPrefix(name, following)
    return length >= Math.min(name.length, TELLING) ? length : 0
  })
  return Math.max(...lengths)
}

function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
