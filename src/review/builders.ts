/** For tests: questions, drafts and filled sheets, each with only what the test is about spelt out. */
import type { Abstained, Answered, Evidence } from '../answer/index.ts'
import type { AnswerCell, Question } from '../checklist/index.ts'
import type { WriteOutcome } from '../workbook/index.ts'
import { type Entry, type EntryOptions, writesOf } from './entry.ts'
import type { Filled } from './fill.ts'

export const answerCell = (cell: string, told: Partial<AnswerCell> = {}): AnswerCell => ({
  cell,
  kind: 'text',
  options: [],
  ...told,
})

export const choiceCell = (cell: string, ...options: readonly string[]): AnswerCell =>
  answerCell(cell, { kind: 'choice', options })

/** A question in B5 whose answer goes into C5. */
export const question = (told: Partial<Question> = {}): Question => ({
  sheet: '質問票',
  row: 5,
  rowEnd: 5,
  cell: 'B5',
  id: '1',
  context: [],
  text: '通信を暗号化していますか。',
  answerCells: [answerCell('C5')],
  prefilled: false,
  ...told,
})

export const evidence = (told: Partial<Evidence> = {}): Evidence => {
  const quote = told.quote ?? '通信はすべて暗号化します。'
  return {
    document: '見本の説明書',
    product: '見本サービス',
    edition: '1.2',
    date: '2026-04-01',
    section: '7.1',
    title: '通信の保護',
    quote,
    span: { start: 0, end: quote.length },
    score: 20,
    ...told,
  }
}

/** What `citation` makes of `evidence()`. */
export const SOURCE = '【出典】見本の説明書 第1.2版 7.1 通信の保護'

export const draft = (told: Partial<Answered> = {}): Answered => ({
  abstained: false,
  verdict: 'yes',
  answer: 'はい。通信はすべて暗号化します。',
  confidence: 0.9,
  evidence: [evidence()],
  ...told,
})

export const abstention = (told: Partial<Abstained> = {}): Abstained => ({
  abstained: true,
  reason: 'nothing-on-topic',
  answer: '担当部署に確認します。',
  confidence: 0.9,
  evidence: [],
  ...told,
})

export const options = (told: Partial<EntryOptions> = {}): EntryOptions => ({
  minConfidence: 0.4,
  citations: 'remarks',
  textAt: () => '',
  ...told,
})

/** A sheet filled with these entries, every write of theirs taken. */
export const filled = (entries: readonly Entry[], told: Partial<Filled> = {}): Filled => {
  const outcomes = entries.flatMap(writesOf).map((write): WriteOutcome => {
    return { write, address: write.address, written: true, locked: false }
  })
  return {
    bytes: new Uint8Array(),
    entries,
    outcomes,
    offered: entries,
    refused: [],
    changes: [],
    proof: {
      cells: outcomes.length,
      changedParts: ['xl/worksheets/sheet1.xml'],
      restyledCells: 0,
      resizedRows: 0,
      unexpected: [],
    },
    notices: [],
    ...told,
  }
}
