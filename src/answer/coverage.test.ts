import { describe, expect, it } from 'vitest'
import { language, paper, SAMPLE } from '../../test/support/papers.ts'
import { analyze, createSectionIndex } from '../search/index.ts'
import { actOf, coverage, covers, neededTerms, objectsOf, vocabularyOf } from './coverage.ts'

const index = createSectionIndex(paper(SAMPLE), language)
const question = (text: string) => analyze(text, 'question', language)
const needed = (text: string) => neededTerms(question(text), index)
const said = (text: string) => vocabularyOf(analyze(text, 'document', language))

describe('what is asked of a thing', () => {
  it.each([
    ['バックアップを暗号化していますか。', '暗号'],
    ['ログを保管していること。', '保管'],
    ['データを消去することはできますか。', '消去'],
  ])('%s: %s', (text, act) => {
    expect(actOf(needed(text))?.word).toContain(act)
  })

  it('is no bare act where something is left', () => {
    expect(actOf(needed('教育を実施していますか。'))?.word).toBe('教育')
  })

  it('is nothing where nothing is asked', () => {
    expect(actOf(needed(''))).toBeUndefined()
  })
})

describe('what is asked about', () => {
  it.each([
    ['バックアップを暗号化していますか。', ['バックアップ']],
    ['ログの有無', ['ログ']],
    ['鍵は誰が管理しますか。', ['鍵', '誰']],
  ])('%s: %s', (text, words) => {
    const found = objectsOf(question(text), needed(text)).map(({ word }) => word)
    expect(words).toEqual(expect.arrayContaining(found))
    expect(found).toContain(words[0])
  })
})

describe('how much of a question is spoken of', () => {
  it('is all where its words stand there, nothing where none does', () => {
    const terms = needed('バックアップを暗号化していますか。')
    expect(coverage(terms, said('バックアップを暗号化しています。'))).toBeCloseTo(1)
    expect(coverage(terms, said('入退室を記録します。'))).toBe(0)
    expect(coverage([], said('入退室を記録します。'))).toBe(0)
  })

  it('is a part where a synonym stands there', () => {
    const [term] = needed('退会')
    if (!term) throw new Error('no term')
    expect(covers(said('ご解約のお申し出'), term)).toBeGreaterThan(0)
    expect(covers(said('退会のお申し出'), term)).toBe(1)
  })

  it('counts less what is only taken for granted', () => {
    const text = '標準では無いとしても、ログを保管していますか。'
    const from = text.indexOf('ログ')
    const weight = (asksFrom: number) =>
      neededTerms(question(text), index, asksFrom).find(({ word }) => word === '標準')?.weight ?? 0
    expect(weight(from)).toBeLessThan(weight(0))
  })
})
