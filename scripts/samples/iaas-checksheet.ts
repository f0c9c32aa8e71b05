/** Another habit: はい／いいえ with a column for words, one flat table, nothing merged. */
import type { Workbook } from 'exceljs'
import { addDropdown } from './dropdown.ts'
import { BOXED, CENTRED, heightFor, paint, paintRow, setWidths, WRAPPED } from './look.ts'
import { iaasQuestions } from './questions.ts'
import { createWorkbook } from './workbook.ts'

const TITLE = 'IaaS利用にあたっての確認事項'
const FONT = { name: 'メイリオ', size: 10, family: 3, charset: 128 }
const QUESTION_WIDTH = 60
const WIDTHS = [8, 18, QUESTION_WIDTH, 12, 56]
/** Room for the answer's words. */
const ANSWER_LINES = 2
const HEADERS = ['番号', '分類', '質問', '回答', '具体的な内容']
const ANSWERS = ['はい', 'いいえ', '該当なし']
const HEADER_ROW = 4
const HEADER_FILL = 'C6E0B4'
const ANSWER_COLUMN = 4

export function buildIaasChecksheet(): Workbook {
  const workbook = createWorkbook(TITLE, '見本商事株式会社')
  const sheet = workbook.addWorksheet('確認事項', {
    views: [{ state: 'frozen', ySplit: HEADER_ROW, topLeftCell: `A${HEADER_ROW + 1}` }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
    },
  })
  setWidths(sheet, WIDTHS)
  sheet.getCell('A1').value = TITLE
  paint(sheet.getCell('A1'), { font: { ...FONT, size: 14, bold: true } })
  sheet.getCell('A2').value = `「回答」は${ANSWERS.join('・')}から選び、「具体的な内容」に理由や条件をお書きください。`
  paint(sheet.getCell('A2'), { font: FONT })

  const header = sheet.getRow(HEADER_ROW)
  header.values = HEADERS
  header.height = 24
  paintRow(header, 1, HEADERS.length, {
    font: { ...FONT, bold: true },
    fill: HEADER_FILL,
    border: BOXED,
    alignment: CENTRED,
  })
  iaasQuestions.forEach(({ 分類: field, 質問: question }, at) => {
    const row = sheet.getRow(HEADER_ROW + 1 + at)
    row.values = [`Q${String(at + 1).padStart(2, '0')}`, field, question]
    row.height = heightFor(question, QUESTION_WIDTH, ANSWER_LINES)
    paintRow(row, 1, HEADERS.length, { font: FONT, border: BOXED, alignment: WRAPPED })
    for (const column of [1, ANSWER_COLUMN]) paint(row.getCell(column), { alignment: CENTRED })
  })
  const lastRow = HEADER_ROW + iaasQuestions.length
  addDropdown(sheet, `D${HEADER_ROW + 1}:D${lastRow}`, `"${ANSWERS.join(',')}"`, { showErrorMessage: true })
  return workbook
}
