import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTROLS, type Edition } from './catalogue.ts'
import { type ControlMention, readControlIds } from './mention.ts'

/** "8.13 2022", with "?" for an edition that the text leaves open and for a number that is perhaps no control's. */
const summary = ({ id, edition, certain }: ControlMention) => `${id} ${edition ?? '?'}${certain ? '' : ' (?)'}`
const read = (text: string) => readControlIds(text).map(summary)

type Case = readonly [text: string, ...expected: string[]]

const spellings: readonly Case[] = [
  ['A.12.3.1', '12.3.1 2013'],
  ['Ａ．１２．３．１', '12.3.1 2013'],
  ['A 12.3.1', '12.3.1 2013'],
  ['A12.3.1', '12.3.1 2013'],
  ['A-12.3.1', '12.3.1 2013'],
  ['a.12.3.1', '12.3.1 2013'],
  ['12.3.1', '12.3.1 2013'],
  ['No.12.3.1', '12.3.1 2013'],
  ['### 12.3.1 情報のバックアップ', '12.3.1 2013'],
  ['情報のバックアップ（A.１２.３.１）', '12.3.1 2013'],
  ['附属書A 12.3.1', '12.3.1 2013'],
  ['附属書A.5.23', '5.23 2022'],
  ['付属書Ａの5.23', '5.23 2022'],
  ['Annex A 8.24', '8.24 2022'],
  ['管理策8.13', '8.13 2022'],
  ['CLD 9.5.1', 'CLD.9.5.1 cld'],
  ['CLD.9.5.1', 'CLD.9.5.1 cld'],
  ['cld9.5.1', 'CLD.9.5.1 cld'],
  ['ＣＬＤ．９．５．１', 'CLD.9.5.1 cld'],
  ['ISO27002:2022 8.13', '8.13 2022'],
  ['ISO/IEC 27002：2022の8.13', '8.13 2022'],
  ['ISO/IEC 27002:2022\n8.13', '8.13 2022'],
  ['ISO/IEC 27002（2022年版） 管理策 8.13', '8.13 2022'],
  ['ISO/IEC 27001:2022 A.8.13', '8.13 2022'],
  ['JIS Q 27001:2014 A.9.2.1', '9.2.1 2013'],
  ['JIS Q 27002:2024 8.2', '8.2 2022'],
  ['JIS Q 27001:2014 附属書A 8.2', '8.2 2013'],
  ['27017 12.3.1', '12.3.1 2013'],
  ['ISO/IEC 27017 9.5.1', 'CLD.9.5.1 cld'],
  ['8.13（ISO/IEC 27002:2022）', '8.13 2022'],
  ['A.12.4', '12.4 2013'],
]

const titled: readonly Case[] = [
  ['8.13 情報のバックアップ', '8.13 2022'],
  ['８．１３　情報の バックアップ', '8.13 2022'],
  ['8.17 Clock synchronization', '8.17 2022'],
  ['8.24 暗号の使用', '8.24 2022'],
  ['8.2 特権的アクセス権', '8.2 2022'],
  ['8.2 情報分類', '8.2 2013'],
  ['5.1 情報セキュリティのための方針群', '5.1 2022'],
  ['5.1 情報セキュリティのための経営陣の方向性', '5.1 2013'],
  ['9.2.4 利用者の秘密認証情報の扱い', '9.2.4 2013'],
]

const open: readonly Case[] = [
  ['A.8.2', '8.2 ?'],
  ['8.13', '8.13 2022 (?)'],
  ['8.2', '8.2 ? (?)'],
  ['バックアップ（8.13）', '8.13 2022 (?)'],
  ['9.5.1', 'CLD.9.5.1 cld (?)'],
  ['5.1 をご参照ください', '5.1 ? (?)'],
  ['12.3.1 を参照', '12.3.1 2013 (?)'],
  ['オラクル 12.1.2', '12.1.2 2013 (?)'],
  ['ISO/IEC 27001:2013 A.8.13', '8.13 2022 (?)'],
  ['JIS Q 27001:2014 9.2.1', '9.2.1 2013 (?)'],
]

