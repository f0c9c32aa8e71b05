import type { Tongue } from '../parts/preferences.ts'

export const timeText = (iso: string, tongue: Tongue): string =>
  new Intl.DateTimeFormat(tongue, { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' }).format(
    new Date(iso),
  )
