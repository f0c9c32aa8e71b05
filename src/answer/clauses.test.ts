import { describe, expect, it } from 'vitest'
import { language, paper } from '../../test/support/papers.ts'
import { createSectionIndex } from '../search/index.ts'
import { clauseSignals, clausesOfStatement, stanceOn } from './clauses.ts'
import { neededTerms } from './coverage.ts'
import { stanceOf } from './stance.ts'

const found = (said: string, question: string) => {
  const index = createSectionIndex(paper(`## 1. 安全管理\n\n${said}`), language)
  const { read, hits } = index.search({ question, context: [] })
  const statements = hits[0]?.found.statements ?? []
  const clauses = statements.flatMap((statement) => clausesOfStatement(statement, stanceOf(statement.text)))
  return { clauses, signals: clauseSignals(clauses, neededTerms(read.question, index)) }
}

describe('the clauses of a sentence', () => {
  it('stand each for itself where the sentence turns', () => {
    const { clauses } = found(
      '利用者の端末は管理しませんが、サーバのログは保管しています。',
      'ログを保管していますか。',
    )
    expect(clauses.map(({ stance }) => stance.denies)).toEqual([true, false])
    expect(clauses.map(({ vocabulary }) => vocabulary.words.has('ログ'))).toEqual([false, true])
  })

  it('are one where it does not', () => {
    expect(found('サーバのログを保管しています。', 'ログを保管していますか。').clauses).toHaveLength(1)
  })
})

describe('a sentence that says several things', () => {
  const stands = (said: string, question: string) => {
    const index = createSectionIndex(paper(`## 1. 安全管理\n\n${said}`), language)
    const { read, hits } = index.search({ question, context: [] })
    const [statement] = hits[0]?.found.statements ?? []
    return statement && stanceOn(statement, stanceOf(statement.text), neededTerms(read.question, index))
  }

  it.each([
    ['氏名は暗号化しませんが、パスワードは暗号化しています。', 'パスワードを暗号化しているか。', false],
    ['氏名は暗号化しませんが、パスワードは暗号化しています。', '氏名を暗号化しているか。', true],
    ['ファイルの復元はできず、サーバの単位となります。', 'ファイルを復元できるか。', true],
    ['変更は通知しますが、同意は求めません。', '変更を通知しているか。', false],
  ])('%s, asked %s, denies: %s', (said, question, denies) => {
    expect(stands(said, question)?.denies).toBe(denies)
  })
})

describe('what is weighed against what', () => {
  const sentence = '利用者の端末は管理しませんが、サーバのログは保管しています。'

  it.each([['端末を管理していますか。', 'サーバのログを保管していますか。']])(
    '%s is denied more than %s',
    (denied, affirmed) => {
      expect(found(sentence, denied).signals.denialCovers).toBeGreaterThan(
        found(sentence, affirmed).signals.denialCovers,
      )
    },
  )

  it('is the duty of the customer where that covers the question best', () => {
    const said = '設備は当社が管理します。仮想マシンの更新は、お客様にて実施いただく必要があります。'
    expect(found(said, '仮想マシンの更新を実施していますか。').signals.dutyAhead).toBeGreaterThan(0)
    expect(found('設備は当社が管理します。', '設備を管理していますか。').signals.dutyAhead).toBe(0)
  })
})
