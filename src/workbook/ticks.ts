import { addressOf } from './address.ts'
import type { SheetEntry } from './book.ts'
import type { Tick } from './control-writer.ts'
import type { CellWrite } from './grid.ts'
import { groupWith } from './option-groups.ts'
import { parseReference } from './references.ts'
import type { Workbook } from './workbook.ts'
import type { LooseTick, Target } from './write-checks.ts'

/** The controls whose state changes: those that a write names and that no cell is linked to, and all those whose linked cell is written. */
export function findTicks(workbook: Workbook, targets: readonly Target[], loose: readonly LooseTick[]): Tick[] {
  const states = new Map(
    targets
      .filter(({ value }) => typeof value !== 'string')
      .map(({ entry, row, column, value }) => [placeKey(entry, row, column), value]),
  )
  if (states.size === 0 && loose.length === 0) return []
  const stateOf = (entry: SheetEntry, linkedCell = ''): CellWrite['value'] | undefined => {
    const link = parseReference(linkedCell)
    const home = link?.sheet ? workbook.sheetEntry(link.sheet) : entry
    return link && home && states.get(placeKey(home, link.range.top, link.range.left))
  }
  return workbook.book.sheets.flatMap((entry) => [
    ...boxTicks(workbook, entry, loose, stateOf),
    ...optionTicks(workbook, entry, loose, stateOf),
  ])
}

type StateOf = (entry: SheetEntry, linkedCell?: string) => CellWrite['value'] | undefined

function placeKey(entry: SheetEntry, row: number, column: number): string {
  return `${entry.name}!${addressOf(row, column)}`
}

function boxTicks(workbook: Workbook, entry: SheetEntry, loose: readonly LooseTick[], stateOf: StateOf): Tick[] {
  return workbook.controls(entry).flatMap((found) => {
    const { kind, name, linkedCell } = found.control
    if (kind !== 'checkbox') return []
    const own = loose.find((tick) => tick.entry === entry && tick.control === name)?.write.value
    const checked = stateOf(entry, linkedCell) ?? own
    return typeof checked === 'boolean' ? [{ found, checked }] : []
  })
}

function optionTicks(workbook: Workbook, entry: SheetEntry, loose: readonly LooseTick[], stateOf: StateOf): Tick[] {
  const groups = workbook.optionGroups(entry)
  return groups.flatMap((group) => {
    const named = loose.find((tick) => tick.entry === entry && groupWith([group], tick.control))
    const chosen = stateOf(entry, group.linkedCell)
    if (typeof chosen !== 'number' && !named) return []
    return group.buttons.map((found, index) => ({
      found,
      checked: typeof chosen === 'number' ? chosen === index + 1 : found.control.name === named?.control,
    }))
  })
}
