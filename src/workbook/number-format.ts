import data from './number-formats.json' with { type: 'json' }
import { eraOf, type Moment, momentOf } from './serial-date.ts'

const BUILT_IN: Readonly<Record<string, string>> = data.既定の表示形式

/** A number format, cut into what it is made of once and used for every cell. */
export interface NumberFormat {
  /** Positive, negative, zero, text: as many as the code has. */
  readonly sections: readonly Section[]
  /** The cell shows what was typed, as text. */
  readonly isText: boolean
}

interface Section {
  readonly pieces: readonly Piece[]
  readonly isDate: boolean
  /** [<=9999999] and its like: this section is for those numbers. */
  readonly condition: ((value: number) => boolean) | undefined
}

/** literal: printed as it is. date: letters of a date or time. digits: a placeholder for the number, or "General". */
interface Piece {
  readonly kind: 'literal' | 'date' | 'digits' | 'percent'
  readonly text: string
}

const formats = new Map<string, NumberFormat>()

export function numberFormat(codeOrId: string | number): NumberFormat {
  const code = typeof codeOrId === 'number' ? (BUILT_IN[codeOrId] ?? 'General') : codeOrId
  const known = formats.get(code)
  if (known) return known
  const made = parseFormat(code)
  if (formats.size < 1000) formats.set(code, made)
  return made
}

/** A number as a person reads it in the cell. */
export function formatNumber(value: number, format: NumberFormat, from1904: boolean): string {
  const section = sectionFor(value, format.sections)
  if (!section || section.pieces.length === 0) return general(value)
  if (section.isDate) return formatMoment(value, section, from1904)
  return formatDigits(value, section, format.sections.indexOf(section))
}

/** What the format `General` shows: no more digits than a cell has room for, and none that come from binary fractions. */
export function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value)
  return String(Number(value.toPrecision(11)))
}

const TOKEN =
  /"([^"]*)"|\\(.)|\[([^\]]*)\]|_.|\*.|(General|G\/標準)|(AM\/PM|A\/P)|(ggg?|g|e+|y+|m+|d+|h+|s+(?:\.0+)?|aaaa?|r+)|([#0?][#0?,.]*|\.[#0?]+)|(@)|([\s\S])/giu

function parseFormat(code: string): NumberFormat {
  const sections = splitSections(code).map(parseSection)
  return { sections, isText: code.trim() === '@' }
}

/** At the semicolons that stand neither in quotes nor behind a backslash. */
function splitSections(code: string): string[] {
  return code.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)|^(?=;)/gsu) ?? []
}

