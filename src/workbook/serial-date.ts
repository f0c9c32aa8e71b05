import data from './number-formats.json' with { type: 'json' }

/** A moment as a spreadsheet shows it: without time zone, and so without `Date`. */
export interface Moment {
  readonly year: number
  readonly month: number
  readonly day: number
  /** 0 is Sunday. */
  readonly weekday: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** All hours since day 0, for durations such as [h]:mm. */
  readonly totalHours: number
}

const SECONDS_PER_DAY = 86_400
/** From 1 March of the year 0, where the leap day ends the year, to the day 0 of a workbook, 1899-12-30. */
const DAYS_BEFORE_1900 = 693_899
const DAYS_FROM_1900_TO_1904 = 1462
/** Day 60 is 1900-02-29, which never was: spreadsheets have kept an error of Lotus 1-2-3, and day numbers below are one off. */
const PHANTOM_DAY = 60
const LAST_SERIAL = 2_958_466

/** The moment that a day number stands for; undefined where spreadsheets show none. */
export function momentOf(serial: number, from1904: boolean): Moment | undefined {
  const shifted = from1904 ? serial + DAYS_FROM_1900_TO_1904 : serial
  if (shifted < 0 || shifted >= LAST_SERIAL) return undefined
  const seconds = Math.round(shifted * SECONDS_PER_DAY)
  const dayNumber = Math.floor(seconds / SECONDS_PER_DAY)
  const time = seconds - dayNumber * SECONDS_PER_DAY
  return {
    ...calendarDay(dayNumber),
    weekday: (dayNumber + 6) % 7,
    hour: Math.floor(time / 3600),
    minute: Math.floor(time / 60) % 60,
    second: time % 60,
    totalHours: Math.floor(seconds / 3600),
  }
}

function calendarDay(dayNumber: number): Pick<Moment, 'year' | 'month' | 'day'> {
  if (dayNumber === 0) return { year: 1900, month: 1, day: 0 }
  if (dayNumber === PHANTOM_DAY) return { year: 1900, month: 2, day: 29 }
  const days = DAYS_BEFORE_1900 + dayNumber + (dayNumber < PHANTOM_DAY ? 1 : 0)
  const era = Math.floor(days / 146_097)
  const dayOfEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

export interface EraYear {
  readonly name: string
  readonly short: string
  readonly letter: string
  readonly year: number
}

/** The Japanese era that a day falls into. */
export function eraOf(moment: Moment): EraYear | undefined {
  const day = [moment.year, moment.month, moment.day].map((part) => String(part).padStart(2, '0')).join('-')
  const era = data.元号.find((candidate) => candidate.開始日 <= day)
  if (!era) return undefined
  return { name: era.名, short: era.略, letter: era.英字, year: moment.year - Number(era.開始日.slice(0, 4)) + 1 }
}
