import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  CONTROLS,
  controlById,
  controlsUnder,
  controlTitle,
  type Edition,
  entriesBetween,
  entriesNamed,
  headingsOf,
} from './catalogue.ts'
import edition2013 from './controls-2013.json' with { type: 'json' }
import edition2022 from './controls-2022.json' with { type: 'json' }
import cloud from './controls-cld.json' with { type: 'json' }

const ids = (edition: Edition) => CONTROLS.filter((control) => control.edition === edition).map((control) => control.id)

describe('the lists of controls', () => {
  const names = (number: RegExp) =>
    z.record(z.string().regex(number), z.string().regex(/^[^/]*[\p{Script=Han}\p{Script=Katakana}][^/]*( \/ [^/]+)+$/u))

  it('are laid out as a person is told to write them', () => {
    const chapters = names(/^\d+$/)
    z.strictObject({
      説明: z.string(),
      章: chapters,
      分類: names(/^\d+\.\d+$/),
      管理策: names(/^\d+\.\d+\.\d+$/),
    }).parse(edition2013)
    z.strictObject({ 説明: z.string(), 章: chapters, 管理策: names(/^\d\.\d+$/) }).parse(edition2022)
    z.strictObject({
      説明: z.string(),
      分類: names(/^CLD\.\d+\.\d+$/),
      管理策: names(/^CLD\.\d+\.\d+\.\d+$/),
    }).parse(cloud)
  })

  it('are complete', () => {
    expect(ids('2013')).toHaveLength(114)
    expect(ids('2022')).toHaveLength(93)
    expect(ids('cld')).toEqual([
      'CLD.6.3.1',
      'CLD.8.1.5',
      'CLD.9.5.1',
      'CLD.9.5.2',
      'CLD.12.1.5',
      'CLD.12.4.5',
      'CLD.13.1.4',
    ])
  })

  it.each([
    ['2013', { 5: 2, 6: 7, 7: 6, 8: 10, 9: 14, 10: 2, 11: 15, 12: 14, 13: 7, 14: 13, 15: 5, 16: 7, 17: 4, 18: 8 }],
    ['2022', { 5: 37, 6: 8, 7: 14, 8: 34 }],
  ] as const)('have as many controls in each chapter as the standard: %s', (edition, expected) => {
    const counts = Object.entries(expected).map(([chapter]) => [chapter, controlsUnder(chapter, edition).length])
    expect(Object.fromEntries(counts)).toEqual(expected)
  })

  it('leave no gap in the numbers', () => {
    for (const id of ids('2013').concat(ids('2022'))) {
      const [head, last] = [id.replace(/\d+$/, ''), Number(id.split('.').at(-1))]
      if (last > 1) expect(entriesNamed(`${head}${last - 1}`), `before ${id}`).not.toEqual([])
    }
  })

  it('give every name once in its edition', () => {
    for (const edition of ['2013', '2022', 'cld'] as const) {
      const titles = CONTROLS.filter((control) => control.edition === edition).flatMap(({ title }) => [
        title.ja,
        title.en,
      ])
      expect(titles).toEqual([...new Set(titles)])
    }
  })
})

describe('controlTitle', () => {
  it.each([
    ['12.3.1', '2013', '情報のバックアップ', 'Information backup'],
    ['8.13', '2022', '情報のバックアップ', 'Information backup'],
    ['CLD.9.5.2', 'cld', '仮想マシンの要塞化', 'Virtual machine hardening'],
    ['12.4', '2013', 'ログ取得及び監視', 'Logging and monitoring'],
    ['8.2', '2013', '情報分類', 'Information classification'],
    ['8.2', '2022', '特権的アクセス権', 'Privileged access rights'],
    ['18', '2013', '順守', 'Compliance'],
    ['7', '2022', '物理的管理策', 'Physical controls'],
  ] as const)('%s of %s', (id, edition, ja, en) => {
    expect(controlTitle(id, edition)).toEqual({ ja, en })
  })

  it('takes the control where a number is also a clause', () => {
    expect(controlTitle('8.2')?.ja).toBe('特権的アクセス権')
  })

  it('knows no others', () => {
    expect(controlTitle('12.3.9')).toBeUndefined()
    expect(controlTitle('8.13', '2013')).toBeUndefined()
  })
})

describe('controlsUnder', () => {
  const under = (number: string, edition?: Edition) => controlsUnder(number, edition).map((control) => control.id)

  it('names all controls of a clause', () => {
    expect(under('12.4')).toEqual(['12.4.1', '12.4.2', '12.4.3', '12.4.4'])
    expect(under('CLD.9.5')).toEqual(['CLD.9.5.1', 'CLD.9.5.2'])
  })

  it('does not take 12.1 for the beginning of 12.10', () => {
    expect(under('8.1', '2022')).toEqual(['8.1'])
  })

  it('names what the number means in each edition', () => {
    expect(under('8.2')).toEqual(['8.2.1', '8.2.2', '8.2.3', '8.2'])
  })

  it('names nothing where there is nothing', () => {
    expect(under('4.1')).toEqual([])
  })
})

describe('headingsOf', () => {
  const headings = (edition: Edition, id: string) => {
    const control = controlById(edition, id)
    return control === undefined ? [] : headingsOf(control).map((heading) => `${heading.id} ${heading.title.ja}`)
  }

  it('gives chapter and clause', () => {
    expect(headings('2013', '12.4.1')).toEqual(['12 運用のセキュリティ', '12.4 ログ取得及び監視'])
    expect(headings('2022', '8.13')).toEqual(['8 技術的管理策'])
  })

  it('leaves no control without one', () => {
    for (const control of CONTROLS) expect(headingsOf(control), control.id).not.toEqual([])
  })
})

describe('entriesBetween', () => {
  const between = (a: string, b: string) => {
    const [from, to] = [entriesNamed(a)[0], entriesNamed(b)[0]]
    return from === undefined || to === undefined ? [] : entriesBetween(from, to).map((entry) => entry.id)
  }

  it('gives what stands between in one chapter, and only forwards', () => {
    expect(between('9.2.5', '9.4.1')).toEqual(['9.2.6', '9.3.1'])
    expect(between('9.4.1', '9.2.5')).toEqual([])
    expect(between('9.2.5', '10.1.1')).toEqual([])
  })
})
