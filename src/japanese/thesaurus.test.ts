import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import kuromoji from 'kuromoji'
import { beforeAll, describe, expect, test } from 'vitest'
import { readGroup } from './lexicon.ts'
import { normalise } from './normalise.ts'
import shipped from './thesaurus.json' with { type: 'json' }
import { openThesaurus, type Side, type Thesaurus } from './thesaurus.ts'
import { parseThesaurus, ThesaurusError, thesaurusSchema } from './thesaurus-schema.ts'
import type { Token } from './token.ts'

/** `pieces` as tokens that follow each other; "切り離し/切り離す" gives a base form of its own, a space stands between tokens. */
const tokens = (...pieces: string[]): { text: string; tokens: Token[] } => {
  const found: Token[] = []
  let text = ''
  for (const piece of pieces) {
    const [surface = '', base = surface] = piece === '/' ? [piece] : piece.split('/')
    const start = text.length
    text += surface
    if (surface.trim()) found.push({ surface, base, pos: '名詞', detail: '一般', start, end: text.length })
  }
  return { text, tokens: found }
}

const thesaurusOf = (...groups: string[]): Thesaurus =>
  openThesaurus(parseThesaurus({ about: [], blocks: [{ 分類: '試験', groups }] }))

/** What is found, as "concept's name:weight:word". */
const mentions = (thesaurus: Thesaurus, pieces: string[], side: Side = 'question'): string[] => {
  const { text, tokens: cut } = tokens(...pieces)
  return thesaurus
    .concepts(text, cut, side)
    .map(({ concept, weight, word }) => `${thesaurus.label(concept)}:${weight}:${word}`)
}

describe('weights', () => {
  const thesaurus = thesaurusOf('暗号化、encryption ≒ 秘匿 ＞ TDE、TLS', '削除、消去')

  test('the same word weighs 1 and a near one half, on both sides', () => {
    for (const side of ['question', 'document'] as const) {
      expect(mentions(thesaurus, ['暗号化', 'と', '秘匿'], side)).toEqual(['暗号化:1:暗号化', '暗号化:0.5:秘匿'])
    }
  })

  test('a kind of what was asked for answers better than the wide word answers for the kind', () => {
    expect(mentions(thesaurus, ['TDE'], 'document')).toEqual(['暗号化:0.6:TDE'])
    expect(mentions(thesaurus, ['TDE'], 'question')).toEqual(['暗号化:0.3:TDE'])
  })
})

