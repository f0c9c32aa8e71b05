import { addressOf } from './address.ts'
import type { CellSpot, RowSpot, RowTag, SheetSpots } from './cell-finder.ts'
import type { Splice } from './splice.ts'

/** A cell as it is to stand in the sheet part. */
export interface CellContent {
  readonly format: number
  /** The type attribute; empty for numbers and empty cells. */
  readonly type: string
  readonly content: string
}

export interface RowChange {
  readonly spot: RowSpot
  /** In the order of the spot's cells. */
  readonly contents: readonly CellContent[]
  readonly height: number | undefined
}

/** The splices that put new cells and heights into a sheet part, and change nothing else in it. */
export function sheetSplices(sheet: SheetSpots, changes: readonly RowChange[]): readonly Splice[] {
  const { prefix, emptyData } = sheet
  const splices: Splice[] = []
  const newRows: Splice[] = []
  for (const change of changes) {
    const { tag, insertAt } = change.spot
    if (tag) splices.push(...rowSplices(change, tag, prefix))
    else if (change.height !== undefined || change.contents.length > 0) {
      newRows.push({ start: insertAt, end: insertAt, text: newRow(change, prefix) })
    }
  }
  if (emptyData && newRows.length > 0) {
    const rows = newRows.map((row) => row.text).join('')
    splices.push({ ...emptyData, text: `>${rows}</${prefix}sheetData>` })
  } else {
    splices.push(...newRows)
  }
  return [...splices, ...dimensionSplice(sheet, changes)]
}

function newRow({ spot, contents, height }: RowChange, prefix: string): string {
  const cells = spot.cells.map((cell, index) => cellXml(spot.row, cell, contents[index], prefix)).join('')
  const stored = height === undefined ? '' : ` ht="${height}"`
  return `<${prefix}row r="${spot.row}"${stored}>${cells}</${prefix}row>`
}

function rowSplices({ spot, contents, height }: RowChange, tag: RowTag, prefix: string): Splice[] {
  const splices = tagSplices(spot, tag, height)
  const cells = spot.cells.map((cell, index) => ({
    start: cell.start,
    end: cell.end,
    text: cellXml(spot.row, cell, contents[index], prefix),
  }))
  if (!tag.empty) return [...splices, ...cells]
  if (cells.length === 0) return splices
  const text = `>${cells.map((cell) => cell.text).join('')}</${prefix}row>`
  return [...splices, { start: tag.end - 2, end: tag.end, text }]
}

/** `customHeight` stays as it was: whether the customer fixed the height is not ours to say. */
function tagSplices(spot: RowSpot, tag: RowTag, height: number | undefined): Splice[] {
  const splices: Splice[] = []
  if (height !== undefined) {
    const insertion = { start: tag.nameEnd, end: tag.nameEnd, text: ` ht="${height}"` }
    splices.push(tag.height ? { ...tag.height, text: String(height) } : insertion)
  }
  const first = spot.cells[0]?.column
  const last = spot.cells.at(-1)?.column
  if (tag.spans && first !== undefined && last !== undefined && (first < tag.firstColumn || last > tag.lastColumn)) {
    const text = `${Math.min(first, tag.firstColumn)}:${Math.max(last, tag.lastColumn)}`
    splices.push({ ...tag.spans, text })
  }
  return splices
}

/** What described the old value (`cm`, `vm`: arrays and rich values) goes with it. */
function cellXml(row: number, spot: CellSpot, cell: CellContent | undefined, prefix: string): string {
  const { format, type, content } = cell ?? { format: 0, type: '', content: '' }
  const inner = content + spot.extension
  const attributes = [
    ` r="${addressOf(row, spot.column)}"`,
    format === 0 ? '' : ` s="${format}"`,
    type === '' ? '' : ` t="${type}"`,
    spot.phonetic ? ' ph="1"' : '',
  ].join('')
  return inner === '' ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${inner}</${prefix}c>`
}

function dimensionSplice({ dimension }: SheetSpots, changes: readonly RowChange[]): Splice[] {
  if (!dimension) return []
  let { top, left, bottom, right } = dimension.range
  for (const { spot } of changes) {
    for (const { column } of spot.cells) {
      top = Math.min(top, spot.row)
      bottom = Math.max(bottom, spot.row)
      left = Math.min(left, column)
      right = Math.max(right, column)
    }
  }
  const { range } = dimension
  if (top === range.top && left === range.left && bottom === range.bottom && right === range.right) return []
  const { start, end } = dimension
  return [{ start, end, text: `${addressOf(top, left)}:${addressOf(bottom, right)}` }]
}
