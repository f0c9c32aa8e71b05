import { describe, expect, it } from 'vitest'
import { withoutReplies } from './reply-remark.ts'

describe('replies offered in the question', () => {
  it.each([
    ['CLD.13.1.4　（実施／未実施）', 'CLD.13.1.4'],
    ['鍵の管理（有・無）', '鍵の管理'],
    ['ログの保管【○/△/×】', 'ログの保管'],
    ['Are backups encrypted? (Yes / No / N/A)', 'Are backups encrypted?'],
    ['時刻同期（はい・いいえで回答）', '時刻同期'],
    ['委託（可／否）の条件', '委託 の条件'],
  ])('%s', (question, left) => {
    expect(withoutReplies(question).trim()).toBe(left)
  })

  it.each(['保管（暗号化・復号）', '監査（実施状況）', '（1）方針', '媒体（有償／無償）の引渡し', '拠点（国内/国外）'])(
    '%s stays',
    (question) => {
      expect(withoutReplies(question)).toBe(question)
    },
  )
})
