/** Finds the words a customer allows as an answer where no dropdown says them: in a header, a legend, or the cell itself. */
import type { Grid } from '../workbook/grid.ts'
import { isChoiceWord } from './choices.ts'
import { toldByCase, toldOptions } from './told-options.ts'
import { type Slot, slotAt, textRows, textSlots } from './view.ts'
import { squash } from './words.ts'

export interface OptionSet {
  readonly options: readonly string[]
  /** What the sheet says they mean, by option. */
  readonly legend: Readonly<Record<string, string>>
}

const LONGEST_LEGEND = 2000
export const LONGEST_LIST = 500
const MAX_OPTION = 16
const MAX_OPTIONS = 8

/** 「○：対応済／△：一部対応／×：未対応」: signs or words, each with its meaning. */
const EXPLAINED =
  /(?<=^|[\s、,，／/；;（(【［[」』】］）)\]。・|｜])([^\s：:＝=、,，；;（(）)【】［］」』。|｜]{1,16}?)\s*[：:＝=]\s*/gu
const GRADE = /^(?:(?:レベル|level|lv\.?)\s*[0-9０-９]|[0-9０-９A-EＡ-Ｅa-e◎])$/iu

export function explainedOptions(text: string): OptionSet | undefined {
  if (text.length <= LONGEST_LEGEND && /[（(]/.test(text)) {
    const bracketed = bracketedMeanings(text)
    if (bracketed) return bracketed
  }
  if (text.length > LONGEST_LEGEND || !/[：:＝=]/.test(text)) return undefined
  const ends = endsOfScale(text)
  if (ends) return ends
  const body = withoutTitle(text)
  const spaced = spacedGrades(text)
  if (spaced) return spaced
  const marks = [...body.matchAll(EXPLAINED)].filter((match) => isOption(match[1] ?? ''))
  const entries = marks.map((match, index) => {
    const from = match.index + match[0].length
    const meaning = body.slice(from, marks[index + 1]?.index ?? body.length)
    return [match[1] ?? '', trimMeaning(meaning)] as const
  })
  return optionSet(
    entries.map(([option]) => option),
    Object.fromEntries(entries.filter(([, meaning]) => meaning !== '')),
  )
}

/** 「1：まったくできていない ～ 5：十分にできている」 */
const ENDS =
  /(?:^|[^0-9０-９])([0-5０-５])\s*[：:＝=]\s*([^0-9０-９：:＝=]{1,24}?)\s*[～〜~…‥\-－⇔↔→]+\s*([0-9０-９]|10|１０)\s*[：:＝=]\s*([^0-9０-９：:＝=]{1,30})$/u

function endsOfScale(text: string): OptionSet | undefined {
  const [, from = '', low = '', to = '', high = ''] = ENDS.exec(text) ?? []
  const [first, last] = [from, to].map((digit) => Number(digit.normalize('NFKC')))
  if (from === '' || first === undefined || last === undefined || last < first + 2) return undefined
  return optionSet(
    Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset)),
    { [String(first)]: trimMeaning(low), [String(last)]: trimMeaning(high) },
  )
}

const BRACKETED =
  /(?<![^\s\u3000、,，／/・：:；;はにを。「])([◎○〇◯△▲×✕A-EＡ-Ｅ0-5０-５－])\s*[（(]([^（()）]{2,24})[)）]/gu

/** 「◎（十分）、○（適切）、×（未実施）」 */
function bracketedMeanings(text: string): OptionSet | undefined {
  const entries = [...text.matchAll(BRACKETED)].map(([, word = '', meaning = '']) => [word, meaning] as const)
  return entries.length >= LEAST_IN_ROW
    ? optionSet(
        entries.map(([word]) => word),
        Object.fromEntries(entries),
      )
    : undefined
}

/** 「判定：A 十分　B 一部不十分　C 不十分」 */
function spacedGrades(text: string): OptionSet | undefined {
  const [, list] = /^[^：:]{2,10}[：:]\s*(.+)$/su.exec(text) ?? []
  if (list === undefined || /[：:＝=]/.test(list)) return undefined
  const entries = [...list.matchAll(SPACED)].map(([, word = '', meaning = '']) => [word, meaning] as const)
  const rest = list.replace(SPACED, '').trim()
  return entries.length >= LEAST_IN_ROW && rest === ''
    ? optionSet(
        entries.map(([word]) => word),
        Object.fromEntries(entries),
      )
    : undefined
}

const SPACED = /(?:^|[\s、,／/])([A-EＡ-Ｅ0-5０-５◎○△×])[\s.．]+([^\s、,／/]{1,24})/gu

