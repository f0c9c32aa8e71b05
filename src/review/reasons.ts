import type { Bilingual } from '../error.ts'
import type { Cause } from './entry.ts'
import words from './reasons.json' with { type: 'json' }

const REASONS: Readonly<Record<Cause, Bilingual>> = words.理由

/** Why a question got no answer, in words. */
export const reasonText = (cause: Cause): Bilingual => REASONS[cause]
