import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import kuromoji, { type IpadicFeatures, type Tokenizer as Kuromoji } from 'kuromoji'
import { beforeAll, describe, expect, test } from 'vitest'
import { readKuromoji } from '../../scripts/dictionary/kuromoji-source.ts'
import {
  documentLines,
  longLines,
  mixedLines,
  seededRandom,
  sentences,
  thinned,
} from '../../scripts/dictionary/sample-lines.ts'
import { loadTokenizer } from '../cli/dictionary.ts'
import type { Token } from './token.ts'
import { createTokenizer } from './tokenizer.ts'

/** KOTAE_IDENTITY=full compares everything (minutes); otherwise a sample of the same lines. */
const FULL = process.env['KOTAE_IDENTITY'] === 'full'
const MECAB_DICTIONARY = '/var/lib/mecab/dic/ipadic-utf8'
/** What the MeCab command takes as one line, in bytes. */
const MECAB_BUFFER = 1 << 20
/** Two readings of one word may cost the same; then the order in which a dictionary was compiled decides. */
const TIES_PER_MILLION = 20

const surfaces = [...readKuromoji().words.keys()]
const random = seededRandom(20_07_08_01)

const documents = [...documentLines('corpus'), ...documentLines('../shared/whitepapers')]
const samples: readonly (readonly [name: string, lines: readonly string[]])[] = [
  ['every surface of the dictionary', FULL ? surfaces : thinned(surfaces, 30_000)],
  ['words side by side', sentences(surfaces, FULL ? 100_000 : 12_000, random)],
  ['characters of every kind', mixedLines(FULL ? 100_000 : 12_000, random, { beyondBmp: false })],
  ['long runs', longLines(300)],
  ['documents', documents],
]

const described = ({ surface, base, pos, detail }: Token): string => [surface, pos, detail, base].join('\t')

describe('kuromoji mode', () => {
  const ours = createTokenizer(loadTokenizer().dictionary, { mode: 'kuromoji', userWords: false })
  let theirs: Kuromoji<IpadicFeatures>

  const theirTokens = (line: string): string[] =>
    theirs.tokenize(line).map((token) => {
      const base = token.basic_form === '*' ? token.surface_form : token.basic_form
      return [token.surface_form, token.pos, token.pos_detail_1, base].join('\t')
    })

  beforeAll(async () => {
    const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')
    theirs = await new Promise((resolve, reject) => {
      kuromoji.builder({ dicPath }).build((error, tokenizer) => (error ? reject(error) : resolve(tokenizer)))
    })
  })

  test.each(samples)(
    'cuts as kuromoji does: %s',
    (name, lines) => {
      if (lines.length === 0) return console.warn(`Skipped: no ${name} here.`)
      const wrong = lines.filter((line) => ours.tokenize(line).map(described).join(' ') !== theirTokens(line).join(' '))
      expect(wrong).toEqual([])
    },
    600_000,
  )

  test.each([
    ['😀😀テスト', ['😀😀', 'ト'], ['😀😀', 'テスト']],
    ['𠮷𠮷野家', ['𠮷𠮷'], ['𠮷𠮷', '野家']],
  ])('does not lose text after characters beyond the BMP: %s', (text, lossy, whole) => {
    expect(theirs.tokenize(text).map((token) => token.surface_form)).toEqual(lossy)
    expect(ours.tokenize(text).map((token) => token.surface)).toEqual(whole)
  })

  test('counts places right where kuromoji goes wrong: after a sentence whose last word has two characters', () => {
    const text = '確認!。次'
    const countedFromOne = 1
    expect(theirs.tokenize(text).at(-1)?.word_position).toBe(3 + countedFromOne)
    expect(ours.tokenize(text).at(-1)?.start).toBe(4)
  })
})

describe('MeCab mode', () => {
  const ours = createTokenizer(loadTokenizer().dictionary, { userWords: false })
  const isInstalled = existsSync(MECAB_DICTIONARY) && spawnSync('mecab', ['--version']).status === 0
  const withEmoji = [
    ['characters beyond the BMP', mixedLines(FULL ? 100_000 : 8_000, random, { beyondBmp: true })],
  ] as const

  /** The tokens of each line, as MeCab with IPADIC cuts it. */
  const theirLines = (lines: readonly string[]): string[][] => {
    const options = [
      '-d',
      MECAB_DICTIONARY,
      '-b',
      `${MECAB_BUFFER}`,
      '-F',
      '%m\t%f[0]\t%f[1]\t%f[6]\\n',
      '-U',
      '%m\t%f[0]\t%f[1]\t%m\\n',
    ]
    const { stdout } = spawnSync('mecab', [...options, '-E', 'EOS\\n'], {
      input: `${lines.join('\n')}\n`,
      maxBuffer: 1 << 30,
    })
    const blocks = stdout.toString().split(/(?<=^|\n)EOS\n/)
    return blocks.slice(0, -1).map((block) => block.split('\n').slice(0, -1))
  }

  test.each([...samples, ...withEmoji])(
    'cuts as MeCab does: %s',
    (name, lines) => {
      if (!isInstalled)
        return console.warn(`Skipped: no MeCab with ${MECAB_DICTIONARY} here (Debian: mecab, mecab-ipadic-utf8).`)
      if (lines.length === 0) return console.warn(`Skipped: no ${name} here.`)
      const theirs = theirLines(lines)
      expect(theirs.length).toBe(lines.length)
      const wrong: string[] = []
      let tokens = 0
      let ties = 0
      lines.forEach((line, index) => {
        const mine = ours.tokenize(line)
        const other = theirs[index] ?? []
        tokens += mine.length
        const surfacesAgree =
          mine.length === other.length && mine.every(({ surface }, at) => other[at]?.startsWith(`${surface}\t`))
        if (!surfacesAgree) wrong.push(line)
        else ties += mine.filter((token, at) => described(token) !== filled(other[at] ?? '')).length
      })
      expect(wrong).toEqual([])
      expect(ties).toBeLessThanOrEqual(Math.ceil((tokens * TIES_PER_MILLION) / 1_000_000))
    },
    600_000,
  )
})

/** MeCab prints nothing for a "*". */
function filled(token: string): string {
  return token.replace(/\t(?=\t)/g, '\t*')
}
