import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { formatNumber, numberFormat } from './number-format.ts'
import data from './number-formats.json' with { type: 'json' }

function shown(value: number, format: string | number, from1904 = false): string {
  return formatNumber(value, numberFormat(format), from1904)
}

describe('numbers as a person reads them', () => {
  it.each<[number, string | number, string]>([
    [1, 'General', '1'],
    [0.30000000000000004, 'General', '0.3'],
    [-1234.5, 'G/標準', '-1234.5'],
    [123456789012345, 0, '123456789012345'],
    [0.125, 9, '13%'],
    [0.125, 10, '12.50%'],
    [50, '0"%"', '50%'],
    [1.1, '0\\ %', '110 %'],
    [7, '"No."000', 'No.007'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [1234567, '#,##0,"千円"', '1,235千円'],
    [0.5, '#.##', '.5'],
    [2.5, '0.##', '2.5'],
    [2, '0.0', '2.0'],
    [1.005, '0.00', '1.01'],
    [-5, '0;△0', '△5'],
    [0, '0;-0;"なし"', 'なし'],
    [-5, '[Red](#,##0)', '-(5)'],
    [1980, '[$¥-411]#,##0', '¥1,980'],
    [3, '@', '3'],
    [0.25, '# ?/?', '0.25'],
    [12300, '0.00E+00', '12300'],
    [5551234, '[<=9999999]0;"長い"', '5551234'],
    [55512345, '[<=9999999]0;"長い"', '長い'],
  ])('%d in %s is %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text)
  })
})

describe('dates', () => {
  it.each<[number, string | number, string]>([
    [46_000, 14, '2025/12/9'],
    [1, 14, '1900/1/1'],
    [59, 14, '1900/2/28'],
    [60, 14, '1900/2/29'],
    [61, 14, '1900/3/1'],
    [45_351, 'yyyy-mm-dd', '2024-02-29'],
    [2_958_465, 'yyyy/m/d', '9999/12/31'],
    [46_000, 'yyyy"年"m"月"d"日"(aaa)', '2025年12月9日(火)'],
    [46_000, 'aaaa', '火曜日'],
    [46_000, 'dddd, mmmm d', 'Tuesday, December 9'],
    [43_585, '[$-411]ggge"年"m"月"d"日"', '平成31年4月30日'],
    [43_586, '[$-411]ggge"年"m"月"d"日"', '令和1年5月1日'],
    [46_000, 57, 'R7.12.9'],
    [46_000.75, 22, '2025/12/9 18:00'],
    [0.0625, 'h:mm', '1:30'],
    [0.5625, 'h:mm AM/PM', '1:30 PM'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [0.000694444444444444, 'mm:ss', '01:00'],
    [-1, 14, '-1'],
  ])('%d in %s is %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text)
  })

  it('count from 1904 where the workbook says so', () => {
    expect(shown(44_538, 14, true)).toBe('2025/12/9')
  })

  it('agree with the calendar on every day of four centuries', () => {
    for (let day = 61; day < 61 + 146_097; day += 1) {
      const expected = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000)
      const text = `${expected.getUTCFullYear()}/${expected.getUTCMonth() + 1}/${expected.getUTCDate()}`
      if (shown(day, 14) !== text) expect(shown(day, 14)).toBe(text)
    }
  })
})

describe('number-formats.json', () => {
  const names = (count: number) => z.array(z.string().min(1)).length(count)
  const schema = z.strictObject({
    既定の表示形式: z.record(z.string().regex(/^\d+$/), z.string().min(1)),
    元号: z
      .array(
        z.strictObject({
          名: z.string().length(2),
          略: z.string().length(1),
          英字: z.string().length(1),
          開始日: z.iso.date(),
        }),
      )
      .min(5),
    曜日: names(7),
    英語の曜日: names(7),
    英語の月: names(12),
  })

  it('keeps its form, newest era first', () => {
    const { 元号 } = schema.parse(data)
    const starts = 元号.map((era) => era.開始日)
    expect(starts).toEqual(starts.toSorted().reverse())
  })
})