/** 「評価基準：A＝ ...」 */
function withoutTitle(text: string): string {
  const title = /^\s*([^\s：:＝=（(【［[「]{2,16})\s*[：:]\s*(?=[^\s：:＝=]{1,8}\s*[：:＝=])/u.exec(text)
  return title?.[1] !== undefined && !isOption(title[1]) ? text.slice(title[0].length) : text
}

export function isOption(text: string): boolean {
  return isChoiceWord(text) || GRADE.test(text)
}

function trimMeaning(text: string): string {
  const [line = ''] = text.split(/\n|\u3000+[／/]|\s{2,}/)
  const meaning = line.trim().replace(/[\s、,，／/；;・|｜]+$/u, '')
  // The bracket that closes the whole legend is not part of its last meaning.
  return /^[^（(]*[)）】］\]]$/u.test(meaning) ? meaning.slice(0, -1) : meaning
}

/** 「回答（○/△/×）」, 「はい・いいえ」: bare words in a row, nearly always in brackets or on a line of their own. */
export function listedOptions(header: string): OptionSet | undefined {
  if (header.length > LONGEST_LIST) return undefined
  const told = explainedOptions(header) ?? numberedOptions(header)
  if (told) return told
  const brackets = [...header.matchAll(/[（(【［[〔]([^（()）】］\]〕]+)[)）】］\]〕]/g)].map((match) => match[1] ?? '')
  for (const text of [...brackets, ...header.split('\n'), header]) {
    for (const words of [splitOptions(text, BETWEEN), splitOptions(text, BETWEEN_OR_BLANK)]) {
      const set = words.every(isOption) ? optionSet(words, {}) : undefined
      if (set) return set
    }
  }
  return undefined
}

const NUMBERED = /(?:^|[\s\u3000、,／/])([1-9１-９①-⑨])\s*[.．:：、)）]?\s*([^\s、,／/1-9１-９①-⑨][^\s、,／/]{0,24})/gu

/** 「1．はい　2．いいえ」 and nothing else. */
function numberedOptions(text: string): OptionSet | undefined {
  const found = [...text.matchAll(NUMBERED)]
  if (found.length < 2) return undefined
  const isSequence = found.every((match, index) => match[1]?.normalize('NFKC') === String(index + 1))
  const rest = text.replace(NUMBERED, '').replace(/[\s\u3000、,／/（()）]/gu, '')
  if (!isSequence || rest !== '') return undefined
  return { options: found.map((match) => match[0].replace(/^[\s\u3000、,／/]+/u, '')), legend: {} }
}

/**
 * 「1.毎年 2.しない」 in a column of its own, beside the place for the answer.
 * @param byNumber the number alone is to be written
 */
export function optionsInRow(text: string, byNumber: boolean): OptionSet | undefined {
  const set = numberedOptions(text)
  if (!set || !byNumber) return set ?? listedOptions(text)
  const entries = [...text.matchAll(NUMBERED)].map(([, number = '', word = '']) => [number, word] as const)
  return { options: entries.map(([number]) => number), legend: Object.fromEntries(entries) }
}

/** A code of the customer's own, as in 「Compliance (C / PC / NC)」. */
const CODE = /^[A-Z]{1,3}$/
const SHORT_OPTION = /^\S{1,10}$/u
const LEAST_BEHIND = 3

/** In brackets behind the header of answers, words that the customer made up: codes, or others beside a known one. */
export function optionsBehind(header: string): OptionSet | undefined {
  const grades = gradesBehind(header)
  if (grades) return grades
  const [, list] = /[（(]([^（()）]+[／/][^（()）]+)[)）]\s*$/u.exec(header) ?? []
  const words = list?.split(/\s*[／/]\s*/u).map((word) => word.trim()) ?? []
  const isSet =
    words.every((word) => CODE.test(word)) ||
    (words.some(isChoiceWord) && words.every((word) => SHORT_OPTION.test(word)))
  return words.length >= LEAST_BEHIND && isSet ? optionSet(words, {}) : undefined
}

const RANGE =
  /(?:[（(]|[\s\u3000])([0-5０-５])\s*(?:[～〜~–－-]|から|to)\s*([0-9０-９])(?:の?[0-9０-９]?(?:段階|点))?[)）]?\s*$/iu

/** 「自己採点（1～5）」, 「Maturity (0-5)」 */
function gradesBehind(header: string): OptionSet | undefined {
  const [first, last] = (RANGE.exec(header)?.slice(1) ?? []).map((digit) => Number(digit.normalize('NFKC')))
  if (first === undefined || last === undefined || first >= last) return undefined
  return optionSet(
    Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset)),
    {},
  )
}

/** 「○×」, 「○△×」 */
const SIGNS = /^[○〇◯◎△×✕✖]{2,5}$/u

export const BETWEEN = /\s*(?:[／/・,，、|｜;；]|\bor\b|または|又は)\s*/u
export const BETWEEN_OR_BLANK = new RegExp(`${BETWEEN.source}|[\\s\\u3000]+`, 'u')

