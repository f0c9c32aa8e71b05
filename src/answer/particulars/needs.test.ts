import { describe, expect, it } from 'vitest'
import { GOLD_FILES, readGold } from '../../../test/gold/schema.ts'
import { anyOf } from '../patterns.ts'
import { keysOf, mayFit, needsOf, rarityIn } from './needs.ts'
import { PARTICULARS_FILES } from './particulars.ts'

const fits = (pattern: string, text: string): boolean => mayFit(needsOf(pattern), new Set(text.toLowerCase()))

describe('what a pattern needs', () => {
  it.each([
    ['再委託', '再委託先', true],
    ['再委託', '委託先', false],
    ['(控え|写し)[^。]{0,9}暗号', '写しの暗号化', true],
    ['(控え|写し)[^。]{0,9}暗号', '複製の暗号化', false],
    ['(控え|)暗号', '暗号化', true],
    ['控え?暗号', '控暗号', true],
    ['(控え)?暗号', '暗号', true],
    ['a{0,2}b', 'b', true],
    ['a{2}b', 'b', false],
    ['(?<!再)委託(?!先)', '委託元', true],
    ['[控写]暗号', '暗号', true],
    ['\\bSOC ?2\\b', 'soc2', true],
    ['\\bSOC ?2\\b', 'soc', false],
    ['甲|乙', '乙', true],
    ['甲|乙', '丙', false],
  ])('%s may fit %s: %s', (pattern, text, may) => {
    expect(fits(pattern, text)).toBe(may)
  })

  it.each([
    ['再委託', '再'],
    ['(控え|写し)[^。]{0,9}暗号', '暗'],
    ['甲(乙|丙)?', '甲'],
    ['(控え|写し)', '控写'],
    ['甲の乙|丙', '乙丙'],
    ['.{3}', undefined],
    ['甲|.', undefined],
  ])('%s is filed under its rarest characters: %s', (pattern, keys) => {
    const rarity = (character: string): number => 1 + '号委託甲えしの'.indexOf(character)
    expect(keysOf(needsOf(pattern), rarity)?.join('')).toBe(keys)
  })

  it('is there wherever the pattern fits: no particular is overlooked', () => {
    const patterns = Object.values(PARTICULARS_FILES).flatMap(({ particulars }) =>
      particulars.flatMap(({ 問い }) =>
        問い.map((source) => ({ source, needs: needsOf(source), pattern: anyOf([source]) })),
      ),
    )
    const rarity = rarityIn(patterns.flatMap(({ needs }) => needs))
    const filed = patterns.map((entry) => ({ ...entry, keys: keysOf(entry.needs, rarity) }))
    const questions = GOLD_FILES.flatMap((file) => readGold(file).map(({ question }) => question.normalize('NFKC')))
    const overlooked = questions.flatMap((question) => {
      const characters = new Set(question.toLowerCase())
      const isLookedAt = (keys: readonly string[] | undefined): boolean =>
        keys?.some((key) => characters.has(key)) ?? true
      return filed
        .filter(
          ({ needs, keys, pattern }) => !(mayFit(needs, characters) && isLookedAt(keys)) && pattern.test(question),
        )
        .map(({ source }) => `${source} / ${question}`)
    })
    expect(overlooked).toEqual([])
    expect(patterns.length).toBeGreaterThan(5000)
  }, 60_000)
})
