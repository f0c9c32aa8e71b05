import { ordinalValue, romanValue } from './numerals.ts'
import words from './words.json' with { type: 'json' }

/**
 * The ways to number headings. Labels of one family are counted together: "CLD.9.5.1" is set among decimal numbers, but
 * it is counted on its own.
 */
export type Family =
  | 'decimal'
  | 'cld'
  | 'letter'
  | 'roman'
  | 'parenthesis'
  | 'bracket'
  | `unit:${string}`
  | `appendix:${string}`

/** The number before a heading's title. */
export interface Label {
  readonly family: Family
  /** Half-width, as it is to be cited: "4.1", "CLD.9.5.1", "IV", "第2章", "A-1", "附属書A". */
  readonly number: string
  /** For counting: [4, 1]. */
  readonly path: readonly number[]
  /** How it is printed, digits left out, to tell "1." from "１．" and "1)". */
  readonly style: string
  /** Something (a full stop, a space) parts the number from the title. */
  readonly parted: boolean
  /** What follows the label. */
  readonly rest: string
}

const DIGITS = '[0-9０-９]{1,3}'
const NOT_DIGIT = '(?![0-9０-９])'
const NEXT_PART = String.raw`[.．\-－‐–]${DIGITS}`
const STOP = '[.．、:：]?'
const REST = String.raw`(\s*)(.*)$`
const any = (list: readonly string[]) => list.map((word) => word.replace('.', '\\.')).join('|')

const CLD = new RegExp(`^CLD[.．\\s]*(${DIGITS}(?:[.．]${DIGITS}){1,3})${NOT_DIGIT}(${STOP})${REST}`, 'u')
const LETTER = new RegExp(`^([A-ZＡ-Ｚ])((?:${NEXT_PART}){1,4})${NOT_DIGIT}(${STOP})${REST}`, 'u')
const DECIMAL = new RegExp(`^§?\\s?(${DIGITS}(?:${NEXT_PART}){0,5})${NOT_DIGIT}(${STOP})${REST}`, 'u')
const ROMAN = new RegExp(`^([Ⅰ-Ⅻⅰ-ⅻ]{1,4}|[IVX]{1,6}(?=[.．、:：\\s]))(${STOP})${REST}`, 'u')
const ROMAN_PATH = new RegExp(`^([Ⅰ-Ⅻ])[.．\\-－](${DIGITS})${NOT_DIGIT}(${STOP})${REST}`, 'u')
const PARENTHESIS = new RegExp(`^([(（]${DIGITS}[)）]|${DIGITS}[)）])()${REST}`, 'u')
const BRACKET = new RegExp(`^([[［【〔]\\s?${DIGITS}\\s?[\\]］】〕])()${REST}`, 'u')
const UNIT = new RegExp(
  `^第\\s?([0-9０-９]{1,3}|[〇一二三四五六七八九十]{1,3}|[Ⅰ-Ⅻ]|[IVX]{1,6})\\s?(${any(words.日本語の章)})(?:の([0-9０-９]{1,2}))?(${STOP})${REST}`,
  'u',
)
const ENGLISH = new RegExp(`^(${any(words.英語の章)})\\s+([0-9]{1,3}|[IVX]{1,6})(?![0-9A-Za-z.])([.:]?)${REST}`, 'iu')
const APPENDIX = new RegExp(
  `^(${any(words.付属文書)})\\s?([A-ZＡ-Ｚ](?![A-Za-z])|[0-9０-９]{1,2}(?:[\\-－.．][0-9０-９]{1,2})?|[一二三四五六七八九十]{1,2})(${STOP})${REST}`,
  'iu',
)

const PARTICLE = new RegExp(`^(?:${any(words.番号に続く助詞)})`)

/** Units of Japanese law and contracts, the wider first: a 章 holds 節, whichever comes first in the text. */
export const UNIT_ORDER: readonly Family[] = words.日本語の章.map((unit): Family => `unit:${unit}`)

/** Reads the number that a heading begins with; undefined where it begins with none. */
export function readLabel(text: string): Label | undefined {
  return (
    readUnit(text) ??
    readEnglish(text) ??
    readAppendix(text) ??
    readCld(text) ??
    readLetter(text) ??
    readRoman(text) ??
    readDecimal(text) ??
    readMarked(text, PARENTHESIS, 'parenthesis') ??
    readMarked(text, BRACKET, 'bracket')
  )
}

function readUnit(text: string): Label | undefined {
  const [, ordinal = '', unit = '', branch, stop = '', space = '', rest = ''] = UNIT.exec(text) ?? []
  const value = ordinalValue(ordinal)
  // 第4条に定める is a reference, no heading.
  if (value === undefined || (space === '' && PARTICLE.test(rest))) return undefined
  const number = `第${value}${unit}${branch === undefined ? '' : `の${half(branch)}`}`
  const path = branch === undefined ? [value] : [value, Number(half(branch))]
  return { family: `unit:${unit}`, number, path, style: shape(ordinal) + stop, parted: true, rest }
}

