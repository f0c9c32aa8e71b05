import { describe, expect, it } from 'vitest'
import type { Evidence } from '../answer/index.ts'
import type { AnswerCell } from '../checklist/index.ts'
import { answerCell, question as asked, choiceCell } from './builders.ts'
import { contradictionDetails } from './contradiction-details.ts'
import { type AnsweredQuestion, contradictionsIn } from './contradictions.ts'
import type { Decision } from './decision.ts'

const question = (
  id: string,
  repeats: string,
  decision: Partial<Decision>,
  answerCells: readonly AnswerCell[] = [],
): AnsweredQuestion => ({
  id,
  repeats,
  question: asked({ answerCells }),
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
    expect(contradictionsIn(rows)).toEqual([{ kind: 'verdicts', questions: ['a', 'b'], isSure: true }])
  })

  it('go by the word that was chosen, as the sheet explains it', () => {
    const legend = { A: '実施していない', B: '実施している' }
    const explained = (...options: readonly string[]) => [answerCell('C5', { kind: 'choice', options, legend })]
    const rows = [
      question('a', '鍵を管理', { verdict: 'yes', choice: 'A' }, explained('A', 'B')),
      question('b', '鍵を管理', { verdict: 'yes', choice: 'B' }, explained('B', 'A')),
      question('c', '鍵を管理', { verdict: 'yes' }),
      question('d', '通信', { verdict: 'yes', choice: 'A' }, explained('A', 'B')),
      question('e', '通信', { verdict: 'no' }),
    ]
    expect(contradictionsIn(rows)).toEqual([{ kind: 'verdicts', questions: ['a', 'b', 'c'], isSure: true }])
  })

  it('are different words of one list, whatever they were chosen for; not one word of two lists', () => {
    const graded = [choiceCell('C5', '1', '2', '3')]
    const rows = [
      question('a', '鍵を管理', { verdict: 'yes', choice: '1' }, graded),
      question('b', '鍵を管理', { verdict: 'yes', choice: '2' }, graded),
      question('c', '鍵を管理', { verdict: 'yes', choice: '○' }, [choiceCell('C5', '○', '×')]),
      question('d', '通信', { verdict: 'yes', choice: '1' }, graded),
      question('e', '通信', { verdict: 'partial', choice: '1' }, graded),
    ]
    expect(contradictionsIn(rows)).toEqual([{ kind: 'verdicts', questions: ['a', 'b'], isSure: true }])
  })

  it('name of each row another that says something else', () => {
    const rows = [
      question('a', '鍵を管理', { verdict: 'yes' }),
      question('b', '鍵を管理', { verdict: 'yes' }),
      question('c', '鍵を管理', { verdict: 'no' }),
      question('d', '保管期間', { answer: '90日間保管します。' }),
      question('e', '保管期間', { answer: '180日間保管します。' }),
    ].map((row, at) => ({ ...row, question: asked({ row: at + 1, sheet: at === 2 ? '二枚目' : '質問票' }) }))
    const details = contradictionDetails(rows, contradictionsIn(rows))
    expect(Object.fromEntries([...details].map(([id, { ja }]) => [id, ja]))).toEqual({
      a: '二枚目 3 行目では「いいえ」',
      b: '二枚目 3 行目では「いいえ」',
      c: '質問票 1 行目では「はい」',
      d: '5 行目と数値が違う',
      e: '4 行目と数値が違う',
    })
  })

  it('are different amounts for the same question, in whatever unit they are put', () => {
    const answers = (first: string, second: string) =>
      contradictionsIn([question('a', '保管期間', { answer: first }), question('b', '保管期間', { answer: second })])
    expect(answers('90日間保管します。', '180日間保管します。')).toEqual([
      { kind: 'numbers', questions: ['a', 'b'], isSure: false },
    ])
    expect(answers('24時間以内に通知します。', '1日以内に通知します。')).toEqual([])
  })

  it('are one passage that is to mean yes and no to questions of one subject', () => {
    const rows = [
      question('a', '預託データの保管先の国は日本ですか', { verdict: 'yes', evidence: [cited('保存先は東京です。')] }),
      question('b', '預託データの保管先の国は国内ですか', { verdict: 'no', evidence: [cited('保存先は東京です。')] }),
      question('c', '拠点は本社だけに限られますか', { verdict: 'no', evidence: [cited('保存先は東京です。')] }),
      question('d', '監査の有無', { verdict: 'no', evidence: [cited('監査はしません。')] }),
    ]
    expect(contradictionsIn(rows)).toEqual([{ kind: 'passage', questions: ['a', 'b'], isSure: false }])
  })

  it('are nearly the same question answered with yes and with no', () => {
    const asked = '預託データを保管する媒体の廃棄に際して復元できない方法で消去し証明書を発行し'
    const rows = [
      question('a', `${asked}ていますか`, { verdict: 'yes' }),
      question('b', `${asked}ておりますか`, { verdict: 'no' }),
    ]
    expect(contradictionsIn(rows)).toEqual([{ kind: 'verdicts', questions: ['a', 'b'], isSure: false }])
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
