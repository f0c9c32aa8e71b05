import { describe, expect, it, vi } from 'vitest'
import { language, paper, SAMPLE } from '../../test/support/papers.ts'
import { readQuery } from '../search/query.ts'
import type { TopicFacts } from '../topics/index.ts'
import { whyNot } from './abstention.ts'
import { createAnswerer, type Evidence, type Manner, toAnswerLine } from './index.ts'
import { readInquiry } from './inquiry.ts'
import { SIGNALS, type Signals } from './signals.ts'
import { WEIGHTS } from './weights.ts'

const topic = (told: Partial<TopicFacts>): TopicFacts => ({
  id: 'x',
  名前: '',
  name: '',
  管理策: [],
  目印: [],
  除外: [],
  担い手: '事業者',
  部署: '情報セキュリティ',
  人に聞く: false,
  ...told,
})
const TOPICS = [
  topic({ 名前: '採用時の確認', name: 'Screening of new staff', 部署: '人事' }),
  topic({ 名前: '誓約書', 部署: '法務' }),
  topic({ 名前: '雇用契約', 部署: '法務' }),
  topic({ 名前: '決算の内容', 部署: '経理', 人に聞く: true }),
]
const LANGUAGE = { ...language, topics: { ...language.topics, topics: TOPICS, read: () => [] } }
const NO_SIGNALS = Object.fromEntries(SIGNALS.map((name) => [name, 0])) as Signals

const why = (question: string, shares: readonly number[], manner?: Manner, elsewhere?: Evidence) => {
  const read = {
    ...readQuery({ question, context: [] }, language),
    topics: shares.map((share, at) => ({ topic: at, share })).filter(({ share }) => share > 0),
  }
  const inquiry = readInquiry(read)
  const found = { read, inquiry, hits: [], signals: NO_SIGNALS, best: [], language: LANGUAGE }
  return whyNot({ ...found, elsewhere: () => elsewhere }, manner)
}

describe('an abstention', () => {
  it('says what the question is about, and whom to ask', () => {
    expect(why('入社時に身元を確かめていますか。', [0.8, 0.2])).toMatchObject({
      reason: 'nothing-on-topic',
      department: '人事',
      topic: '採用時の確認',
    })
  })

  it('asks the department that most of the question belongs to', () => {
    expect(why('入社時に何を交わしていますか。', [0.4, 0.3, 0.3])).toMatchObject({
      department: '法務',
      topic: '採用時の確認',
    })
  })

  it('names the subject to the customer only where it is sure of it', () => {
    expect(why('入社時に身元を確かめていますか。', [0.5]).answer).toMatch(
      /^「採用時の確認」については、公開資料では確認/u,
    )
    expect(why('入社時に身元を確かめていますか。', [0.49]).answer).toMatch(/^本件については、公開資料では確認/u)
  })

  it('knows no department where nothing points anywhere', () => {
    expect(Object.keys(why('色は。', []))).toEqual(['reason', 'answer'])
  })

  it.each([
    ['by its words', '損害賠償の上限額を記載してください。', []],
    ['by its topic', '直近の業況を示してください。', [0, 0, 0, 0.9]],
  ])('sends to a person what no document tells: %s', (_, question, shares) => {
    expect(why(question, shares).reason).toBe('ask-a-person')
  })

  it('is not sent to a person by a topic that is unsure', () => {
    expect(why('業況を示してください。', [0, 0, 0, 0.4]).reason).not.toBe('ask-a-person')
  })

  it('says which value, or which thing, is not stated', () => {
    expect(why('入館の記録の保管期間は。', []).answer).toContain('お尋ねの期間・期限')
    expect(why('ISMAP に登録されていますか。', [])).toMatchObject({
      reason: 'named-thing-not-stated',
      answer: expect.stringMatching(/^ISMAPについては/u),
    })
  })

  it('speaks as the sheet does', () => {
    expect(why('Do you screen all new staff?', [0.9]).answer).toMatch(/^Regarding “Screening of new staff”: We could/u)
    expect(why('入社時に身元を確かめているか。', [0.9], { style: 'plain' }).answer).toMatch(
      /できなかった。.*回答する。$/u,
    )
  })
})

describe('what only another edition or product says', () => {
  const never = { ...WEIGHTS, draftedFrom: 2, shownFrom: 2 }
  const always = { ...WEIGHTS, draftedFrom: 0, shownFrom: 0 }
  const library = paper(SAMPLE)
  const older = createAnswerer(
    paper('## 1. 入退室の管理\n\n入退室の記録を 2 年間保管しています。', '見本サービス', '0.9'),
    language,
    { weights: always },
  )
  const query = { question: '入退室の記録を保管していますか。', context: [] }

  it('is told to the reviewer with its document and edition, and not to the customer', () => {
    const draft = createAnswerer(library, language, { weights: never, others: () => older }).answer(query)
    expect(draft).toMatchObject({
      reason: 'other-edition-only',
      elsewhere: { document: '見本サービス ホワイトペーパー', edition: '0.9', section: '1' },
      answer: expect.not.stringMatching(/0\.9|2 年間/u),
    })
    expect(draft.evidence.map(({ edition }) => edition)).not.toContain('0.9')
    expect(toAnswerLine({}, draft)).toMatchObject({
      elsewhere: { product: '見本サービス', edition: '0.9', section: '1' },
    })
  })

  it('is not looked for where there is a draft, nor where only a person can tell', () => {
    const others = vi.fn(() => older)
    createAnswerer(library, language, { weights: always, others }).answer(query)
    createAnswerer(library, language, { weights: never, others }).answer({ ...query, question: '違約金はありますか。' })
    expect(others).not.toHaveBeenCalled()
  })

  it('changes nothing where the others say nothing either', () => {
    const silent = createAnswerer(library, language, { weights: never })
    const draft = createAnswerer(library, language, { weights: never, others: () => silent }).answer(query)
    expect(draft).toEqual(silent.answer(query))
  })
})
