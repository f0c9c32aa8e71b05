import { describe, expect, it } from 'vitest'
import { language, paper } from '../../test/support/papers.ts'
import { createAnswerer } from './index.ts'
import type { ScoredStatement } from './statements.ts'

const scored = (said: string, question: string, title = '責任分界'): readonly ScoredStatement[] => {
  const { hits } = createAnswerer(paper(`## 1. ${title}\n\n${said}`), language).study({ question, context: [] })
  return hits[0]?.scored ?? []
}
const saying = (entries: readonly ScoredStatement[], word: string): ScoredStatement => {
  const found = entries.find(({ statement }) => statement.text.includes(word))
  if (!found) throw new Error(`${word} is not said`)
  return found
}

describe('an entry of a list', () => {
  const list = (lead: string): readonly ScoredStatement[] =>
    scored(`${lead}\n\n- 仮想マシンの OS の更新\n- アクセス権の設定`, 'OS の更新は貴社が実施しますか。')

  it('is the duty of the customer where the sentence above hands it over', () => {
    const entries = list('次の作業は、利用者にて実施していただきます。')
    expect(saying(entries, 'OS の更新').stance.customersDuty).toBe(true)
    expect(saying(entries, 'アクセス権').stance.customersDuty).toBe(true)
  })

  it('is denied where the sentence above denies', () => {
    expect(saying(list('次の作業は行っておりません。'), 'アクセス権').stance.denies).toBe(true)
  })

  it('is the duty of the vendor where nothing is handed over', () => {
    const { stance } = saying(list('次の作業は当社が行います。'), 'OS の更新')
    expect(stance).toMatchObject({ customersDuty: false, denies: false })
  })

  it('takes nothing from a sentence that stands below another', () => {
    const entries = scored(
      '次の作業は、利用者にて実施していただきます。\n\n- アクセス権の設定\n\n当社は次を行います。\n\n- 基盤の更新',
      '基盤の更新を行いますか。',
    )
    expect(saying(entries, 'アクセス権').stance.customersDuty).toBe(true)
    expect(saying(entries, '基盤の更新').stance.customersDuty).toBe(false)
  })
})

describe('the sentences of a section', () => {
  const entries = scored(
    'ログは管理画面で参照できます。ログの保管期間は 1 年間です。担当者には教育を行います。',
    'ログの保管期間は何年ですか。',
  )

  it('share the odds among them', () => {
    expect(entries.reduce((sum, { odds }) => sum + odds, 0)).toBeCloseTo(1)
  })

  it('are led by the one that says what is asked', () => {
    const best = entries.toSorted((a, b) => b.odds - a.odds)[0]
    expect(best?.statement.text).toBe('ログの保管期間は 1 年間です。')
    expect(best?.holdsValue).toBe(true)
  })
})
