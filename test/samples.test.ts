/** The committed sample check sheets: made by their script, and read as their author meant them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SAMPLES } from '../scripts/samples/index.ts'
import { freeTextQuestions, iaasQuestions, securityParts } from '../scripts/samples/questions.ts'
import { toBytes } from '../scripts/samples/workbook.ts'
import { readChecklist } from '../src/checklist/index.ts'
import { openWorkbook } from '../src/workbook/index.ts'

const committed = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../templates/samples/${name}`, import.meta.url)))

function readSheets(file: string) {
  const workbook = openWorkbook(committed(file))
  return readChecklist(workbook.sheets.map(({ name }) => workbook.grid(name))).sheets
}

const toAnswer = (name: string) =>
  readSheets(name)
    .flatMap(({ questions }) => questions)
    .filter(({ skip }) => skip === undefined)

it.each(Object.entries(SAMPLES))('%s is what npm run build:samples makes, byte by byte', async (name, build) => {
  const made = await toBytes(build())
  expect(Buffer.compare(committed(name), made)).toBe(0)
})

describe('security-checksheet.xlsx', () => {
  it('asks only on the check sheet', () => {
    const sheets = readSheets('security-checksheet.xlsx')
    expect(sheets.filter(({ isChecklist }) => isChecklist).map(({ name }) => name)).toEqual(['チェックシート'])
  })

  it('asks each question under its headings, with the dropdown and the remarks', () => {
    const expected = securityParts.flatMap(({ 部: part, 大項目: fields }) =>
      fields.flatMap(({ 大項目: field, 中項目: topics }) =>
        topics.flatMap(({ 中項目: topic, 確認内容: questions }) =>
          questions.map((text) => ({ context: [part, field, topic], text })),
        ),
      ),
    )
    const questions = toAnswer('security-checksheet.xlsx')
    expect(questions.map(({ context, text }) => ({ context, text }))).toEqual(expected)
    for (const { row, answerCells, remarksCell } of questions) {
      expect(answerCells).toMatchObject([{ cell: `F${row}`, kind: 'choice', options: ['○', '△', '×', '対象外'] }])
      expect(remarksCell).toBe(`G${row}`)
    }
  })

  it('has one example row, which nobody is to answer', () => {
    const skipped = readSheets('security-checksheet.xlsx')
      .flatMap(({ questions }) => questions)
      .filter(({ skip }) => skip !== undefined)
    expect(skipped).toMatchObject([{ row: 7, skip: 'example' }])
  })
})

it('iaas-checksheet.xlsx asks for a choice and for words', () => {
  const questions = toAnswer('iaas-checksheet.xlsx')
  expect(questions.map(({ text }) => text)).toEqual(iaasQuestions.map(({ 質問: text }) => text))
  for (const { row, answerCells } of questions) {
    expect(answerCells).toMatchObject([
      { cell: `D${row}`, kind: 'choice', options: ['はい', 'いいえ', '該当なし'] },
      { cell: `E${row}`, kind: 'text' },
    ])
  }
})

it('free-text.xlsx asks for words alone', () => {
  const questions = toAnswer('free-text.xlsx')
  expect(questions.map(({ text }) => text)).toEqual(freeTextQuestions)
  for (const { row, answerCells } of questions) expect(answerCells).toMatchObject([{ cell: `C${row}`, kind: 'text' }])
})
