/** 表紙 and 記入要領 of the security check sheet. */
import type { Workbook, Worksheet } from 'exceljs'
import { BOXED, CENTRED, heightFor, type Look, paint, paintRow, setWidths, WRAPPED } from './look.ts'
import { CUSTOMER, FONT, PALETTE, TITLE } from './security-style.ts'

const COVER_WIDTHS = [3, 22, 58, 3]
const DATE_FORMAT = 'yyyy"年"m"月"d"日"'

const REQUEST: readonly (readonly [string, string | Date])[] = [
  ['依頼日', new Date(Date.UTC(2026, 3, 6))],
  ['提出期限', new Date(Date.UTC(2026, 3, 24))],
  ['依頼元', `${CUSTOMER}　情報システム部`],
  ['対象', '会計・人事給与のクラウドサービス（導入候補）'],
  ['提出先', 'security-check@example.jp'],
]

const RESPONDENT = ['会社名', '部署名', '役職', '記入者', '電話番号', 'メールアドレス', '記入日', 'サービス名と版']

const LABEL: Look = {
  font: { ...FONT, bold: true },
  fill: PALETTE.label,
  border: BOXED,
  alignment: { ...WRAPPED, horizontal: 'left', indent: 1 },
}
const VALUE: Look = { font: FONT, border: BOXED, alignment: { ...WRAPPED, horizontal: 'left', indent: 1 } }

export function addCover(workbook: Workbook, logo: number): void {
  const sheet = workbook.addWorksheet('表紙', {
    views: [{ showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToHeight: 1, horizontalCentered: true },
  })
  setWidths(sheet, COVER_WIDTHS)
  sheet.addImage(logo, { tl: { col: 1, row: 1 }, ext: { width: 56, height: 56 } })
  sheet.getRow(2).height = 48
  paint(setText(sheet, 'B2', CUSTOMER), {
    font: { ...FONT, size: 12, bold: true },
    alignment: { vertical: 'middle', horizontal: 'left', indent: 6 },
  })

  sheet.mergeCells('B5:C5')
  sheet.getRow(5).height = 54
  paint(setText(sheet, 'B5', TITLE), {
    font: { ...FONT, size: 20, bold: true, color: { argb: `FF${PALETTE.navy}` } },
    alignment: CENTRED,
  })
  paintRow(sheet.getRow(5), 2, 3, {
    border: { bottom: { style: 'medium', color: { argb: `FF${PALETTE.navy}` } } },
  })

  let row = 8
  for (const [label, value] of REQUEST) row = addField(sheet, row, label, value)
  row += 1
  paint(setText(sheet, `B${row}`, '▼ ご回答者の記入欄'), { font: { ...FONT, bold: true, size: 12 } })
  row += 1
  for (const label of RESPONDENT) row = addField(sheet, row, label)
}

function setText(sheet: Worksheet, address: string, text: string) {
  const cell = sheet.getCell(address)
  cell.value = text
  return cell
}

function addField(sheet: Worksheet, at: number, label: string, value?: string | Date): number {
  const row = sheet.getRow(at)
  row.height = 26
  row.getCell(2).value = label
  paint(row.getCell(2), LABEL)
  const field = row.getCell(3)
  paint(field, value === undefined ? { ...VALUE, fill: PALETTE.entry } : VALUE)
  if (value !== undefined) field.value = value
  if (value instanceof Date || label === '記入日') field.numFmt = DATE_FORMAT
  return at + 1
}

const GUIDE_TEXT_WIDTH = 96
const GUIDE_WIDTHS = [3, 12, GUIDE_TEXT_WIDTH]

const STEPS = [
  '「チェックシート」の黄色い欄にご記入ください。表紙のご回答者欄もお願いします。',
  '「回答」は一覧から一つ選んでください。一覧にない記号は使わないでください。',
  '「備考（根拠・補足）」には、回答の理由と、よりどころになる資料の名前や章番号を書いてください。',
  '△または×のときは、代わりの対策や今後の予定もあわせて書いてください。',
  '「当社判定」と「当社所見」は当社が使います。何も書かないでください。',
  '行や列の追加と削除、書式の変更はご遠慮ください。',
]

export const ANSWER_MEANINGS: readonly (readonly [string, string])[] = [
  ['○', '質問のとおりに対応している'],
  ['△', '一部だけ対応している、または条件がある'],
  ['×', '対応していない'],
  ['対象外', 'サービスの性質からみて当てはまらない'],
]

export function addGuide(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('記入要領', {
    views: [{ showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToHeight: 0 },
  })
  setWidths(sheet, GUIDE_WIDTHS)
  paint(setText(sheet, 'B2', '記入要領'), { font: { ...FONT, size: 16, bold: true } })
  let row = 4
  STEPS.forEach((step, at) => {
    addGuideLine(sheet, row, `${at + 1}`, step, { font: FONT, alignment: WRAPPED })
    row += 1
  })
  row += 1
  paint(setText(sheet, `B${row}`, '回答区分の意味'), { font: { ...FONT, size: 12, bold: true } })
  for (const [answer, meaning] of ANSWER_MEANINGS) {
    row += 1
    addGuideLine(sheet, row, answer, meaning, { font: FONT, border: BOXED, alignment: WRAPPED })
  }
}

function addGuideLine(sheet: Worksheet, at: number, mark: string, text: string, look: Look): void {
  const row = sheet.getRow(at)
  row.getCell(2).value = mark
  row.getCell(3).value = text
  row.height = heightFor(text, GUIDE_TEXT_WIDTH)
  paintRow(row, 2, 3, look)
  paint(row.getCell(2), { alignment: CENTRED })
}
