import type { Cell, Workbook, Worksheet } from 'exceljs'
import { bandOf } from './band.ts'
import { type Entry, placeOf } from './entry.ts'
import { fitHeight, PAGE, PAGE_NUMBERS, paintCell, paintHeader, paintHeading, shade } from './evidence-look.ts'
import { type ColumnName, evidenceRow, type Signature } from './evidence-row.ts'
import { evidenceSummary, type SummaryLine } from './evidence-summary.ts'
import words from './evidence-words.json' with { type: 'json' }
import type { Filled } from './fill.ts'

/** A date, as exceljs takes it: the core names no clock, not even its type. */
type Moment = Workbook['created']

/** What the report says of itself. */
export interface About {
  /** The customer's file, by name. */
  readonly file: string
  readonly made: Moment
  /** The reader's: "Asia/Tokyo". */
  readonly timeZone: string
  /** Who stands behind the rows, by the place of their question; without it they are signed by hand. */
  readonly signatures?: ReadonlyMap<string, Signature>
  /** Which of how many workbooks it is, where the questions went into several. */
  readonly part?: { readonly number: number; readonly of: number } | undefined
}

/**
 * A second workbook, for our own side: for each question what was written, on which passage it rests, quoted exactly, and
 * room for a person to sign.
 *
 * exceljs is loaded here and not above, because nothing else needs it and it is large.
 */
export const evidenceReport = async (filled: Filled, about: About): Promise<Uint8Array> => {
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  book.title = words.題
  book.creator = CREATOR
  book.lastModifiedBy = CREATOR
  book.created = about.made
  book.modified = about.made
  addList(book, filled.entries, about.signatures)
  addSummary(book, filled, about)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const CREATOR = 'Kotae'

const COLUMNS = Object.entries(words.列).map(([name, { 見出し, 幅 }]) => ({
  name: name as ColumnName,
  header: 見出し,
  width: 幅,
}))

const WIDTHS = COLUMNS.map(({ width }) => width)
const SUMMARY_WIDTHS = [40, 60]

const setWidths = (sheet: Worksheet, widths: readonly number[]): void =>
  widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width
  })

const addList = (book: Workbook, entries: readonly Entry[], signatures: About['signatures']): void => {
  const sheet = book.addWorksheet(words.シート名.list, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { ...PAGE, printTitlesRow: '1:1' },
    headerFooter: PAGE_NUMBERS,
  })
  setWidths(sheet, WIDTHS)
  const header = sheet.addRow(COLUMNS.map((column) => column.header))
  paintHeader(header)
  fitHeight(header, WIDTHS)
  for (const entry of entries) addEntry(sheet, entry, signatures?.get(placeOf(entry.question)))
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: sheet.rowCount, column: COLUMNS.length } }
}

const addEntry = (sheet: Worksheet, entry: Entry, signature: Signature | undefined): void => {
  const values = evidenceRow(entry, signature)
  const row = sheet.addRow([])
  COLUMNS.forEach(({ name }, at) => {
    const cell = row.getCell(at + 1)
    put(cell, values[name])
    paintCell(cell, { faint: entry.state !== 'answered' })
    const band = bandOf(entry)
    if (name === 'band' && band) shade(cell, band)
    if (name === 'confidence') cell.numFmt = '0.00'
  })
  fitHeight(row, WIDTHS)
}

const addSummary = (book: Workbook, filled: Filled, { file, made, timeZone, part }: About): void => {
  const sheet = book.addWorksheet(words.シート名.summary, {
    pageSetup: { ...PAGE, orientation: 'portrait' },
    headerFooter: PAGE_NUMBERS,
  })
  setWidths(sheet, SUMMARY_WIDTHS)
  addHeading(sheet, words.題)
  addLine(sheet, { label: words.まとめの項目.file, value: file })
  addLine(sheet, { label: words.まとめの項目.made, value: inJapanese(made, timeZone) })
  if (part) addLine(sheet, { label: words.まとめの項目.part, value: `${part.number} / ${part.of}` })
  for (const { heading, lines } of evidenceSummary(filled)) {
    sheet.addRow([])
    addHeading(sheet, heading)
    for (const line of lines) addLine(sheet, line)
  }
}

const addHeading = (sheet: Worksheet, text: string): void => {
  const row = sheet.addRow([])
  put(row.getCell(1), text)
  for (const at of [1, 2]) paintHeading(row.getCell(at))
}

const addLine = (sheet: Worksheet, { label, value }: SummaryLine): void => {
  const row = sheet.addRow([])
  put(row.getCell(1), label)
  put(row.getCell(2), value)
  for (const at of [1, 2]) paintCell(row.getCell(at))
  fitHeight(row, SUMMARY_WIDTHS)
}

/** What Excel takes into one cell. */
const LONGEST_TEXT = 32_767
/** Excel would take these for the beginning of a formula as soon as somebody edits the cell. */
const FORMULA_LIKE = /^[=+\-@]/u
/** A text that only looks like Excel's spelling of a character by its number. */
const CHARACTER_CODE = /_(?=x[0-9a-f]{4}_)/giu

const put = (cell: Cell, value: string | number): void => {
  if (value === '') return
  cell.value = typeof value === 'number' ? value : shortened(value).replace(CHARACTER_CODE, '_x005F_')
  if (typeof value === 'string' && FORMULA_LIKE.test(value)) cell.numFmt = '@'
}

const shortened = (text: string): string =>
  text.length <= LONGEST_TEXT
    ? text.toWellFormed()
    : text.slice(0, LONGEST_TEXT - words.続きは省いた.length).toWellFormed() + words.続きは省いた

const inJapanese = (time: Moment, timeZone: string): string =>
  new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(time)
