import { describe, expect, it } from 'vitest'
import type { Evidence } from '../answer/index.ts'
import { type AnsweredQuestion, contradictionsIn } from './contradictions.ts'
import type { Decision } from './decision.ts'

const question = (
  id: string,
  repeats: string,
  decision: Partial<Decision>,
  legend?: Readonly<Record<string, string>>,
): AnsweredQuestion => ({
  id,
  repeats,
  legend,
  decision: { state: 'draft', verdict: null, choice: null, answer: '', evidence: [], ...decision },
})

const cited = (quote: string): Evidence => ({
  document: '紙',
  product: '雲',
  edition: '1',
  date: '',
  section: '3',
  title: '題',
  quote,
  span: { start: 0, end: quote.length },
  score: 1,
})

describe('contradictions', () => {
  it('are the same question answered with yes and with no', () => {
    const rows = [question('a', '鍵を管理', { verdict: 'yes' }), question('b', '鍵を管理', { verdict: 'no' })]
    expect(contradictionsIn(rows)).toEqual([{ kind: 'verdicts', questions: ['a', 'b'] }])
  })

  it('go by the word that was chosen, as the sheet explains it', () => {
    const legend = { A: '実施していない', B: '実施している' }
    const rows = [
      question('a', '鍵を管理', { verdict: 'yes', choice: 'A' }, legend),
      question('b', '鍵を管理', { verdict: 'yes', choice: 'B' }, legend),
    ]
    expect(contradictionsIn(rows)).toEqual([{ kind: 'verdicts', questions: ['a', 'b'] }])
  })

  it('are different amounts for the same question, in whatever unit they are put', () => {
    const answers = (first: string, second: string) =>
      contradictionsIn([question('a', '保管期間', { answer: first }), question('b', '保管期間', { answer: second })])
    expect(answers('90日間保管します。', '180日間保管します。')).toEqual([{ kind: 'numbers', questions: ['a', 'b'] }])
    expect(answers('24時間以内に通知します。', '1日以内に通知します。')).toEqual([])
  })

  it('are one passage that is to mean yes and no to questions of one subject', () => {
    const rows = [
      question('a', '預託データの保管先の国は日本ですか', { verdict: 'yes', evidence: [cited('保存先は東京です。')] }),
      question('b', '預託データの保管先の国は国内ですか', { verdict: 'no', evidence: [cited('保存先は東京です。')] }),
      question('c', '拠点は本社だけに限られますか', { verdict: 'no', evidence: [cited('保存先は東京です。')] }),
      question('d', '監査の有無', { verdict: 'no', evidence: [cited('監査はしません。')] }),
    ]
    expect(contradictionsIn(rows)).toEqual([{ kind: 'passage', questions: ['a', 'b'] }])
  })

  it('are nearly the same question answered with yes and with no', () => {
    const asked = '預託データを保管する媒体の廃棄に際して復元できない方法で消去し証明書を発行し'
    const rows = [
      question('a', `${asked}ていますか`, { verdict: 'yes' }),
      question('b', `${asked}ておりますか`, { verdict: 'no' }),
    ]
    expect(contradictionsIn(rows)).toEqual([{ kind: 'verdicts', questions: ['a', 'b'] }])
  })

  it('are not questions that ask for different amounts', () => {
    const rows = [
      question('a', '利用者の認証に用いるパスワードの長さは他社と同じく8文字以上ですか', { verdict: 'yes' }),
      question('b', '利用者の認証に用いるパスワードの長さは他社と同じく9文字以上ですか', { verdict: 'no' }),
    ]
    expect(contradictionsIn(rows)).toEqual([])
  })

  it('are not found in what is out, nor in what says nothing', () => {
    const rows = [
      question('a', '鍵を管理', { verdict: 'yes' }),
      question('b', '鍵を管理', { verdict: 'no', state: 'out' }),
      question('c', '鍵を管理', {}),
    ]
    expect(contradictionsIn(rows)).toEqual([])
  })
})
