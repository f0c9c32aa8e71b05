import { addressOf } from './address.ts'
import type { SheetEntry } from './book.ts'
import { tickedParts } from './control-writer.ts'
import { encodePart } from './encoding.ts'
import { WorkbookError } from './error.ts'
import type { CellWrite, WriteOutcome } from './grid.ts'
import { askForRecalculation } from './recalculation.ts'
import { type FillOptions, fillSheet } from './sheet-fill.ts'
import { INLINE_STRINGS, StringTable } from './string-writer.ts'
import { StyleTable } from './style-writer.ts'
import { findTicks } from './ticks.ts'
import type { Workbook } from './workbook.ts'
import { decideWrites, type LooseTick, type Target } from './write-checks.ts'
import { XmlScanner } from './xml.ts'
import type { ZipEntry } from './zip.ts'
import { rewriteZip } from './zip-writer.ts'

export interface FillResult {
  readonly bytes: Uint8Array
  /** One for each write, in their order. */
  readonly outcomes: readonly WriteOutcome[]
}

/**
 * Writes into cells, and leaves everything else as it is: of the file's parts only the sheets concerned, the string table
 * and, where text must wrap or sums must be done again, the styles and the workbook part change. The workbook given stays
 * what it was.
 *
 *     const { bytes, outcomes } = fillCells(workbook, [{ sheet: '回答', address: 'D5', value: '○' }])
 */
export function fillCells(workbook: Workbook, writes: readonly CellWrite[], options: FillOptions = {}): FillResult {
  const decisions = decideWrites(workbook, writes)
  const filler = new BookFiller(workbook, options)
  const bytes = filler.fill(
    decisions.filter((decision) => 'row' in decision),
    decisions.filter((decision) => 'control' in decision),
  )
  const outcomes = decisions.map((decision): WriteOutcome => {
    if ('refusal' in decision) return { ...decision, written: false, locked: false }
    if ('control' in decision) {
      return { write: decision.write, address: decision.write.address, written: true, locked: false }
    }
    const { write, entry, row, column } = decision
    const address = addressOf(row, column)
    return { write, address, written: true, locked: filler.locked.get(entry)?.has(address) ?? false }
  })
  return { bytes, outcomes }
}

class BookFiller {
  private readonly workbook: Workbook
  private readonly options: FillOptions
  private readonly changed = new Map<ZipEntry, Uint8Array>()
  readonly locked = new Map<SheetEntry, ReadonlySet<string>>()

  constructor(workbook: Workbook, options: FillOptions) {
    this.workbook = workbook
    this.options = options
  }

  fill(targets: readonly Target[], loose: readonly LooseTick[]): Uint8Array {
    const { pack, book } = this.workbook
    if (targets.length === 0 && loose.length === 0) return pack.zip.bytes.slice()
    const strings = this.openStrings()
    const styles = this.openStyles()
    for (const entry of new Set(targets.map((target) => target.entry))) {
      const own = targets.filter((target) => target.entry === entry)
      this.fillSheet(entry, own, strings, styles)
    }
    this.keep(book.stringsPart, strings?.encoded())
    this.keep(book.stylesPart, styles?.encoded())
    for (const [part, content] of tickedParts(pack, findTicks(this.workbook, targets, loose))) this.keep(part, content)
    if (targets.length > 0) this.recalculate()
    return rewriteZip(pack.zip, this.changed)
  }

  private fillSheet(
    entry: SheetEntry,
    targets: readonly Target[],
    strings: StringTable | undefined,
    styles: StyleTable | undefined,
  ): void {
    const { workbook, options } = this
    const part = workbook.pack.read(entry.part)
    const filled = fillSheet(new XmlScanner(part.text, entry.part), targets, {
      grid: workbook.grid(entry.name),
      content: workbook.content(entry),
      formats: workbook.context.formats,
      strings: strings ?? INLINE_STRINGS,
      styles,
      options,
    })
    this.locked.set(entry, filled.locked)
    this.keep(entry.part, encodePart(part, filled.splices))
  }

  private openStrings(): StringTable | undefined {
    const { pack, book } = this.workbook
    if (book.stringsPart === undefined) return undefined
    const highest = Math.max(...book.sheets.map((entry) => this.workbook.content(entry).highestString))
    return StringTable.open(pack.read(book.stringsPart), book.stringsPart, highest)
  }

  private openStyles(): StyleTable | undefined {
    const { pack, book } = this.workbook
    return book.stylesPart === undefined ? undefined : new StyleTable(pack.read(book.stylesPart), book.stylesPart)
  }

  private recalculate(): void {
    const { pack, book } = this.workbook
    if (!book.sheets.some((entry) => this.workbook.content(entry).hasFormulas)) return
    const part = pack.read(book.part)
    const request = askForRecalculation(new XmlScanner(part.text, book.part))
    if (request) this.keep(book.part, encodePart(part, [request]))
  }

  /** A part that plays two roles would lose what was written into it for the first. */
  private keep(part: string | undefined, content: Uint8Array | undefined): void {
    const entry = part === undefined ? undefined : this.workbook.pack.entry(part)
    if (!entry || !content) return
    if (this.changed.has(entry)) throw new WorkbookError('damaged', entry.name)
    this.changed.set(entry, content)
  }
}
