import { expect, it } from 'vitest'
import { dueFrom } from './due.ts'

const LATE_EVENING = new Date(2026, 3, 28, 23, 30)

it.each([
  ['2026-04-26', 'overdue', '期限切れ（2 日前）'],
  ['2026-04-28', 'today', '今日まで'],
  ['2026-04-29', 'soon', '明日まで'],
  ['2026-05-01', 'soon', 'あと 3 日'],
  ['2026-05-02', 'later', 'あと 4 日'],
])('%s is told by the calendar, not by the hour', (dueOn, urgency, words) => {
  expect(dueFrom(dueOn, LATE_EVENING, 'ja')).toMatchObject({ urgency, words })
})

it('names the year only where it is another', () => {
  expect(dueFrom('2026-05-02', LATE_EVENING, 'ja').date).toBe('5/2(土)')
  expect(dueFrom('2027-01-06', LATE_EVENING, 'ja').date).toBe('2027/1/6(水)')
})
