import { addressOf } from './address.ts'
import type { SheetEntry } from './book.ts'
import { CellPairs } from './cell-pairs.ts'
import { CellReader } from './cell-reader.ts'
import type { Cell } from './grid.ts'
import { SheetOutline, type SpelledCell } from './sheet-outline.ts'
import {
  outlineStrings,
  outlineStyles,
  outlineWorkbook,
  type TableOutline,
  withoutCare,
  withoutTicks,
} from './table-outline.ts'
import { openWorkbook, type Workbook } from './workbook.ts'
import { XmlScanner } from './xml.ts'

export interface PartDifference {
  readonly name: string
  readonly change: 'added' | 'removed' | 'changed'
}

export interface CellDifference {
  readonly sheet: string
  readonly address: string
  /** As a person reads it; both may read the same where only furigana or the type differ. */
  readonly before: string
  readonly after: string
}

export interface PackageDifference {
  readonly parts: readonly PartDifference[]
  readonly cells: readonly CellDifference[]
  /** Cells that look different. That a text is wrapped or stays a text explains it; anything else makes the sheet unexplained. */
  readonly restyledCells: number
  /** Rows whose stored height differs. */
  readonly resizedRows: number
  /** Parts that differ in more than filled cells bring with them: nothing of ours may ever show up here. */
  readonly unexplained: readonly string[]
}

/** What differs between a workbook as it came and as it went: whether only answers were written, and which. */
export function comparePackages(before: Uint8Array, after: Uint8Array): PackageDifference {
  return new Comparison(openWorkbook(before), openWorkbook(after)).difference()
}

class Comparison {
  private readonly before: Workbook
  private readonly after: Workbook
  private readonly cells: CellDifference[] = []
  private readonly unexplained: string[] = []
  private restyledCells = 0
  private resizedRows = 0
  private sameStrings = true
  private formatsBefore: readonly string[] = []
  private formatsAfter: readonly string[] = []
  private sameFormats = false

  constructor(before: Workbook, after: Workbook) {
    this.before = before
    this.after = after
  }

  difference(): PackageDifference {
    const parts = this.differingParts()
    const changed = new Set(parts.filter((part) => part.change === 'changed').map((part) => part.name))
    this.compareShared(changed)
    for (const entry of this.before.book.sheets) {
      if (changed.has(this.entryName(entry.part)) || !this.sameStrings) this.compareSheet(entry)
      changed.delete(this.entryName(entry.part))
    }
    this.compareControls(changed)
    const strangers = [...parts.filter((part) => part.change !== 'changed').map((part) => part.name), ...changed]
    const unexplained = [...this.unexplained, ...strangers]
    const { cells, restyledCells, resizedRows } = this
    return { parts, cells, restyledCells, resizedRows, unexplained }
  }

  private entryName(part: string): string {
    return this.before.pack.entry(part)?.name ?? part
  }

  private differingParts(): PartDifference[] {
    const { pack } = this.before
    const other = this.after.pack
    const differences: PartDifference[] = []
    for (const entry of pack.zip.entries) {
      const counterpart = other.entry(entry.name)
      if (!counterpart) differences.push({ name: entry.name, change: 'removed' })
      else if (!sameBytes(pack.zip.raw(entry), other.zip.raw(counterpart))) {
        const same = entry.crc === counterpart.crc && sameBytes(pack.zip.read(entry), other.zip.read(counterpart))
        if (!same) differences.push({ name: entry.name, change: 'changed' })
      }
    }
    for (const entry of other.zip.entries) {
      if (!pack.has(entry.name)) differences.push({ name: entry.name, change: 'added' })
    }
    return differences
  }

  /** String table, styles and workbook part: all that was in there must be there still. */
  private compareShared(changed: Set<string>): void {
    const { stringsPart, stylesPart, part } = this.before.book
    const check = (name: string | undefined, outline: typeof outlineStrings): boolean => {
      if (name === undefined || !changed.delete(this.entryName(name))) return true
      const same = growsAtEnd(outline(this.before.pack.scan(name)), outline(this.after.pack.scan(name)))
      if (!same) this.unexplained.push(name)
      return same
    }
    this.sameStrings = check(stringsPart, outlineStrings)
    check(stylesPart, outlineStyles)
    check(part, outlineWorkbook)
    this.formatsBefore = formatsOf(this.before)
    this.formatsAfter = formatsOf(this.after)
    this.sameFormats = this.formatsBefore.every((format, index) => format === this.formatsAfter[index])
  }

