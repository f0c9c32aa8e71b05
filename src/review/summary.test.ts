import { expect, it } from 'vitest'
import { abstention, draft, filled, options, question } from './builders.ts'
import { entryFor } from './entry.ts'
import { summaryOf } from './summary.ts'

const answered = entryFor(question(), draft(), options())
const silent = entryFor(question(), abstention(), options())

it('says in words why questions were left, the most frequent reason first, in both languages', () => {
  const unsure = entryFor(question(), draft({ confidence: 0 }), options())
  const lines = summaryOf(filled([unsure, silent, answered, silent]))
  expect(lines.slice(0, 3)).toEqual([
    { ja: '質問 4 件 = 回答案 1 + 回答なし 3 + 対象外 0', en: '4 questions = 1 drafted + 3 left open + 0 skipped' },
    { ja: '  資料に記載がない: 2 件', en: '  the whitepapers say nothing of it: 2' },
    { ja: '  確信度が低い: 1 件', en: '  the draft is not sure enough: 1' },
  ])
})

it('passes on what is to be known of the file, and how many answers are locked', () => {
  const plain = filled([answered])
  const notices = [{ code: 'macros', text: { ja: 'マクロがあります。', en: 'It holds macros.' } }] as const
  const locked = { ...plain, notices, outcomes: plain.outcomes.map((outcome) => ({ ...outcome, locked: true })) }
  expect(summaryOf(plain)).toHaveLength(2)
  expect(summaryOf(locked).slice(2)).toEqual([
    { ja: expect.stringContaining('1 個'), en: expect.stringContaining('1 of them') },
    { ja: '注意: マクロがあります。', en: 'Note: It holds macros.' },
  ])
})