/** Powers of ten and fractions: nobody asks questions in them, so they are shown as plain numbers. */
const UNSUPPORTED = /[0#?]E[+-]|[0#?]\s*\//i

function parseSection(code: string): Section {
  if (UNSUPPORTED.test(code)) return { pieces: [], isDate: false, condition: undefined }
  const pieces: Piece[] = []
  let condition: Section['condition']
  for (const match of code.matchAll(TOKEN)) {
    const [, quoted, escaped, bracket, standard, halfDay, date, digits, , other] = match
    if (bracket !== undefined) {
      condition ??= parseCondition(bracket)
      pieces.push(...bracketPieces(bracket))
      continue
    }
    const piece = pieceOf(quoted ?? escaped, halfDay ?? date, standard ? 'General' : digits, other)
    if (piece) pieces.push(piece)
  }
  return { pieces, isDate: pieces.some((piece) => piece.kind === 'date'), condition }
}

function pieceOf(literal?: string, date?: string, digits?: string, other?: string): Piece | undefined {
  if (literal !== undefined) return { kind: 'literal', text: literal }
  if (date !== undefined) return { kind: 'date', text: date }
  if (digits !== undefined) return { kind: 'digits', text: digits }
  return other === undefined ? undefined : { kind: other === '%' ? 'percent' : 'literal', text: other }
}

/** [$¥-411] is a currency sign and a language, [h] counts all hours, [Red] is a colour. */
function bracketPieces(bracket: string): Piece[] {
  if (/^(?:h+|m+|s+)$/i.test(bracket)) return [{ kind: 'date', text: `[${bracket}]` }]
  const currency = /^\$([^-]+)/.exec(bracket)?.[1]
  return currency === undefined ? [] : [{ kind: 'literal', text: currency }]
}

function parseCondition(bracket: string): Section['condition'] {
  const [, sign, limit] = /^(<=|>=|<>|<|>|=)(-?[0-9.]+)$/.exec(bracket) ?? []
  const number = Number(limit)
  switch (sign) {
    case '<':
      return (value) => value < number
    case '>':
      return (value) => value > number
    case '<=':
      return (value) => value <= number
    case '>=':
      return (value) => value >= number
    case '=':
      return (value) => value === number
    case '<>':
      return (value) => value !== number
    default:
      return undefined
  }
}

function sectionFor(value: number, sections: readonly Section[]): Section | undefined {
  if (sections.some((section) => section.condition)) {
    return sections.find((section) => !section.condition || section.condition(value))
  }
  const [positive, negative, zero] = sections
  if (value < 0 && negative) return negative
  return value === 0 && zero ? zero : positive
}

function formatDigits(value: number, section: Section, index: number): string {
  const percent = section.pieces.some((piece) => piece.kind === 'percent')
  const digits = section.pieces.filter((piece) => piece.kind === 'digits')
  const scaled = (percent ? value * 100 : value) / thousands(digits.at(-1)?.text)
  const amount = Math.abs(scaled)
  const [main] = digits
  const printed = main === undefined ? '' : main.text === 'General' ? general(amount) : fill(amount, main.text)
  const minus = value < 0 && index === 0 && !section.condition && /[1-9]/.test(printed) ? '-' : ''
  const text = section.pieces.map((piece) => (piece === main ? printed : piece.kind === 'digits' ? '' : piece.text))
  return minus + text.join('')
}

/** Each comma behind the last digit divides by a thousand. */
function thousands(pattern = ''): number {
  return 1000 ** (/,*$/.exec(pattern)?.[0].length ?? 0)
}

function fill(amount: number, pattern: string): string {
  const [whole = '', fraction = ''] = pattern.replace(/,+$/, '').split('.')
  const least = fraction.replace(/#+$/, '').length
  const most = fraction.length
  const rounded = amount < 1e15 ? Number(`${amount}e${most}`) : Number.NaN
  const exact = Number.isFinite(rounded) ? Math.round(rounded) / 10 ** most : amount
  const [integer = '', decimals = ''] = exact.toFixed(Math.min(most, 20)).split('.')
  const kept = trimZeros(decimals, least)
  const wanted = whole.replace(/[^0]/g, '').length
  const shown = wanted === 0 && integer === '0' ? '' : integer.padStart(wanted, '0')
  const grouped = whole.includes(',') ? shown.replace(/\B(?=(?:\d{3})+$)/g, ',') : shown
  return kept === '' ? grouped || (whole === '' ? '0' : grouped) : `${grouped}.${kept}`
}

function trimZeros(decimals: string, least: number): string {
  let end = decimals.length
  while (end > least && decimals[end - 1] === '0') end -= 1
  return decimals.slice(0, end)
}

function formatMoment(value: number, section: Section, from1904: boolean): string {
  const moment = momentOf(value, from1904)
  if (!moment) return general(value)
  const halfDays = section.pieces.some((piece) => /^A(?:M\/PM|\/P)$/i.test(piece.text))
  return section.pieces
    .map((piece, index) => {
      if (piece.kind !== 'date') return piece.text
      if (/^m{1,2}$/i.test(piece.text) && isMinute(section.pieces, index)) return pad(moment.minute, piece.text)
      return datePiece(piece.text.toLowerCase(), moment, halfDays)
    })
    .join('')
}

/** `m` is a minute behind an hour or before a second, and a month everywhere else. */
function isMinute(pieces: readonly Piece[], index: number): boolean {
  const before = pieces.slice(0, index).findLast((piece) => piece.kind === 'date')
  const after = pieces.slice(index + 1).find((piece) => piece.kind === 'date')
  return /^\[?h/i.test(before?.text ?? '') || /^s/i.test(after?.text ?? '')
}

function pad(value: number, letters: string): string {
  return String(value).padStart(Math.min(letters.length, 2), '0')
}

function datePiece(letters: string, moment: Moment, halfDays: boolean): string {
  const hour = halfDays ? moment.hour % 12 || 12 : moment.hour
  switch (letters[0]) {
    case 'y':
      return letters.length > 2 ? String(moment.year) : pad(moment.year % 100, 'yy')
    case 'm':
      return letters.length > 2 ? name(data.英語の月, moment.month - 1, letters.length > 3) : pad(moment.month, letters)
    case 'd':
      return letters.length > 2 ? name(data.英語の曜日, moment.weekday, letters.length > 3) : pad(moment.day, letters)
    case 'h':
      return pad(hour, letters)
    case 's':
      return pad(moment.second, letters.replace(/\..*$/, ''))
    case '[':
      return elapsed(letters, moment)
    case 'a':
      return dayOrHalf(letters, moment)
    default:
      return eraPiece(letters, moment)
  }
}

function name(names: readonly string[], index: number, full: boolean): string {
  const long = names[index] ?? ''
  return full ? long : long.slice(0, 3)
}

function elapsed(letters: string, moment: Moment): string {
  const unit = letters.slice(1, -1)
  const minutes = moment.totalHours * 60 + moment.minute
  if (unit.startsWith('h')) return pad(moment.totalHours, unit)
  return pad(unit.startsWith('m') ? minutes : minutes * 60 + moment.second, unit)
}

function dayOrHalf(letters: string, moment: Moment): string {
  if (letters.includes('/')) {
    const half = moment.hour < 12 ? 'AM' : 'PM'
    return letters === 'a/p' ? half.slice(0, 1) : half
  }
  return (data.曜日[moment.weekday] ?? '') + (letters.length > 3 ? '曜日' : '')
}

function eraPiece(letters: string, moment: Moment): string {
  const era = eraOf(moment)
  if (letters.startsWith('e')) return pad(era?.year ?? moment.year, letters)
  if (letters.startsWith('r')) return era ? era.name + pad(era.year, 'ee') : String(moment.year)
  if (!era) return ''
  return letters.length === 1 ? era.letter : letters.length === 2 ? era.short : era.name
}