const lists: readonly Case[] = [
  ['A.8.13, 8.14', '8.13 2022', '8.14 2022'],
  ['9.2.1/9.2.2', '9.2.1 2013', '9.2.2 2013'],
  ['A.9.2.1、A.9.2.2 及び A.9.2.3', '9.2.1 2013', '9.2.2 2013', '9.2.3 2013'],
  ['8.13、8.14', '8.13 2022 (?)', '8.14 2022 (?)'],
  ['ISO/IEC 27001:2022 A.8.1、A.8.2', '8.1 2022', '8.2 2022'],
  ['CLD.9.5.1、9.5.2', 'CLD.9.5.1 cld', 'CLD.9.5.2 cld'],
  ['CLD.12.4.5 及び 12.4.1', 'CLD.12.4.5 cld', '12.4.1 2013'],
  ['A.12.4.1\nA.12.4.2', '12.4.1 2013', '12.4.2 2013'],
  ['A.8.13 及び 5.5 GB', '8.13 2022'],
  ['PCI DSS 12.3.1、A.9.2.1', '9.2.1 2013'],
]

const ranges: readonly Case[] = [
  ['A.12.4.1～A.12.4.3', '12.4.1 2013', '12.4.2 2013', '12.4.3 2013'],
  ['12.4.1-12.4.3', '12.4.1 2013', '12.4.2 2013', '12.4.3 2013'],
  ['12.4.1から12.4.3まで', '12.4.1 2013', '12.4.2 2013', '12.4.3 2013'],
  ['A.9.2.5〜A.9.4.1', '9.2.5 2013', '9.2.6 2013', '9.3.1 2013', '9.4.1 2013'],
  ['A.12.4.1～3', '12.4.1 2013', '12.4.2 2013', '12.4.3 2013'],
  ['CLD.9.5.1～2', 'CLD.9.5.1 cld', 'CLD.9.5.2 cld'],
  ['A.8.1～A.8.3', '8.1 ?', '8.2 ?', '8.3 ?'],
  ['A.8.1～A.8.4', '8.1 2022', '8.2 2022', '8.3 2022', '8.4 2022'],
  ['A.12.4.3～A.12.4.1', '12.4.3 2013', '12.4.1 2013'],
  ['A.12.4.1～99', '12.4.1 2013'],
]

const others: readonly string[] = [
  'TLS 1.2',
  'TLS1.2/1.3',
  'Windows 10.1.1',
  'macOS 14.1.1以降',
  'v12.3.1',
  'Ver.12.5.1',
  'バージョン 12.1.2',
  '2024.12.26',
  '2024/5.1',
  '18.1.2024',
  '令和6.1.3',
  'R6.1.3',
  '192.168.1.1',
  '10.1.1.1',
  '12.3.1.13.PB',
  '1.5',
  '99.95%',
  '8.5％',
  '8.5時間',
  '約 8.5',
  '平均8.13秒以内',
  '8.13GB',
  'ディスク 8.13 GB',
  'Plan A 5.5 GB',
  '8.30～17.30',
  '03-1234-5678',
  '電話 03.1234.5678',
  '5.1章',
  '5.1 節を参照',
  '12.3.1項',
  '第5.1条',
  '第 12.3.1 版',
  '4.1 をご参照',
  'A.4.1',
  'A.12.3.9',
  'CLD.12.3.1',
  'SHA.12.3.1',
  'PCI DSS 12.3.1, 12.3.2',
  'ISO/IEC 27701 A.7.2.1',
  'ISO/IEC 27001:2005 A.9.2.1',
  'JIS Q 27001 箇条 9.2.1',
  'JIS Q 27001 の 4.3',
  'JIP-ISMS517-1.0、ISO/IEC 27017:2015',
  '前版（1.0）からの変更',
  '12.',
  '',
]

