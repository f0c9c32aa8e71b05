import radicals from './radicals.json' with { type: 'json' }

/** A text in the one spelling that we compare, and the way back to the text it came from. */
export interface NormalisedText {
  readonly text: string
  /** Where the character at `offset` began in the given text; the end of the last character for `offset = text.length`. */
  toSource(offset: number): number
  /** The stretch of the given text that `[start, end)` came from, without what was removed around it. */
  spanInSource(start: number, end: number): { readonly start: number; readonly end: number }
}

interface Step {
  readonly pattern: RegExp
  readonly replace: (found: string) => string
}

const RADICALS: ReadonlyMap<string, string> = new Map(Object.entries(radicals.部首))

/** What joins the character before it under NFKC: marks, half-width and spacing ゛゜, Hangul vowels and finals. */
const JOINING = String.raw`\p{M}\uFF9E\uFF9F\u309B\u309C\u1160-\u11FF\u314F-\u3163\u3187-\u318E\uFFA0-\uFFDC\u{16D40}-\u{16D7F}`

/** Left alone by NFKC; naming the common ones spares a call per character. */
const UNCHANGED = String.raw`\0-\x7F\u3001\u3002\u300C\u300D\u3041-\u3096\u30A1-\u30FE\u4E00-\u9FFF`

/** Circled numbers are list marks and superscripts are footnote marks: NFKC would glue them to the digits beside them. */
const KEPT = String.raw`\u2460-\u2473\u24EA\u3251-\u325F\u32B1-\u32BF\u00B2\u00B3\u00B9\u2070\u2074-\u2079`

const KANA = String.raw`\u3041-\u3096\u309D\u309E\u30A1-\u30FA\u30FD\u30FE`

/** Characters between which Japanese puts no space: 々, kana, kanji, 、。・ and the corner brackets; not a joining mark. */
const JAPANESE = String.raw`\u3001-\u3029\u3031-\u303F${KANA}\u30FB\u30FC\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}`

/** Every step leaves the work of those before it standing, so that a normalised text normalises to itself. */
const STEPS: readonly Step[] = [
  { pattern: /[[\p{Cc}--\s]\p{Default_Ignorable_Code_Point}]+/gv, replace: () => '' },
  {
    pattern: new RegExp(`[^${JOINING}${KEPT}]?[${JOINING}]+|[^${UNCHANGED}${KEPT}${JOINING}]`, 'gu'),
    replace: compose,
  },
  { pattern: new RegExp(`[${[...RADICALS.keys()].join('')}]`, 'gu'), replace: (found) => RADICALS.get(found) ?? found },
  { pattern: /\s+/g, replace: () => ' ' },
  { pattern: new RegExp(`^ | $|(?<=[${JAPANESE}]) (?=[${JAPANESE}])`, 'gu'), replace: () => '' },
  { pattern: /[\u02D7\u2010-\u2015\u2043\u2212\u2500\u2501\u2796]/g, replace: () => '-' },
  // A long vowel mark that lengthens no kana was typed for a dash ...
  { pattern: new RegExp(`(?<![${KANA}ー])ー+`, 'g'), replace: (found) => '-'.repeat(found.length) },
  // ... and a dash inside a katakana word was typed for a long vowel mark.
  { pattern: /(?<=[\u30A1-\u30FA])-(?=[\u30A1-\u30FA])/g, replace: () => 'ー' },
  { pattern: /[\u301C\u3030\u223C\u223E]/g, replace: () => '~' },
]

function compose(found: string): string {
  const marked = new RegExp(`^[${KANA}]`).test(found)
    ? found.replaceAll('゛', '\u3099').replaceAll('゜', '\u309A')
    : found
  return marked.normalize('NFKC')
}

/**
 * One spelling for what Japanese sheets and PDFs spell in many: widths, dashes, wave dashes, radicals and spaces. Case and
 * circled numbers are kept; line ends count as white space.
 * @example normalise('ｻ－ﾊﾞの　ﾛｸﾞ') // 'サーバのログ'
 */
export function normalise(text: string): string {
  return STEPS.reduce((current, { pattern, replace }) => current.replace(pattern, replace), text)
}

/** Normalised, lower case and without any white space: equal for texts that a reader takes for the same. */
export function squash(text: string): string {
  return normalise(text).replace(/\s+/g, '').toLowerCase()
}

/** As `normalise`, for callers that have to point back into the text they gave. Offsets are UTF-16 units; the map is monotone. */
export function normaliseWithMap(text: string): NormalisedText {
  const { text: normalised, starts, ends } = STEPS.reduce(rewrite, untouched(text))
  return {
    text: normalised,
    toSource: (offset) => starts[offset] ?? ends.at(-1) ?? 0,
    spanInSource: (start, end) => {
      const from = starts[start] ?? ends.at(-1) ?? 0
      return { start: from, end: end > start ? (ends[end - 1] ?? from) : from }
    },
  }
}

/** A text on its way through the steps: for each of its units, the stretch of the source that it came from. */
interface Tracked {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

function untouched(text: string): Tracked {
  return {
    text,
    starts: Array.from({ length: text.length }, (_, index) => index),
    ends: Array.from({ length: text.length }, (_, index) => index + 1),
  }
}

function rewrite(tracked: Tracked, { pattern, replace }: Step): Tracked {
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let done = 0
  const copyUpTo = (limit: number) => {
    pieces.push(tracked.text.slice(done, limit))
    for (let unit = done; unit < limit; unit += 1) {
      starts.push(tracked.starts[unit] ?? 0)
      ends.push(tracked.ends[unit] ?? 0)
    }
    done = limit
  }
  for (const { 0: found, index } of tracked.text.matchAll(pattern)) {
    const replacement = replace(found)
    // What stays as it is keeps its own place.
    const kept = sharedStart(found, replacement)
    if (kept === found.length && kept === replacement.length) continue
    copyUpTo(index + kept)
    done = index + found.length
    pieces.push(replacement.slice(kept))
    for (let unit = kept; unit < replacement.length; unit += 1) {
      starts.push(tracked.starts[Math.min(index + kept, done - 1)] ?? 0)
      ends.push(tracked.ends[done - 1] ?? 0)
    }
  }
  if (done === 0) return tracked
  copyUpTo(tracked.text.length)
  return { text: pieces.join(''), starts, ends }
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}
