import { addressOf, contains, parseAddress, parseRange } from './address.ts'
import type { SheetEntry } from './book.ts'
import type { CellWrite, Grid, Range, WriteRefusal } from './grid.ts'
import { oncePerPart } from './package.ts'
import { TickGuard } from './tick-checks.ts'
import type { Workbook } from './workbook.ts'

/** What a cell may hold in Excel. */
const LONGEST_TEXT = 32_767
const MOST_LINE_BREAKS = 253

/** A write that may go ahead, and where. */
export interface Target {
  readonly write: CellWrite
  readonly entry: SheetEntry
  readonly row: number
  readonly column: number
  readonly value: CellWrite['value']
}

/** A check box or an option button without a linked cell: only its own state changes. */
export interface LooseTick {
  readonly write: CellWrite
  readonly entry: SheetEntry
  readonly control: string
}

export interface Refused {
  readonly write: CellWrite
  readonly address: string
  readonly refusal: WriteRefusal
}

export type Decision = Target | LooseTick | Refused

/** Decides about each write, in their order; the first one to a cell counts. */
export function decideWrites(workbook: Workbook, writes: readonly CellWrite[]): readonly Decision[] {
  const guards = new Map<SheetEntry, SheetGuard>()
  const guardOf = (entry: SheetEntry): SheetGuard => {
    const guard = guards.get(entry) ?? new SheetGuard(workbook, entry)
    guards.set(entry, guard)
    return guard
  }
  const ticks = new TickGuard(workbook, (entry, write, wanted) => guardOf(entry).decide(write, wanted))
  return writes.map((write) => {
    const entry = workbook.sheetEntry(write.sheet)
    if (!entry) return { write, address: write.address, refusal: 'no-such-sheet' }
    if (write.formControl !== undefined) return ticks.decide(entry, write, write.formControl)
    return guardOf(entry).decide(write, write)
  })
}

class SheetGuard {
  private readonly entry: SheetEntry
  private readonly grid: Grid
  private readonly formulaAreas: readonly Range[]
  private readonly pivots: readonly Range[]
  private readonly taken = new Map<string, CellWrite>()

  constructor(workbook: Workbook, entry: SheetEntry) {
    this.entry = entry
    this.grid = workbook.grid(entry.name)
    this.formulaAreas = workbook.content(entry).formulaAreas
    this.pivots = readPivots(workbook, entry)
  }

  /** `wanted` is what to do for the write that was given: for a form control, it goes to another cell. */
  decide(write: CellWrite, wanted: CellWrite): Decision {
    const place = parseAddress(wanted.address)
    if (!place) return { write, address: wanted.address, refusal: 'bad-address' }
    const merge = this.grid.mergeAt(place.row, place.column)
    const row = merge?.top ?? place.row
    const column = merge?.left ?? place.column
    const address = addressOf(row, column)
    const refusal = this.refusalAt(row, column, wanted) ?? this.collision(address, wanted)
    if (refusal) return { write, address, refusal }
    this.taken.set(address, wanted)
    return { write, entry: this.entry, row, column, value: wanted.value }
  }

  private refusalAt(row: number, column: number, write: CellWrite): WriteRefusal | undefined {
    const cell = this.grid.cell(row, column)
    const covers = (range: Range) => contains(range, row, column)
    if (cell?.formula !== undefined || this.formulaAreas.some(covers)) return 'formula'
    if (this.pivots.some(covers)) return 'pivot'
    if (this.grid.tables.some(({ range, headerRows }) => covers(range) && row < range.top + headerRows)) {
      return 'table-header'
    }
    if (cell && cell.text !== '' && !write.overwrite) return 'not-empty'
    return isTooLong(write.value) ? 'too-long' : undefined
  }

  /** Two answers that a merge sends to one cell: saying the same twice does no harm. */
  private collision(address: string, write: CellWrite): WriteRefusal | undefined {
    const earlier = this.taken.get(address)
    return earlier && earlier.value !== write.value ? 'conflict' : undefined
  }
}

function isTooLong(value: CellWrite['value']): boolean {
  if (typeof value !== 'string') return false
  return value.length > LONGEST_TEXT || value.split('\n').length > MOST_LINE_BREAKS + 1
}

/** The areas that pivot tables fill, and would fill again over whatever is written there. */
function readPivots({ pack }: Workbook, entry: SheetEntry): Range[] {
  return pack.related(entry.part, 'pivotTable').flatMap((part) => readPivotAreas(pack, part))
}

const readPivotAreas = oncePerPart((pack, part): readonly Range[] => {
  const areas: Range[] = []
  for (const scanner = pack.scan(part); scanner.next(); ) {
    if (scanner.kind !== 'open' || scanner.name !== 'location') continue
    scanner.keep()
    const area = parseRange(scanner.attribute('ref') ?? '')
    if (area) areas.push(area)
  }
  return areas
})
