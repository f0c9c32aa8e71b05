/** チェックシート: the table of questions. */
import type { Row, Workbook, Worksheet } from 'exceljs'
import { addDropdown } from './dropdown.ts'
import { BOXED, CENTRED, heightFor, type Look, paint, paintRow, setWidths, solid, WRAPPED } from './look.ts'
import { type Part, securityParts } from './questions.ts'
import { ANSWER_MEANINGS } from './security-front.ts'
import { CUSTOMER, FONT, PALETTE, TITLE } from './security-style.ts'

const COLUMN = { no: 2, field: 3, topic: 4, question: 5, answer: 6, remarks: 7, judgement: 8, opinion: 9 } as const
const LAST = COLUMN.opinion
const QUESTION_WIDTH = 56
const WIDTHS = [2, 6, 15, 15, QUESTION_WIDTH, 10, 44, 12, 24]
/** Room for the answer's words. */
const ANSWER_LINES = 2
const HEADERS = ['No.', '大項目', '中項目', '確認内容', '回答', '備考（根拠・補足）', '当社判定', '当社所見']
const HEADER_ROW = 6
const EXAMPLE_ROW = HEADER_ROW + 1
const FIRST_ROW = EXAMPLE_ROW + 1

const EXAMPLE = {
  field: '記入例',
  topic: '記入例',
  question: '従業者が守るべき規程を、いつでも読める場所に置いていますか。',
  answer: '○',
  remarks: '社内ポータルに掲載しています（規程集 第3章）。',
}

/** The defined name of the dropdown's list, which stands on a hidden sheet. */
const ANSWER_LIST = '回答区分'
const JUDGEMENTS = '"適,条件付き,否"'

interface RowRun {
  readonly top: number
  readonly bottom: number
}

const BODY: Look = { font: FONT, border: BOXED, alignment: WRAPPED }

export function addChecklist(workbook: Workbook, logo: number): void {
  const sheet = workbook.addWorksheet('チェックシート', {
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEADER_ROW, topLeftCell: `C${EXAMPLE_ROW}`, zoomScale: 90 }],
    headerFooter: { oddHeader: `&R${CUSTOMER}　取扱注意`, oddFooter: '&L&F&C&P / &N' },
  })
  setWidths(sheet, WIDTHS)
  sheet.addImage(logo, { tl: { col: 8.2, row: 0.2 }, ext: { width: 48, height: 48 } })
  addHeader(sheet)
  addExample(sheet)
  const blocks = addParts(sheet, securityParts)
  const lastRow = blocks.at(-1)?.bottom ?? FIRST_ROW
  addTop(
    sheet,
    lastRow,
    blocks.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0),
  )
  addChoices(sheet, blocks)
  for (const { bottom } of blocks.slice(0, -1)) sheet.getRow(bottom).addPageBreak()
  addColours(sheet, lastRow)
  sheet.autoFilter = { from: { row: HEADER_ROW, column: COLUMN.no }, to: { row: lastRow, column: LAST } }
  // exceljs puts a dollar sign before each corner's column only.
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: `A$1:I$${lastRow}`,
    printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  }
}

/** The hidden sheet behind the dropdown. */
export function addAnswerList(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('リスト', { state: 'hidden' })
  const words = [ANSWER_LIST, ...ANSWER_MEANINGS.map(([answer]) => answer)]
  words.forEach((word, at) => {
    const cell = sheet.getCell(at + 1, 1)
    cell.value = word
    paint(cell, { font: { ...FONT, bold: at === 0 } })
  })
  workbook.definedNames.add(`リスト!$A$2:$A$${words.length}`, ANSWER_LIST)
}

function addTop(sheet: Worksheet, lastRow: number, count: number): void {
  sheet.getCell('B1').value = TITLE
  sheet.getRow(1).height = 34
  paint(sheet.getCell('B1'), { font: { ...FONT, size: 16, bold: true }, alignment: { vertical: 'middle' } })
  sheet.getCell('B2').value = '対象：会計・人事給与のクラウドサービス（導入候補）'
  sheet.getCell('B3').value = ANSWER_MEANINGS.map(([answer, meaning]) => `${answer}：${meaning}`).join('　／　')
  sheet.getCell('F4').value = '未回答'
  const answers = (column: string) => `${column}${FIRST_ROW}:${column}${lastRow}`
  sheet.getCell('G4').value = { formula: `SUMPRODUCT(ISNUMBER(${answers('B')})*(${answers('F')}=""))`, result: count }
  sheet.getCell('G4').numFmt = '0" 問"'
  for (const address of ['B2', 'B3', 'F4', 'G4']) paint(sheet.getCell(address), { font: FONT })
  paint(sheet.getCell('G4'), { alignment: { horizontal: 'left' } })
}