describe('readControlIds', () => {
  it.each(spellings)('reads %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(titled)('knows %s by its title', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
    expect(readControlIds(text).every((mention) => mention.titled)).toBe(true)
  })

  it.each(open)('leaves open what %s is', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(lists)('reads the list %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(ranges)('reads the range %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(others)('does not read %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('says where each number is written', () => {
    const text = '㈱ﾊﾞｯｸｱｯﾌﾟ：附属書Ａ．８．１３、８．１４（ＣＬＤ９．５．１）'
    const places = readControlIds(text).map(({ start, end }) => text.slice(start, end))
    expect(places).toEqual(['Ａ．８．１３', '８．１４', 'ＣＬＤ９．５．１'])
  })

  it('places what a range implies where the range is', () => {
    const text = '対象は A.12.4.1～A.12.4.3 です'
    const places = readControlIds(text).map(({ start, end }) => text.slice(start, end))
    expect(places).toEqual(['A.12.4.1', 'A.12.4.1～A.12.4.3', 'A.12.4.3'])
  })

  it('reads every control back, however it is spelt and whatever stands around it', () => {
    fc.assert(
      fc.property(anyControl, anySpelling, anySurroundings, ({ id, edition }, spell, [before, after]) => {
        const spelt = spell(id, edition)
        const text = before + spelt + after
        const [mention, ...more] = readControlIds(text)
        expect(more, text).toEqual([])
        expect(mention, text).toMatchObject({ id, certain: true })
        expect([edition, undefined], text).toContain(mention?.edition)
        expect(spelt, text).toContain(text.slice(mention?.start, mention?.end))
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['附属書 ', '・ ', '・・・ ', '管理策 No. ', 'ISO ', '12.3.1 ', 'A.5.1～', '((', ' '])(
    'is not slowed down by a text full of "%s"',
    (piece) => {
      expect(readControlIds(`${piece.repeat(20_000)}\n9.4.1`).at(-1)?.id).toBe('9.4.1')
    },
    10_000,
  )

  it('keeps to the text and to its order, whatever it is given', () => {
    fc.assert(
      fc.property(anyNumbers, (text) => {
        for (const { start, end } of readControlIds(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toMatch(/\d$/)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

const bare = (id: string) => id.replace('CLD.', '')
const prefixed = (prefix: string) => (id: string, edition: Edition) =>
  edition === 'cld' ? id.replace('CLD.', prefix.replace('A', 'CLD')) : prefix + id
const STANDARDS: Readonly<Record<Edition, string>> = {
  '2013': 'ISO/IEC 27002:2013',
  '2022': 'JIS Q 27002:2024',
  cld: 'ISO/IEC 27017:2015',
}

const anyControl = fc.constantFrom(...CONTROLS)

const anySpelling = fc.constantFrom<(id: string, edition: Edition) => string>(
  prefixed('A.'),
  prefixed('A'),
  prefixed('A '),
  prefixed('A-'),
  (id, edition) => fullWidth(prefixed('A.')(id, edition)),
  (id, edition) => `附属書${prefixed('A.')(id, edition)}`,
  (id, edition) => `附属書Aの${prefixed('A.')(id, edition)}`,
  (id) => `管理策${bare(id)}`,
  (id, edition) => `${STANDARDS[edition]} ${bare(id)}`,
  (id, edition) => `${fullWidth(STANDARDS[edition])}　管理策　${fullWidth(bare(id))}`,
)

const anySurroundings = fc.constantFrom<readonly [string, string]>(
  ['', ''],
  ['（', '）'],
  ['「', '」に基づく対策'],
  ['・', ' について'],
  ['大項目\n', '\nの実施状況'],
  ['バックアップは', 'のとおり実施していますか。'],
  ['【', '】ログ'],
)

const anyNumbers = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'A.',
        'CLD.',
        '附属書A ',
        'ISO/IEC 27002:2022 ',
        '、',
        '～',
        '-',
        ' ',
        '\n',
        '（',
        '章',
        '㈱',
        'ﾊﾞ',
        '。',
      ),
      fc.constantFrom(...CONTROLS).map(({ id }) => bare(id)),
      fc.integer({ min: 0, max: 99 }).map(String),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    ),
  )
  .map((parts) => parts.join(''))
