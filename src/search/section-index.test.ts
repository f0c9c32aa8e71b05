import { describe, expect, it } from 'vitest'
import { language, paper, SAMPLE } from '../../test/support/papers.ts'
import { createSectionIndex } from './section-index.ts'

const index = createSectionIndex(paper(SAMPLE), language)
const found = (question: string, ...context: string[]): readonly string[] =>
  index.search({ question, context }).hits.map(({ found: { section } }) => section.number)

describe('search over sections', () => {
  it.each([
    ['the same words', 'ログの保管期間', '4'],
    ['a synonym of the field', '退会した後、登録情報はいつ抹消されますか', '2'],
    ['an English question', 'Where is customer data stored?', '1'],
    ['half-width kana and full-width Latin', 'ﾊﾞｯｸｱｯﾌﾟは取得していますか', '3'],
  ])('finds by %s', (_, question, section) => {
    expect(found(question)[0]).toBe(section)
  })

  it.each([
    ['A.12.3.1', '3'],
    ['Ａ．１２．３．１', '3'],
    ['12.3.1', '3'],
    ['CLD 9.5.2', '7'],
    ['ISO27002:2022 8.13', '3'],
    ['ISO/IEC 27001:2022 A.8.15', '4'],
  ])('finds a control written %s', (question, section) => {
    expect(found(question)[0]).toBe(section)
  })

  it('lets the category cell tell two meanings of one question apart', () => {
    expect(found('期間を記入してください', 'ログ管理')[0]).toBe('4')
    expect(found('期間を記入してください', '事故の通知')[0]).toBe('6')
  })

  it('finds nothing for a question that shares nothing', () => {
    expect(found('???')).toEqual([])
  })

  it('explains a score by parts that add up to it', () => {
    const { read, hits } = index.search({ question: '退会時のデータ消去（A.8.10）', context: [] })
    const hit = hits[0]
    if (!hit) throw new Error('nothing found')
    const parts = index.explain(read, hit)
    expect(parts.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(hit.score, 2)
    expect(parts.map(({ label }) => label).join('\n')).toMatch(/類義語 退会/u)
  })

  it.each([
    ['多要素認証', true],
    ['os', true],
    ['os の更新', true],
    ['vpn', false],
    ['多要素認可', false],
    ['日', true],
    ['凸', false],
  ])('says whether %s stands anywhere', (text, stands) => {
    expect(index.mentions(text)).toBe(stands)
  })

  it('gives the same result every time', () => {
    const ask = () =>
      index.search({ question: 'バックアップの世代数', context: ['運用'] }).hits.map(({ score }) => score)
    expect(ask()).toEqual(ask())
  })
})
