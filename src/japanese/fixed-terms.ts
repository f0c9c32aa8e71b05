import units from './units.json' with { type: 'json' }

export type FixedKind = 'control' | 'number' | 'latin'

/** A stretch of text that is one term whatever the dictionary says. */
export interface FixedTerm {
  readonly kind: FixedKind
  readonly term: string
  /** Words inside a joined Latin term: multi-az -> multi, az. */
  readonly parts: readonly string[]
  readonly start: number
  readonly end: number
}

/** A number without a unit says something only when it is as long as that: 256, 27001, but not the 3 of a list. */
const MIN_BARE_DIGITS = 3

const longestFirst = (words: readonly string[]): string =>
  [...words].sort((one, other) => other.length - one.length).join('|')

/** A.12.3.1, CLD.9.5.1, 12.3.1: three levels of one or two digits, or letters in front that say what it is. */
const CONTROL = String.raw`(?:CLD\.\d{1,2}(?:\.\d{1,2})+|A\.\d{1,2}(?:\.\d{1,2})*|\d{1,2}\.\d{1,2}\.\d{1,2})(?![.\d]*\d)`
const LATIN = String.raw`[A-Za-zÀ-ɏ][A-Za-z0-9À-ɏ]*(?:[-_./&+'][A-Za-z0-9À-ɏ]+)*\+*`
const NUMBER = String.raw`(?:(?<period>${longestFirst(units.期間)})(?:に ?)?)?\d+(?:[,.]\d+)*(?: ?(?<unit>${longestFirst(units.単位)}))?`
const FIXED = new RegExp(
  `(?<![A-Za-z0-9.])(?<control>${CONTROL})(?![A-Za-z])|(?<latin>${LATIN})|(?<number>${NUMBER})`,
  'gu',
)

/** The terms that no dictionary can list, in their order: control ids, Latin words, numbers with their units. */
export function* fixedTerms(text: string): Generator<FixedTerm> {
  for (const { 0: written, index: start, groups = {} } of text.matchAll(FIXED)) {
    const place = { start, end: start + written.length }
    const { control, latin, unit, period } = groups
    if (control !== undefined) yield { kind: 'control', term: control.replace(/^A\./, ''), parts: [], ...place }
    else if (latin !== undefined) yield { kind: 'latin', ...latinTerm(latin), ...place }
    else if (unit !== undefined || digitsIn(written) >= MIN_BARE_DIGITS) {
      yield { kind: 'number', term: numberTerm(written, period), parts: [], ...place }
    }
  }
}

/** Hyphens come and go in Latin words (AES-256, AES256): the term does without, and its parts stand beside it. */
function latinTerm(written: string): Pick<FixedTerm, 'term' | 'parts'> {
  const lower = written.toLowerCase()
  const term = lower.replace(/[-_']/g, '')
  const parts = lower.match(/\p{L}{2,}/gu) ?? []
  return { term, parts: parts.filter((part) => part !== term) }
}

/** 月に 2 回 and 月2回, 1,000件 and 1000件 are the same. */
function numberTerm(written: string, period: string | undefined): string {
  const frequency = period === undefined ? written : written.replace(`${period}に`, period)
  return frequency.replace(/[, ]/g, '').toLowerCase()
}

function digitsIn(written: string): number {
  return written.replace(/\D/g, '').length
}
