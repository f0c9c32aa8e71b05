import { describe, expect, it } from 'vitest'
import { type Circumstances, type Decision, decide, STATES } from './decision.ts'

const DRAFT: Decision = {
  state: 'draft',
  verdict: 'yes',
  choice: null,
  answer: 'はい。実施しています。',
  evidence: [],
  writtenBy: null,
  confirmedBy: null,
  approvedBy: null,
}
const SATO: Circumstances = { by: '佐藤', options: [], needsSecond: false }
const SUZUKI: Circumstances = { ...SATO, by: '鈴木' }
const refusal = (code: string) => expect.objectContaining({ code })

describe('a decision', () => {
  it('is confirmed, then approved, with the names of who did it', () => {
    const confirmed = decide(DRAFT, { state: 'confirmed' }, SATO)
    expect(confirmed).toMatchObject({ state: 'confirmed', confirmedBy: '佐藤', writtenBy: null })
    expect(decide(confirmed, { state: 'approved' }, SUZUKI)).toMatchObject({ state: 'approved', approvedBy: '鈴木' })
  })

  it('is a draft again once its answer is rewritten', () => {
    const approved: Decision = { ...DRAFT, state: 'approved', confirmedBy: '佐藤', approvedBy: '鈴木' }
    expect(decide(approved, { answer: 'いいえ。' }, SATO)).toMatchObject({
      state: 'draft',
      writtenBy: '佐藤',
      confirmedBy: null,
      approvedBy: null,
    })
  })

  it('stays as it is where nothing really changes', () => {
    const confirmed = decide(DRAFT, { state: 'confirmed' }, SATO)
    expect(decide(confirmed, { answer: DRAFT.answer, state: 'confirmed' }, SUZUKI)).toEqual(confirmed)
  })

  it('is rewritten and confirmed in one step', () => {
    expect(decide(DRAFT, { answer: 'いいえ。', state: 'confirmed' }, SATO)).toMatchObject({
      state: 'confirmed',
      writtenBy: '佐藤',
      confirmedBy: '佐藤',
    })
  })

  it('waits on while it is rewritten', () => {
    expect(decide({ ...DRAFT, state: 'held' }, { answer: '確認中です。' }, SATO).state).toBe('held')
  })

  it('takes only what the sheet offers', () => {
    const choosing = { ...SATO, options: ['○', '×'] }
    expect(() => decide(DRAFT, { choice: '△' }, choosing)).toThrow(refusal('choice-not-offered'))
    expect(() => decide(DRAFT, { state: 'confirmed' }, choosing)).toThrow(refusal('choice-missing'))
    expect(decide(DRAFT, { choice: '○', state: 'confirmed' }, choosing).state).toBe('confirmed')
  })

  it('is not confirmed while it is empty', () => {
    expect(() => decide({ ...DRAFT, answer: ' ' }, { state: 'confirmed' }, SATO)).toThrow(refusal('answer-missing'))
  })

  it.each([
    ['who confirmed our own draft', { writtenBy: null, confirmedBy: '佐藤' }],
    ['who wrote and confirmed it', { writtenBy: '佐藤', confirmedBy: '佐藤' }],
  ])('is not approved by the only one %s, where a second person is asked for', (_, names) => {
    const confirmed: Decision = { ...DRAFT, ...names, state: 'confirmed' }
    expect(() => decide(confirmed, { state: 'approved' }, { ...SATO, needsSecond: true })).toThrow(
      refusal('second-person-needed'),
    )
    expect(decide(confirmed, { state: 'approved' }, { ...SUZUKI, needsSecond: true }).approvedBy).toBe('鈴木')
    expect(decide(confirmed, { state: 'approved' }, SATO).approvedBy).toBe('佐藤')
  })

  it('goes back to a draft from everywhere, and to an approval only after a confirmation', () => {
    for (const state of STATES.filter((from) => from !== 'draft')) {
      expect(decide({ ...DRAFT, state }, { state: 'draft' }, SATO).state).toBe('draft')
    }
    for (const state of STATES.filter((from) => from !== 'confirmed' && from !== 'approved')) {
      expect(() => decide({ ...DRAFT, state }, { state: 'approved' }, SATO)).toThrow(refusal('not-from-here'))
    }
  })
})
