/** The plainest habit: number, question, answer. */
import type { Workbook } from 'exceljs'
import { BOXED, heightFor, paintRow, setWidths } from './look.ts'
import { freeTextQuestions } from './questions.ts'
import { createWorkbook } from './workbook.ts'

const FONT = { name: 'ＭＳ Ｐゴシック', size: 11, family: 3, charset: 128 }
const QUESTION_WIDTH = 60
const WIDTHS = [6, QUESTION_WIDTH, 70]
/** Room for the answer's words. */
const ANSWER_LINES = 3

export function buildFreeText(): Workbook {
  const workbook = createWorkbook('セキュリティに関するご質問', '見本サービス株式会社')
  const sheet = workbook.addWorksheet('質問', {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  setWidths(sheet, WIDTHS)
  sheet.getRow(1).values = ['番号', '質問', '回答']
  freeTextQuestions.forEach((question, at) => {
    const row = sheet.getRow(at + 2)
    row.values = [at + 1, question]
    row.height = heightFor(question, QUESTION_WIDTH, ANSWER_LINES)
  })
  sheet.eachRow((row) => {
    paintRow(row, 1, WIDTHS.length, { font: FONT, border: BOXED, alignment: { vertical: 'top', wrapText: true } })
  })
  return workbook
}
