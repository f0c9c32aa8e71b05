import type { Checklist } from './queries.ts'

export type Totals = Checklist['totals']
export type State = keyof Totals['states']

/** From the goal backwards, as progress is read. */
export const STATES_IN_ORDER: readonly State[] = ['approved', 'confirmed', 'draft', 'returned', 'held', 'out']

export const STATE_WORDS: Readonly<Record<'ja' | 'en', Readonly<Record<State, string>>>> = {
  ja: {
    approved: '承認済',
    confirmed: '確認済',
    draft: '下書き',
    returned: '差し戻し',
    held: '保留',
    out: '対象外',
  },
  en: {
    approved: 'approved',
    confirmed: 'confirmed',
    draft: 'draft',
    returned: 'returned',
    held: 'on hold',
    out: 'out of scope',
  },
}

/** Questions that still wait for somebody's look; those confirmed wait for an approval alone. */
export const toReview = ({ states }: Totals): number => states.draft + states.returned + states.held

export const decided = ({ states }: Totals): number => states.approved + states.out