function addHeader(sheet: Worksheet): void {
  const row = sheet.getRow(HEADER_ROW)
  row.height = 30
  HEADERS.forEach((header, at) => {
    row.getCell(COLUMN.no + at).value = header
  })
  paintRow(row, COLUMN.no, LAST, {
    font: { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: PALETTE.navy,
    border: BOXED,
    alignment: CENTRED,
  })
  for (const column of [COLUMN.judgement, COLUMN.opinion]) {
    paint(row.getCell(column), { font: { ...FONT, bold: true }, fill: PALETTE.theirs })
  }
}

function addExample(sheet: Worksheet): void {
  const row = sheet.getRow(EXAMPLE_ROW)
  row.getCell(COLUMN.no).value = '例'
  for (const [name, text] of Object.entries(EXAMPLE)) row.getCell(COLUMN[name as keyof typeof EXAMPLE]).value = text
  paintRow(row, COLUMN.no, LAST, { ...BODY, font: { ...FONT, italic: true }, fill: PALETTE.example })
  centre(row)
  row.height = heightFor(EXAMPLE.question, QUESTION_WIDTH, ANSWER_LINES)
}

/** Returns the rows of questions, without the rows that head a part. */
function addParts(sheet: Worksheet, parts: readonly Part[]): readonly RowRun[] {
  let at = FIRST_ROW
  let no = 1
  return parts.map((part) => {
    addPartRow(sheet, at, part.部)
    const top = at + 1
    const bottom = addFields(sheet, top, no, part.大項目)
    no += bottom - top + 1
    at = bottom + 1
    return { top, bottom }
  })
}

/** Returns the last row. */
function addFields(sheet: Worksheet, top: number, firstNo: number, fields: Part['大項目']): number {
  let at = top
  for (const { 大項目: field, 中項目: topics } of fields) {
    const fieldTop = at
    for (const { 中項目: topic, 確認内容: questions } of topics) {
      const topicTop = at
      for (const question of questions) {
        addQuestion(sheet.getRow(at), firstNo + at - top, question)
        at += 1
      }
      mergeDown(sheet, COLUMN.topic, topicTop, at - 1, topic)
    }
    mergeDown(sheet, COLUMN.field, fieldTop, at - 1, field)
  }
  return at - 1
}

function addPartRow(sheet: Worksheet, at: number, title: string): void {
  const row = sheet.getRow(at)
  row.height = 24
  row.getCell(COLUMN.no).value = title
  paintRow(row, COLUMN.no, LAST, { ...BODY, font: { ...FONT, bold: true }, fill: PALETTE.part })
  sheet.mergeCells(at, COLUMN.no, at, LAST)
}

function addQuestion(row: Row, no: number, question: string): void {
  row.getCell(COLUMN.no).value = no
  row.getCell(COLUMN.question).value = question
  paintRow(row, COLUMN.no, LAST, BODY)
  centre(row)
  for (const column of [COLUMN.answer, COLUMN.remarks]) paint(row.getCell(column), { fill: PALETTE.entry })
  for (const column of [COLUMN.judgement, COLUMN.opinion]) paint(row.getCell(column), { fill: PALETTE.theirs })
  row.height = heightFor(question, QUESTION_WIDTH, ANSWER_LINES)
}

function centre(row: Row): void {
  for (const column of [COLUMN.no, COLUMN.answer, COLUMN.judgement]) paint(row.getCell(column), { alignment: CENTRED })
}

function mergeDown(sheet: Worksheet, column: number, top: number, bottom: number, text: string): void {
  const cell = sheet.getCell(top, column)
  cell.value = text
  for (let row = top; row <= bottom; row += 1) paint(sheet.getCell(row, column), { ...BODY, fill: PALETTE.label })
  if (bottom > top) sheet.mergeCells(top, column, bottom, column)
}

function addChoices(sheet: Worksheet, blocks: readonly RowRun[]): void {
  for (const { top, bottom } of blocks) {
    addDropdown(sheet, `F${top}:F${bottom}`, ANSWER_LIST, {
      showErrorMessage: true,
      errorTitle: '回答',
      error: '一覧から選んでください。',
      showInputMessage: true,
      promptTitle: '回答',
      prompt: '○・△・×・対象外から選んでください。',
    })
    addDropdown(sheet, `H${top}:H${bottom}`, JUDGEMENTS)
  }
}

function addColours(sheet: Worksheet, lastRow: number): void {
  const colours = [
    ['○', PALETTE.good],
    ['△', PALETTE.middling],
    ['×', PALETTE.bad],
  ] as const
  sheet.addConditionalFormatting({
    ref: `F${FIRST_ROW}:F${lastRow}`,
    rules: colours.map(([answer, rgb], at) => ({
      type: 'cellIs',
      operator: 'equal',
      formulae: [`"${answer}"`],
      priority: at + 1,
      style: { fill: { ...solid(rgb), bgColor: { argb: `FF${rgb}` } } },
    })),
  })
}
