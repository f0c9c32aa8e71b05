import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Question } from '../checklist/index.ts'
import { readWhitepaper, type Whitepaper } from '../whitepaper/index.ts'
import { abstention, evidence } from './builders.ts'
import { type CheckCode, type CheckedAgainst, type CheckedRow, checkDecided } from './checks.ts'
import { fillDecided } from './decided.ts'
import type { Decision } from './decision.ts'
import { openChecklist } from './drafting.ts'
import { optionsOf } from './entry.ts'

const bytes = new Uint8Array(readFileSync('templates/samples/security-checksheet.xlsx'))
const path = 'corpus/superstream-nx-cloud-1.2.md'
const { whitepaper } = readWhitepaper(new Uint8Array(readFileSync(path)), { fileName: path })
const { questions } = openChecklist(bytes)
const OPEN = questions.filter((question) => !question.skip && !question.prefilled)
const missing = (): never => {
  throw new RangeError('the sample holds it')
}
const [FIRST = missing(), SECOND = missing()] = OPEN
const [YES = missing(), NO = missing()] = optionsOf(FIRST)

/** A passage as it stands in the whitepaper. */
const [section = missing()] = whitepaper.sections.filter(({ text }) => text.length > 20)
const STANDING = evidence({
  document: whitepaper.title,
  product: whitepaper.product,
  edition: whitepaper.edition,
  section: section.number || section.title,
  quote: section.text.slice(0, 20),
})

const decision = (told: Partial<Decision> = {}): Decision => ({
  state: 'approved',
  verdict: 'yes',
  choice: YES,
  answer: '',
  evidence: [STANDING],
  writtenBy: null,
  confirmedBy: '佐藤',
  approvedBy: '鈴木',
  ...told,
})

const row = (question: Question, told: Partial<Decision> = {}, others: Partial<CheckedRow> = {}): CheckedRow => ({
  id: question.cell,
  question,
  draft: abstention(),
  decision: decision(told),
  drafted: true,
  repeats: question.cell,
  comments: 0,
  ...others,
})

const check = (rows: readonly CheckedRow[], told: Partial<CheckedAgainst> = {}) =>
  checkDecided(rows, {
    filled: fillDecided(bytes, rows, { citations: 'remarks', exported: 'drafts' }),
    bytes,
    whitepapers: [whitepaper],
    scope: {},
    needsSecond: false,
    ...told,
  })

const codes = (rows: readonly CheckedRow[], told?: Partial<CheckedAgainst>): readonly CheckCode[] =>
  check(rows, told).map(({ code }) => code)

describe('the checks before an export', () => {
  it('find nothing in what is approved, fits and stands in the library', () => {
    expect(codes([row(FIRST), row(SECOND)])).toEqual([])
  })

  it.each<[CheckCode, CheckedRow]>([
    ['undrafted', row(FIRST, { state: 'draft', choice: null }, { drafted: false })],
    ['unanswered', row(FIRST, { state: 'draft', choice: null })],
    ['unconfirmed', row(FIRST, { state: 'draft' })],
    ['unapproved', row(FIRST, { state: 'confirmed' })],
    ['returned', row(FIRST, { state: 'returned' })],
    ['held', row(FIRST, { state: 'held' })],
    ['commented', row(FIRST, {}, { comments: 2 })],
    ['choice-not-offered', row(FIRST, { choice: 'たぶん' })],
    ['cell-refused', row(FIRST, { answer: '長'.repeat(40_000) })],
    ['moved', row({ ...FIRST, text: '別の質問ですか。' })],
    ['quote-gone', row(FIRST, { evidence: [{ ...STANDING, quote: '資料のどこにもない文です。' }] })],
  ])('name what is %s, and the row where', (code, wrong) => {
    expect(check([wrong])).toMatchObject([{ code, findings: [{ id: FIRST.cell }] }])
  })

  it('take two answers to the same question for a contradiction, each naming the other', () => {
    const rows = [row(FIRST, {}, { repeats: 'a' }), row(SECOND, { choice: NO, verdict: 'no' }, { repeats: 'a' })]
    expect(check(rows)).toMatchObject([
      {
        code: 'contradictory',
        severity: 'stop',
        findings: [
          { id: FIRST.cell, detail: { ja: `${SECOND.row} 行目では「${NO}」` } },
          { id: SECOND.cell, detail: { ja: `${FIRST.row} 行目では「${YES}」` } },
        ],
      },
    ])
    expect(codes([row(FIRST, {}, { repeats: 'a' }), row(SECOND, {}, { repeats: 'a' })])).toEqual([])
  })

  it('take different amounts for one that is worth a look', () => {
    const said = (asked: Question, answer: string) => row(asked, { answer }, { repeats: 'a' })
    expect(check([said(FIRST, '90日間保管します。'), said(SECOND, '180日間保管します。')])).toMatchObject([
      {
        code: 'perhaps-contradictory',
        severity: 'warn',
        findings: [
          { detail: { ja: `${SECOND.row} 行目と数値が違う` } },
          { detail: { ja: `${FIRST.row} 行目と数値が違う` } },
        ],
      },
    ])
  })

  it('ask to look again once there is a newer edition, unless the sheet is about the old one', () => {
    const newer: Whitepaper = { ...whitepaper, edition: '9.0' }
    const whitepapers = [whitepaper, newer]
    expect(codes([row(FIRST)], { whitepapers })).toEqual(['stale-edition'])
    expect(codes([row(FIRST)], { whitepapers, scope: { edition: whitepaper.edition } })).toEqual([])
  })

  it('weigh a missing approval by what the team asks for', () => {
    const confirmed = [row(FIRST, { state: 'confirmed' })]
    expect(check(confirmed)[0]?.severity).toBe('info')
    expect(check(confirmed, { needsSecond: true })[0]?.severity).toBe('warn')
  })
})

describe('an answer that is too long for its cell', () => {
  const free = new Uint8Array(readFileSync('templates/samples/free-text.xlsx'))
  const [asked = missing()] = openChecklist(free).questions.filter((each) => !each.skip && !each.prefilled)
  const said = (answer: string): readonly CheckedRow[] => [
    row(asked, { choice: null, verdict: null, answer, writtenBy: '佐藤' }),
  ]
  const found = (rows: readonly CheckedRow[]) =>
    check(rows, { bytes: free, filled: fillDecided(free, rows, { citations: 'none', exported: 'drafts' }) })

  it('is told with how much there is room for', () => {
    expect(found(said('長'.repeat(1000)))).toMatchObject([
      { code: 'too-long', severity: 'warn', findings: [{ detail: { ja: expect.stringContaining('1000 字') } }] },
    ])
    expect(found(said('短い回答です。'))).toEqual([])
  })
})
