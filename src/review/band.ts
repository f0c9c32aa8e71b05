import words from './bands.json' with { type: 'json' }
import type { Entry } from './entry.ts'

/** How much a reviewer has to look at an entry. confirm: read and pass it. check: hold it against the evidence. none: answer it. */
export const BANDS = ['confirm', 'check', 'none'] as const
export type Band = (typeof BANDS)[number]

export const BAND_NAMES: Readonly<Record<Band, string>> = words.帯

/** undefined for questions that are not to be answered at all. */
export const bandOf = (entry: Entry): Band | undefined => {
  if (entry.state === 'skipped') return undefined
  if (entry.state === 'abstained') return 'none'
  return entry.draft.confidence >= words.確認のみの下限 ? 'confirm' : 'check'
}