describe('where a word is found', () => {
  const thesaurus = thesaurusOf(
    'ログ、log、記録',
    'サーバ、server',
    '分離、切り離す',
    'バックアップ、複製',
    'バックアップデータ、複製データ',
    '利用者認証、ログイン認証',
    '認証、本人認証 ≠ 認証取得、認証機関',
    '二要素認証、two-factor authentication、MFA',
    '顧客データ、customer data',
    '方針、policy',
  )

  test('only between the borders of tokens', () => {
    expect(mentions(thesaurus, ['カタログ', 'を', '見る'])).toEqual([])
    expect(mentions(thesaurus, ['catalog', ' ', 'blog'])).toEqual([])
    expect(mentions(thesaurus, ['操作', 'ログ'])).toEqual(['ログ:1:ログ'])
  })

  test('across several tokens, and across the white space between them', () => {
    expect(mentions(thesaurus, ['Customer', ' ', 'Data'])).toEqual(['顧客データ:1:Customer Data'])
    expect(mentions(thesaurus, ['顧客', '\n', 'データ'])).toEqual(['顧客データ:1:顧客\nデータ'])
  })

  test('whatever its case, its hyphens and its long vowel marks', () => {
    expect(mentions(thesaurus, ['mfa'])).toEqual(['二要素認証:1:mfa'])
    expect(mentions(thesaurus, ['two', ' ', 'factor', ' ', 'Authentication'])).toHaveLength(1)
    expect(mentions(thesaurus, ['サーバー'])).toEqual(['サーバ:1:サーバー'])
  })

  test('in English plurals', () => {
    expect(mentions(thesaurus, ['logs', ',', ' ', 'Servers', ' ', 'policies'])).toEqual([
      'ログ:1:logs',
      'サーバ:1:Servers',
      '方針:1:policies',
    ])
  })

  test('inflected, by the base form of its last token', () => {
    expect(mentions(thesaurus, ['切り離さ/切り離す', 'れ/れる', 'て', 'いる'])).toEqual(['分離:1:切り離さ'])
  })

  test('inside a longer word of another group, but not of its own', () => {
    expect(mentions(thesaurus, ['バックアップ', 'データ'])).toEqual([
      'バックアップ:1:バックアップ',
      'バックアップデータ:1:バックアップデータ',
    ])
    expect(mentions(thesaurus, ['本人', '認証'])).toEqual(['認証:1:本人認証'])
  })

  test('not in what only looks like it', () => {
    expect(mentions(thesaurus, ['認証', '取得', 'と', '認証'])).toEqual(['認証:1:認証'])
    expect(mentions(thesaurus, ['認証', '機関'])).toEqual([])
  })

  test('at its place in the text', () => {
    const { text, tokens: cut } = tokens('全', 'サーバー', 'の', 'ログ')
    const places = thesaurus.concepts(text, cut, 'document').map(({ start, end }) => [start, end])
    expect(places).toEqual([
      [1, 5],
      [6, 8],
    ])
  })
})

test('a thesaurus from outside is normalised and checked', () => {
  const line = (group: string) => ({ about: [], blocks: [{ 分類: '試験', groups: [group] }] })
  expect(parseThesaurus(line('ﾛｸﾞ、Ｌｏｇ ＞ ｱｸｾｽﾛｸﾞ')).blocks[0]?.groups).toEqual(['ログ、Log > アクセスログ'])
  expect(() => parseThesaurus(line('ログ'))).toThrow(ThesaurusError)
  expect(() => parseThesaurus(line('ログ、、記録'))).toThrow(ThesaurusError)
  expect(() => parseThesaurus({ blocks: [] })).toThrow(ThesaurusError)
})

describe('thesaurus.json', () => {
  const groups = shipped.blocks.flatMap((block) => block.groups)
  const sameness = (line: string) => line.toLowerCase().replaceAll(/[\s\-ー]/gu, '')
  const wordsOf = (line: string) => readGroup(sameness(line))
  const repeated = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index)

  test('has the form that its editors are told', () => {
    expect(() => thesaurusSchema.parse(shipped)).not.toThrow()
  })

  test('is normalised, so that no start has to do it', () => {
    expect(groups.filter((line) => normalise(line) !== line)).toEqual([])
  })

  test('covers the field', () => {
    expect(groups.length).toBeGreaterThanOrEqual(700)
  })

  test('has no word twice in a group', () => {
    const twice = groups.flatMap((line) => repeated(wordsOf(line).map(({ word }) => word)))
    expect(twice).toEqual([])
  })

  test('has no two groups that say the same', () => {
    const keys = groups.map((line) =>
      wordsOf(line)
        .filter(({ relation }) => relation === 'same')
        .map(({ word }) => word)
        .sort()
        .join('、'),
    )
    expect(repeated(keys)).toEqual([])
  })

  test('has no two groups of one name', () => {
    expect(repeated(groups.map((line) => wordsOf(line)[0]?.word ?? ''))).toEqual([])
  })

  test("has no exception that covers none of its group's words", () => {
    const idle = groups.flatMap((line) => {
      const words = wordsOf(line)
      const covered = words.filter(({ relation }) => relation !== 'not').map(({ word }) => word)
      const exceptions = words.filter(({ relation }) => relation === 'not').map(({ word }) => word)
      return exceptions.filter((exception) => !covered.some((word) => exception.includes(word)))
    })
    expect(idle).toEqual([])
  })

  test('has no word that says nothing by itself', () => {
    const empty =
      /^(?:こと|もの|ため|場合|とき|時|等|など|その他|よう|する|ある|いる|なる|できる|行う|使う|[\p{P}\p{S}\d]+|[\p{Script=Hiragana}a-z])$/u
    expect(groups.flatMap((line) => wordsOf(line).filter(({ word }) => empty.test(word)))).toEqual([])
  })
})

