import { describe, expect, it } from 'vitest'
import { controlById } from '../controls/index.ts'
import { plainQuery } from './control-question.ts'

const asked = (question: string, ...context: string[]) => plainQuery({ question, context })

describe('a question by numbers alone', () => {
  const backup = controlById('2022', '8.13')?.title.ja
  it.each(['ISO/IEC 27002:2022　8.13', 'ISO/IEC 27001:2022 附属書A 8.13 への対応状況'])(
    '%s asks the title',
    (question) => {
      expect(asked(question).question).toBe(backup)
    },
  )

  it('takes the edition from what stands above', () => {
    expect(asked('8.13', 'ISO/IEC 27001:2022 管理策').question).toBe(backup)
  })

  it('asks all titles of several numbers', () => {
    const titles = ['12.3.1', '12.4.1'].map((id) => controlById('2013', id)?.title.ja)
    expect(asked('A.12.3.1、A.12.4.1').question).toBe(titles.join('、'))
  })

  it('keeps the numbers for the search by control', () => {
    expect(asked('A.12.3.1').ofQuestion.map(({ id }) => id)).toEqual(['12.3.1'])
    expect(asked('控えの有無', 'A.12.3.1').ofContext.map(({ id }) => id)).toEqual(['12.3.1'])
  })
})

describe('a question in words', () => {
  it('loses its numbers only', () => {
    const { question } = asked('A.12.3.1 バックアップを取得していますか。')
    expect(question.trim()).toBe('バックアップを取得していますか。')
  })

  it('stays as it is without any, or under a heading with one', () => {
    expect(asked('鍵の管理').question).toBe('鍵の管理')
    expect(asked('鍵の管理', 'A.10.1.2').question).toBe('鍵の管理')
  })

  it('leaves the standard out of what stands above', () => {
    expect(asked('鍵の管理', 'ISO/IEC 27001:2013 A.10.1.2 暗号').context).toMatch(/^\s*暗号$/u)
  })
})
