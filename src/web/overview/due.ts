import type { Words } from './words.ts'

const DAY_MS = 86_400_000

/** Whole days from today, as the reader's calendar has it. */
export const daysUntil = (day: string, today: Date): number =>
  Math.round((Date.parse(day) - Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) / DAY_MS)

export const sayDue = (days: number, words: Words): string =>
  days === 0 ? words.dueToday : days < 0 ? words.overdue(-days) : words.dueIn(days)
