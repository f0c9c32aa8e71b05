/** How our own workbooks look: one place for fonts, colours, borders and the printed page. */
import type { Borders, Cell, Fill, Font, PageSetup, Row } from 'exceljs'
import { lineCount } from '../workbook/text-size.ts'

/** The font that a Japanese office's Excel starts with; 128 is its character set. */
const FONT = { name: '游ゴシック', family: 3, charset: 128, size: 10 } as const satisfies Partial<Font>
const INK = { black: 'FF1F2328', grey: 'FF767676', white: 'FFFFFFFF' } as const
const PAPER = {
  header: 'FF2F5D7C',
  heading: 'FFDCE8F0',
  check: 'FFFFF3CC',
  confirm: 'FFE3F1E3',
  none: 'FFEFEFEF',
} as const

const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const
const BOXED: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE }

/** A4 lying down, as wide as the page and as long as need be. */
export const PAGE: Partial<PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
}
export const PAGE_NUMBERS = { oddFooter: '&C&P / &N' }

export const paintHeader = (row: Row): void =>
  row.eachCell((cell) => {
    paint(cell, INK.white, true)
    cell.fill = solid(PAPER.header)
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true }
  })

export const paintCell = (cell: Cell, { faint = false, bold = false } = {}): void => {
  paint(cell, faint ? INK.grey : INK.black, bold)
  cell.alignment = { vertical: 'top', horizontal: 'left', wrapText: true }
}

export const paintHeading = (cell: Cell): void => {
  paintCell(cell, { bold: true })
  cell.fill = solid(PAPER.heading)
}

export const shade = (cell: Cell, shade: 'confirm' | 'check' | 'none'): void => {
  cell.fill = solid(PAPER[shade])
}

const paint = (cell: Cell, ink: string, bold: boolean): void => {
  cell.font = { ...FONT, bold, color: { argb: ink } }
  cell.border = BOXED
}

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })

/** exceljs starts its books with an eleven-point standard font. */
const FACE = { fontSize: FONT.size, standardSize: 11 } as const
/** Lines of the fonts that stand in for ours are up to this many font sizes apart. */
const LINE_PITCH = 1.75
/** Excel's own limit, in points. */
const TALLEST = 409.5

/** So high that every text of the row shows whole: not every program measures for itself. */
export const fitHeight = (row: Row, widths: readonly number[]): void => {
  const lines = widths.map((width, at) => lineCount(row.getCell(at + 1).text, width, FACE))
  row.height = Math.min(TALLEST, Math.max(...lines) * FONT.size * LINE_PITCH)
}