/** N/A holds a slash of its own. */
export function splitOptions(text: string, separator: RegExp): readonly string[] {
  return text
    .replace(/(?:いずれか|どれか|から選択|を選択|を記入|で回答|で記入|のいずれか|を入力|で選択).*$/u, '')
    .replace(/\b[nN]\/[aA]\b/g, 'N∕A')
    .split(separator)
    .map((word) =>
      word
        .replace('N∕A', 'N/A')
        .replace(/^[「『"“'‘]|[」』"”'’]$/gu, '')
        .trim(),
    )
    .filter((word) => word !== '')
    .flatMap((word) => (SIGNS.test(word) ? [...word] : [word]))
}

export function optionSet(words: readonly string[], legend: Readonly<Record<string, string>>): OptionSet | undefined {
  const options = words.filter((word, index) => words.findIndex((other) => squash(other) === squash(word)) === index)
  if (options.length < 2 || options.length > MAX_OPTIONS || options.some((word) => word.length > MAX_OPTION))
    return undefined
  return options.every((word) => GRADE.test(word)) && options.length < 3 && Object.keys(legend).length === 0
    ? undefined
    : { options, legend }
}

/** The legend of a sheet: in one text, in one cell per option, or as a little table of signs and meanings. */
export function findLegend(grid: Grid, isOutside: (row: number, column: number) => boolean): OptionSet | undefined {
  const rows = textRows(grid).slice(0, LEGEND_ROWS)
  const slots = rows.flatMap((row) => textSlots(grid, row)).filter(({ range }) => isOutside(range.top, range.left))
  for (const slot of slots) {
    const set = explainedOptions(slot.text)
    if (set && set.options.length >= 2) return set
  }
  const notes = rows.flatMap((row) => textSlots(grid, row)).filter(isWide)
  const told =
    slots.map(({ text }) => toldByCase(text) ?? toldOptions(text)).find((set) => set !== undefined) ??
    notes.map(({ text }) => toldByCase(text)).find((set) => set !== undefined)
  if (told) return told
  const columns = slots.map(({ range }) => range.left)
  return legendInRow(slots) ?? stackedLegend(grid, columns, rows, isOutside)
}

/** A note over the whole table, wherever it stands. */
function isWide({ range }: Slot): boolean {
  return range.right - range.left >= 2
}

/** 「0：未着手 | 1：計画中 | 2：完了」, each in a cell of its own. */
function legendInRow(slots: readonly Slot[]): OptionSet | undefined {
  for (const row of Map.groupBy(slots, ({ range }) => range.top).values()) {
    const entries = row.flatMap(({ text }) => singleEntry(text))
    const set =
      entries.length >= LEAST_IN_ROW
        ? optionSet(
            entries.map(([word]) => word),
            Object.fromEntries(entries),
          )
        : undefined
    if (set) return set
  }
  return undefined
}

const LEAST_IN_ROW = 3

function singleEntry(text: string): readonly (readonly [string, string])[] {
  const [, word, meaning] = SINGLE.exec(text) ?? []
  return word !== undefined && meaning !== undefined && isOption(word) ? [[word, meaning]] : []
}

const LEGEND_ROWS = 2000
const SINGLE = /^\s*([^\s：:＝=]{1,16})\s*[：:＝=]\s*(\S.*)$/su

function stackedLegend(
  grid: Grid,
  columns: readonly number[],
  rows: readonly number[],
  isOutside: (row: number, column: number) => boolean,
): OptionSet | undefined {
  for (const column of new Set(columns)) {
    const entries = rows.filter((row) => isOutside(row, column)).flatMap((row) => legendEntry(grid, row, column))
    const words = entries.map(([option]) => option)
    const known = words.filter(isChoiceWord).length
    const isScale = words.length >= 3 && words.every((word) => GRADE.test(word))
    if (known < 2 && !isScale) continue
    const set = optionSet(words, Object.fromEntries(entries))
    if (set) return set
  }
  return undefined
}

function legendEntry(grid: Grid, row: number, column: number): readonly (readonly [string, string])[] {
  const slot = slotAt(grid, row, column)
  if (slot.range.top !== row || slot.range.left !== column) return []
  const single = singleEntry(slot.text)
  if (single.length > 0) return single
  const meaning = slotAt(grid, row, slot.range.right + 1).text
  return isOption(slot.text) && meaning.length > slot.text.length ? [[slot.text, meaning]] : []
}

/** The few choice words that a column already holds, where nothing else tells its options. */
export function wordsInUse(texts: readonly string[]): OptionSet | undefined {
  const filled = texts.filter((text) => text !== '')
  const words = filled.filter(isChoiceWord)
  return words.length >= 3 && words.length >= filled.length * 0.8 ? optionSet(words, {}) : undefined
}
