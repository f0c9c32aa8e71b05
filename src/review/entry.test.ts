import { describe, expect, it } from 'vitest'
import type { Draft } from '../answer/index.ts'
import type { Question } from '../checklist/index.ts'
import type { CellWrite } from '../workbook/index.ts'
import { abstention, answerCell, choiceCell, draft, options, question, SOURCE } from './builders.ts'
import { CITATION_PLACES, type EntryOptions, entryFor, skipCause, withoutRefused, writesOf } from './entry.ts'

const ANSWER = draft().answer

const writesFor = (asked: Question, told: Draft = draft(), chosen: Partial<EntryOptions> = {}): readonly CellWrite[] =>
  writesOf(entryFor(asked, told, options(chosen)))

/** What goes where, for tests about nothing else. */
const valuesFor = (...words: Parameters<typeof writesFor>): Record<string, CellWrite['value']> =>
  Object.fromEntries(writesFor(...words).map(({ address, value }) => [address, value]))

describe('a choice', () => {
  const kinds = choiceCell('C5', '実施済', '一部実施', '未実施')

  it.each([
    ['yes', '実施済'],
    ['partial', '一部実施'],
    ['no', '未実施'],
  ] as const)('%s is the customer’s own word %s', (verdict, word) => {
    expect(valuesFor(question({ answerCells: [kinds] }), draft({ verdict }))).toEqual({ C5: word })
  })

  it('replaces the placeholder that a dropdown begins with', () => {
    expect(writesFor(question({ answerCells: [kinds] }))).toMatchObject([{ address: 'C5', overwrite: true }])
  })

  it('by the sheet’s legend, where it says something else than the signs usually do', () => {
    const signs = { ...choiceCell('C5', '○', '△', '×'), legend: { '○': '未実施', '△': '一部実施', '×': '実施済' } }
    expect(valuesFor(question({ answerCells: [signs] }))).toEqual({ C5: '×' })
  })

  it('nothing is claimed where no choice says what the draft says', () => {
    const entry = entryFor(
      question({ answerCells: [choiceCell('C5', '○', '×')] }),
      draft({ verdict: 'partial' }),
      options(),
    )
    expect(entry).toMatchObject({ state: 'abstained', cause: 'no-fitting-choice' })
  })

  it('nothing is claimed of an open question, to which no ○ or × is an answer', () => {
    const entry = entryFor(question({ answerCells: [kinds], remarksCell: 'D5' }), draft({ verdict: null }), options())
    expect(entry).toMatchObject({ state: 'abstained', cause: 'no-fitting-choice' })
  })
})

describe('boxes and marks', () => {
  it('a box in a text is ticked, and the rest of the text stays', () => {
    const asked = question({ answerCells: [answerCell('C5', { kind: 'checkbox', options: ['はい', 'いいえ'] })] })
    const writes = writesFor(asked, draft({ verdict: 'no' }), { textAt: () => '□はい　□いいえ' })
    expect(writes).toEqual([{ sheet: '質問票', address: 'C5', value: '□はい　■いいえ', overwrite: true }])
  })

  it('a column for each option: the mark goes into the right one', () => {
    const column = (cell: string, option: string) =>
      answerCell(cell, { kind: 'checkbox', options: [option], mark: '○', group: 'columns-5' })
    const asked = question({ answerCells: [column('C5', 'はい'), column('D5', 'いいえ'), column('E5', '対象外')] })
    expect(valuesFor(asked, draft({ verdict: 'no' }))).toEqual({ D5: '○' })
    expect(valuesFor(asked, draft({ verdict: 'na' }))).toEqual({ E5: '○' })
  })

  it('cells of another group are another question’s', () => {
    const box = (cell: string, option: string, group: string) =>
      answerCell(cell, { kind: 'checkbox', options: [option], mark: '○', group })
    const asked = question({ answerCells: [box('C5', 'はい', 'a'), box('D5', 'いいえ', 'b')] })
    expect(entryFor(asked, draft({ verdict: 'no' }), options())).toMatchObject({ cause: 'no-fitting-choice' })
  })

  it('a form control is ticked by its name', () => {
    const control = (name: string, option: string) =>
      answerCell('C5', { kind: 'checkbox', options: [option], formControl: name, group: 'controls-5' })
    const asked = question({ answerCells: [control('チェック 1', 'はい'), control('チェック 2', 'いいえ')] })
    expect(writesFor(asked, draft({ verdict: 'no' }))).toEqual([
      { sheet: '質問票', address: 'C5', value: true, formControl: 'チェック 2' },
    ])
  })
})

