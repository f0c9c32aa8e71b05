import { describe, expect, it } from 'vitest'
import { readTopics } from '../../scripts/topics/read.ts'
import { language } from '../../test/support/papers.ts'
import { analyze, topicsOf } from '../search/index.ts'
import { directionOf } from '../search/language.ts'
import type { TopicText } from './features.ts'
import { packDirections, type TopicFacts, type TopicModel } from './model.ts'
import { type Direction, sameDirection } from './share.ts'
import { openTopicReader } from './shipped.ts'

const about = (text: string): readonly (readonly [id: string | undefined, share: number])[] =>
  topicsOf(language, analyze(text, 'question', language)).map(({ topic, share }) => [
    language.topics.topics[topic]?.id,
    share,
  ])

const pointing = (text: string): Direction => directionOf(language, analyze(text, 'question', language))

describe('the shipped model', () => {
  const learned = new Set(readTopics().flatMap(({ 問い方, 文書の書き方 }) => [...問い方, ...文書の書き方]))

  it.each([
    ['お客さまの情報を蓄えておくサーバーは、どの国にありますか', /^data-location/u],
    ['控えのデータは何世代ぶん残していますか', /backup/u],
    ['合言葉のほかに、もう一段の本人確認を求められますか（二要素認証）', /mfa|multi|two/u],
    ['契約が終わったあと、預けたデータはいつ消えますか', /deletion|erase|disposal|termination|delete/u],
    ['夜中に障害が起きたとき、何時間以内に知らせてもらえますか', /^inc-|incident|notif|outage|failure/u],
  ])('recognises, though worded anew: %s', (text, id) => {
    expect(learned.has(text), 'it was learned from').toBe(false)
    expect(
      about(text)
        .slice(0, 3)
        .map(([found]) => found),
    ).toContainEqual(expect.stringMatching(id))
  })

  it('shares out at most the whole, the most first', () => {
    for (const text of ['ログの保管期間と改ざん防止', '鍵の管理', 'Do you encrypt backups at rest?']) {
      const shares = about(text).map(([, share]) => share)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9)
      expect(shares).toEqual(shares.toSorted((a, b) => b - a))
      expect(shares.length).toBeGreaterThan(0)
    }
  })

  it('says the same each time', () => {
    const once = about('脆弱性診断の頻度')
    about('入退室の記録')
    expect(about('脆弱性診断の頻度')).toEqual(once)
  })

  it('knows nothing of an empty text', () => {
    expect(about('')).toEqual([])
    expect(pointing('').every((value) => value === 0)).toBe(true)
  })

  it.each([
    [
      '退会したあと、預けた情報はいつ消えますか',
      '解約後30日以内に環境を削除します。',
      '脆弱性情報を定期的に収集しています。',
    ],
    [
      '合言葉のほかに、もう一段の本人確認を求められますか',
      '多要素認証を利用できます。',
      '時刻は NTP サーバと同期します。',
    ],
  ])('points the same way, without a word in common: %s', (question, near, far) => {
    const to = (text: string): number => sameDirection(pointing(question), pointing(text))
    expect(to(near)).toBeGreaterThan(to(far) + 0.2)
  })
})

describe('marks', () => {
  const facts = (id: string, 目印: readonly string[], 除外: readonly string[]): TopicFacts => ({
    id,
    名前: id,
    name: id,
    管理策: [],
    目印,
    除外,
    担い手: '事業者',
    部署: '開発',
    人に聞く: false,
  })
  const model: TopicModel = {
    説明: '',
    source: '',
    topics: [facts('keys', ['暗号鍵'], ['合鍵']), facts('doors', ['入退室', '合鍵'], [])],
    features: '鍵',
    dimensions: 3,
    sharpness: 1,
    featureDirections: packDirections(Float32Array.of(1, 0, 0), 3),
    topicDirections: packDirections(Float32Array.of(1, 0, 0, 0.8, 0.6, 0), 3),
  }
  const words = (...found: readonly string[]): TopicText => ({ words: found, pairs: [], grams: [], concepts: [] })
  const first = (text: string): number | undefined => openTopicReader(model).read(text, words('鍵'))[0]?.topic

  it('point to their topic', () => {
    expect(first('鍵')).toBe(0)
    expect(first('入退室の鍵')).toBe(1)
  })

  it('of another topic exclude', () => {
    expect(first('暗号鍵の合鍵')).toBe(1)
  })

  it('count in any width, and without any known word', () => {
    expect(openTopicReader({ ...model, topics: [facts('mfa', ['MFA'], [])] }).read('ｍｆａ', words())).toEqual([
      { topic: 0, share: 1 },
    ])
    expect(openTopicReader(model).read('食堂', words('食堂'))).toEqual([])
  })
})
