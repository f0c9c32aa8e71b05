import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { normalise } from '../japanese/normalise.ts'
import { readNaming } from './spelling.ts'
import spellings from './spellings.json' with { type: 'json' }

describe('the list of spellings', () => {
  it('is laid out as a person is told to write it', () => {
    const words = z
      .array(
        z
          .string()
          .min(1)
          .refine((word) => normalise(word) === word, 'NFKCで半角にそろえてください'),
      )
      .min(1)
    const { 説明: explanation, 規格の発行年と版: years, ...lists } = spellings
    expect(explanation).not.toBe('')
    const year = z.array(z.string().regex(/^\d{4}$/))
    z.strictObject({ '2013年版': year, '2022年版': year }).parse(years)
    for (const [name, list] of Object.entries(lists)) {
      expect(new Set(words.parse(list)).size, name).toBe(list.length)
    }
  })
})

describe('readNaming', () => {
  it.each([
    ['ISO/IEC 27002:2022 ', { series: '27002', edition: '2022' }],
    ['JIS Q 27001:2014 附属書A ', { series: '27001', edition: '2013' }],
    ['JISQ27002(2024年版)の', { series: '27002', edition: '2022' }],
    ['ISO 27001 管理策:', { series: '27001' }],
    ['ISO/IEC 27017:2015 の ', { series: '27017', edition: '2013' }],
    ['ISO/IEC 27001:2005 ', { series: 'other' }],
    ['ISO/IEC 27701:2019 ', { series: 'other' }],
    ['PCI DSS 要求事項 ', { series: 'other' }],
    ['ISO/IEC 27001 を取得し、', undefined],
    ['', undefined],
  ])('finds the standard in %s', (before, expected) => {
    expect(readNaming(before, '').standard).toEqual(expected)
  })

  it('finds a standard in brackets behind', () => {
    expect(readNaming('', '(JIS Q 27002:2014)').standard).toEqual({ series: '27002', edition: '2013' })
  })

  it('tells what kind of number is announced', () => {
    expect(readNaming('附属書A ', '')).toMatchObject({ annex: true, body: false, control: false })
    expect(readNaming('箇条 ', '')).toMatchObject({ annex: false, body: true, control: false })
    expect(readNaming('管理策 No.', '')).toMatchObject({ control: true, lead: true })
  })
})
