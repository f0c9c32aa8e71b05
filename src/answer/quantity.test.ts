import { describe, expect, it } from 'vitest'
import { type Demand, demandsIn, meets } from './quantity.ts'

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
    ['診断を年2回実施', 'at-least', 2],
    ['年 1 回以上', 'at-least', 1],
    ['四半期に一度は見直し', 'at-least', 4],
    ['毎日確認', 'at-least', 365],
    ['14日前までに連絡', 'at-least', 14 * 24],
    ['当日中に消去', 'at-most', 12],
    ['informed within 30 minutes', 'at-most', 0.5],
    ['6ヶ月以内', 'at-most', 4380],
    ['within one hour of detection', 'at-most', 1],
    ['操作の記録を1年間保管していること', 'at-least', 8760],
    ['やめてから三か月ほどは中身を残しておいてもらえますか', 'at-least', 2190],
    ['止まったら二時間で直りますか', 'at-most', 2],
    ['十五日以内', 'at-most', 360],
    ['百二十日以上', 'at-least', 2880],
    ['一日とかからずに返事', 'at-most', 24],
  ])('%s', (text, bound, amount) => {
    expect(demand(text)).toMatchObject({ bound, amount })
  })

  it.each(['第3版', 'TLS1.2', '30日', '十分な対策を保管', '一度に多くを保存', '24時間365日の体制で保管庫を見張る'])(
    '%s demands nothing',
    (text) => {
      expect(demandsIn(text)).toEqual([])
    },
  )
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
    ['年2回', '年1回の診断を行っています', 'missed'],
    ['四半期に一度', '毎月確認しています', 'met'],
    ['年1回', '定期的に見直しています', 'vague'],
    ['24時間以内', '速やかに通知します', 'vague'],
    ['60日前まで', '原則として 30 日前までに通知します', 'missed'],
    ['14日前まで', '30 日前までに通知します', 'met'],
    ['14日前まで', '14 日以内に回答します', 'unsaid'],
    ['当日中', '解約日翌日より停止し、30 日以内に削除します', 'missed'],
    ['12か月以上', 'ログは 365 日分を保管します', 'met'],
  ])('%s / %s: %s', (asked, said, result) => {
    expect(meets(demand(asked), said)).toBe(result)
  })
})
