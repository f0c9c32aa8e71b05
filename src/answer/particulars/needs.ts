/**
 * What a text must hold for a pattern to have a chance. Thousands of patterns are asked about every question, and nearly all
 * of them need a character that is not there: looking for that is far quicker than building and running them.
 */
export interface Needs {
  /** Every one of these characters ... */
  readonly all: string
  /** ... and of each of these choices one, with all of its characters. */
  readonly choices: readonly (readonly string[])[]
}

/** One for each alternative of the pattern: whatever it matches fulfils one of them. */
export const needsOf = (pattern: string): readonly Needs[] => new Reader(pattern.toLowerCase()).alternatives()

export const mayFit = (needs: readonly Needs[], characters: ReadonlySet<string>): boolean =>
  needs.some(
    ({ all, choices }) =>
      holdsAll(all, characters) && choices.every((choice) => choice.some((one) => holdsAll(one, characters))),
  )

/**
 * Characters of which one is in every text that may fit, undefined where any text may: what is filed under them need not be
 * looked at before one of them turns up. The rarer, the fewer patterns are looked at in vain.
 */
export const keysOf = (
  needs: readonly Needs[],
  rarity: (character: string) => number,
): readonly string[] | undefined => {
  const rarest = (text: string): string => {
    let best = ''
    for (const one of text) if (best === '' || rarity(one) < rarity(best)) best = one
    return best
  }
  const cost = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + rarity(key), 0)
  const keys = needs.flatMap(({ all, choices }): readonly (string | undefined)[] => {
    const ways = [...(all === '' ? [] : [[rarest(all)]]), ...choices.map((choice) => choice.map(rarest))]
    return ways.length === 0 ? [undefined] : ways.reduce((best, way) => (cost(way) < cost(best) ? way : best))
  })
  return keys.every((key) => key !== undefined) ? keys : undefined
}

/** How often a character is needed: a guess at how common it is. But blanks and hiragana are in every question. */
export const rarityIn = (needs: readonly Needs[]): ((character: string) => number) => {
  const counts = new Map<string, number>()
  const count = (text: string): void => {
    for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  for (const { all, choices } of needs) {
    count(all)
    for (const choice of choices) choice.forEach(count)
  }
  return (character) => (counts.get(character) ?? 0) + (COMMON.test(character) ? needs.length : 0)
}
const COMMON = /^[\p{Script=Hiragana}\s]$/u

const holdsAll = (wanted: string, characters: ReadonlySet<string>): boolean => {
  for (const character of wanted) if (!characters.has(character)) return false
  return true
}

/** Stand for no character of their own. */
const NO_LITERAL = /^[dwsbp]$/u

/** Reads just enough of a regular expression; what it does not understand, it takes for no need at all. */
class Reader {
  private readonly pattern: string
  private at = 0

  constructor(pattern: string) {
    this.pattern = pattern
  }

  alternatives(): readonly Needs[] {
    const found = [this.sequence()]
    while (this.pattern[this.at] === '|') {
      this.at += 1
      found.push(this.sequence())
    }
    return found
  }

  private sequence(): Needs {
    let all = ''
    const choices: (readonly string[])[] = []
    for (;;) {
      const character = this.pattern[this.at]
      if (character === undefined || character === '|' || character === ')') return { all, choices }
      this.at += 1
      if (character === '(') {
        const choice = this.group()
        if (!this.optional() && choice.length > 0) choices.push(choice)
        continue
      }
      const literal = this.literal(character)
      if (!this.optional()) all += literal
    }
  }

  /** What each alternative needs, or nothing where one of them needs nothing, or where the group only looks around. */
  private group(): readonly string[] {
    const looks = this.pattern[this.at] === '?' && this.pattern[this.at + 1] !== ':'
    if (this.pattern[this.at] === '?') {
      this.at += 1
      while (this.at < this.pattern.length && '<=!:'.includes(this.pattern[this.at] ?? '')) this.at += 1
    }
    const needs = this.alternatives().map(({ all }) => all)
    this.at += 1
    return looks || needs.includes('') ? [] : needs
  }

  private literal(character: string): string {
    if (character === '.' || character === '^' || character === '$') return ''
    if (character === '[') {
      while (this.at < this.pattern.length && this.pattern[this.at] !== ']')
        this.at += this.pattern[this.at] === '\\' ? 2 : 1
      this.at += 1
      return ''
    }
    if (character !== '\\') return character
    const escaped = this.pattern[this.at] ?? ''
    this.at += 1
    if (escaped === 'p') while (this.at < this.pattern.length && this.pattern[this.at - 1] !== '}') this.at += 1
    return NO_LITERAL.test(escaped) || /^\d$/u.test(escaped) ? '' : escaped
  }

  /** Whether what was just read may be missing; goes on behind its quantifier. */
  private optional(): boolean {
    const character = this.pattern[this.at]
    if (character === undefined || !'?*+{'.includes(character)) return false
    this.at += 1
    let least = character === '+' ? 1 : 0
    if (character === '{') {
      least = Number.parseInt(this.pattern.slice(this.at, this.at + 4), 10)
      while (this.at < this.pattern.length && this.pattern[this.at - 1] !== '}') this.at += 1
    }
    if (this.pattern[this.at] === '?') this.at += 1
    return least === 0
  }
}
