import { describe, expect, it } from 'vitest'
import { EVERYTHING, filtered, grouped, neighbour, nextOpen } from './filter.ts'
import type { Row } from './types.ts'

const row = (seq: number, changed: Partial<Row> = {}): Row => ({
  id: `q${seq}`,
  seq,
  sheet: '質問',
  row: seq,
  cell: `B${seq}`,
  number: String(seq),
  context: [],
  text: '鍵を管理していますか',
  parent: null,
  options: [],
  takesWords: true,
  drafted: true,
  band: 'confirm',
  confidence: 0.9,
  cause: null,
  state: 'draft',
  verdict: null,
  choice: null,
  answer: 'はい。',
  writtenBy: null,
  confirmedBy: null,
  approvedBy: null,
  department: '',
  assignee: '',
  topic: '',
  repeats: '',
  room: null,
  comments: 0,
  changedAt: '2026-04-01T00:00:00.000Z',
  version: 1,
  ...changed,
})

const NO_FLAGS = { contradictory: new Set<string>(), repeated: new Set<string>() }
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id)

describe('the filter', () => {
  it('finds words in whatever width and case, all of them', () => {
    const rows = [row(1, { text: 'ＶＰＮを使いますか' }), row(2, { text: 'VPNと鍵', answer: '' }), row(3)]
    expect(ids(filtered(rows, { ...EVERYTHING, text: 'vpn' }, NO_FLAGS))).toEqual(['q1', 'q2'])
    expect(ids(filtered(rows, { ...EVERYTHING, text: 'vpn　鍵' }, NO_FLAGS))).toEqual(['q2'])
  })

  it('keeps what is out of the bands, and what waits among the open', () => {
    const rows = [row(1, { state: 'out' }), row(2, { state: 'returned' }), row(3, { state: 'held' }), row(4)]
    expect(ids(filtered(rows, { ...EVERYTHING, band: 'confirm' }, NO_FLAGS))).toEqual(['q2', 'q3', 'q4'])
    expect(ids(filtered(rows, { ...EVERYTHING, state: 'open' }, NO_FLAGS))).toEqual(['q2', 'q4'])
  })

  it('shows what is contradictory, or has no answer yet', () => {
    const rows = [row(1, { answer: ' ' }), row(2, { answer: '', choice: '○' }), row(3)]
    expect(ids(filtered(rows, { ...EVERYTHING, only: 'unanswered' }, NO_FLAGS))).toEqual(['q1'])
    const flags = { ...NO_FLAGS, contradictory: new Set(['q3']) }
    expect(ids(filtered(rows, { ...EVERYTHING, only: 'contradictory' }, flags))).toEqual(['q3'])
  })
})

describe('the list', () => {
  it('has a heading wherever sheet or category change', () => {
    const rows = [row(1, { context: ['組織'] }), row(2, { context: ['組織'] }), row(3, { context: ['人'] })]
    const other = row(4, { sheet: '別紙' })
    expect(grouped([...rows, other]).map((item) => (item.kind === 'heading' ? item.path.join() : item.key))).toEqual([
      '組織',
      'q1',
      'q2',
      '人',
      'q3',
      '',
      'q4',
    ])
  })

  it('goes on to the next open question, then back to those before', () => {
    const rows = [row(1), row(2, { state: 'confirmed' }), row(3), row(4, { state: 'approved' })]
    expect(nextOpen(rows, rows[1])?.id).toBe('q3')
    expect(nextOpen(rows, rows[2])?.id).toBe('q1')
    expect(nextOpen([row(1)], row(1))).toBeUndefined()
  })

  it('knows its neighbours even of a question that it no longer shows', () => {
    const rows = [row(1), row(5)]
    expect([neighbour(rows, row(3), 1)?.id, neighbour(rows, row(3), -1)?.id]).toEqual(['q5', 'q1'])
  })
})