  /** Ticking a check box changes its state, and nothing else in the parts that keep it. */
  private compareControls(changed: Set<string>): void {
    if (changed.size === 0) return
    for (const entry of this.before.book.sheets) {
      for (const { propertiesPart, drawing } of this.before.controls(entry)) {
        for (const part of [propertiesPart, drawing?.part]) {
          if (part === undefined || !changed.has(this.entryName(part))) continue
          const [old, young] = [this.before, this.after].map(({ pack }) => withoutTicks(pack.read(part).text))
          if (old === young) changed.delete(this.entryName(part))
        }
      }
    }
  }

  private compareSheet(entry: SheetEntry): void {
    const other = this.after.sheetEntry(entry.name)
    if (!other) {
      this.unexplained.push(entry.part)
      return
    }
    const old = new SheetOutline(this.before.pack.scan(entry.part))
    const young = new SheetOutline(this.after.pack.scan(other.part))
    const pairs = new CellPairs(old, young, this.sameStrings && this.sameFormats, (was, is) =>
      this.compareCell(entry, old, was, is),
    )
    pairs.walk()
    if (old.rest !== young.rest) this.unexplained.push(entry.part)
    this.resizedRows += old.heights.differences(young.heights)
  }

  private compareCell(
    entry: SheetEntry,
    old: SheetOutline,
    was: SpelledCell | undefined,
    is: SpelledCell | undefined,
  ): void {
    const { row, column } = was ?? is ?? { row: 0, column: 0 }
    const spelling = (was?.spelling ?? '') !== (is?.spelling ?? '')
    if (spelling || !this.sameStrings) {
      const [before, after] = [read(was, this.before), read(is, this.after)]
      if ((spelling && this.sameStrings) || reading(before) !== reading(after)) {
        const texts = { before: before?.text ?? '', after: after?.text ?? '' }
        this.cells.push({ sheet: entry.name, address: addressOf(row, column), ...texts })
      }
    }
    if (was && is && was.format === is.format && this.sameFormats) return
    const inherited = old.rowFormats.get(row) ?? old.columns.at(column)?.format
    const [format, otherFormat] = [was?.format ?? inherited ?? 0, is?.format ?? inherited ?? 0]
    const [before, after] = [this.formatsBefore[format], this.formatsAfter[otherFormat]]
    if (before === after) return
    this.restyledCells += 1
    const isCare = before !== undefined && after !== undefined && withoutCare(before) === withoutCare(after)
    if (!isCare && !this.unexplained.includes(entry.part)) this.unexplained.push(entry.part)
  }
}

type Read = Pick<Cell, 'kind' | 'text' | 'formula'>

/** As nearly all texts are spelt. */
const SHARED = /^s<v>(\d+)<\/v>$/

function read(cell: SpelledCell | undefined, { context }: Workbook): Read | undefined {
  if (!cell || cell.spelling === '') return undefined
  const shared = SHARED.exec(cell.spelling)?.[1]
  if (shared !== undefined) return { kind: 'text', text: context.strings[Number(shared)] ?? '' }
  const scanner = new XmlScanner(cell.source, '')
  scanner.next()
  return new CellReader(scanner, context).read(cell.row, cell.column)
}

/** Every item of the old list is in the young one, at its place, and all around them is the same. */
function growsAtEnd(old: TableOutline, young: TableOutline): boolean {
  let same = true
  for (let item = old.next(); item !== undefined; item = old.next()) same = item === young.next() && same
  while (young.next() !== undefined) {
    // What was added needs no other self.
  }
  return same && old.rest === young.rest
}

function formatsOf({ pack, book }: Workbook): readonly string[] {
  if (book.stylesPart === undefined) return []
  const outline = outlineStyles(pack.scan(book.stylesPart))
  const formats: string[] = []
  for (let item = outline.next(); item !== undefined; item = outline.next()) formats.push(item)
  return formats
}

function reading(cell: Read | undefined): string {
  if (!cell || (cell.text === '' && cell.formula === undefined)) return ''
  return `${cell.kind} ${cell.text}${cell.formula === undefined ? '' : ` =${cell.formula}`}`
}

function sameBytes(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length && some.every((byte, index) => byte === others[index])
}
