/** Check sheets of any length, as customers make them: a dropdown to choose from and a column for remarks. */
import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { questions } from './library.ts'

export const ANSWER_COLUMN = 'D'
export const REMARKS_COLUMN = 'E'
export const FIRST_ROW = 2
const CHOICES = ['○', '△', '×', '該当なし'] as const
const LAST_ROW_OF_ALL = 1_048_576

/** The same things asked in other words, so that no two rows need be alike. */
const VARIATIONS: readonly ((question: string, row: number) => string)[] = [
  (question) => question,
  (question) => `貴社について伺います。${question}`,
  (question) => `【必須】${question}`,
  (question, row) => `${question}（第 ${row} 項）`,
  (question) => `${question} 概要を備考欄にご記入ください。`,
]

export interface SheetKind {
  readonly rows: number
  /** The dropdown lies over the column to the last row that Excel has, as a careless author leaves it. */
  readonly wholeColumn: boolean
}

export const makeSheet = async ({ rows, wholeColumn }: SheetKind): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('チェックシート')
  sheet.columns = [{ width: 6 }, { width: 18 }, { width: 60 }, { width: 10 }, { width: 40 }]
  sheet.addRow(['No.', '分類', '質問事項', '回答', '備考']).font = { bold: true }
  const asked = questions()
  for (let row = 0; row < rows; row += 1) {
    const query = asked[row % asked.length]
    const vary = VARIATIONS[Math.floor(row / asked.length) % VARIATIONS.length]
    if (query && vary) sheet.addRow([row + 1, query.context[0] ?? '', vary(query.question, row + 1)])
  }
  sheet.eachRow((row) => {
    for (let column = 1; column <= 5; column += 1) row.getCell(column).border = { bottom: { style: 'thin' } }
  })
  const last = wholeColumn ? LAST_ROW_OF_ALL : FIRST_ROW + rows - 1
  return withDropdown(
    new Uint8Array(await workbook.xlsx.writeBuffer()),
    `${ANSWER_COLUMN}${FIRST_ROW}:${ANSWER_COLUMN}${last}`,
  )
}

/** One dropdown over a range: exceljs would write one for each cell. */
const withDropdown = (bytes: Uint8Array, range: string): Uint8Array => {
  const parts = unzipSync(bytes)
  const name = 'xl/worksheets/sheet1.xml'
  const list = `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="${range}"><formula1>"${CHOICES.join(',')}"</formula1></dataValidation></dataValidations>`
  const xml = strFromU8(parts[name] ?? new Uint8Array())
  return zipSync({ ...parts, [name]: strToU8(xml.replace('</sheetData>', `</sheetData>${list}`)) })
}

export interface CellText {
  readonly address: string
  readonly value: string
}

/** What goes into the answer cells where it does not matter what. */
export const answersFor = (rows: number): readonly CellText[] =>
  Array.from({ length: rows }, (_, at) => at + FIRST_ROW).flatMap((row) => [
    { address: `${ANSWER_COLUMN}${row}`, value: CHOICES[row % 2] ?? '' },
    {
      address: `${REMARKS_COLUMN}${row}`,
      value: `${row} 行目の回答の根拠をここに記します。\n出典: 見本 第 ${row % 40} 節`,
    },
  ])