function readEnglish(text: string): Label | undefined {
  const [, word = '', ordinal = '', stop = '', , rest = ''] = ENGLISH.exec(text) ?? []
  const value = ordinalValue(ordinal)
  if (value === undefined) return undefined
  return { family: `unit:${word.toLowerCase()}`, number: String(value), path: [value], style: stop, parted: true, rest }
}

function readAppendix(text: string): Label | undefined {
  const [, word = '', ordinal = '', stop = '', space = '', rest = ''] = APPENDIX.exec(text) ?? []
  if (word === '' || (stop === '' && PARTICLE.test(rest))) return undefined
  const number = half(/[a-z]$/i.test(word) ? `${word} ${ordinal}` : word + ordinal)
  const path = half(ordinal)
    .split(/[-.]/)
    .map((part) => ordinalOrLetter(part))
  return { family: `appendix:${word.toLowerCase()}`, number, path, style: word, parted: stop + space !== '', rest }
}

function readCld(text: string): Label | undefined {
  const [, digits = '', stop = '', space = '', rest = ''] = CLD.exec(text) ?? []
  if (digits === '') return undefined
  return {
    family: 'cld',
    number: `CLD.${half(digits)}`,
    path: parts(digits),
    style: shape(digits),
    parted: stop + space !== '',
    rest,
  }
}

function readLetter(text: string): Label | undefined {
  const [, letter = '', tail = '', stop = '', space = '', rest = ''] = LETTER.exec(text) ?? []
  if (letter === '') return undefined
  const number = half(letter + tail)
  const path = [ordinalOrLetter(half(letter)), ...parts(half(tail).slice(1))]
  return { family: 'letter', number, path, style: shape(tail) + stop, parted: stop + space !== '', rest }
}

function readRoman(text: string): Label | undefined {
  const [, chapter, part = '', chapterStop = '', chapterSpace = '', chapterRest = ''] = ROMAN_PATH.exec(text) ?? []
  if (chapter !== undefined) {
    const path = [romanValue(chapter) ?? 0, Number(half(part))]
    const parted = chapterStop + chapterSpace !== ''
    return { family: 'roman', number: `${half(chapter)}-${half(part)}`, path, style: 'Ⅰ-1', parted, rest: chapterRest }
  }
  const [, ordinal = '', stop = '', space = '', rest = ''] = ROMAN.exec(text) ?? []
  const value = romanValue(ordinal)
  if (value === undefined) return undefined
  return {
    family: 'roman',
    number: half(ordinal).toUpperCase(),
    path: [value],
    style: stop,
    parted: stop + space !== '',
    rest,
  }
}

function readDecimal(text: string): Label | undefined {
  const [, digits = '', stop = '', space = '', rest = ''] = DECIMAL.exec(text) ?? []
  const path = parts(digits)
  const parted = stop + space !== ''
  // A lone number must be parted from what follows: "2段階認証" is a word.
  if (digits === '' || (path.length === 1 && !parted)) return undefined
  // "3)" is a list mark.
  if (/^[)）]/.test(rest) || (!parted && beginsWithUnit(rest))) return undefined
  return {
    family: 'decimal',
    number: half(digits),
    path,
    style: shape(digits) + stop,
    parted,
    rest,
  }
}

function readMarked(text: string, pattern: RegExp, family: Family): Label | undefined {
  const [, printed = '', , , rest = ''] = pattern.exec(text) ?? []
  if (printed === '') return undefined
  return {
    family,
    number: half(printed).replace(/\s/g, ''),
    path: parts(printed),
    style: shape(printed),
    parted: true,
    rest,
  }
}

/** "30 日以内": a number that counts something numbers no heading. */
export function beginsWithUnit(text: string): boolean {
  return words.数の単位.some((unit) => text.startsWith(unit))
}

function half(text: string): string {
  return text.normalize('NFKC').replace(/[‐–]/g, '-')
}

function parts(printed: string): readonly number[] {
  return (half(printed).match(/\d+/g) ?? []).map(Number)
}

function ordinalOrLetter(part: string): number {
  return /^[A-Z]$/i.test(part) ? part.toUpperCase().charCodeAt(0) : (ordinalValue(part) ?? 0)
}

/** "１．２" -> "９．９", "1.2" -> "9.9": what is left of a number when its value is taken out. */
function shape(printed: string): string {
  return printed.replace(/[0-9]+/g, '9').replace(/[０-９]+/g, '９')
}

export function isAppendix(family: Family): boolean {
  return family.startsWith('appendix:')
}
