import words from './words.json' with { type: 'json' }

const ERAS = Object.keys(words.元号).join('|')
const MONTHS = `(?:${words.英語の月.map((month) => month.slice(0, 3)).join('|')})[a-z]{0,6}`

const NUMERIC = /(?<!\d)(\d{4})\s*(?:年|[/.-])\s*(\d{1,2})\s*(?:月|[/.-])\s*(\d{1,2})(?!\d)/
const YEAR_AND_MONTH = /(?<!\d)(\d{4})\s*年\s*(\d{1,2})\s*月/
const ERA = new RegExp(`(${ERAS})\\s*(\\d{1,2}|元)\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日`)
const MONTH_FIRST = new RegExp(`\\b(${MONTHS})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'i')
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTHS})\\.?,?\\s+(\\d{4})`, 'i')

/** The first day named in a text, as ISO date; undefined where none is. */
export function findDate(text: string): string | undefined {
  const plain = text.normalize('NFKC')
  return numericDate(plain) ?? eraDate(plain) ?? englishDate(plain)
}

/** As `findDate`, but a month alone will do: "2024-04". */
export function findDateOrMonth(text: string): string | undefined {
  const day = findDate(text)
  if (day !== undefined) return day
  const [, year = '', month = ''] = YEAR_AND_MONTH.exec(text.normalize('NFKC')) ?? []
  return isoDate(year, month, '1')?.slice(0, 'YYYY-MM'.length)
}

function numericDate(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = NUMERIC.exec(text) ?? []
  return isoDate(year, month, day)
}

function eraDate(text: string): string | undefined {
  const [, era = '', year = '', month = '', day = ''] = ERA.exec(text) ?? []
  const before = new Map(Object.entries(words.元号)).get(era)
  return before === undefined ? undefined : isoDate(String(before + (year === '元' ? 1 : Number(year))), month, day)
}

function englishDate(text: string): string | undefined {
  const [, dayFirst, monthSecond, yearThird] = DAY_FIRST.exec(text) ?? []
  if (dayFirst && monthSecond && yearThird) return isoDate(yearThird, monthNumber(monthSecond), dayFirst)
  const [, month = '', day = '', year = ''] = MONTH_FIRST.exec(text) ?? []
  return isoDate(year, monthNumber(month), day)
}

function monthNumber(name: string): string {
  return String(
    words.英語の月.findIndex((month) => name !== '' && month.startsWith(name.slice(0, 3).toLowerCase())) + 1,
  )
}

function isoDate(year: string, month: string, day: string): string | undefined {
  const inRange = Number(year) > 0 && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return inRange ? `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}