describe('with a dictionary', () => {
  const thesaurus = openThesaurus()
  let cut: (text: string) => Token[] = () => []

  beforeAll(async () => {
    const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')
    const analyser = await new Promise<kuromoji.Tokenizer<kuromoji.IpadicFeatures>>((resolve, reject) => {
      kuromoji.builder({ dicPath }).build((error, built) => (error ? reject(error) : resolve(built)))
    })
    cut = (text) => {
      let at = 0
      return analyser.tokenize(text).map((piece) => {
        const start = text.indexOf(piece.surface_form, at)
        at = start + piece.surface_form.length
        const base = piece.basic_form === '*' ? piece.surface_form : piece.basic_form
        return { surface: piece.surface_form, base, pos: piece.pos, detail: piece.pos_detail_1, start, end: at }
      })
    }
  }, 60_000)

  /** The names of the concepts that a text mentions. */
  const conceptsOf = (given: string, side: Side): Set<number> => {
    const text = normalise(given)
    return new Set(thesaurus.concepts(text, cut(text), side).map(({ concept }) => concept))
  }

  const shared = (question: string, document: string): string[] => {
    const asked = conceptsOf(question, 'question')
    return [...conceptsOf(document, 'document')].filter((concept) => asked.has(concept)).map(thesaurus.label)
  }

  test.each([
    ['退会したらデータは消してもらえますか', '利用契約の終了後、お客様のデータを抹消します', '消去'],
    ['二段階認証は使えますか', 'ＭＦＡを標準で提供します', '多要素認証'],
    ['障害が起きたら知らせてくれますか', '障害発生時はメールで通知します', '通知'],
    ['サーバの堅牢化を行っていますか', '仮想マシンを要塞化しています', '要塞化'],
    ['Is customer data encrypted at rest?', '保管データの暗号化を行っています', '保管データの暗号化'],
    ['ｻｰﾊﾞｰﾛｸﾞはありますか', 'サーバの記録', 'サーバ'],
  ])('%s / %s', (question, document, concept) => {
    expect(shared(question, document)).toContain(concept)
  })

  test.each([
    ['ISO/IEC 27001の認証を取得していますか', '利用者の認証はパスワードで行います', '認証'],
    ['冗長化していますか', 'バックアップを取得しています', 'バックアップ'],
    ['サービスを監視していますか', '内部監査を実施しています', '監視'],
  ])('%s is not answered by %s', (question, document, concept) => {
    expect(shared(question, document)).not.toContain(concept)
  })

  test('the longest cell that Excel allows takes no more than its share of time', () => {
    const sentence = normalise(
      '退会時にお客様データを完全に消去し、バックアップデータも含めて復元できないことを保証します。',
    )
    const short = sentence.repeat(Math.ceil(4_096 / sentence.length)).slice(0, 4_096)
    const long = short.repeat(8).slice(0, 32_767)
    const [shortCut, longCut] = [cut(short), cut(long)]
    const fastest = (text: string, pieces: readonly Token[]): number => {
      const runs = Array.from({ length: 7 }, () => {
        const start = process.cpuUsage().user
        thesaurus.concepts(text, pieces, 'question')
        return process.cpuUsage().user - start
      })
      return Math.min(...runs)
    }
    expect(fastest(long, longCut)).toBeLessThan(8 * 3 * fastest(short, shortCut) + 20_000)
  })
})