describe('words and their source', () => {
  const text = question()
  const textAndRemarks = question({ remarksCell: 'F5' })
  const choice = question({ answerCells: [choiceCell('C5', '○', '×')] })
  const choiceAndRemarks = { ...choice, remarksCell: 'F5' }
  const explained = question({ answerCells: [choiceCell('C5', '○', '×'), answerCell('D5')] })
  const everything = { ...explained, remarksCell: 'F5' }
  const both = `${ANSWER}\n${SOURCE}`

  it.each([
    ['an answer cell', text, { C5: both }],
    ['with remarks', textAndRemarks, { C5: ANSWER, F5: SOURCE }],
    ['a choice alone takes no words', choice, { C5: '○' }],
    ['a choice with remarks', choiceAndRemarks, { C5: '○', F5: both }],
    ['a choice with its explanation', explained, { C5: '○', D5: both }],
    ['choice, explanation and remarks', everything, { C5: '○', D5: ANSWER, F5: SOURCE }],
  ])('in the remarks: %s', (_, asked, written) => {
    expect(valuesFor(asked)).toEqual(written)
  })

  it.each([
    ['an answer cell', text, { C5: both }],
    ['with remarks', textAndRemarks, { C5: both }],
    ['a choice alone takes no words', choice, { C5: '○' }],
    ['a choice with remarks', choiceAndRemarks, { C5: '○', F5: both }],
    ['a choice with its explanation', explained, { C5: '○', D5: both }],
    ['choice, explanation and remarks', everything, { C5: '○', D5: both }],
  ])('behind the answer: %s', (_, asked, written) => {
    expect(valuesFor(asked, draft(), { citations: 'answer' })).toEqual(written)
  })

  it.each([
    ['an answer cell', text, { C5: ANSWER }],
    ['with remarks', textAndRemarks, { C5: ANSWER }],
    ['a choice alone takes no words', choice, { C5: '○' }],
    ['a choice with remarks', choiceAndRemarks, { C5: '○', F5: ANSWER }],
    ['a choice with its explanation', explained, { C5: '○', D5: ANSWER }],
    ['choice, explanation and remarks', everything, { C5: '○', D5: ANSWER }],
  ])('nowhere: %s', (_, asked, written) => {
    expect(valuesFor(asked, draft(), { citations: 'none' })).toEqual(written)
  })

  it('what the customer wrote into the remarks stays, and the answer is written all the same', () => {
    const textAt = (_: string, address: string) => (address === 'F5' ? '規程名をご記入ください' : '')
    expect(valuesFor(textAndRemarks, draft(), { textAt })).toEqual({ C5: both })
    expect(valuesFor(choiceAndRemarks, draft(), { textAt })).toEqual({ C5: '○' })
  })

  it('a placeholder in the answer cell makes room', () => {
    const [write] = writesFor(text, draft(), { textAt: () => 'ご記入ください' })
    expect(write).toMatchObject({ address: 'C5', value: both, overwrite: true })
  })

  it('only the section that the answer is drawn from is named', () => {
    const [first] = draft().evidence
    if (!first) throw new Error('a draft without evidence')
    const two = draft({ evidence: [first, { ...first, section: '9', title: '別の節' }] })
    expect(valuesFor(textAndRemarks, two)).toEqual({ C5: ANSWER, F5: SOURCE })
  })

  it.each(CITATION_PLACES)('an open question is answered in words (%s)', (citations) => {
    expect(valuesFor(text, draft({ verdict: null, answer: '30日です。' }), { citations })['C5']).toMatch(/^30日です。/u)
  })
})

describe('what is left to a person', () => {
  it('a draft that is not sure enough; one just sure enough is written', () => {
    const at = (confidence: number) => entryFor(question(), draft({ confidence }), options({ minConfidence: 0.4 }))
    expect(at(0.399)).toMatchObject({ state: 'abstained', cause: 'not-confident' })
    expect(at(0.4)).toMatchObject({ state: 'answered' })
  })

  it('an abstention keeps its reason and writes nothing', () => {
    const entry = entryFor(question(), abstention({ reason: 'ask-a-person' }), options({ minConfidence: 0 }))
    expect(entry).toMatchObject({ state: 'abstained', cause: 'ask-a-person' })
    expect(writesOf(entry)).toEqual([])
  })

  it.each([
    ['prefilled', question({ prefilled: true })],
    ['no-answer-cell', question({ answerCells: [] })],
    ['example', question({ skip: 'example', prefilled: true })],
    [undefined, question()],
  ])('%s', (cause, asked) => {
    expect(skipCause(asked)).toBe(cause)
  })

  it('a question one of whose cells is refused loses its other writes as well; its neighbours keep theirs', () => {
    const entries = [question({ remarksCell: 'F5' }), question({ cell: 'B6', answerCells: [answerCell('C6')] })].map(
      (asked) => entryFor(asked, draft(), options()),
    )
    const refused = new Set(entries.flatMap(writesOf).filter(({ address }) => address === 'F5'))
    expect(refused.size).toBe(1)
    const left = withoutRefused(entries, refused)
    expect(left[0]).toEqual({ state: 'skipped', question: entries[0]?.question, cause: 'cell-refused' })
    expect(left[1]).toBe(entries[1])
    expect(left.flatMap(writesOf).map(({ address }) => address)).toEqual(['C6'])
  })
})

it('the source is named in the language of the question', () => {
  const asked = question({ text: 'Do you encrypt all traffic?', remarksCell: 'D5' })
  expect(valuesFor(asked)['D5']).toBe('Source: 見本の説明書, edition 1.2, 7.1 通信の保護')
  expect(valuesFor({ ...asked, parent: '通信について' })['D5']).toBe(SOURCE)
})
