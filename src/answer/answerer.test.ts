import { describe, expect, it } from 'vitest'
import { language, paper, SAMPLE } from '../../test/support/papers.ts'
import { type Answered, createAnswerer, type Draft } from './index.ts'
import { WEIGHTS } from './weights.ts'

const library = paper(SAMPLE)
const answerer = createAnswerer(library, language)
const ask = (question: string, ...context: string[]): Draft => answerer.answer({ question, context })
const drafted = (question: string, ...context: string[]): Answered => {
  const draft = ask(question, ...context)
  if (draft.abstained) throw new Error(`no draft for ${question}: ${draft.reason}`)
  return draft
}

describe('a draft', () => {
  it('says yes where the document affirms, and begins with it', () => {
    const draft = drafted('バックアップを毎日取得していますか。')
    expect(draft.verdict).toBe('yes')
    expect(draft.answer).toMatch(/^はい。データベースのバックアップを毎日取得し/u)
  })

  it('says no where the document denies', () => {
    const draft = drafted('データ消去証明書を発行していますか。')
    expect(draft.verdict).toBe('no')
    expect(draft.answer).toMatch(/^いいえ。消去証明書の発行は行っておりません。/u)
  })

  it('gives an open question no verdict, but the value', () => {
    const draft = drafted('ログの保管期間を記入してください。')
    expect(draft.verdict).toBeNull()
    expect(draft.answer).toContain('1 年間')
  })

  it('says partly where a condition narrows it', () => {
    expect(drafted('多要素認証を利用できますか。').verdict).toBe('partial')
  })

  it('says no where the bad thing asked about does not happen to be the contrary', () => {
    expect(drafted('データが海外のデータセンターに保管されることはありますか。').verdict).toBe('no')
  })

  it('says no where the vendor is asked and the customer has to do it', () => {
    expect(drafted('仮想マシンの OS の更新は貴社が実施してくれますか。').verdict).toBe('no')
  })

  it('claims no more than the amount that is stated', () => {
    expect(drafted('バックアップは 5 世代以上保持していること。').verdict).toBe('yes')
    expect(drafted('バックアップは 14 世代以上保持していること。').verdict).not.toBe('yes')
  })

  it('never puts はい in front of a negative fact', () => {
    for (const { section } of library) {
      const draft = ask(`${section.title}について、行っていないことはありますか。`)
      if (!draft.abstained) expect(draft.answer).not.toMatch(/^はい。[^。]*(ません|おりません)。/u)
    }
  })
})

describe('evidence', () => {
  it('is quoted exactly, from where it says', () => {
    for (const question of ['ログ', 'バックアップの世代数', 'パスワードの保存方法', '事故の連絡期限', 'CLD.8.1.5']) {
      for (const { section, quote, span } of ask(question).evidence) {
        const cited = library.find((entry) => entry.section.number === section)
        expect(cited?.section.text.slice(span.start, span.end)).toBe(quote)
        expect(quote).not.toBe('')
      }
    }
  })

  it('names document, edition and date', () => {
    expect(drafted('ログの保管期間を記入してください。').evidence[0]).toMatchObject({
      document: '見本サービス ホワイトペーパー',
      edition: '1.0',
      date: '2025-04-01',
      section: '4',
    })
  })
})

describe('an abstention', () => {
  it.each([
    [
      'a thing that is nowhere named',
      'ISMAP クラウドサービスリストに登録されていますか。',
      'named-thing-not-stated',
      'ISMAP',
    ],
    ['what only a person can say', '損害賠償の上限額を記載してください。', 'ask-a-person', '担当部署'],
    ['a value that is not stated', '目標復旧時間（RTO）は何時間ですか。', undefined, ''],
    ['a subject that is not there', '従業員の入社時に身元確認と秘密保持契約の締結を行っていますか。', undefined, ''],
  ])('is made for %s', (_, question, reason, word) => {
    const draft = ask(question)
    expect(draft.abstained).toBe(true)
    if (draft.abstained && reason) expect(draft.reason).toBe(reason)
    expect(draft.answer).toContain(word)
    expect(draft.answer).toMatch(/確認のうえ回答いたします。$/u)
  })

  it('is made for an empty question', () => {
    expect(ask('').abstained).toBe(true)
  })
})

it('gives the same bytes every time', () => {
  const again = createAnswerer(library, language)
  for (const question of ['ログの保管期間', 'データの所在地', 'MFA']) {
    const query = { question, context: ['運用'] }
    expect(JSON.stringify(again.answer(query))).toBe(JSON.stringify(answerer.answer(query)))
  }
})

it('says no はい in words where the verdict is withheld', () => {
  const unsure = createAnswerer(library, language, {
    weights: { ...WEIGHTS, draftedFrom: 0, shownFrom: 0, claimedFrom: 2 },
  })
  const sure = createAnswerer(library, language, {
    weights: { ...WEIGHTS, draftedFrom: 0, shownFrom: 0, claimedFrom: 0 },
  })
  const query = { question: 'バックアップを毎日取得していますか。', context: [] }
  expect(sure.answer(query)).toMatchObject({ verdict: 'yes', answer: expect.stringMatching(/^はい。/u) })
  expect(unsure.answer(query)).toMatchObject({ verdict: null, answer: expect.not.stringMatching(/^はい。/u) })
})

it('shows how a question was read, and which part of it asks', () => {
  const question = '処分を貴社が行わないとしても、写真が国外に置かれないという理解でよいか'
  const { inquiry } = answerer.explain({ question, context: [] })
  expect(inquiry.asks).toBe('写真が国外に置かれないという理解でよいか')
  expect(inquiry.readings).toEqual(expect.arrayContaining(['badState', 'confirmation', 'concessive']))
  expect(inquiry.readings).not.toContain('turned')
})
