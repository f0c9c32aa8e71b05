import { describe, expect, it } from 'vitest'
import { type Demand, demandsIn, meets, quantitiesIn } from './quantity.ts'

const demand = (text: string): Demand => {
  const [only] = demandsIn(text)
  if (!only) throw new Error(`no demand in ${text}`)
  return only
}

describe('what a question demands', () => {
  it.each([
    ['ログを90日以上保管', 'at-least', 90 * 24],
    ['24時間以内に報告', 'at-most', 24],
    ['3世代以上', 'at-least', 3],
    ['1年間以上', 'at-least', 8760],
    ['8文字以上', 'at-least', 8],
  ])('%s', (text, bound, amount) => {
    expect(demand(text)).toMatchObject({ bound, amount })
  })

  it.each(['年1回', '第3版', 'TLS1.2', '30日'])('%s demands nothing', (text) => {
    expect(demandsIn(text)).toEqual([])
  })
})

describe('what the evidence says of it', () => {
  it.each([
    ['90日以上', 'ログは 1 年間保管します', 'met'],
    ['90日以上', 'ログは過去 30 日分です', 'missed'],
    ['24時間以内', '1 営業日を目標に報告します', 'met'],
    ['24時間以内', '3 営業日以内に報告します', 'missed'],
    ['3世代以上', '1 世代を保持します', 'missed'],
    ['3世代以上', 'バックアップを毎日取得します', 'unsaid'],
    ['90日以上', '3 世代を保持します', 'unsaid'],
  ])('%s / %s: %s', (asked, said, result) => {
    expect(meets(demand(asked), quantitiesIn(said))).toBe(result)
  })
})
