import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** A number from 0 up to, and without, `below`. */
export type Random = (below: number) => number

/** The same numbers for the same seed, on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x100000000) * below)
  }
}

/** Words put side by side: nonsense, but with every kind of word beside every other. */
export function sentences(words: readonly string[], count: number, random: Random): string[] {
  const sentence = () => Array.from({ length: 4 + random(9) }, () => words[random(words.length)] ?? '').join('')
  return Array.from({ length: count }, sentence)
}

const HIRAGANA = [0x3041, 0x3096] as const
const KATAKANA = [0x30a1, 0x30fc] as const
const KANJI = [0x4e00, 0x9fa5] as const
const ASCII = [0x20, 0x7e] as const
const FULL_WIDTH = [0xff01, 0xff5e] as const
const HALF_WIDTH_KANA = [0xff61, 0xff9f] as const
const BEFORE_SURROGATES = [0x01, 0xd7ff] as const
const AFTER_SURROGATES = [0xe000, 0xfffe] as const
const EMOJI = [0x1f600, 0x1f64f] as const
const RARE_KANJI = [0x20000, 0x20fff] as const

/** Characters of every kind, in short runs; line ends are left out, for they end a line. */
export function mixedLines(count: number, random: Random, { beyondBmp }: { beyondBmp: boolean }): string[] {
  const common = [HIRAGANA, KATAKANA, KANJI, ASCII, FULL_WIDTH, HALF_WIDTH_KANA, BEFORE_SURROGATES, AFTER_SURROGATES]
  const kinds = beyondBmp ? [...common, EMOJI, RARE_KANJI] : common
  const run = () => {
    const [first, last] = kinds[random(kinds.length)] ?? HIRAGANA
    const characters = Array.from({ length: 1 + random(6) }, () => first + random(last - first + 1))
    return String.fromCodePoint(...characters)
  }
  const line = () => Array.from({ length: 1 + random(8) }, run).join('')
  return Array.from({ length: count }, () => line().replace(/[\n\r]/g, ''))
}

/** Runs without any punctuation, longer than what an unknown word may be. */
export function longLines(length: number): string[] {
  return ['ア', 'あ', '漢', 'x', '1', '!', 'ｱ', '一', 'ｻ-ﾊﾞ', '東京都情報システム', 'すもももももももものうち'].map(
    (piece) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
  )
}

/** The lines of the documents in a folder beside or above the scripts; none where it is absent. */
export function documentLines(folder: string): string[] {
  const url = new URL(`../../${folder}/`, import.meta.url)
  if (!existsSync(url)) return []
  const names = readdirSync(url).filter((name) => /\.(md|txt)$/.test(name))
  const text = names.map((name) => readFileSync(new URL(name, url), 'utf8')).join('\n')
  return text.split(/[\n\r]+/).filter((line) => line !== '')
}

/** Every n-th, so that about `count` are left. */
export function thinned(lines: readonly string[], count: number): string[] {
  const step = Math.max(1, Math.floor(lines.length / count))
  return lines.filter((_, index) => index % step === 0)
}
