import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarded, overclaims } from './guard.ts'
import { inPlainStyle } from './plain-style.ts'

const QUOTE =
  'データベースのバックアップを毎日取得し、14 日間保持します。第三者への提供は行っておりません。管理者は TLS 1.2 以上で接続します。'

describe('the guard', () => {
  it.each([
    ['another number', 'データベースのバックアップを 90 日間保持します。', ['90日']],
    ['a number that is only part of one', 'バックアップを 4 日間保持します。', ['4日']],
    ['another unit', 'バックアップを 14 分間保持します。', ['14分']],
    ['a number in kanji', 'バックアップを三世代保持します。', ['三世代']],
    ['a date', '2026年4月1日からバックアップを毎日取得します。', ['2026年4月1日', '2026年', '4月', '1日']],
    ['a name', 'バックアップを AES-256 で暗号化し、14 日間保持します。', ['256', 'aes-256']],
    ['a quantifier', 'すべてのデータベースのバックアップを毎日取得します。', ['すべて']],
    ['a quantifier spelt otherwise', '全てのデータベースのバックアップを取得します。', ['すべて']],
    ['a denial that is not there', 'データベースのバックアップを毎日取得しません。', ['否定']],
    ['a denial left out', '第三者への提供は行っています。', ['否定']],
  ])('sees %s', (_, sentence, found) => expect(overclaims(sentence, [QUOTE])).toEqual(expect.arrayContaining(found)))

  it.each([
    'データベースのバックアップを毎日取得し、14 日間保持します。',
    'データベースのバックアップを毎日取得し、14日間保持する。',
    '第三者への提供は行っていない。',
    '管理者は TLS 1.2 以上で接続します。',
    '管理者はTLS1.2以上で接続する。',
  ])('lets %s pass', (sentence) => expect(overclaims(sentence, [QUOTE])).toEqual([]))

  it('counts a quantifier as held where the evidence spells it otherwise', () => {
    expect(overclaims('全てのログを保管する。', ['すべてのログを保管します。'])).toEqual([])
  })

  it('holds nothing against no evidence', () => {
    expect(guarded(['監視しています。'], [])).toEqual([])
  })

  const part = fc.constantFrom(
    ...[
      'ログを',
      '毎日',
      '30日間',
      '2026年4月1日に',
      'AES-256で',
      'すべて',
      '必ず',
      '一切',
      '保管し',
      '暗号化し',
      '第三者に',
    ],
  )
  const ending = fc.constantFrom(
    '提供します。',
    '提供しません。',
    '行っております。',
    '行っておりません。',
    '可能です。',
  )
  const sentence = fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 5 }), ending)
    .map(([parts, end]) => parts.join('') + end)

  it('lets what is quoted pass, in either style', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const quote = sentences.join('')
        expect(guarded(sentences, [quote])).toEqual(sentences)
      }),
    )
    fc.assert(
      fc.property(sentence, (one) => {
        expect(guarded([inPlainStyle(one)], [one])).toEqual([inPlainStyle(one)])
      }),
    )
  })

  it('lets no number, name or quantifier through that the quotation does not hold', () => {
    const claims = ['30日', '2026年4月1日', 'AES-256', 'すべて', '必ず', '一切']
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 4 }), fc.array(sentence, { maxLength: 3 }), (sentences, quotes) => {
        const kept = guarded(sentences, quotes).join('\n')
        for (const claim of claims) if (kept.includes(claim)) expect(quotes.join('\n')).toContain(claim)
        if (/ません/u.test(kept)) expect(quotes.join('\n')).toContain('ません')
      }),
    )
  })
})
