import { describe, expect, it } from 'vitest'
import { kinOf } from './kin.ts'

const asking = (...texts: readonly string[]) => texts.map((repeats, index) => ({ id: `q${index}`, repeats }))

/** A sheet has other questions too: what they share tells how little an ending says. */
const OTHERS = [
  '退職者の貸与物を回収していますか',
  '通信経路を暗号化していますか',
  '入退室の記録を取得していますか',
  '脆弱性診断を定期的に実施していますか',
  '委託先の管理状況を定期的に確認していますか',
  '管理者の権限を定期的に確認していますか',
]

describe('kin of questions', () => {
  it('are those that ask the same, all together', () => {
    const [group, ...further] = kinOf(asking('鍵を管理していますか', ...OTHERS, '鍵を管理していますか'))
    expect(group).toEqual({ questions: ['q0', 'q7'], near: [] })
    expect(further).toEqual([])
  })

  it('are those that differ in a word or two, found from both sides', () => {
    const kin = kinOf(
      asking('バックアップを定期的に取得していますか', ...OTHERS, 'バックアップを毎日定期的に取得していますか'),
    )
    expect(kin.map(({ questions, near }) => [questions, near.map((each) => each.questions)])).toEqual([
      [['q0'], [['q7']]],
      [['q7'], [['q0']]],
    ])
  })

  it('are not those that merely end alike', () => {
    expect(kinOf(asking(...OTHERS))).toEqual([])
  })

  it('are found in a sheet of a thousand while nobody notices', () => {
    const words = [
      '鍵',
      '証跡',
      '権限',
      '委託先',
      '媒体',
      '端末',
      '回線',
      '構成',
      '教育',
      '契約',
      '書庫',
      '倉庫',
      '入館証',
    ]
    const deeds = [
      '点検',
      '廃棄',
      '承認',
      '記録',
      '保護',
      '監視',
      '更新',
      '棚卸し',
      '公開',
      '復旧',
      '暗号化',
      '貸与',
      '分離',
    ]
    const word = (list: readonly string[], at: number) => list[at % list.length]
    const texts = Array.from(
      { length: 1000 },
      (_, at) =>
        `${word(words, at)}と${word(words, at * 5 + 3)}の${word(deeds, at * 7)}は${word(deeds, at * 3 + 1)}の都度${word(words, at * 11 + 2)}へ${word(deeds, at * 2 + 5)}していますか`,
    )
    const begin = performance.now()
    kinOf(asking(...texts, ...OTHERS))
    expect(performance.now() - begin).toBeLessThan(2000)
  })
})
