import { describe, expect, it } from 'vitest'
import { language, paper, SAMPLE } from '../../test/support/papers.ts'
import { analyze, createSectionIndex } from '../search/index.ts'
import { neededTerms } from './coverage.ts'
import { createAnswerer } from './index.ts'
import { partsOf } from './parts.ts'

const index = createSectionIndex(paper(SAMPLE), language)

const partsIn = (text: string): readonly (readonly string[])[] => {
  const question = analyze(text, 'question', language)
  return partsOf(question.text, neededTerms(question, index), 0).map((part) => part.map(({ word }) => word))
}

describe('the parts of a question', () => {
  it.each([
    ['利用者のログを保存し、改ざんを防いでいるか。', [['ログ'], ['改ざん']]],
    ['内部監査及び脆弱性診断を行っていること。', [['監査'], ['脆弱']]],
    ['仮想サーバ・ストレージ・データベースのログが取得されること。', [['仮想'], ['ストレージ'], ['データベース']]],
    ['(1) バックアップの単位\n(2) 復元の手順', [['バックアップ'], ['復元']]],
    ['ISMSの認証を受け、かつ第三者の監査を受けているか。', [['認証'], ['監査']]],
  ])('%s', (text, words) => {
    const parts = partsIn(text)
    expect(parts).toHaveLength(words.length)
    words.forEach((own, at) => {
      for (const word of own) expect(parts[at]?.join(' ')).toContain(word)
    })
  })

  it.each([
    'サービスについて、通信を暗号化しているか。',
    '連絡先（電話・メール）を教えてください。',
    '脆弱性が見つかった場合に、修正を適用していますか。',
    'バックアップを取得していますか。',
  ])('%s: one', (text) => {
    expect(partsIn(text)).toHaveLength(1)
  })

  it('are not told apart where they are too many to be parts', () => {
    expect(partsIn('ログ・鍵・権限・媒体・通信・端末・監査を管理していること。')).toHaveLength(1)
  })
})

describe('what is said of the parts', () => {
  const signals = (said: string, question: string) =>
    createAnswerer(paper(`## 1. ログの管理\n\n${said}`), language).study({ question, context: [] }).judgement.signals

  it.each([
    ['管理画面のログを取得しています。仮想ルータのログは取得しておりません。', 1],
    ['管理画面のログを取得しています。仮想ルータのログも取得しています。', 0],
  ])('%s', (said, partsDiffer) => {
    const judged = signals(said, '管理画面・仮想ルータのログを取得していること。')
    expect(judged).toMatchObject({ severalParts: 1, partsDiffer })
  })
})
