import { addressOf } from './address.ts'
import type { CellSpot, RowSpot, RowTag, SheetSpots } from './cell-finder.ts'
import type { Range } from './grid.ts'
import type { Splice } from './splice.ts'

/** A cell as it is to stand in the sheet part. */
export interface CellContent {
  readonly format: number
  /** The type attribute; empty for numbers and empty cells. */
  readonly type: string
  readonly content: string
}

/** A row that the file does not have, until it is known how high it must be. */
interface NewRow {
  readonly row: number
  readonly insertAt: number
  readonly cells: string
}

/** Makes the splices that put new cells and heights into a sheet part, row by row, and change nothing else in it. */
export class SheetSplicer {
  private readonly sheet: SheetSpots
  private readonly splices: Splice[] = []
  private readonly newRows: NewRow[] = []
  private readonly tags = new Map<number, RowTag>()
  private readonly extent: Extent

  constructor(sheet: SheetSpots) {
    this.sheet = sheet
    this.extent = new Extent(sheet.dimension?.range)
  }

  /** The contents are in the order of the spot's cells. */
  add(spot: RowSpot, contents: readonly CellContent[]): void {
    const { row, tag, insertAt } = spot
    const { prefix } = this.sheet
    const texts = spot.cells.map((cell, index) => cellXml(row, cell, contents[index], prefix))
    for (const { column } of spot.cells) this.extent.take(row, column)
    if (!tag) {
      this.newRows.push({ row, insertAt, cells: texts.join('') })
      return
    }
    this.tags.set(row, tag)
    this.splices.push(...spanSplices(spot, tag))
    if (!tag.empty) {
      spot.cells.forEach(({ start, end }, index) => {
        this.splices.push({ start, end, text: texts[index] ?? '' })
      })
    } else if (texts.length > 0) {
      this.splices.push({ start: tag.end - 2, end: tag.end, text: `>${texts.join('')}</${prefix}row>` })
    }
  }

  /** Once all rows are there. */
  with(heights: ReadonlyMap<number, number>): readonly Splice[] {
    return [
      ...this.splices,
      ...[...heights].flatMap(([row, height]) => heightSplice(this.tags.get(row), height)),
      ...this.rowSplices(heights),
      ...this.dimensionSplice(),
    ]
  }

  private rowSplices(heights: ReadonlyMap<number, number>): readonly Splice[] {
    const { prefix, emptyData } = this.sheet
    const made = this.newRows.flatMap(({ row, insertAt, cells }): readonly Splice[] => {
      const height = heights.get(row)
      if (height === undefined && cells === '') return []
      const stored = height === undefined ? '' : ` ht="${height}"`
      return [{ start: insertAt, end: insertAt, text: `<${prefix}row r="${row}"${stored}>${cells}</${prefix}row>` }]
    })
    if (!emptyData || made.length === 0) return made
    return [{ ...emptyData, text: `>${made.map(({ text }) => text).join('')}</${prefix}sheetData>` }]
  }

  private dimensionSplice(): readonly Splice[] {
    const { dimension } = this.sheet
    const grown = this.extent.grown
    return dimension && grown ? [{ start: dimension.start, end: dimension.end, text: grown }] : []
  }
}

/** `customHeight` stays as it was: whether the customer fixed the height is not ours to say. */
function heightSplice(tag: RowTag | undefined, height: number): readonly Splice[] {
  if (!tag) return []
  if (tag.height) return [{ ...tag.height, text: String(height) }]
  return [{ start: tag.nameEnd, end: tag.nameEnd, text: ` ht="${height}"` }]
}

function spanSplices(spot: RowSpot, tag: RowTag): readonly Splice[] {
  const first = spot.cells[0]?.column
  const last = spot.cells.at(-1)?.column
  if (!tag.spans || first === undefined || last === undefined) return []
  if (first >= tag.firstColumn && last <= tag.lastColumn) return []
  return [{ ...tag.spans, text: `${Math.min(first, tag.firstColumn)}:${Math.max(last, tag.lastColumn)}` }]
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

/** How far a sheet says that it reaches, and whether it must say more. */
class Extent {
  private readonly before: Range | undefined
  private now: Range

  constructor(range: Range | undefined) {
    this.before = range
    this.now = range ?? { top: 0, left: 0, bottom: 0, right: 0 }
  }

  take(row: number, column: number): void {
    const { top, left, bottom, right } = this.now
    if (row >= top && row <= bottom && column >= left && column <= right) return
    this.now = {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }
  }

  get grown(): string | undefined {
    const { top, left, bottom, right } = this.now
    return this.now === this.before ? undefined : `${addressOf(top, left)}:${addressOf(bottom, right)}`
  }
}
