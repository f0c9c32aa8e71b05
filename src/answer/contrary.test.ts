import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONTRARIES_FILES } from './contraries.ts'
import { contrariesTo } from './contrary.ts'
import { stanceOf } from './stance.ts'

/** Cells between bars, a row a line. */
const rowsOf = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`../../test/contraries/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) =>
      line
        .normalize('NFKC')
        .split('|')
        .map((cell) => cell.trim()),
    )

describe('words that exclude one another', () => {
  it.each([
    ['データを海外に保管していますか。', 'データは国内に保管しています。', true],
    ['データを国内に保管していますか。', 'データは国内に保管しています。', false],
    ['データを海外に保管していますか。', 'データは国内と海外に保管しています。', false],
    ['ファイル単位で復元できますか。', '仮想サーバ単位で復元できます。', true],
    ['夜間も受け付けていますか。', '平日の9時から18時まで受け付けます。', true],
    ['データがいつまでも残り続けることはなく、貴社でも消してもらえるか。', '解約の後に当社が削除します。', false],
    ['バックアップを取得していますか。', 'バックアップを取得しています。', false],
  ])('%s ← %s', (asked, said, contrary) => {
    expect(contrariesTo(asked)(said).length > 0).toBe(contrary)
  })
})

describe('a word that stands there and is not meant', () => {
  it.each([
    ['put aside for the other', '切替は手動ですか。', '切替は手動ではなく自動です。', true],
    ['put aside in the question', '切替は手動ではなく自動ですか。', '切替は手動です。', true],
    ['denied: that is a no without any contrary', '切替は自動ですか。', '切替は自動ではありません。手動です。', false],
    ['denied, and so against nothing', '切替は手動ですか。', '切替は自動ではありません。', false],
    ['all but it', 'データを国内に置いていますか。', 'データは国内以外には置きません。', false],
    ['not only it', 'データを国内に置いていますか。', 'データは国内に限らず海外にも置きます。', false],
    ['inside another word', '点検は不定期ですか。', '点検は不定期です。', false],
    ['inside a Latin word', 'ISMSの認証番号を登録していますか。', '認証には、認証アプリの番号を使います。', false],
    ['which of two', '監視は自社ですか、委託ですか。', '監視は専門の会社に委託しています。', false],
    ['which of two', '監視は自社で行いますか、それとも外部ですか。', '監視は外部の会社に委託しています。', false],
    ['between blanks', '通知は突然ですか。', '変更の 30 日前までに 通知します。', true],
  ])('%s: %s ← %s', (_, asked, said, contrary) => {
    expect(contrariesTo(asked)(said).length > 0).toBe(contrary)
  })
})

// 名前 | 質問 | 反する根拠（否定の言葉を含まない） | 合う根拠
describe.each(Object.entries(CONTRARIES_FILES))('examples of contraries/%s.json', (file, { pairs }) => {
  const rows = rowsOf(file)

  it('stand in the order of its pairs, one or more of each', () => {
    expect([...new Set(rows.map(([name]) => name))]).toEqual(pairs.map(({ 名前 }) => 名前.normalize('NFKC')))
  })

  it.each(rows)('%s: %s ← %s, but not ← %s', (name, asked = '', contrary = '', agreeing = '') => {
    expect(contrariesTo(asked)(contrary).map((one) => one.normalize('NFKC'))).toContain(name)
    expect(contrariesTo(asked)(agreeing)).toEqual([])
    expect({ contrary, denies: stanceOf(contrary).denies }).toEqual({ contrary, denies: false })
  })
})

// 名前 | 質問 | 反する根拠
describe('what customers ask in few words', () => {
  it.each(rowsOf('further'))('%s: %s ← %s', (name, asked = '', contrary = '') => {
    expect(contrariesTo(asked)(contrary).map((one) => one.normalize('NFKC'))).toContain(name)
  })
})

// 質問 | 近い言葉が立つが、合っているか、別のことを述べる根拠
describe('evidence that agrees, or speaks of another thing', () => {
  it.each(rowsOf('silent'))('%s ← %s', (asked = '', said = '') => {
    expect(contrariesTo(asked)(said)).toEqual([])
  })
})
