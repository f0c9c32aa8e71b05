/** The looks that the sample sheets share: one place for borders, and for what exceljs does not do (row heights). */
import type { Alignment, Borders, Cell, Fill, Font, Row, Worksheet } from 'exceljs'

export interface Look {
  readonly font?: Partial<Font>
  readonly fill?: string
  readonly border?: Partial<Borders>
  readonly alignment?: Partial<Alignment>
}

const thin = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const
export const BOXED: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin }

export const WRAPPED: Partial<Alignment> = { vertical: 'middle', wrapText: true }
export const CENTRED: Partial<Alignment> = { ...WRAPPED, horizontal: 'center' }

export function solid(rgb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${rgb}` } }
}

export function paint(cell: Cell, look: Look): void {
  if (look.font !== undefined) cell.font = look.font
  if (look.fill !== undefined) cell.fill = solid(look.fill)
  if (look.border !== undefined) cell.border = look.border
  if (look.alignment !== undefined) cell.alignment = look.alignment
}

/** Paints the cells of one row between two columns, both included: also those under a merge, for their borders. */
export function paintRow(row: Row, from: number, to: number, look: Look): void {
  for (let column = from; column <= to; column += 1) paint(row.getCell(column), look)
}

export function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width
  })
}

const LINE_POINTS = 17
const PADDING_POINTS = 8
const FULL_WIDTH = /[^\u0020-\u007e\uff61-\uff9f]/gu

/** How many half-width columns a text fills. */
function columnsOf(text: string): number {
  return text.length + (text.match(FULL_WIDTH)?.length ?? 0)
}

/** The height at which a text shows in full when it is wrapped at its column's width, and never less than `atLeast` lines. */
export function heightFor(text: string, width: number, atLeast = 1): number {
  const lines = Math.ceil(columnsOf(text) / (width - 2))
  return Math.max(atLeast, lines) * LINE_POINTS + PADDING_POINTS
}
