import type { Tongue } from './preferences.ts'

export type Urgency = 'overdue' | 'today' | 'soon' | 'later'

export interface Due {
  readonly urgency: Urgency
  /** 期限切れ、今日まで、あと 3 日; the day itself where there is time. */
  readonly words: string
  /** 12/3（木） */
  readonly date: string
}

const SOON_DAYS = 3
const DAY_MS = 24 * 60 * 60 * 1000

/** How near a due date is, on the calendar of whoever looks. `dueOn` is a day: 2026-04-30. */
export const dueFrom = (dueOn: string, now: Date, tongue: Tongue): Due => {
  const days = Math.round((dayAt(dueOn).getTime() - new Date(now).setHours(0, 0, 0, 0)) / DAY_MS)
  const date = dateOf(dueOn, now, tongue)
  const words = WORDS[tongue]
  if (days < 0) return { urgency: 'overdue', words: words.overdue(-days), date }
  if (days === 0) return { urgency: 'today', words: words.today, date }
  if (days === 1) return { urgency: 'soon', words: words.tomorrow, date }
  return days <= SOON_DAYS
    ? { urgency: 'soon', words: words.left(days), date }
    : { urgency: 'later', words: words.left(days), date }
}

/** Midnight here, for `new Date('2026-04-30')` would be midnight in Greenwich. */
const dayAt = (day: string): Date => new Date(`${day}T00:00:00`)

export const dateOf = (day: string, now: Date, tongue: Tongue): string => {
  const at = dayAt(day)
  return new Intl.DateTimeFormat(tongue, {
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    ...(at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(at)
}

const WORDS = {
  ja: {
    overdue: (days: number) => `期限切れ（${days} 日前）`,
    today: '今日まで',
    tomorrow: '明日まで',
    left: (days: number) => `あと ${days} 日`,
  },
  en: {
    overdue: (days: number) => `overdue by ${days} d`,
    today: 'due today',
    tomorrow: 'due tomorrow',
    left: (days: number) => `${days} days left`,
  },
}
