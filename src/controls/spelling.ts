import type { Edition } from './catalogue.ts'
import spellings from './spellings.json' with { type: 'json' }

/** The standard that a text names: one of ours and its edition, or one that numbers other things alike. */
export interface Standard {
  readonly series: '27001' | '27002' | '27017' | 'other'
  /** Absent where the text names no year. */
  readonly edition?: Edition
}

/** What is said right before a number about what it numbers. */
export interface Naming {
  readonly standard?: Standard
  /** 附属書A */
  readonly annex: boolean
  /** 箇条, 本文 */
  readonly body: boolean
  /** 管理策 */
  readonly control: boolean
  /** 項番, 旧, No. */
  readonly lead: boolean
}

const oneOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`).replaceAll(' ', ' ?'))
    .join('|')

const EDITION_OF_YEAR: ReadonlyMap<string, Edition> = new Map([
  ...spellings.規格の発行年と版['2013年版'].map((year): [string, Edition] => [year, '2013']),
  ...spellings.規格の発行年と版['2022年版'].map((year): [string, Edition] => [year, '2022']),
])

/** The clauses of ISO/IEC 27001 itself bear numbers that controls of its annex bear, too. */
export const CLAUSES_OF_27001: ReadonlySet<string> = new Set(spellings['ISO/IEC 27001の本文にもある番号'])

const ANNEX = `(?:${oneOf(spellings.附属書を指す語)})(?: ?A)?`
const BODY = oneOf(spellings.本文を指す語)
const CONTROL = oneOf(spellings.管理策を指す語)
const LEAD = oneOf(spellings.番号の前に置く語)

const YEAR = String.raw`(?:(?: ?[:-] ?| ?\( ?| (?=\d{4} ?年))(?<year>\d{4})(?!\d|\.\d)(?: ?年?版)?\)?)?`
const STANDARD =
  String.raw`(?<![A-Z0-9.])(?:(?:(?:ISO ?/ ?IEC|ISO|IEC|JIS)[ -]{0,2}[QX]? ?)(?<numbered>\d{4,5})|(?<short>2700[12]|27017))(?!\d)` +
  `${YEAR}|(?<![A-Z0-9])(?<foreign>${oneOf(spellings.別の番号をもつ基準)})`

/** A text may put these between a standard and a number of it. */
const GAP = String.raw`(?:[\s:,、の・「『(\[【/|.-]|${ANNEX}|${BODY}|${CONTROL}|${LEAD})*`

const NAMED_BEFORE = new RegExp(`(?:${STANDARD})?(?<gap>${GAP})$`, 'i')
const NAMED_AFTER = new RegExp(String.raw`^ ?[(\[【] ?(?:${STANDARD})`, 'i')

/** A number as controls bear it, with what makes it one; never a part of a longer number, of a word or of a version. */
export const NUMBER = new RegExp(
  String.raw`(?:(?<![A-Za-z0-9])(?<prefix>A|a(?=\.)|[Cc][Ll][Dd])(?<glue>[ .-]{0,2})|(?<![A-Za-z0-9_]|\d\.))` +
    String.raw`(?<number>\d{1,2}(?:\.\d{1,2}){1,2})(?!\d|\.\d|[A-Za-z_])`,
  'g',
)

/** 「、」 and the like between two numbers of a list. */
export const LISTED = new RegExp(`^(?: ?(?:[,、/・&+;~-]|から|to|${oneOf(spellings.番号を並べる語)}) ?| )$`, 'i')

/** 「～」 and the like between two numbers of a range. */
export const RANGED = /^ ?(?:~|-|から|to) ?$/i

/** What follows the first number of a range, whole ("～9.2.6") or short ("～6"). */
export const RANGE_END = new RegExp(
  `^ ?(?:~|-|から) ?(?<end>\\d{1,2}(?:\\.\\d{1,2}){0,2})(?!\\d|\\.\\d|[A-Za-z%])(?!${oneOf(spellings.直後にあれば量である語)})`,
)

/** A word before the number makes it a version, a date or an amount. */
export const SPOILT_BEFORE = new RegExp(
  String.raw`[A-Za-z][\w.+#-]* ?$|[\d)][/-]$|[-+*#@\\_.=]$|(?:${oneOf(spellings.前にあれば番号でない語)}) ?$`,
)

/** A unit after the number makes it an amount; of Japanese ones only where no space parts them, for titles begin alike. */
export const AMOUNT_AFTER = new RegExp(
  `^(?:${oneOf(spellings.直後にあれば量である語)})|^ ?(?:${oneOf(spellings.後にあれば量である単位)})(?![A-Za-z])`,
)

/** The number of a chapter or section of some document. */
export const SECTION_AFTER = new RegExp(`^ ?(?:${oneOf(spellings.文書の節を示す語)})(?!\\p{Script=Han})`, 'u')

/** Perhaps the number of a section of some document. */
export const REFERENCE_AFTER = new RegExp(`^[」』]? ?(?:${oneOf(spellings.文書の節を指すかもしれない続き)})`)

/** Where an entry of a list or a quotation begins. */
export const OPENING = /[「『([【<、,;|●○◎■□◆※・\u2460-\u2473] ?$/

/** What may stand before the first word of a line. */
export const LINE_MARK = /^(?:[\s#*>|・○●■□◆◎]|-(?=\s))*$/

/** What the text just before and after a number says about it. */
export function readNaming(before: string, after: string): Naming {
  const groups = NAMED_BEFORE.exec(before)?.groups ?? {}
  const { gap = '' } = groups
  const says = (words: string) => new RegExp(words, 'i').test(gap)
  const standard = standardOf(groups) ?? standardOf(NAMED_AFTER.exec(after)?.groups ?? {})
  const naming = { annex: says(ANNEX), body: says(BODY), control: says(CONTROL), lead: says(LEAD) }
  return standard === undefined ? naming : { ...naming, standard }
}

function standardOf(groups: Readonly<Record<string, string | undefined>>): Standard | undefined {
  const { numbered, short, year, foreign } = groups
  const series = numbered ?? short
  if (series === undefined) return foreign === undefined ? undefined : { series: 'other' }
  if (series !== '27001' && series !== '27002' && series !== '27017') return { series: 'other' }
  if (year === undefined) return { series }
  const edition = EDITION_OF_YEAR.get(year)
  // An edition that we do not know numbers its controls otherwise (A.10.5.1 of 2005 is A.12.3.1 of 2013).
  return edition === undefined ? { series: 'other' } : { series, edition }
}
