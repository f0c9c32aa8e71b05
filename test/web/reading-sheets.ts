import ExcelJS from 'exceljs'

const QUESTIONS = [
  '通信経路は TLS で暗号化していますか。',
  '保存するデータを暗号化していますか。',
  '利用者の認証に多要素認証を使えますか。',
  '退会後、データはいつまでに消去しますか。',
  '脆弱性の情報を集め、対応していますか。',
]

/** What a customer could write into a cell to see what happens. */
export const HOSTILE = '<script>alert(1)</script>'

const fill = (argb: string): ExcelJS.FillPattern => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })
const BOX = { style: 'thin' } as const
const BORDER = { top: BOX, left: BOX, bottom: BOX, right: BOX }

/** A sheet with a merged title, merged categories, colours of its own and of the theme, and two columns for answers. */
export const drawnSheet = async (name = 'チェック表'): Promise<Buffer> => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(name)
  sheet.columns = [{ width: 6 }, { width: 16 }, { width: 46 }, { width: 14 }, { width: 30 }, { width: 20 }]
  sheet.mergeCells('A1:F1')
  sheet.getCell('A1').value = '情報セキュリティ チェックシート'
  sheet.getCell('A1').font = { size: 16, bold: true, color: { argb: 'FFFFFFFF' } }
  sheet.getCell('A1').fill = fill('FF1F4E79')
  sheet.getCell('A1').alignment = { horizontal: 'center', vertical: 'middle' }
  sheet.getRow(1).height = 34
  sheet.getRow(3).values = ['No', '分類', '設問', '回答（○/×）', '補足', '社内メモ']
  QUESTIONS.forEach((text, index) => {
    sheet.getRow(index + 4).values = [index + 1, index < 3 ? '技術' : '運用', text, '', '', '']
  })
  sheet.getCell('F4').value = HOSTILE
  sheet.getCell('F5').value = { formula: 'LEFT("数式の結果",5)', result: '数式の結果' }
  sheet.mergeCells('B4:B6')
  sheet.mergeCells('B7:B8')
  for (let row = 3; row <= 8; row += 1) {
    for (let column = 1; column <= 6; column += 1) {
      const cell = sheet.getCell(row, column)
      cell.border = BORDER
      cell.alignment = { wrapText: true, vertical: row === 3 ? 'middle' : 'top' }
      if (row !== 3) continue
      cell.font = { bold: true }
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } as ExcelJS.Color }
    }
  }
  book.addWorksheet('記入要領').getCell('A1').value = '太枠の中にご記入ください。'
  return Buffer.from(await book.xlsx.writeBuffer())
}

export const longSheet = async (rows: number): Promise<Buffer> => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('長い表')
  sheet.addRow(['No', '設問', '回答', '備考'])
  for (let row = 1; row <= rows; row += 1) sheet.addRow([row, `管理策 ${row} を実施していますか。`, '', ''])
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** Nothing in it looks like a question. */
export const oddSheet = async (): Promise<Buffer> => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('表')
  sheet.addRow(['項', 'あ', 'い'])
  for (const text of ['鍵の更新', '入退室の記録', '退職者の利用者 ID']) sheet.addRow([text])
  return Buffer.from(await book.xlsx.writeBuffer())
}
