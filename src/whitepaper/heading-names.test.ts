import { describe, expect, it } from 'vitest'
import { nameHeadings } from './heading-names.ts'
import { readLabel } from './label.ts'

/** Headings as Markdown writes them. */
function names(...lines: readonly string[]) {
  return nameHeadings(
    lines.map((line, at) => {
      const [, signs = '', text = ''] = /^(#*)\s*(.*)$/.exec(line) ?? []
      const label = readLabel(text)
      return { at, lineCount: 1, text, ...(label && { label }), ...(signs && { depth: signs.length }) }
    }),
  )
}

const controls = (...lines: readonly string[]) => names(...lines).map((name) => name.controls.join(' '))

describe('control ids in brackets', () => {
  it.each([
    ['12.目録（A.８.１.１）', '目録', '8.1.1'],
    ['10.除去（ＣＬＤ.８.１.５）', '除去', 'CLD.8.1.5'],
    ['32.整合（CLD. １３.１.４）', '整合', 'CLD.13.1.4'],
    ['7.保存【A.12.3.1、A.12.4.1】', '保存', '12.3.1 12.4.1'],
    ['7.保存 [A.8.13]', '保存', '8.13'],
    ['7.保存（ISO/IEC 27001:2022 A.8.13）', '保存', '8.13'],
    ['7.保存（12.3.1）', '保存', '12.3.1'],
  ])('takes them out of %s', (heading, title, ids) => {
    expect(names(heading)).toEqual([expect.objectContaining({ title, controls: ids.split(' ') })])
  })

  it.each(['4.1 範囲【JIS Q 27001 の 4.3】', '3. 手順（2.0）', '3. 提供(provisioning)', '3. 期間（12）'])(
    'leaves %s as it is',
    (heading) => {
      const [name] = names(heading)
      expect(name?.controls).toEqual([])
      expect(heading).toContain(name?.title)
    },
  )
})

describe('numbers that are control ids', () => {
  it('reads them where all headings bear the numbers of a standard', () => {
    expect(controls('5.1 方向性', '5.1.1 方針群', '6.1.3 連絡', '12.3.1 保存')).toEqual([
      '',
      '5.1.1',
      '6.1.3',
      '12.3.1',
    ])
    expect(controls('5.1 方針群', '5.24 計画', '8.13 保存')).toEqual(['5.1', '5.24', '8.13'])
    expect(controls('4.1 範囲', '5.1.1 方針群', 'CLD.6.3 関係', 'CLD.6.3.1 役割')).toEqual([
      '',
      '5.1.1',
      '',
      'CLD.6.3.1',
    ])
    expect(controls('A.5.1 方針群', 'A.12.3.1 保存')).toEqual(['5.1', '12.3.1'])
  })

  it('takes numbers that only count sections for no controls', () => {
    expect(controls('1.1.1 目的', '5.1.1 方針', '6.1.1 体制', '7.1.1 教育').join('')).toBe('')
    expect(controls('1.1 目的', '5.1 方針', '6.1 体制', '7.1 区域').join('')).toBe('')
    expect(controls('5. 方針', '6. 体制').join('')).toBe('')
  })
})

describe('numbers and titles', () => {
  it('keeps an ordinal in the title where what stands under it is numbered otherwise', () => {
    expect(
      names('# 1. 要求への対応', '## 4.1 範囲', '# 2. 規格への対応', '## 5.1.1 方針').map(({ number, title }) => [
        number,
        title,
      ]),
    ).toEqual([
      ['', '1. 要求への対応'],
      ['4.1', '範囲'],
      ['', '2. 規格への対応'],
      ['5.1.1', '方針'],
    ])
  })

  it('keeps chapter numbers where sections go on from them, or where there are none', () => {
    expect(names('# 1. 目的', '# 5. 方針', '## 5.1 方向性').map(({ number }) => number)).toEqual(['1', '5', '5.1'])
    expect(names('# 1. 目的', '# 2. 範囲').map(({ number }) => number)).toEqual(['1', '2'])
  })
})

describe('levels', () => {
  const levels = (...lines: readonly string[]) => names(...lines).map(({ level }) => level)

  it('counts them from the numbers where nothing marks them', () => {
    expect(levels('Ⅰ. 目的', '1. 方針', '1.1 体制', 'CLD.6.3 関係', '2. 運用', 'Ⅱ. 範囲')).toEqual([1, 2, 3, 3, 2, 1])
    expect(levels('第1章 総則', '第1条 目的', '第2章 運用', '附属書A 用語')).toEqual([1, 2, 1, 1])
    expect(levels('Part I Basics', 'Section 1 Aims', '1.1 Scope', 'Part II Operation')).toEqual([1, 2, 3, 1])
  })

  it('takes them from Markdown, and mends what a converter made of equal numbers', () => {
    expect(levels('## はじめに', '### 5.1.1 方針', '#### 9.4.1 制限', '#### 方法', '### 10.1.1 暗号')).toEqual([
      1, 2, 2, 3, 2,
    ])
  })
})
